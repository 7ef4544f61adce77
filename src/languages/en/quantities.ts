import type {QuantityGrammar} from '../../engine/recognise/quantities/grammar.js';
import {NEVER_IMPLIED} from '../../glossary/countables.js';
import {qualifierPhrases, words} from '../word-lists.js';
import {nounPhrases} from './noun-phrases.js';

const SIDES = words(
  'the this that other latter former east west north south left right top back better second',
);
/** "that night", "on that beach": not "who said that". */
const POINTING_PAIRS = new Set([
  ...['night', 'day', 'morning', 'evening', 'afternoon', 'noon', 'week', 'month', 'year', 'spring']
    .concat('summer', 'autumn', 'fall', 'winter', 'time')
    .map((time) => `that ${time}`),
  ...['in', 'on', 'at', 'from', 'through', 'under', 'across', 'along', 'by', 'into', 'of'].flatMap(
    (before) => [`${before} that`, `${before} those`],
  ),
]);
const AT = words('in at from near to around outside inside through before and');
const AIR =
  'aircraft aeroplane airplane airfield airmen bomber squadron pilot flew airborne sorties'.split(
    ' ',
  );

export const quantities: QuantityGrammar = {
  before: qualifierPhrases({
    exact: 'exactly, precisely',
    about:
      'about, around, approximately, some, nearly, almost, roughly, circa, c, ca, c ., ca ., close to, in the region of, an estimated, estimated, perhaps, somewhere around, or so, close on, about a, nearly a, almost a, nigh on, well nigh, the better part of, the best part of, the greater part of, most of',
    'at-least':
      'at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, at the least',
    'at-most':
      'up to, no more than, not more than, at most, a maximum of, maximum of, as many as, only up to, not exceeding, not above, not over, limited to, at the most',
    over: 'over, more than, upwards of, in excess of, above, exceeding, well over, just over, longer than',
    under:
      'under, fewer than, less than, below, just under, not quite, just short of, a little short of',
  }),
  refersBack: new Set([
    'of them',
    'of these',
    'of those',
    'of whom',
    'of which',
    'they were',
    'they numbered',
    'there were',
    'there remained',
  ]),
  refersToPeople: new Set(['of whom']),
  relativePairs: new Set(['of whom', 'of which', 'among whom', 'among which']),
  byOthers:
    / (?:(?:according to|by) (?:other|others|another|different) ?(?:sources?|accounts?|estimates?|figures|data|reports?)?|(?:other|another) (?:sources?|accounts?) (?:says?|gives?|has|have))$/u,
  against: words('against'),
  votes: {
    voting: /^(?:vot(?:ed?|es|ing)|abstain(?:ed|ing|s)?|abstentions?|ballots?)$/u,
    deeds: words('voted voting abstained abstaining'),
    sides: words('for against'),
    sidesBefore: false,
    division: {
      by: 'by',
      to: 'to',
      none: 'none',
      acts: /^(?:pass(?:ed|es)|reject(?:ed|s)|approv(?:ed|es)|ratif(?:ied|ies)|adopt(?:ed|s)|confirm(?:ed|s)|defeat(?:ed|s)|carried|uph(?:eld|olds)|acquit(?:ted|s)|convict(?:ed|s)|impeach(?:ed|es)|overr(?:ode|ides)|repeal(?:ed|s)|enact(?:ed|s))$/u,
    },
  },
  relatives: words('who whom'),
  gains: {
    verbs:
      /^(?:won|wins?|received?|receives|gained|gains?|took|takes?|obtained|secured|got|polled)$/u,
    of: new Set(['seats', 'votes']),
  },
  targets: words('to'),
  changes:
    'increas grow grew rise rose fall fell reduc decreas dwindl shrink shrank shrunk expand declin drop climb soar swell swelled doubl cut rais lower'.split(
      ' ',
    ),
  changesFrom: new Set(),
  behind: qualifierPhrases({
    exact: '',
    about: 'or so, approximately, or thereabouts, - odd, odd',
    'at-least': 'or more, and more, and upwards, or upwards, at least, at the least',
    'at-most': 'at most, or fewer, or less, at the most',
    over: '',
    under: '',
  }),
  labels: words(
    'art arts lat latitude sect ref reel shelf scene fond inventory opus boat lifeboat pier platform track gate berth cabin cell barrack hill number magnitude tables figures plates plate map maps folder file block ward fol folio ms mss codex flat apartment suite item items sheet box no nos psalms canton channel volume lot article articles chapter chapters section sections paragraph paragraphs no nos nr number p pp page pages vol vols volume fig figure table note notes isbn issn doi oclc directive decree room line lines verse act part appendix item act bill resolution highway route flight unit group type model version class mark grade phone tel psalm canto stanza sonnet',
  ),
  labelsOfTwo: words(
    'cells cabins rooms gates platforms berths tracks boats lifeboats piers batteries huts blocks numbers cases shelves items wards compartments',
  ),
  labelsAlone: words('case cases exhibit exhibits panel panels display displays stand showcase'),
  ratio: 'in',
  every: new Set(['every']),
  addresses: words('street st road avenue lane square place row terrace boulevard crescent drive'),
  labelsBehind: words('pp'),
  calibres: words('inch mm cm pdr pdrs pounder pounders'),
  percent: new Set(['%', 'percent', 'pct', 'per cent', 'per-cent']),
  ranges: [{before: 'between', between: 'and'}, {between: 'to', ofChange: true}, {between: 'or'}],
  pairs: false,
  rates: words('rate ratio odds proportion'),
  minus: words('minus'),
  byHow: words('by'),
  shareFillers: words('good full bare mere clear whole scant'),
  isSide: (word) =>
    /(?:ern|(?<!^(?:ov|und|aft|rath|nev|ev|eith|neith|wheth|howev|moreov))er)$/u.test(word) ||
    SIDES.has(word),
  timeBehind: words('century decade year month week day hour minute'),
  money: new Map([
    ['$', 'dollars'],
    ['£', 'pounds'],
    ['€', 'euros'],
    ['Lt', 'litas'],
    ['RM', 'marks'],
    ['°', 'degrees'],
  ]),
  coins: new Map([
    ['s', {id: 'shillings', perUnit: 20}],
    ['d', {id: 'pence', perUnit: 240}],
  ]),
  coinWords: new Map(
    'halfpenny twopence threepence fourpence fivepence sixpence sevenpence eightpence ninepence tenpence elevenpence'
      .split(' ')
      .map((word, i) => [word, {id: 'pence', value: i === 0 ? 0.5 : i + 1}] as const),
  ),
  smaller: new Map([['feet', {perUnit: 12, before: words('tall high long wide deep in and')}]]),
  armsOrMeasures: new Map([
    [
      'foot',
      {
        arm: 'infantry',
        measure: 'feet',
        beside: words('horse cavalry dragoons hussars guns lancers horsemen'),
        leads: words('with'),
        measures: words('is was measures measured stands stood rises rose'),
      },
    ],
  ]),
  streets: words('street road avenue lane terrace'),
  one: words('one'),
  pronounBefore: words(
    'no any every each this that which another some the only in on at from to under',
  ),
  only: words('only'),
  byTurns: {links: words('after for from by upon on with against to'), others: words('another')},
  pronounBehind: words(
    'afternoon evening morning night counts count says knows another of and or who which that was is has had would could can may should might must by in on at to from for with as day time side hand after might more but it he she they were if when than thing',
  ),
  isPlaceAt: (_, before) => AT.has(before),
  ...nounPhrases,
  shares: words('of'),
  definite: words('the those these our all'),
  definiteArticle: 'the',
  left: /(?<!had|have|who|they|we) left$| (?:remain(?:s|ed|ing)?|surviv(?:ed|ing|ors?)|spared|return(?:ed|ing)|back|alive|still|rest|others?|escaped|later|after(?:wards)?|since|finally|until|eventually|kept|stayed|now|today|new|next|second|more|fewer|only)$/u,
  pointing: {words: words('there then thence'), pairs: POINTING_PAIRS},
  another:
    /^by (?:day|night)$| (?:others?|another|first|second|third|fourth|fifth|sixth|next|last|former|latter|opposite|neighbouring|rivals?|rival['’]s|enemy|enemy['’]s|upper|lower|later|afterwards|before|now|when|until|new|old|dawn|morning|noon|afternoon|evening|dusk|northern|southern|eastern|western|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u,
  opposites: [
    [/^north(?:ern)?$/u, /^south(?:ern)?$/u],
    [/^east(?:ern)?$/u, /^west(?:ern)?$/u],
    [/^upper$/u, /^lower$/u],
    [/^left$/u, /^right$/u],
    [/^inner$/u, /^outer$/u],
  ],
  ours: words('my our'),
  theirs: words('his her their'),
  inOtherWords: words('or ie'),
  byWhat:
    /^by (?:area|acreage|extent|size|value|worth|weight|tonnage|volume|length|income|population|strength)$/u,
  ofOthers:
    /^(?:of|by|with|without|in|on|at|from|for|among|amongst|between|within|under|over|against|per|an?|each|every|yearly|annually|monthly|more|less|fewer|than|who|which|that|whose)$/u,
  inAll: {
    before: / (?:(?:a|in) total of|in all|altogether)$/u,
    behind: /^(?:\p{Ll}+ )?(?:in all|in total|altogether)/u,
    unless: words(
      'whom which them these those including included includes among besides with without also both rest others being more fewer less than ships carts times per each',
    ),
  },
  parting: {
    behind: words('in into'),
    verbs: words(
      'split broke broken break divided divide cut torn tore parted part sawed sawn snapped cleft halved clove folded',
    ),
  },
  prices: words('worth for at'),
  settings: words('off on in at from near on into through across around outside inside under'),
  aside: () => false,
  tells: words(
    'speak speaks spoke tell tells told say says said claim claims claimed admit admits admitted report reports reported estimate estimates estimated suggest suggests suggested mention mentions mentioned record records recorded state stated states support supports supported assume assumes assumed think thinks thought believe believes believed guess guessed want wanted demand demanded expect expected promise promised',
  ),
  toldAs: words('at as to'),
  beside: words('by'),
  numberOf: words('number numbers'),
  reckons:
    /^(?:number(?:s|ed)?|amount(?:s|ed)?|total(?:s|led|ed)?|reach(?:ed|es)?|exceed(?:s|ed)?|rang(?:e|es|ed)|came|ran|run|rose|put|reckon(?:s|ed)|estimated?|placed|given|counted|set)$/u,
  neverImplied: NEVER_IMPLIED,
  contexts: [
    {
      words: words('men'),
      counted: 'troops',
      beside:
        'army armies troop soldier military garrison corps division brigade regiment battalion infantry cavalry battle officer forces commander allies'.split(
          ' ',
        ),
    },
    {
      words: words('fighters'),
      counted: 'fighters',
      isTold: 'by name',
      beside: AIR,
    },
    {words: words('machines'), counted: 'aircraft', beside: AIR},
  ],
};
