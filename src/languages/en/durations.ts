import type {DurationGrammar} from '../../engine/recognise/durations/grammar.js';
import type {DurationUnit} from '../../engine/recognise/durations/lengths/unit.js';

const unit = (designator: string, count: number, forms: string): [string, DurationUnit][] =>
  forms.split(' ').map((form) => [form, {designator, count}]);

/** A noun for one person, and no body of people: "keeper", not "crew". */
const PERSON =
  '(?:lad|youth|widow|child|pilot|captain|lieutenant|sergeant|major|colonel|general|admiral|king|queen|emperor|empress|prince|princess|duke|earl|count|countess|baron|bishop|priest|pope|monk|nun|father|mother|brother|sister|husband|uncle|aunt|bride|groom|nurse|clerk|cook|guide|author|doctor|professor|student|pupil|cadet|apprentice|recruit|conscript|veteran|bachelor|maiden|orphan|prisoner|president|premier|minister|governor|mayor|schoolboy|schoolgirl|\\p{L}{2,}ist|\\p{L}*(?:man|wife|smith|keeper|maker|master|driver|teacher|painter|writer|singer|worker|farmer|officer|soldier|engineer|commander|leader|ruler|founder|designer|builder|inventor|editor))';
const BARELY = '(?:barely|only|just|hardly|scarcely|about|some|nearly|almost|perhaps)';
/** Those of whom an age is told that is theirs or more, or less: "anybody below sixty". */
const EVERYBODY =
  'any(?:body|one)|every(?:body|one)|nobody|those|children|people|persons|men|women|boys|girls|youths|males|females|all|he|she|i|who';

