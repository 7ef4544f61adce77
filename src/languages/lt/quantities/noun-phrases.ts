import type {NounPhraseGrammar} from '../../../engine/recognise/quantities/nouns/phrase/noun-phrase-grammar.js';
import {words} from '../../word-lists.js';
import {demonyms} from '../demonyms.js';
import {formsOf, isLocative} from '../morphology.js';

const forms = (nominatives: string): string[] => nominatives.split(/\s+/u).flatMap(formsOf);

const MORE_PEOPLES = new Set(
  forms(
    'žydai čigonai romai totoriai žemaičiai aukštaičiai sūduviai jotvingiai kuršiai žiemgaliai livoniečiai kryžiuočiai mongolai arabai armėnai gruzinai karaimai rusėnai slovakai kroatai romėnai gotai vikingai katalikai evangelikai protestantai liuteronai kalvinistai stačiatikiai musulmonai krikščionys vilniečiai kauniečiai indėnai afrikiečiai moldavai maskvėnai egiptiečiai',
  ),
);

/** The women of a people: „žydės“, „vokietės“, „totorės“. */
const WOMEN = new Set(
  [...demonyms.keys(), ...MORE_PEOPLES]
    .filter((people) => people.endsWith('ai'))
    .flatMap((people) => formsOf(people.replace(/čiai$/, 'tės').replace(/i?ai$/, 'ės'))),
);

/** One of a people, and one man, in the cases in which numbers count them: „žydas“, „vokietį“. */
const ONE_PERSON = new Set([
  ...words('vyras vyrą vyro'),
  ...[...demonyms.keys(), ...MORE_PEOPLES].flatMap(singularsOf),
]);

function singularsOf(people: string): string[] {
  if (people.endsWith('čiai')) return ['tis', 'tį', 'čio'].map((end) => people.slice(0, -4) + end);
  if (people.endsWith('iai'))
    return ['is', 'ys', 'į', 'io'].map((end) => people.slice(0, -3) + end);
  return people.endsWith('ai') ? ['as', 'ą', 'o'].map((end) => people.slice(0, -2) + end) : [];
}

/** Names of those who live somewhere: „kauniečiai“, „žagariškiai“; wheat is none of them. */
const INHABITANTS =
  /^(?!kvie|mėlynie|valstie|pilie|miestie|parapijie|kaimie)\p{L}{3,}(?:ieči|tiški|niški|riški|liški|viški)(?:ai|ų|us|ams|ais)$/u;

/** Plural endings of nouns, but the genitive's. Those of the genitive singular (-os, -ės) are among them. */
const PLURAL =
  /(?:ai|os|ės|ys|ūs|us|as|es|is|ais|omis|ėmis|imis|umis|ams|oms|ėms|ims|ums|uose|ose|ėse|yse|ieji|iesiems|uosius|aisiais)$/u;

/** Adverbs, verbs, genitives singular and participles („atleistas“, but „paskaitas“) that end as plurals do. */
const OTHERS =
  /(?:(?:aus|[^r]ties|ingai|iškai|(?<!rab|komba|base|limuz|kam|magaz|bedu|kapuc|delf|benedikt|bernard|august)inai|iausiai|gis|ęs|damas|damos|dami|davo)|^(?:at|ap|į|iš|nu|pa|par|per|pra|pri|su|už)(?!skait|skat|stat)\p{L}{2,}tas)$/u;

/** Adverbs that end as nouns do, and tell how something befell those who are counted: „44 sunkiai sužeisti“. */
const MANNERS = words(
  'sunkiai lengvai mirtinai rimtai smarkiai skaudžiai stipriai viešai laikinai neteisėtai teisėtai galutinai aktyviai',
);

/** Adjectives and participles: what describes a noun in its own case. */
const MODIFIER =
  /(?:in(?:ių|iai|ius|ės|es|iais|iams)|[iū]aukšč(?:ių|iai|ius|iais|iams)|[iū]aukšt(?:ės|es|ėms|ėmis)|išk(?:ų|i|us|os|as|ais)|[ūy]bin(?:ių|iai)|uoj?ų|jųjų|ųjų|usių|usios|ančių|inčių|ančios|intų|otų|uotų|ytų|ėtų|(?<!dr|gr|kl|atr|ekr|hol|mad|^n|^pan)amų|^(?:be|ne|pa|su|už)?(?:tur|gal|myl|gird|nor|reg|žiūr|min|art|svet|gret|tol)imų|(?<!dipl|simpt|at|^t|n|aksi|idi|dr)omų|iausių|iausieji|iausiosios|iausiuosius|iausiąsias|esn(?:ių|i|ius|iais|iems|ės|es|ėms|ėmis)|^(?:ne)?didel(?:i|ių|ius|iais|iems|ės|es|ėms|ėmis)|(?<!^(?:mit|šil|vik|r|tren|smok|liz|m|kl|bl)|sp)ing(?:ų|i|us|os|as|ais|oms))$/u;
