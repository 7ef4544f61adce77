import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {Numerals} from '../../numbers/grammar.js';
import {readNumber} from '../../numbers/numerals.js';
import type {Measure} from '../../../values/measure.js';

/** Units and a part of one, and the index behind. */
export interface Halved {
  readonly value: number;
  readonly counted: string;
  readonly end: number;
}

/** Amount of units and a fraction of one: "two miles and a half", „mylia su puse“, "an acre and a quarter". */
export function unitsAndHalf(
  tokens: readonly Token[],
  at: number,
  {numerals, countables, durations: {andPart}, quantities: {of}}: LanguagePack,
): Halved | undefined {
  // Most articles and numbers have no part behind them, and nothing more need be asked.
  const mayAdd = (index: number): boolean =>
    andPart.some(([[first]]) => tokens[index]?.lower === first);
  if (!mayAdd(at + 2) && !mayAdd(at + 3) && !mayAdd(at + 4)) return undefined;
  const number = readNumber(tokens, at, numerals);
  const isArticle = !number && numerals.articles.has(tokens[at]!.lower);
  if (!number && !isArticle) return undefined;
  const unit = countables.idOf(tokens, number?.end ?? at + 1);
  if (!unit || !countables.isUnit(unit.id)) return undefined;
  const added = andPart.find(([words]) =>
    words.every((word, i) => tokens[unit.end + i]?.lower === word),
  );
  if (!added) return undefined;
  const [words, part] = added;
  const end = unit.end + words.length;
  // "an acre and a quarter of the field"
  if (part !== 0.5 && of.has(lowerAt(tokens, end))) return undefined;
  return {end, value: (number?.value ?? 1) + part, counted: unit.id};
}

/** So small a part of a unit is told beside none of it: a millimetre beside a kilometre. */
const LEAST = 1 / 4000;

/** Amount of units and smaller ones of the same dimension, in the first unit: "12 ft 6 in", „2 pėdos 3 coliai“. */
export function unitsAndSmaller(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Halved | undefined {
  const {numerals, quantities} = pack;
  const isFigures = tokens[at]!.kind === 'number';
  const first = measured(tokens, at, pack);
  if (!isFigures && quantities.smaller?.has(first?.id ?? '') !== true) return undefined;
  if (!first) return undefined;
  const behind = numerals.joiners.has(lowerAt(tokens, first.end)) ? first.end + 1 : first.end;
  const second = measured(tokens, behind, pack);
  const unsaid = second ? undefined : unsaidUnit(tokens, first, numerals, quantities.smaller);
  if (unsaid !== undefined) return {end: first.end + 1, value: unsaid, counted: first.id};
  if (second?.measure.dimension !== first.measure.dimension) return undefined;
  const ratio = second.measure.factor / first.measure.factor;
  // „500 kilometrų 600 mm pločio bėgių“ are two lengths.
  if (ratio >= 1 || ratio < LEAST || second.value * ratio >= 1) return undefined;
  const value = Number((first.value + second.value * ratio).toPrecision(6));
  return {end: second.end, value, counted: first.id};
}

/** So many units, and of the smaller that is not named so many: "6 ft 2", "five foot two". */
function unsaidUnit(
  tokens: readonly Token[],
  {id, value, end}: {readonly id: string; readonly value: number; readonly end: number},
  {words}: Numerals,
  smaller: LanguagePack['quantities']['smaller'],
): number | undefined {
  const {perUnit, before} = smaller?.get(id) ?? {};
  const [figures, next] = [tokens[end], tokens[end + 1]];
  if (perUnit === undefined || figures === undefined) return undefined;
  const count = /^\d{1,2}$/.test(figures.text) ? Number(figures.text) : words.get(figures.lower);
  if (count === undefined || count >= perUnit || next?.kind === 'number') return undefined;
  const isOpen = next?.kind !== 'word' || before?.has(next.lower) === true;
  return isOpen ? Number((value + count / perUnit).toPrecision(6)) : undefined;
}

function measured(
  tokens: readonly Token[],
  at: number,
  {numerals, countables, quantities: {armsOrMeasures}}: LanguagePack,
): {value: number; id: string; end: number; measure: Measure} | undefined {
  const number = tokens[at] && readNumber(tokens, at, numerals);
  const arm = armsOrMeasures?.get(lowerAt(tokens, number?.end ?? at));
  const unit =
    number && (arm ? {id: arm.measure, end: number.end + 1} : countables.idOf(tokens, number.end));
  const measure = unit && countables.measureOf(unit.id);
  if (!measure) return undefined;
  const end = tokens[unit.end]?.text === '.' && tokens[unit.end]!.joined ? unit.end + 1 : unit.end;
  return {value: number.value, id: unit.id, end, measure};
}
