import type {QuantityGrammar} from '../../engine/recognise/quantities/grammar.js';
import {NEVER_IMPLIED, SORTS} from '../../glossary/countables.js';
import {qualifierPhrases, words} from '../word-lists.js';
import {formsOf, isLocative} from './morphology.js';
import {nounPhrases} from './noun-phrases.js';
import {TOGETHER} from './numerals.js';

const SIDES = words(
  'ta tą tos kita kitos kitą kitai viena vienos vieną abi abiejų kairė kairės kairę kairioji dešinė dešinės dešinę dešinioji vakarų rytų šiaurės pietų ana šita geroji',
);
const AT = words('prie iš į ties pro už ir');
const forms = (nominatives: string): Set<string> =>
  new Set(nominatives.split(' ').flatMap(formsOf));
const AIR = 'lėktuv aviacij bombonešiai oro lakūn eskadril skrid skraid numuš'.split(' ');
const SEA = 'laiv eskadr kreiser reid uost torped jūr flot'.split(' ');

/** Prepositions with the form in which a half stands behind them and is a side: „iš suomių pusės“, „į Varnių pusę“. */
const SIDE_OF: ReadonlyMap<string, RegExp> = new Map([
  ['iš', /^pusės$/u],
  ['nuo', /^pusės$/u],
  ['link', /^pusės$/u],
  ['į', /^pusę$/u],
]);