/** Participles in the nominative plural: „pakviesti svečiai“. */
const DONE_TO = /^(?:at|ap|į|iš|nu|pa|par|per|pra|pri|su|už|ne)\p{L}{2,}ti$/u;
/** Participles of what is done to somebody, in the genitive plural: „išrinktų“, „atvežtų“; but „punktų“, „priekaištų“. */
const DONE_TO_GENITIVE =
  /^(?:at|ap|į|iš|nu|pa|par|per|pra|pri|su|už)(?!ekaiš|bjek)\p{L}{2,}[krmžgbl]tų$/u;
/** Nouns that end as such adjectives do: what is made by an act („sąsiuviniai“, „rašinių“), and feminine ones. */
const MADE = new RegExp(
  `^(?:${[
    'sąsiuv|rit|gam|kūr|raš|leid|dirb|aud|mezg|pieš|brėž|žaid|kep|gėr|jung|lyd|stat|skait|krov|siunt|pirk|rad|dar|spaud|vaizd|raiž|kank|šalt|mėg|skirt',
    'kirt|durt|griuv|drož|ded|vež|grob|lauž|degt|šilt|krosn|kupr|palap|šautuv|arbat|smukl|svirt|rink|mok|plyt|čiuž',
  ].join('|')})in(?:ių|iai|ius|ės|es|iais|iams|ėms|ėmis)$`,
  'u',
);
const MODIFIERS = words(
  'jų jos jie mūsų jūsų savo savų kitų kiti kitos kitus kitas visų visi visos visus visas šių šie šios tų tie tos tokių tokie didelių dideli didelės mažų maži mažos naujų nauji naujos senų seni senos jaunų jauni jaunos gerų geri lengvų sunkiųjų sunkių lengvųjų stambių smulkių svarbių įvairių įvairios įvairūs pačių raudonų baltų juodų žalių šaunių gausių paskutinių pirmųjų kurių kurie kurios tariamų vadinamųjų didieji mažieji naujieji senieji lengvieji sunkieji vyresnieji jaunesnieji aukštieji didžiosios mažosios naujosios senosios lengvosios sunkiosios aukštosios didžiuosius mažuosius naujuosius senuosius lengvuosius sunkiuosius didžiąsias mažąsias naująsias lengvąsias sunkiąsias pietų pradžių vietos senovės vietinių ginkluotų raitų pėsčių ištisų pilnų aukštų žemų kilmingų turtingų neturtingų laisvų gyvų mirusių privačių privatūs privačios privačius privačias belikusių likusių daugiau mažiau dar jau vis taip',
);

/** Bodies whose strength or contents is told: „30 000 kariuomenė“. */
const BODIES: readonly (readonly [string, string])[] = [
  [
    'troops',
    'kariuomenė armija įgula garnizonas kontingentas ekspedicija legionas rinktinė junginys pajėgos',
  ],
  ['ships', 'laivynas flotilė eskadra'],
  ['people', 'minia'],
];

