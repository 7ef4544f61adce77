import {cellsOf, opensCell} from '../../../../grammar/cells.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {phraseOf} from '../../../../grammar/phrase.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {MentionDraft} from '../../../../mention.js';
import {labelBefore} from './listed-noun.js';

/** What a cell of a table's first row says of the amounts below it. */
export interface ColumnHead {
  /** What they count. */
  readonly counted?: string;
  /** Whether they are percentages: "%", "Share of the vote, per cent". */
  readonly isPercent?: true;
  /** By what each of them is multiplied: "Deposits (£ thousand)". */
  readonly scale?: number;
}

/** The heads of a table's columns, from the left. */
export type ColumnHeads = readonly ColumnHead[];

/** Reads the first row of a table: "Seats", "Carriers (tons)", „Deputatai“, „Gimė“, „Dingo be žinios“. */
export function columnHeads(tokens: readonly Token[], pack: LanguagePack): ColumnHeads {
  return cellsOf(tokens).map((cell) => columnHead(cell, pack));
}

function columnHead(cell: readonly Token[], pack: LanguagePack): ColumnHead {
  const {percent, money} = pack.quantities;
  const isPercent = cell.some(
    ({lower}, i) => percent.has(lower) || percent.has(`${lower} ${lowerAt(cell, i + 1)}`),
  );
  const multiplier = multiplierIn(cell, pack);
  const scale = multiplier && scaleOf(multiplier, pack.numerals);
  const sign = cell.find(({text}) => money.has(text));
  const counted =
    (sign && money.get(sign.text)) ??
    wholeCell(cell, pack) ??
    (multiplier ? unitIn(cell, pack) : labelBefore(cell, cell.length, pack));
  return {
    ...(counted !== undefined && {counted}),
    ...(isPercent && {isPercent}),
    ...(scale !== undefined && {scale}),
  };
}

/** From a thousand on: nobody counts in hundreds for brevity. */
const LEAST_SCALE = 1000;

/** The multiplier in a cell, without a number before it: "(thousands)", "Revenue, million litas". */
function multiplierIn(cell: readonly Token[], {numerals}: LanguagePack): Token | undefined {
  const found = cell.filter(({kind, lower}, i) => {
    const isBare = kind === 'word' && lower.length > 1 && cell[i - 1]?.kind !== 'number';
    return isBare && (scaleOf({lower}, numerals) ?? 0) >= LEAST_SCALE;
  });
  return found.length === 1 ? found[0] : undefined;
}

function scaleOf(
  {lower}: Pick<Token, 'lower'>,
  {multipliers, plurals}: LanguagePack['numerals'],
): number | undefined {
  return multipliers.get(lower) ?? plurals?.get(lower);
}

/** The unit in a cell that a year heads: "1925 (thousand tons)". */
function unitIn(cell: readonly Token[], {countables}: LanguagePack): string | undefined {
  for (const at of cell.keys()) {
    const thing = countables.idOf(cell, at)?.id;
    if (thing !== undefined && countables.isUnit(thing)) return thing;
  }
  return undefined;
}

/** What all the words of a cell together name: a thing, or those whom something befell. */
export function wholeCell(cell: readonly Token[], pack: LanguagePack): string | undefined {
  const thing = cell.length > 0 ? pack.countables.idOf(cell, 0) : undefined;
  if (thing?.end === cell.length) return thing.id;
  return pack.quantities.fates.get(phraseOf(cell, 0, cell.length));
}

/**
 * What the head of its column says of an amount of a row. Cells are counted from the right, for a row of figures has
 * all of them and the corner of a table is often empty.
 */
export function headOf(
  heads: ColumnHeads,
  tokens: readonly Token[],
  at: number,
): ColumnHead | undefined {
  let left = heads.length - 1;
  for (let next = at + 1; next < tokens.length; next += 1) if (opensCell(tokens, next)) left -= 1;
  return heads[left];
}

/** An amount that fills its cell, as the head of the column has it: in thousands, or in per cent. */
export function belowHead(draft: MentionDraft, {isPercent, scale}: ColumnHead): MentionDraft {
  const {counted, unit, value, ...rest} = draft;
  if (isPercent && unit === undefined) return {...rest, value, unit: 'percent'};
  if (scale === undefined) return draft;
  const scaled = typeof value === 'number' ? roundedProduct(value, scale) : value;
  return {...draft, value: scaled};
}

/** 1.2 thousand are 1,200, whatever floating-point numbers make of it. */
function roundedProduct(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}

/** Whether tokens fill a cell that is not the first: "5,045", but not "145 mph". What the first of a row counts, the next do too. */
export function isCell(tokens: readonly Token[], start: number, end: number): boolean {
  return start > 0 && opensCell(tokens, start) && (end === tokens.length || opensCell(tokens, end));
}
