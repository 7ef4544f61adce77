import type {AgeGrammar} from '../../../engine/recognise/durations/ages/age-grammar.js';

const YEARS = [
  ...['metis', 'mečio', 'mečiui', 'metį', 'mečiu', 'mečiai', 'mečių', 'mečiams', 'mečius'],
  ...['mečiais', 'metė', 'metės', 'metei', 'metę', 'mete', 'metėms', 'metes', 'metėmis'],
];

/** „aštuoniolikmetis“, „penkiametė“: of so many years, of whom or what the word is said. */
const words = new Map(
  (
    [
      ['dvi', 2],
      ['tri', 3],
      ['ketur', 4],
      ['penkia', 5],
      ['šešia', 6],
      ['septyn', 7],
      ['septynia', 7],
      ['aštuon', 8],
      ['aštuonia', 8],
      ['devyn', 9],
      ['devynia', 9],
      ['vienuolik', 11],
      ['dvylik', 12],
      ['trylik', 13],
      ['keturiolik', 14],
      ['penkiolik', 15],
      ['šešiolik', 16],
      ['septyniolik', 17],
      ['aštuoniolik', 18],
      ['devyniolik', 19],
    ] as const
  ).flatMap(([stem, years]) => YEARS.map((form) => [stem + form, `P${years}Y`] as const)),
);

/** How old somebody was or died: „jam buvo dvylika“, „sulaukęs 54 metų“, „ištekėjo septyniolikos“. */
export const ages: AgeGrammar = {
  words,
  ofSchools: {
    words: /^(?:ketur|septyn|aštuon|devyn|vienuolik|dvylik)\p{L}*met(?:ė|ės|ei|ę|e|ėje)$/u,
    schools: /^(?:mokykl|progimnazij|gimnazij|pradin|klas(?:ė|e|ių))/u,
  },
  told: {
    subjects: new Set(
      'kuriam kuriai jam jai man tau jiems joms kuriems kurioms mums jums daugumai'.split(' '),
    ),
    verbs: new Set('buvo tebuvo yra tėra suėjo sukako suėjus sukakus būta buvę bus'.split(' ')),
    bearers: /(?:\p{Ll}{3,}(?:ui|ei)|iausi(?:am|ajam|ajai|ems|iesiems|oms))$/u,
    fillers: new Set('jau vos dar tik tada tuomet nė'.split(' ')),
    behind: new Set(['ir', 'o', 'kai', 'bet', 'ar']),
    isApart: true,
    least: 1,
    // „26-eri“, „22-eji“ end in a token of their own.
    few: /^(?:dveji|treji|eji|\p{L}*eri)$/u,
    ofYears: /^(?:vienų|dvejų|trejų|\p{L}*erių|ejų)$/u,
    counted: /ų$/u,
    bounds: new Set(['iki', 'ligi', 'nuo']),
  },
  born: new Set(['gimė', 'gimęs', 'gimusi', 'gim']),
  died: new Set(['mirė', 'miręs', 'mirusi', 'žuvo', 'žuvęs', 'žuvusi']),
  before: / (?:būdam(?:as|a)|(?:ne)?sulauk(?:ęs|usi|ė))$/u,
  ofVerb: {
    verbs:
      /^(?:mirė|žuvo|ištekėjo|vedė|našlavo|liko|tapo|krito|pasitraukė|įšventintas|įšventinta|ištekinta|apvesdintas|sužieduota|karūnuotas|nukirsdintas|pakartas|emigravo|baigė|pradėjo|gimdė)$/u,
    form: /(?:olikos|dešimties)$/u,
    before: new Set(['vos', 'dar', 'jau', 'tik', 'nė']),
    behind: /^(?:ne)?sulauk/u,
    unless:
      /^(?:ne|reik|trūk|stig|stok|bijo|laukė|laukia|ieško|prašė|norėj|siek|gedėj|atsisak|atsižad|pasigend|pasiged|užteko|pakako|buvo)/u,
  },
  cues: /^(?:būdam|sulauk)/u,
  same: new Set(['ir', 'o', 'bei', 'jis', 'ji']),
  others:
    /^(?:jo|jos|jų|jiems|savo|žmon\p{L}+|vyras|tėv\p{L}+|motin\p{L}+|sūn\p{L}+|dukt\p{L}+|dukr\p{L}+|brol\p{L}+|sesuo|seser\p{L}+|kur\p{L}+|našl\p{L}+|palik\p{L}+|tap\p{L}+|vaik\p{L}+|draug\p{L}+|kai|nors|po)$/u,
};
