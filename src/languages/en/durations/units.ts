import type {UnitGrammar} from '../../../engine/recognise/durations/lengths/unit-grammar.js';
import {formsOfUnit} from '../../word-lists.js';

/** Units of time in their forms, and how many of them are said. */
export const units: UnitGrammar = {
  units: new Map([
    ...formsOfUnit('Y', 1, 'year years yr yrs'),
    ...formsOfUnit('M', 1, 'month months'),
    ...formsOfUnit('W', 1, 'week weeks'),
    ...formsOfUnit('D', 1, 'day days'),
    ...formsOfUnit('TH', 1, 'hour hours hr hrs'),
    ...formsOfUnit('TM', 1, 'minute minutes mins'),
    ...formsOfUnit('TS', 1, 'second seconds'),
    ...formsOfUnit('Y', 10, 'decade decades'),
    ...formsOfUnit('Y', 100, 'century centuries'),
    ...formsOfUnit('D', 1, 'nights night'),
    ...formsOfUnit('W', 1, "week's week’s"),
    ...formsOfUnit('M', 1, "month's month’s"),
    ...formsOfUnit('Y', 1, "year's year’s"),
    ...formsOfUnit('TH', 1, "hour's hour’s"),
  ]),
  whole: new Map([
    ['fortnight', 'P14D'],
    ["fortnight's", 'P14D'],
    ['fortnight’s', 'P14D'],
    ['sennight', 'P7D'],
    ['twelvemonth', 'P1Y'],
  ]),
  halves: new Map([['half', 0.5]]),
  andPart: [
    [['and', 'a', 'half'], 0.5],
    [['and', 'a', 'quarter'], 0.25],
    [['and', 'three', 'quarters'], 0.75],
  ],
  singular: new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'decade', 'century']),
  articles: new Set(['a', 'an']),
  entire: new Set('whole full entire solid single mere bare clear good'.split(' ')),
  fillers: new Set('long full whole entire solid consecutive successive more'.split(' ')),
  described: [
    {
      numeral: /./u,
      word: /^(?:\p{Ll}{2,}(?:[^s’']|ss|ous)|\p{Ll}+-\p{Ll}+)$/u,
      unit: /s$/u,
      unless: /^(?:later|before|after|earlier|ago|afterwards|previously|hence)$/u,
    },
  ],
  not: new Set(['not', 'without', 'never', 'nor']),
  every: new Set(['every']),
  during: new Set(),
};
