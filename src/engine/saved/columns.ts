/**
 * Records as columns: what JSON says over and over in a list of like records – names of fields, ids that count up, the same
 * few words – is said once. A large comparison becomes a quarter as long, and is read in a fraction of the time.
 * Columnar storage after Abadi, Boncz, Harizopoulos, Idreos and Madden, “The Design and Implementation of Modern
 * Column-Oriented Database Systems” (2013), section 4.1.
 */

/** Whole numbers, each as the step from the one before. */
export interface Steps {
  readonly steps: readonly number[];
}

/** Few different values: each once, and for each record which of them; the only one where that is left out. */
interface Words {
  readonly words: readonly unknown[];
  readonly at?: readonly number[];
}

/** Words that end in a number, as ids do: their beginnings, and steps from the number of the last with that beginning. */
export interface Stems {
  readonly stems: readonly string[];
  readonly at?: readonly number[];
  readonly counts: readonly number[];
}

/** Lists: how long each is, and all that they hold. */
interface Lists {
  readonly lengths: Column;
  readonly of: Column;
}

/** Records: names of all fields, which of them each shape of record has and in which order, and a column for each name. */
export interface Records {
  readonly keys: readonly string[];
  readonly shapes: readonly (readonly number[])[];
  readonly at?: readonly number[];
  readonly columns: readonly Column[];
}

/** Values of one field, in the order of their records: as they are, or in fewer words. */
export type Column = readonly unknown[] | Steps | Words | Stems | Lists | Records;

/** Digits that are read back as they are written, and small enough to be counted with. */
const COUNTED = /^(.*?)(0|[1-9]\d{0,8})$/s;

/** Records of which it is worth knowing whether some say again what others say. */
const MANY = 100;

/** Values as a column: the shortest of those that hold them. Fields without a value are left out, as JSON leaves them out. */
export function columnOf(values: readonly unknown[]): Column {
  if (values.length > 0 && values.every(isRecord)) {
    const again = saidAgain(values);
    return again ? shortest([recordsOf(values), again]) : recordsOf(values);
  }
  if (values.length > 0 && values.every(Array.isArray)) {
    return {lengths: columnOf(values.map(({length}) => length)), of: columnOf(values.flat())};
  }
  return shortest([values, stepsOf(values), wordsOf(values), stemsOf(values)]);
}

function shortest(columns: readonly (Column | undefined)[]): Column {
  return columns
    .filter((column) => column !== undefined)
    .map((column) => ({column, length: JSON.stringify(column).length}))
    .reduce((best, one) => (one.length < best.length ? one : best)).column;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordsOf(records: readonly Readonly<Record<string, unknown>>[]): Records {
  const fields = new Map<string, unknown[]>();
  const indexes = new Map<string, number>();
  const shapes = new Map<string, number>();
  const at = records.map((record) => {
    const shape = Object.entries(record)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => {
        const values = fields.get(key) ?? [];
        if (values.length === 0) indexes.set(key, fields.size);
        fields.set(key, values);
        values.push(value);
        return indexes.get(key)!;
      });
    return indexIn(shapes, JSON.stringify(shape));
  });
  return {
    keys: [...fields.keys()],
    shapes: [...shapes.keys()].map((shape) => JSON.parse(shape) as number[]),
    ...(shapes.size > 1 && {at}),
    columns: [...fields.values()].map(columnOf),
  };
}

function stepsOf(values: readonly unknown[]): Steps | undefined {
  if (!values.every((value) => Number.isSafeInteger(value) && !Object.is(value, -0))) return;
  const numbers = values as readonly number[];
  return {steps: numbers.map((number, index) => number - (numbers[index - 1] ?? 0))};
}

function wordsOf(values: readonly unknown[]): Words {
  const words = new Map<string, number>();
  const at = values.map((value) => indexIn(words, JSON.stringify(value)));
  return {
    words: [...words.keys()].map((word) => JSON.parse(word) as unknown),
    ...(words.size > 1 && {at}),
  };
}

/** As {@link wordsOf}, of records that are mostly said again: read back, those that are alike are one in memory. */
function saidAgain(records: readonly unknown[]): Words | undefined {
  if (records.length < MANY) return undefined;
  const different = new Set<string>();
  for (const [at, record] of records.entries()) {
    // Most lists say hardly anything again: not worth going through to their end.
    if (different.add(JSON.stringify(record)).size > MANY + at / 2) return undefined;
  }
  return wordsOf(records);
}

function stemsOf(values: readonly unknown[]): Stems | undefined {
  const stems = new Map<string, number>();
  const last: number[] = [];
  const at: number[] = [];
  const counts: number[] = [];
  for (const value of values) {
    const parts = typeof value === 'string' ? COUNTED.exec(value) : null;
    if (!parts) return undefined;
    const [, stem, digits] = parts as unknown as [string, string, string];
    const index = indexIn(stems, stem);
    at.push(index);
    counts.push(Number(digits) - (last[index] ?? 0));
    last[index] = Number(digits);
  }
  return {stems: [...stems.keys()], ...(stems.size > 1 && {at}), counts};
}

/** Index of a word among those that were met so far. */
function indexIn(words: Map<string, number>, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}
