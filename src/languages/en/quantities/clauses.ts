import type {ClauseGrammar} from '../../../engine/recognise/quantities/nouns/clause/clause-grammar.js';
import {NEVER_IMPLIED} from '../../../glossary/countables.js';
import {words} from '../../word-lists.js';

/** Two words that together point at something: "that night", "on that beach"; not "who said that". */
const POINTING_PAIRS = new Set([
  ...['night', 'day', 'morning', 'evening', 'afternoon', 'noon', 'week', 'month', 'year', 'spring']
    .concat('summer', 'autumn', 'fall', 'winter', 'time')
    .map((time) => `that ${time}`),
  ...['in', 'on', 'at', 'from', 'through', 'under', 'across', 'along', 'by', 'into', 'of'].flatMap(
    (before) => [`${before} that`, `${before} those`],
  ),
]);

const AIR =
  'aircraft aeroplane airplane airfield airmen bomber squadron pilot flew airborne sorties'.split(
    ' ',
  );

/** What the clause about an amount tells of what it counts. */
export const clauses: ClauseGrammar = {
  votes: {
    voting: /^(?:vot(?:ed?|es|ing)|abstain(?:ed|ing|s)?|abstentions?|ballots?)$/u,
    deeds: words('voted voting abstained abstaining'),
    sides: words('for against'),
    sidesBefore: false,
    listed: /^(?:majority|ayes|noes)$/u,
    division: {
      by: 'by',
      to: 'to',
      none: 'none',
      acts: /^(?:pass(?:ed|es)|reject(?:ed|s)|approv(?:ed|es)|ratif(?:ied|ies)|adopt(?:ed|s)|confirm(?:ed|s)|defeat(?:ed|s)|carried|uph(?:eld|olds)|acquit(?:ted|s)|convict(?:ed|s)|impeach(?:ed|es)|overr(?:ode|ides)|repeal(?:ed|s)|enact(?:ed|s))$/u,
    },
  },
  shares: words('of'),
  beforeShares: words('out'),
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
  room: / (?:(?:could|can) (?:seat|hold|carry|take|house|sleep|accommodate)|(?:to|would|which|that) (?:seat|accommodate)s?|room for|(?:a|the|its|with|passenger|seating) capacity (?:of|for|was|is)|(?:designed|licensed|certified) (?:for|to (?:carry|hold|seat|take|house))|(?:seats|berths|beds|places|cells) for)(?: (?:up to|at most|only|just|about|some|nearly|over|more than))?$/u,
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
  settings: words('off on in at from near on into through across around outside inside under'),
  aside: () => false,
  numberOf: words('number numbers'),
  reckons:
    /^(?:number(?:s|ed)?|averag(?:es?|ed)|amount(?:s|ed)?|total(?:s|led|ed)?|reach(?:ed|es)?|exceed(?:s|ed)?|rang(?:e|es|ed)|came|ran|run|rose|put|reckon(?:s|ed)|estimated?|placed|given|counted|set)$/u,
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
    {
      words: words('tanks'),
      counted: 'storage tanks',
      beside: 'aquari refiner brewer distiller sewage dairy tanner'.split(' '),
      unless: 'arm army soldier troop division battle attack front enemy gun'.split(' '),
    },
  ],
};
