import type {Numerals} from '../../engine/recognise/numbers/grammar.js';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINAL_UNITS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINAL_TENS =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');

const words = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['threescore', 60],
  ['fourscore', 80],
]);

/** English numerals, of both sides of the ocean. */
export const numerals: Numerals = {
  words,
  multipliers: new Map([
    ['hundred', 100],
    ['dozen', 12],
    ['score', 20],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ['lakh', 1e5],
    ['lakhs', 1e5],
    ['lac', 1e5],
    ['lacs', 1e5],
    ['crore', 1e7],
    ['crores', 1e7],
    ['k', 1000],
    ['m', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
  ]),
  ofMeasure: {
    letter: 'm',
    behind: new Set(
      'long wide high deep tall thick across apart above below square away off'.split(' '),
    ),
    before: 'in',
    extents: new Set('height length width depth breadth thickness diameter elevation'.split(' ')),
  },
  abbreviated: new Set(['mln', 'bn']),
  alone: new Set(['hundred', 'dozen', 'score', 'thousand', 'million', 'billion']),
  halves: new Map([['half', 0.5]]),
  joiners: new Set(['and']),
  yearNoughts: new Set(['oh', 'o']),
  andHalf: [['and', 'a', 'half']],
  articles: new Set(['a', 'an']),
  definite: {
    before: new Set(
      'the some his her its our their my these those that next last past first'.split(' '),
    ),
    multipliers: new Set(['hundred', 'thousand', 'dozen']),
    notBehind: new Set(['by']),
    unless: new Set(
      'of was were is are be had has have did would will could can in on at to from for with by as that which and the'.split(
        ' ',
      ),
    ),
  },
  commas: true,
  vague: new Map([
    ['several', {min: 2, max: 9}],
    ['few', {min: 2, max: 9}],
    ['couple', {min: 2, max: 2}],
  ]),
  plurals: new Map([
    ['tens', 10],
    ['dozens', 12],
    ['scores', 20],
    ['hundreds', 100],
    ['thousands', 1000],
    ['millions', 1e6],
    ['billions', 1e9],
  ]),
  partitives: new Set(['of']),
  fractioned: /^(?:\p{L}{3,}[^su]s|feet)$/u,
  fractions: new Map([
    ['half', 0.5],
    ['quarter', 0.25],
    ['quarters', 0.25],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['fourth', 0.25],
    ['fourths', 0.25],
    ['fifth', 0.2],
    ['fifths', 0.2],
    ['sixth', 1 / 6],
    ['sixths', 1 / 6],
    ['seventh', 1 / 7],
    ['sevenths', 1 / 7],
    ['eighth', 0.125],
    ['eighths', 0.125],
    ['ninth', 1 / 9],
    ['ninths', 1 / 9],
    ['tenth', 0.1],
    ['tenths', 0.1],
    ...(
      [
        ['twelfth', 12],
        ['sixteenth', 16],
        ['twentieth', 20],
        ['thirtieth', 30],
        ['fortieth', 40],
        ['fiftieth', 50],
        ['hundredth', 100],
        ['thousandth', 1000],
      ] as const
    ).flatMap(([part, of]): [string, number][] => [
      [part, 1 / of],
      [`${part}s`, 1 / of],
    ]),
  ]),
  ordinals: new Map<string, number>([
    ...ORDINAL_UNITS.map((word, value) => [word, value] as const),
    ...ORDINAL_TENS.map((word, index) => [word, (index + 2) * 10] as const),
    ['hundredth', 100],
    ['thousandth', 1000],
  ]),
  isOrdinalEnding: (ending) => /^(?:st|nd|rd|th|d)$/.test(ending),
  cardinalEndings: new Set(),
  decimal: '.',
};
