import type {DurationGrammar, DurationUnit} from '../../engine/recognise/durations/grammar.js';

const unit = (designator: string, count: number, forms: string): [string, DurationUnit][] =>
  forms.split(' ').map((form) => [form, {designator, count}]);

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
    'for lasted lasting within after took takes taking over nearly almost about than only exactly by'.split(
      ' ',
    ),
  ),
  cuesBehind: new Set(['later', 'earlier', 'afterwards', 'passed', 'elapsed']),
  awaited: {
    verbs: new Set(['was', 'is', 'be', 'been']),
    until: new Set(['before', 'until', 'till']),
  },
  lasting: {
    verbs:
      /^(?:spen[dt](?:s|ing)?|serv(?:ed|ing)|stay(?:ed|ing)|wait(?:ed|ing)|liv(?:ed|ing)|remained|ruled|reigned|worked|taught|studied|lay|held|survived|lingered|fought|marched|sailed|rode|walked|travelled|besieged|lasts?)$/u,
    fully:
      /^(?:last(?:ed|s|ing)|ruled|reigned|governed|led|served|lived|worked|taught|held|survived)$/u,
    fullyUnless:
      /^(?:every|each|both|together|have|would|not|never|to|until|aged?|old|first|last|next|another|per|sentence[ds]?|sentencing|terms?|apart|in|all|altogether|which|where|whom|breaks?|pauses?|interruptions?)$/u,
    fillers: new Set('there here out on only just about nearly almost over at'.split(' ')),
  },
  taking: {
    verbs: new Set(['took', 'takes', 'taken', 'needed']),
    against: new Set(['where', 'while', 'whereas', 'than', 'when', 'against']),
  },
  inOne: {
    before: 'in',
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
      verbs: new Set(['was', 'turned', 'is']),
      fillers: new Set('only just then now already barely not yet still hardly'.split(' ')),
      behind: new Set(['and', 'when', 'but', 'then', 'or']),
      isApart: false,
      least: 3,
    },
    born: new Set(['born', 'b']),
    died: new Set(['died', 'dies', 'perished']),
    before: / (?:aged|age|age of)$/u,
    ofPerson:
      / (?:(?:boys?|girls?|lads?|youths?|son|daughter|man|woman|widow|child|conscripts|recruits|student|schoolboy|schoolgirl|lieutenant|captain|officer|cadet|midshipman|apprentice|priest|monk|nun|bride|veteran|bachelor|maiden|orphan) of(?: (?:barely|only|just|hardly|scarcely|about|some|nearly|almost|perhaps))?|(?:youngest|oldest|eldest)(?: \p{L}+)? (?:was|were|is))$/u,
    behind: /^(?:old|of age)/u,
    cues: /^(?:aged?|old)$/u,
    same: new Set(['and', 'he', 'she', 'then']),
    others:
      /^(?:his|her|their|whose|who|whom|which|that|wife|husband|father|mother|sons?|daughters?|brothers?|sisters?|child|children|widow|parents|uncle|aunt|friends?|they|leaving|left|having|became|become|when|while|after|as)$/u,
  },
  fillers: new Set('long full whole entire solid consecutive successive more'.split(' ')),
  during: new Set(),
  articles: new Set(['a', 'an']),
  entire: new Set(['whole', 'full', 'entire', 'solid']),
  singular: new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'decade', 'century']),
  clock: new Set(),
  clockUnless: new Set(),
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
