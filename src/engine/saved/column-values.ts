import type {Slices} from '../slices.js';
import {atOnce, inTurns, SLICE} from '../slices.js';
import type {Column, Records, Stems, Steps} from './columns.js';

/** Words by beginning and number: an id that stands in many records is one string in memory. */
type Counted = Map<string, Map<number, string>>;

/** More values than any comparison has in one column: a few bytes can claim to stand for any number. */
const MOST = 20_000_000;

/**
 * The values of a column.
 *
 * @param count - How many there are.
 */
export function valuesOf(column: Column, count: number): unknown[] {
  return atOnce(valuesInSlices(column, count));
}

/**
 * As {@link valuesOf}, in slices.
 *
 * @throws {RangeError} If there are said to be more than a comparison can have.
 */
export function* valuesInSlices(
  column: Column,
  count: number,
  counted: Counted = new Map(),
): Slices<unknown[]> {
  if (!(count <= MOST)) throw new RangeError(`Expected no more than ${MOST} values, got ${count}`);
  if (isPlain(column)) return [...column];
  if ('steps' in column) return numbersOf(column);
  if ('words' in column) {
    const {words, at} = column;
    return at ? at.map((index) => words[index]) : new Array<unknown>(count).fill(words[0]);
  }
  if ('stems' in column) return yield* wordsByCount(column, counted);
  if ('keys' in column) return yield* recordsIn(column, count, counted);
  const lengths = (yield* valuesInSlices(column.lengths, count, counted)) as number[];
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const values = yield* valuesInSlices(column.of, whole, counted);
  let from = 0;
  return lengths.map((length) => values.slice(from, (from += length)));
}

function isPlain(column: Column): column is readonly unknown[] {
  return Array.isArray(column);
}

function numbersOf({steps}: Steps): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}

function* wordsByCount({stems, at, counts}: Stems, counted: Counted): Slices<string[]> {
  const known = stems.map((stem) => {
    const words = counted.get(stem) ?? new Map<number, string>();
    counted.set(stem, words);
    return words;
  });
  const numbers = stems.map(() => 0);
  const words: string[] = [];
  yield* inTurns(counts, (step, index) => {
    const which = at?.[index] ?? 0;
    const number = (numbers[which]! += step);
    // Joined: a template of more than a few letters is kept as its pieces too, besides the word that is made of them.
    const word = known[which]!.get(number) ?? [stems[which]!, number].join('');
    known[which]!.set(number, word);
    words.push(word);
  });
  return words;
}

function* recordsIn(
  {keys, shapes, at, columns}: Records,
  count: number,
  counted: Counted,
): Slices<Record<string, unknown>[]> {
  const held = keys.map(() => 0);
  for (let index = 0; index < count; index += 1) {
    for (const key of shapes[at?.[index] ?? 0]!) held[key]! += 1;
  }
  const values: unknown[][] = [];
  for (const [key, column] of columns.entries()) {
    values.push(yield* valuesInSlices(column, held[key]!, counted));
    yield;
  }
  // Copies of one record of each shape have their fields where the others have theirs, which makes them small and quick.
  // From JSON, since an object that is made of entries keeps all but its first fields elsewhere.
  const empty = shapes.map(
    (shape) =>
      JSON.parse(
        JSON.stringify(Object.fromEntries(shape.map((key) => [keys[key]!, null]))),
      ) as Record<string, unknown>,
  );
  const next = keys.map(() => 0);
  const records: Record<string, unknown>[] = [];
  for (let index = 0; index < count; index += 1) {
    const shape = at?.[index] ?? 0;
    const record: Record<string, unknown> = {...empty[shape]};
    for (const key of shapes[shape]!) record[keys[key]!] = values[key]![next[key]!++];
    records.push(record);
    if (index % SLICE === 0) yield;
  }
  return records;
}