/** Where Lithuanian looks for the noun of an amount. */
export const nounPhrases: NounPhraseGrammar = {
  remains: new Set(forms('kūnai lavonai palaikai galvos gyvybės')),
  nounForm: (word) => {
    if (word.endsWith('ų')) return 'genitive plural';
    return PLURAL.test(word) && !OTHERS.test(word) && !MANNERS.has(word) ? 'plural' : undefined;
  },
  takesSingular: (value) => value % 10 === 1 && value % 100 !== 11,
  // Tens, teens, hundreds, thousands and fractions, and any numeral that is in the genitive itself.
  takesGenitive: (value, lastWord) =>
    lastWord.endsWith('ų') ||
    !Number.isInteger(value) ||
    value % 10 === 0 ||
    (value % 100 > 10 && value % 100 < 20),
  agreeing:
    /^(?:du|dvi|tr(?:ys|is)|ketur(?:i|is|ios|ias)|(?:penk|šeš|septyn|aštuon|devyn)(?:i|is|ios|ias))$/u,
  agreements: [
    [/^(?:keturi|penki|šeši|septyni|aštuoni|devyni)$/u, /(?:[iaū]s?|ys|ės)$/u],
    [/^(?:keturis|penkis|šešis|septynis|aštuonis|devynis)$/u, /(?:us|is|es)$/u],
    [/^(?:keturias|penkias|šešias|septynias|aštuonias|devynias)$/u, /(?:as|es|is)$/u],
  ],
  inPlace: /(?:uose|ose|ėse|yse)$/u,
  governing: words('iš nuo be prie dėl tarp'),
  isPeople: (word) =>
    demonyms.has(word) || MORE_PEOPLES.has(word) || WOMEN.has(word) || INHABITANTS.test(word),
  isOnePerson: (word) => ONE_PERSON.has(word),
  phraseEnds: words(
    'mus mes jūs jie jos jų juos jas mūsų jūsų į iš su be po prie prieš per nuo iki už ant apie dėl pagal tarp ties virš žemiau ir ar arba o bet kad kuris kuri kurie kurios kurį kurių yra buvo bus būtų turėjo turi gali galėjo kaip nei negu jog jei kai kur nes žuvo mirė krito pateko dalyvavo grįžo liko išvyko atvyko paliko sudarė pasidavė kovojo gyveno dirbo bėgo pabėgo išaugo sumažėjo nuskendo žygiavo traukė puolė gynė sudegė atėjo išėjo nukentėjo neteko prarado gavo sugrįžo išgyveno pasitraukė vėl jau dar taip pat vėliau anksčiau atgal kartu namo tik labai greitai staigiai iškart netrukus ilgai vietoje žūva žuvus',
  ),
  participles: new Set(),
  of: new Set(),
  determiners: words('visų šių tų šį tą savo jų'),
  modifiers: (word) =>
    MODIFIERS.has(word) ||
    (MODIFIER.test(word) && !MADE.test(word)) ||
    DONE_TO.test(word) ||
    isLocative(word),
  describing: /in(?:iai|ius|iais)$/u,
  nounLike: /in(?:ių|iai|ius|ės|es|iais|iams|ėms|ėmis)$/u,
  substantive:
    /(?:usi(?:eji|ųjų|esiems|uosius|aisiais)|(?:[^s]t|[^i]am)(?:ieji|ųjų|iesiems|uosius|aisiais))$/u,
  genitiveSingular: /(?:[^j]o|io|os|ės|ies|aus)$/u,
  genitiveOrPlural: /[oė]s$/u,
  owned: /(?:[^r]ai|ūs|[^aiy]us|[^t]as|es)$/u,
  doneTo: DONE_TO_GENITIVE,
  withObject: [/[ąęį]$/u, /(?:ančių|inčių|usių)$/u],
  oneOf: /^\p{Ll}{3,}(?:as|is|ys|ą|ę|į)$/u,
  singular: /ė$/u,
  notSingular: /(?:ai|[aoėi]ms|ais|omis|ėmis)$/u,
  possessives: words('jo jos jų savo mano mūsų jūsų'),
  bodies: new Map(BODIES.flatMap(([id, names]) => forms(names).map((form) => [form, id] as const))),
  objectForm: /(?:[^jaeo]us|[^t]as|[^iė]es)$/u,
  fates: new Map([
    ['gimė', 'births'],
    ['susituokė', 'marriages'],
    ...['dingo be žinios', 'be žinios dingo', 'dingę be žinios', 'be žinios'].map(
      (fate) => [fate, 'missing'] as const,
    ),
    ...'išgelbėti išgelbėta išgelbėjo ištremti ištremta evakuoti evakuota tremti paleisti paleista amnestuoti pakrikštyta suimti suimta suėmė areštuoti areštuota sulaikyti sulaikyta palaidoti palaidota apsilankė susirinko'
      .split(' ')
      .map((fate) => [fate, 'people'] as const),
    ...[
      'liko be pastogės',
      'be pastogės liko',
      'neteko pastogės',
      'neteko namų',
      'liko be namų',
      'be namų liko',
    ].map((fate) => [fate, 'homeless people'] as const),
    ...'nuteisti nuteista'.split(' ').map((fate) => [fate, 'convicts'] as const),
    ...'sužaloti sužalota sužeisti sužeista'.split(' ').map((fate) => [fate, 'wounded'] as const),
    ...[
      'pateko į nelaisvę',
      'paimti į nelaisvę',
      'paimta į nelaisvę',
      'į nelaisvę paimta',
      'į nelaisvę pateko',
    ].map((fate) => [fate, 'prisoners'] as const),
    ...['neteko gyvybės', 'neteko gyvybių', 'prarado gyvybę', 'nuskendo', 'paskendo'].map(
      (fate) => [fate, 'killed'] as const,
    ),
  ]),
  peopleDo: new Set([
    ...words(
      'grįžo sugrįžo atvyko išvyko pabėgo dalyvavo streikavo balsavo susilaikė užsirašė pasirašė atleista atleido gyveno mokėsi baigė įstojo priimta apgyvendinta svyravo dvejojo išsigelbėjo nukentėjo emigravo pakviesta buvome buvom esame esam išgyveno',
    ),
    'mūsų buvo',
  ]),
  auxiliaries: words('buvo yra'),
  manners: MANNERS,
};
