import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {readNumber} from '../numbers/numerals.js';
import type {DurationUnit} from './lengths/unit.js';
import {isBehind} from './lengths/unit.js';
import type {Length} from './lengths/length.js';
import {lengthAt} from './lengths/lengths.js';
import {print, printCompound} from './print.js';

/** A duration, its unit and the index behind its last token. */
export interface FoundDuration {
  readonly end: number;
  readonly value: string;
  readonly unit?: DurationUnit;
  /** Whether it is an age: "aged thirty". */
  readonly age?: true;
  /** Whether it is approximate: "a couple of hours". */
  readonly about?: true;
}

/** A length of one of a unit without its number, to which a smaller one is added: "a year and a day", „metus ir vieną dieną“. */
export function oneAndMore(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): FoundDuration | undefined {
  const {durations: grammar, numerals} = pack;
  const {articles, units, singular} = grammar;
  const isArticle = (index: number): boolean => articles.has(lowerAt(tokens, index));
  if (articles.size > 0 && !isArticle(at)) return undefined;
  const first = articles.size > 0 ? at + 1 : at;
  const word = lowerAt(tokens, first);
  const unit = singular.has(word) ? units.get(word) : undefined;
  // „penktą valandą dvidešimt minučių“ tells the time.
  if (!unit || numerals.ordinals.has(lowerAt(tokens, at - 1))) return undefined;
  const length = {value: 1, unit, end: first + 1};
  let next = first + 1;
  if (numerals.joiners.has(lowerAt(tokens, next))) next += 1;
  else if (articles.size > 0) return undefined;
  if (isArticle(next)) {
    const smaller = units.get(lowerAt(tokens, next + 1));
    if (!smaller || !isBehind(smaller, unit) || !singular.has(tokens[next + 1]!.lower))
      return undefined;
    const parts = [length, {value: 1, unit: smaller, end: next + 2}];
    return {end: next + 2, value: printCompound(parts), unit: smaller};
  }
  const found = compoundOf(tokens, length, pack);
  return found.end > length.end ? found : undefined;
}

/** One of a smaller unit behind a length, by its article: "seven years and a day"; undefined where none is added. */
function oneAdded(
  tokens: readonly Token[],
  at: number,
  {end, unit}: Length,
  {durations: {articles, singular, units}}: LanguagePack,
): Length | undefined {
  if (at === end || !articles.has(lowerAt(tokens, at))) return undefined;
  const word = lowerAt(tokens, at + 1);
  const smaller = singular.has(word) ? units.get(word) : undefined;
  return smaller && isBehind(smaller, unit) ? {value: 1, unit: smaller, end: at + 2} : undefined;
}

/** Length of time told in ever smaller units: "two years and six months", "3 metai, 2 mėnesiai ir 5 dienos". */
export function compoundOf(
  tokens: readonly Token[],
  first: Length,
  pack: LanguagePack,
): FoundDuration {
  const parts = [first];
  let last = first;
  for (;;) {
    let at = last.end;
    // "3 hours, 20 minutes", „37 val. 11 min.“
    if (/^[.,]$/u.test(tokens[at]?.text ?? '') && tokens[at]!.joined) at += 1;
    if (pack.numerals.joiners.has(lowerAt(tokens, at))) at += 1;
    const next = readNumber(tokens, at, pack.numerals)
      ? lengthAt(tokens, at, pack)
      : oneAdded(tokens, at, last, pack);
    if (!next) break;
    // "three days and three nights"
    const isSame = next.unit.designator === 'D' && last.unit.designator === 'D';
    if (parts.length === 1 && isSame && next.value === first.value) {
      return {end: next.end, value: print(first.value, first.unit), unit: last.unit};
    }
    const goesOn =
      next.unit.count === 1 &&
      last.unit.count === 1 &&
      Number.isInteger(last.value) &&
      isBehind(next.unit, last.unit);
    if (!goesOn) break;
    parts.push(next);
    last = next;
  }
  const value = parts.length === 1 ? print(first.value, first.unit) : printCompound(parts);
  return {end: last.end, value, unit: last.unit, ...(first.about && {about: true as const})};
}
