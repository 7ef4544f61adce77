import type {NounPhraseGrammar} from '../../../engine/recognise/quantities/nouns/phrase/noun-phrase-grammar.js';
import {words} from '../../word-lists.js';
import {demonyms} from '../demonyms.js';

/** Plurals that do not end in -s, and nouns that are counted in the singular. */
const IRREGULAR = words(
  'men women children horse people cattle aircraft cannon sheep swine oxen police clergy sail personnel poor craft spacecraft fish head teeth feet geese mice lice criteria phenomena data series species kine brethren militiamen pence offspring rabbis maravedis taxis skis',
);

/** Words in -s that are no plural. */
const SINGULAR = /(?:ss|us|is|ous)$/u;
const NO_PLURAL = words(
  'always perhaps sometimes besides afterwards towards upwards downwards backwards forwards eastwards westwards northwards southwards indoors outdoors overseas thus less its his hers ours theirs yours this us across regardless nonetheless nevertheless whereas various previous numerous religious serious famous as was has is does goes says',
);

/** Peoples whose name is no demonym of a state. */
export const MORE_PEOPLES = words(
  'jews gypsies roma tatars cossacks samogitians curonians teutons livonians saxons bavarians prussians franks gauls romans greeks goths vikings mongols ottomans arabs persians armenians georgians karaites ruthenians moravians bohemians slovaks scots welshmen irishmen dutchmen frenchmen englishmen spaniards muscovites vilnans catholics protestants lutherans calvinists anglicans presbyterians episcopalians methodists baptists quakers moravians puritans anabaptists hussites dominicans franciscans benedictines cistercians augustinians carmelites capuchins mormons orthodox muslims christians huguenots huns moors indians africans americans canadians australians chinese japanese poles finns swedes danes turks britons basques catalans biscayans venetians genoese florentines neapolitans sicilians flemings walloons burgundians bretons normans wallachians circassians chechens bashkirs kalmyks spartans athenians thebans corinthians trojans etruscans samnites celts picts jutes vandals visigoths ostrogoths lombards avars pechenegs cumans khazars bulgars wends sorbs varangians berbers parthians scythians sarmatians dacians thracians macedonians numidians carthaginians phoenicians assyrians babylonians medes egyptians israelites philistines aztecs incas sioux apaches cherokees mohawks hurons zulus boers sikhs marathas rajputs mughals manchus tartars hessians texans virginians alabamians carolinians pennsylvanians yankees viennese milanese javanese senegalese',
);

/** Nouns of bodies whose strength or contents is told: "an army of 30,000". */
const BODIES: readonly (readonly [string, string])[] = [
  [
    'troops',
    'armies army force forces garrison host horde hordes detachment contingent expedition column vanguard rearguard legion strength militia bodyguard wehrmacht',
  ],
  ['inhabitants', 'population'],
  ['sailors', 'crew complement'],
  ['ships', 'fleet flotilla convoy armada navy'],
  ['people', 'crowd audience gathering congregation throng mob procession'],
  ['members', 'membership'],
  ['students', 'enrolment enrollment'],
  ['votes', 'majority'],
];

/** Where English looks for the noun of an amount. */
export const nounPhrases: NounPhraseGrammar = {
  nounForm: (word) =>
    IRREGULAR.has(word) ||
    /(?:people|folk)$/u.test(word) ||
    /\p{L}men$/u.test(word) ||
    (/[^s'’]s$/u.test(word) && !SINGULAR.test(word) && !NO_PLURAL.has(word))
      ? 'plural'
      : undefined,
  takesSingular: (value) => value === 1,
  takesGenitive: () => false,
  isPeople: (text) => {
    if (!/^\p{Lu}/u.test(text)) return false;
    const lower = text.toLowerCase();
    // "Parisians", "Brooklynites"
    if (/.{4}(?:[^ai]ians|[^e]ites)$/u.test(lower)) return true;
    return MORE_PEOPLES.has(lower) || (lower.endsWith('s') && demonyms.has(lower));
  },
  phraseEnds: words(
    'in on at to from for with by into onto over under between among against during after before since until within without through across near along is are was were be been being has have had would could should will shall may might must do did does and or but that which who whom whose where when while as than if because per each a an the it they he she we ones home back away again together there here then now out up down off also only not never soon later ago apart too alive not so very ran went came fled died fought lost took gave left stood lay sat held began broke sank sunk rode fell rose met made paid sent brought bought sold built burnt drowned perished returned survived remained escaped surrendered deserted marched sailed arrived joined entered crossed followed starved lived worked voted',
  ),
  participles: words('burnt drowned sunk broken stolen hidden fallen sworn lost'),
  of: words('of'),
  giving: words(
    'gave give gives given granted offered allotted awarded paid promised lent sent sold assigned',
  ),
  people: words('us'),
  member: words('man woman person'),
  determiners: words('the its their his her our these those all this that a an whole'),
  modifiers: (word) => /(?:ly|ed|ous|ful|able|ible)$/u.test(word) || NO_PLURAL.has(word),
  bodies: new Map(
    BODIES.flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const)),
  ),
  panels: words(
    'board committee commission council court jury panel presidium directory delegation tribunal cabinet junta bench deputation triumvirate regency',
  ),
  fates: new Map([
    ['strong', 'troops'],
    ['of the line', 'ships'],
    ...[
      'saved',
      'rescued',
      'evacuated',
      'deported',
      'exiled',
      'baptised',
      'pardoned',
      'released',
      'arrested',
      'detained',
      'buried',
      'born',
      'interned',
      'expelled',
      'dismissed',
    ].map((fate) => [fate, 'people'] as const),
    ...['homeless', 'lost their homes', 'without shelter', 'roofless'].map(
      (fate) => [fate, 'homeless people'] as const,
    ),
    ...['injured', 'hurt', 'maimed'].map((fate) => [fate, 'wounded'] as const),
    ...['taken prisoner', 'taken captive', 'made prisoner', 'fell into captivity'].map(
      (fate) => [fate, 'prisoners'] as const,
    ),
    ...[
      'lost their lives',
      'lost his life',
      'met their deaths',
      'met their death',
      'perished',
      'drowned',
    ].map((fate) => [fate, 'killed'] as const),
  ]),
  peopleDo: new Set([
    ...words(
      'came went fled escaped survived returned arrived attended surrendered signed voted emigrated enlisted stayed settled abstained enrolled seated enslaved',
    ),
    'we were',
    'we numbered',
  ]),
  others: words('more others'),
  auxiliaries: words('were was had have are been'),
};
