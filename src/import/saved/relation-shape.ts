import type {Relation} from '../../engine/relation.js';
import type {Check} from './shape.js';
import {listOf, number, oneOf, perhaps, shape, text} from './shape.js';

type FieldsOf<Type extends Relation['type']> = Exclude<
  keyof Extract<Relation, {readonly type: Type}>,
  'type'
>;

/** What stands in a relation of each type. */
const FIELDS = {
  same: {},
  difference: {from: number, to: number, difference: number, ratio: perhaps(number)},
  measures: {from: number, fromMeasure: text, to: number, toMeasure: text, converted: number},
  ceiling: {limit: number, value: number, difference: number, ratio: perhaps(number)},
  dates: {from: text, to: text, days: perhaps(number)},
  steps: {values: listOf(number)},
  sum: {parts: listOf(number), sum: number, total: number, difference: number},
  list: {shared: listOf(text), left: listOf(text), right: listOf(text)},
  durations: {from: text, to: text},
  weekday: {date: text, said: oneOf([1, 2, 3, 4, 5, 6, 7]), is: oneOf([1, 2, 3, 4, 5, 6, 7])},
  length: {from: text, to: text, said: text, is: text},
  age: {from: text, to: text, said: number, least: number, most: number},
  share: {part: number, whole: number, said: number, is: number},
  named: {said: number, named: number},
} as const satisfies {
  readonly [Type in Relation['type']]: Readonly<Record<FieldsOf<Type>, Check>>;
};

const SHAPES: ReadonlyMap<unknown, Check> = new Map(
  Object.entries(FIELDS).map(([type, fields]) => [type, shape(fields)]),
);

/** How values stand to each other: with all that the wording says of its type. */
export const relationShape: Check = shape(
  {type: text},
  {},
  (relation) => SHAPES.get(relation['type'])?.(relation) ?? false,
);