export const quantities: QuantityGrammar = {
  before: qualifierPhrases({
    exact: 'lygiai, tiksliai, iš viso, vos, tik',
    about:
      'apie, beveik, maždaug, kone, bemaž, arti, apytikriai, netoli, kokie, kokių, kokius, gera, gerą, geras',
    'at-least':
      'bent, mažiausiai, ne mažiau kaip, ne mažiau nei, ne mažiau negu, nemažiau kaip, bent jau',
    'at-most':
      'iki, ne daugiau kaip, ne daugiau nei, ne daugiau negu, daugiausia, ligi, nedaugiau kaip, net iki',
    over: 'su viršum, per, daugiau nei, daugiau kaip, daugiau negu, virš, viršijo, gerokai daugiau nei, gerokai per, ilgiau kaip, ilgiau nei, ilgiau negu',
    under:
      'mažiau nei, mažiau kaip, mažiau negu, nesiekė, trumpiau kaip, trumpiau nei, trumpiau negu',
  }),
  refersBack: new Set(['jų', 'iš jų', 'iš kurių', 'tarp jų', 'iš šių']),
  relativePairs: new Set(['iš kurių', 'tarp kurių']),
  refersByVerb: new Set(['jų']),
  byOthers:
    /(?:^| )(?:kit(?:ais|ų|omis)(?: \p{L}+){0,2} (?:duomenimis|žiniomis|skaičiavimais|šaltiniais)|pagal kitus (?:duomenis|šaltinius)|kitur)$/u,
  against: words('prieš'),
  votes: {
    voting: /^(?:bals(?:avo|uo\p{L}+|avim\p{L}+|ais|ų|ams)|susilaik\p{L}+|pasisakė)$/u,
    deeds: words('balsavo balsuoja pasisakė susilaikė susilaikius'),
    sides: words('už prieš'),
    sidesBefore: true,
  },
  relatives: words('kurie kurios kuriuos kurias'),
  gains: {
    verbs: /^(?:gavo|laimėjo|iškovojo|teko|atiteko|surinko|pelnė)$/u,
    of: new Set(['seats', 'votes']),
    parties:
      /^(?:(?:soc(?:ial)?|krik)?dem(?:ai|ams|okratai|okratams)|liaudinink(?:ai|ams)|tautinink(?:ai|ams)|federantai|federacija|partija|komunist(?:ai|ams)|socialist(?:ai|ams)|liberal(?:ai|ams)|konservatori(?:ai|ams)|radikal(?:ai|ams))$/u,
  },
  targets: words('iki ligi'),
  changes:
    'pabrang brang atpig išaug padaug padidė padidin sumaž nukrit pakil kilo kyl sumenk susitrauk didė didin mažė mažin augo smuko krito išsiplėt plėt nusmuk iškil sutirp sutrump išauk'.split(
      ' ',
    ),
  changesFrom: words('nuo'),
  behind: qualifierPhrases({
    exact: '',
    about: '',
    'at-least': 'ar daugiau',
    'at-most': '',
    over: 'su viršum',
    under: '',
  }),
  labels: words(
    'g f ap b byl byla byloje dėžė dėžėje aplankas l lap pr straipsnis straipsnio straipsnį straipsnyje str skyrius skyriaus skyrių skyriuje sk nr numeris p psl puslapis puslapyje pav lentelė lentelėje lentelės išnaša priedas kambaryje nr isbn issn doi tel įsakymas direktyva t tomas žr punktas punkto punktą kambarys tipas tipo modelis',
  ),
  labelsAlone: words('stendas stende vitrina vitrinoje eksponatas'),
  streets: words(
    'gatvė gatvės gatvėje gatvę alėja alėjos alėjoje prospektas prospekto prospekte plentas plento plente skersgatvis skersgatvyje',
  ),
  every: new Set(['kas']),
  labelsBehind: words(
    'bute kamera kameroje kamerą opusas numeriu blokas bloke paragrafas paragrafo paragrafą paragrafe paragrafu stendas stendo stende vitrina vitrinos vitrinoje salė salėje kabinetas kabinete kambarys kambaryje tomas tome numeris numeryje lapas lape d p pp str lentelė lentelę lentelėje lentelės paveikslas paveikslą paveiksle paveikslo pav pastaba pastabą išnaša išnašą išnašos išnašoje priedas priedo priedą priede psl puslapis puslapio puslapį puslapyje straipsnis straipsnio straipsnį straipsniu skyrius skyriaus skyrių punktas punkto',
  ),
  isPlaceAt: (name, before) => isLocative(name) || AT.has(before),
  percent: words(
    '% proc procentas procento procentą procentai procentų procentus procentais procentams',
  ),
  ranges: [
    {before: 'nuo', between: 'iki', ofChange: true},
    {before: 'tarp', between: 'ir'},
    {between: 'ar'},
    {between: 'arba'},
  ],
  pairs: true,
  minus: words('minus'),
  byHow: new Set(),
  sideOf: (preposition, form) => SIDE_OF.get(preposition)?.test(form) === true,
  isSide: (word) =>
    /(?:in|(?<!did|maž)esn)(?:ė|ės|ę|ei|e)$|^(?!lik|did|maž)\p{L}+(?:oji|ąją|osios|ajai)$/u.test(
      word,
    ) || SIDES.has(word),
  timeBehind: words('amžiaus šimtmečio dešimtmečio metų mėnesio savaitės dienos paros valandos'),
  money: new Map([
    ['$', 'dollars'],
    ['£', 'pounds'],
    ['€', 'euros'],
    ['°', 'degrees'],
  ]),
  together: TOGETHER,
  one: words('vienas vieno vienam vieną vienu viena vienos vienai'),
  pronounBefore: words('nė ne nei dar kas kiekvienas kiekvieno joks jokio'),
  pronounBehind: words(
    'į prie už kitą kito kitam kitu kitas kita kitos kitai iš kartą metu ar ir po tik ne kuris kuri kurių jų mūsų jūsų tų šių buvo nuo dieną vakarą rytą kitoje kitame ypač ypatingai bet',
  ),
  pronounOf: /iausi(?:ų|ųjų)$/u,
  byTurns: {
    links: words('po už į su prieš nuo prie'),
    others: words('kitas kita kito kitos kitam kitai kitą kitu'),
  },
  ...nounPhrases,
  shares: words('iš'),
  definite: words('iš tų šių anų visų tie tos tuos tas anie anuos visi visus visos visas'),
  left: / (?:(?:iš)?lik(?:o|ę|us|usi|usių|usiųjų|usieji|usius|usios)|išgyven\p{L}+|(?:su|par|at)?gr[iį]ž\p{L}+|gyv[ių]|tebe\p{L}+|dabar|vėliau|paskui|po|pasku\p{L}+|galiausiai|kit[iųąaoius]{1,3}|nauj\p{L}+|antr\p{L}+|tik|vos|išsigelbėj\p{L}+|pabėg\p{L}+)$/u,
  another:
    / (?:kit(?:as|a|o|os|ais|omis|am|ai|ą|uose|oje|i|ų|us|iems|oms|ame)|ant(?:r|ras)\p{L}*|pirm(?:as|a|oj|oji|asis|ojo|osios|ajame|ojoje|ame|oje)|treči\p{L}+|ketvirt\p{L}+|penkt\p{L}+|šešt\p{L}+|paskutin\p{L}+|priešo|priešų|vėliau|paskui|po|iki|dabar|kai|nauj(?:as|a|o|os|ojo|osios|ame|oje|ajame|ojoje|i|ų|ųjų)|sen(?:as|a|o|os|ojo|osios|ame|oje|ajame|ojoje)|dieną|naktį|ryt(?:ą|e)|vakar(?:ą|e)|vidurdien(?:į|is)|auštant|sutemus|dar|kaimynin\p{L}+|aukštutin\p{L}+|žemutin\p{L}+|šiaurin\p{L}+|pietin\p{L}+|rytin\p{L}+|vakarin\p{L}+|(?:pirma|antra|trečia|ketvirta|penkta|šešta|sekma)dien(?:į|io|iais))$/u,
  opposites: [
    [/^šiaur(?:ės|ėje|in)/u, /^piet(?:ų$|uose$|in)/u],
    [/^ryt(?:ų$|uose$|in)/u, /^vakar(?:ų$|uose$|in)/u],
    [/^(?:viršutin|aukštutin)/u, /^(?:apatin|žemutin)/u],
    [/^kair/u, /^dešin/u],
    [/^vidin/u, /^išorin/u],
  ],
  ours: words('mano mūsų'),
  theirs: words('jo jos jų'),
  inOtherWords: words('arba t'),
  byWhat: /^pagal (?!skaičių$)\p{L}+$/u,
  ofOthers:
    /^(?:pagal|tarp|nuo|per|su|be|iš|už|prieš|po|prie|kas|kasmet|daugiau|mažiau|nei|negu|kur\p{L}+|(?!buvo$|liko$|sudarė$)\p{L}+(?:ų|o|os|ės|ies|aus|ens|ers))$/u,
  inAll: {
    before: / (?:iš viso|viso labo|išviso)$/u,
    behind: /^(?:\p{Ll}+ )?(?:iš viso)/u,
    unless: words(
      'kurių jų tarp įskaitant neskaitant be su taip abu abi kiti kitų kas kiekviena kiekvienas laivai laivų daugiau mažiau nei negu',
    ),
  },
  pointing: {
    words: words(
      'ten tada tuomet tąkart anąkart tąsyk anąsyk anuomet tą aną tame toje tuose tose anoje aname',
    ),
    pairs: new Set(),
  },
  prices: words('už'),
  settings: words('prie iš į ties pro už su ant'),
  aside: isLocative,
  tells: words(
    'skaičiavo suskaičiavo skaičiuoja pranešė praneša rašė rašo parašė teigė teigia sakė sako nurodė nurodo minėjo mini kalbėjo kalba tvirtino tvirtina manė mano spėjo pasakojo pasakoja pripažino pripažįsta skelbė skelbia paskelbė reikalavo tikėjosi',
  ),
  means: /(?:ais|omis|ėmis|imis|umis)$/u,
  sorts: SORTS,
  numberOf: words('skaičius skaičiaus skaičių skaičiumi'),
  reckons:
    /^(?:siek(?:ė|ia)|sudar(?:ė|o)|būta|buvo|(?:su)?skaičiuo(?:ta|jama)|vertin(?:ami|ama|ta|ti)|virš(?:ijo|ija)|prilygo|išaugo|manoma|nurod(?:yta|oma))$/u,
  neverImplied: NEVER_IMPLIED,
  contexts: [
    {
      words: words('žmonės žmonių žmones žmonėms žmonėmis vyrų vyrai vyrus vyrams'),
      counted: 'troops',
      beside:
        'kariuomen armij kari karei korpus divizij brigad pulk batalion įgul pajėg būr mūš ordin sąjungin'.split(
          ' ',
        ),
    },
    {words: forms('naikintuvas naikintuvai'), counted: 'destroyers', beside: SEA},
    {words: forms('šarvuotis šarvuočiai'), counted: 'battleships', beside: SEA},
    {words: forms('mašina mašinos'), counted: 'aircraft', beside: AIR},
  ],
};