export const durations: DurationGrammar = {
  units: new Map([
    ...unit('Y', 1, 'year years yr yrs'),
    ...unit('M', 1, 'month months'),
    ...unit('W', 1, 'week weeks'),
    ...unit('D', 1, 'day days'),
    ...unit('TH', 1, 'hour hours hr hrs'),
    ...unit('TM', 1, 'minute minutes mins'),
    ...unit('TS', 1, 'second seconds'),
    ...unit('Y', 10, 'decade decades'),
    ...unit('Y', 100, 'century centuries'),
    ...unit('D', 1, 'nights night'),
    ...unit('W', 1, "week's week’s"),
    ...unit('M', 1, "month's month’s"),
    ...unit('Y', 1, "year's year’s"),
    ...unit('TH', 1, "hour's hour’s"),
  ]),
  whole: new Map([
    ['fortnight', 'P14D'],
    ["fortnight's", 'P14D'],
    ['fortnight’s', 'P14D'],
    ['sennight', 'P7D'],
    ['twelvemonth', 'P1Y'],
  ]),
  cues: new Set(
    'for lasted lasting within inside after took takes taking over nearly almost about than only exactly by'.split(
      ' ',
    ),
  ),
  cuesOf:
    /^(?:course|space|term|period|absence|delay|silence|interval|gap|pause|lull|halt|stay|wait|reign|siege|truce|march|journey|voyage|passage|imprisonment|captivity|exile|illness|service|leave|distance|matter|part)$/u,
  had: new Set(['had', 'has']),
  cuesBehind: new Set(['later', 'earlier', 'afterwards', 'passed', 'elapsed']),
  awaited: {
    verbs: new Set(['was', 'is', 'be', 'been']),
    until: new Set(['before', 'until', 'till']),
  },
  phrased: {
    units: new Set('minute hour day week month year decade century'.split(' ')),
    long: new Set(['long']),
    phrases: [
      {words: / every$/u, of: /^(?:minute|hour)$/u},
      {
        words: /^(?:within|inside) the$/u,
        of: /^(?:hour|week|month|year|decade)$/u,
        unless: /^of$/u,
      },
      {
        words: /^(?:for|after|within|in|took|lasted|waited|cost|passed) another$/u,
        of: /^(?:minute|hour|week|month|year|decade|century)$/u,
      },
      {
        words: / another$/u,
        of: /^(?:minute|hour|week|month|year|decade|century)$/u,
        behind: /^(?:passed|elapsed|went|of)$/u,
      },
    ],
  },
  lasting: {
    verbs:
      /^(?:spen[dt](?:s|ing)?|serv(?:ed|ing)|stay(?:ed|ing)|wait(?:ed|ing)|liv(?:ed|ing)|remained|ruled|reigned|worked|taught|studied|lay|held|survived|lingered|fought|marched|sailed|rode|walked|travelled|besieged|last(?:s|ed|ing)?)$/u,
    fully:
      /^(?:last(?:ed|s|ing)|ruled|reigned|governed|led|served|lived|worked|taught|held|survived)$/u,
    fullyUnless:
      /^(?:every|each|both|together|have|would|not|never|to|until|aged?|old|first|last|next|another|per|sentence[ds]?|sentencing|terms?|apart|in|all|altogether|which|where|whom|breaks?|pauses?|interruptions?)$/u,
    fillers: new Set('there here out on only just about nearly almost over at'.split(' ')),
  },
  taking: {
    verbs: new Set(['took', 'take', 'takes', 'taken', 'needed', 'need']),
    against: new Set(['where', 'while', 'whereas', 'than', 'when', 'against']),
  },
  goingOn: {
    from: 'from',
    longer: new Set(['more', 'longer', 'less', 'fewer', 'shorter']),
    terms:
      /^(?:sentences?|terms?|truce|leases?|leave|exile|bans?|imprisonment|service|apprenticeship|stay|delay|voyage|journey|wait|time|armistice|notice|shifts?|hours|days?|week|session|lesson|closure|quarantine)$/u,
    brought:
      /^(?:sentenced|condemned|down|fell|fallen|sank|limited|cut|reduced|shortened|lengthened|extended|prolonged|commuted|raised|increased|stretched|grew|rose|came|brought)$/u,
    before: 'for',
    priced:
      /^(?:s[oe]ld|sell|bought|paid|pay|let|hired?|rented|leased|pawned|worth|exchanged|insured|fetched|went|going|tables?|room|seats?|ask(?:ed)?|call(?:ed)?|vot(?:e|ed)|accounted|look(?:ed)?)$/u,
    firsts: /^(?:first|last|final|next|remaining|other)$/u,
    ofThem: new Set(['them', 'these', 'those', 'which']),
    or: new Set(['or', 'and', 'but']),
    when: new Set(['when', 'if', 'where', 'while', 'with', 'without', 'by', 'for']),
  },
  granted:
    /^(?:given|gave|gives?|giving|granted|allowed|got|gets?|costs?|costing|been|lost|gained|needed|cost)$/u,
  articledUnless: new Set(['night']),
  inOne: {
    before: 'in',
    behind: new Set('together alone flat his her its their they he she it we'.split(' ')),
    units: new Set(['day', 'week', 'month', 'year', 'hour', 'night', 'decade']),
    rates: new Set('once twice thrice often times seldom rarely more most least'.split(' ')),
  },
  described: [
    {
      numeral: /./u,
      word: /^(?:\p{Ll}{2,}(?:[^s’']|ss|ous)|\p{Ll}+-\p{Ll}+)$/u,
      unit: /s$/u,
      unless: /^(?:later|before|after|earlier|ago|afterwards|previously|hence)$/u,
    },
  ],
  ages: {
    told: {
      subjects: new Set(['who', 'he', 'she', 'i']),
      bearers: new RegExp(`^(?:${PERSON})$`, 'u'),
      verbs: new Set(['was', 'turned', 'is']),
      turns: new Set(['turned']),
      fillers: new Set('only just then now already barely not yet still hardly'.split(' ')),
      behind: new Set(['and', 'when', 'but', 'then', 'or']),
      isApart: false,
      least: 3,
    },
    born: new Set(['born', 'b']),
    died: new Set(['died', 'dies', 'perished']),
    before: / (?:aged|age|age of|(?:weeks?|months?|days?|years?) short of)$/u,
    ofPerson: new RegExp(
      [
        ` (?:boys?|girls?|lads?|youths?|son|daughter|man|woman|widow|child|conscripts|recruits|student|schoolboy|schoolgirl|lieutenant|captain|officer|cadet|midshipman|apprentice|priest|monk|nun|bride|veteran|bachelor|maiden|orphan) of(?: ${BARELY})?`,
        ' (?:youngest|oldest|eldest)(?: (?:of )?\\p{L}+){0,2} (?:was|were|is)(?: (?:over|under|nearly|only))?',
        ` (?:${EVERYBODY})(?: (?:was|were|is|are))?(?: well)? (?:over|under|above|below|past)`,
        ' (?:when|before|until|till|since|after) (?:we|they) were(?: (?:over|under|past|only|barely))?',
      ].join('$|') + '$',
      'u',
    ),
    behind: /^(?:old|of age)/u,
    then: new Set(['then', 'now', 'still', 'only', 'just', 'barely']),
    at: {
      word: 'at',
      fillers: new Set(['only', 'just', 'barely', 'about', 'nearly', 'almost', 'hardly']),
      young:
        /^(?:betrothed|engaged|orphaned|orphan|fatherless|motherless|school|apprenticed|crowned|king|queen|prodigy)$/u,
      grown:
        /^(?:died|dies|killed|drowned|hanged|married|wed|widowed|divorced|retired|enlisted|joined|volunteered|ordained|consecrated|elected|knighted|ennobled|blinded?|emigrated|became|begun|began|graduated|learned|learnt|father|mother|widow|captain|bishop|professor|minister|apprentice)$/u,
      still: new Set(['still', 'even', 'yet']),
      unless:
        /^(?:estimat\p{L}+|put|valued?|reckon\p{L}*|pric\p{L}+|s[oe]ld|bought|st[oa]{1,2}nd?s?|stood|fixed|set|remain\p{L}*|ran|drove|rode|steam\p{L}*|speed|rate|limit\p{L}*|insured|rat(?:ed|ing)|quot\p{L}+|trad(?:ed|ing)|offer\p{L}*|travel\p{L}*|cruis\p{L}+|fl[ey]w?|clos(?:ed|ing)|pegged|capped|weigh\p{L}*|measur\p{L}+|marked|assess\p{L}*|calculat\p{L}*|count\p{L}*|number\p{L}*|fired|held|kept|auction|shares?|temperature|tally|toll|score)$/u,
      firsts: /^(?:oldest|eldest|youngest)$/u,
    },
    cues: /^(?:aged?|old)$/u,
    same: new Set(['and', 'he', 'she', 'then']),
    others:
      /^(?:his|her|their|whose|who|whom|which|that|wife|husband|father|mother|sons?|daughters?|brothers?|sisters?|child|children|widow|parents|uncle|aunt|friends?|they|leaving|left|having|became|become|when|while|after|as)$/u,
  },
  fillers: new Set('long full whole entire solid consecutive successive more'.split(' ')),
  every: new Set(['every']),
  during: new Set(),
  articles: new Set(['a', 'an']),
  entire: new Set('whole full entire solid single mere bare clear good'.split(' ')),
  not: new Set(['not', 'without', 'never', 'nor']),
  singular: new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'decade', 'century']),
  nameHeads: new Set(['war', 'wars', 'plan', 'plans', 'diet', 'truce', 'campaign']),
  nameHeadCapital: true,
  another: new Set(['another', 'further', 'additional']),
  halves: new Map([['half', 0.5]]),
  andPart: [
    [['and', 'a', 'half'], 0.5],
    [['and', 'a', 'quarter'], 0.25],
    [['and', 'three', 'quarters'], 0.75],
  ],
};
