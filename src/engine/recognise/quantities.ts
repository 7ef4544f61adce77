import type {Token, TokenisedSentence} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import type {MentionDraft, MentionValue, Qualifier} from '../mention.js';
import type {Span} from '../span.js';
import {countedThing} from './counted.js';
import type {NumberReading} from './numerals.js';
import {ordinalAt, readNumber} from './numerals.js';
import {isDash, isHyphen} from './signs.js';
import type {QualifierGrammar} from './qualifiers.js';
import {qualifierBefore, qualifierBehind} from './qualifiers.js';

/** The amounts of a language, beside its numerals. All words in lower case. */
export interface QuantityGrammar extends QualifierGrammar {
  /** Words whose number is a label: `article`, `chapter`, `No.`, `p.`. */
  readonly labels: ReadonlySet<string>;
  /** The same behind their number: `psl.`. */
  readonly labelsBehind: ReadonlySet<string>;
  /** Words behind a number that make it a time of day or an age: `p.m.`, `o'clock`. */
  readonly clock: ReadonlySet<string>;
  /** Signs and words for "percent". */
  readonly percent: ReadonlySet<string>;
  /** Words between the ends of a range, and the word that must stand before: "between 5 and 9", "5 to 9". */
  readonly ranges: readonly {readonly before?: string; readonly between: string}[];
  /** Signs of money before an amount, and what they count. */
  readonly money: ReadonlyMap<string, string>;
  /** Forms of "one" that are often a pronoun or an article. */
  readonly one: ReadonlySet<string>;
  /** Words behind which "one" is a pronoun, or which it makes one with: "one another", "one of". */
  readonly pronounBehind: ReadonlySet<string>;
  readonly pronounBefore: ReadonlySet<string>;
  /** Words that end a noun phrase: prepositions, conjunctions, verbs of being. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Words between an amount and what it counts: `of` and what may follow it. */
  readonly of: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Beginnings of words of an army: where they stand, "men" are troops. */
  readonly army: readonly string[];
  /** Words for people that an army makes troops. */
  readonly men: ReadonlySet<string>;
  /** Verbs of counting behind what they count: "numbered 5,000". */
  readonly numbering: ReadonlySet<string>;
}

/** A range of amounts, or one. */
interface Amount {
  readonly value: MentionValue;
  readonly end: number;
  readonly qualifier?: Qualifier;
  readonly start: number;
  readonly small: boolean;
}

/**
 * Recognises amounts: number or range, qualifier, and what is counted.
 *
 * @param taken Spans of dates, durations and formations, rising, whose numbers are spoken for.
 */
export function recogniseQuantities(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
  taken: readonly Span[],
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const {tokens} = sentence;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      while (next < taken.length && taken[next]!.end <= token.start) next += 1;
      if (next < taken.length && taken[next]!.start <= token.start) continue;
      if (!mayBegin(token, pack)) continue;
      const limit = taken[next]?.start ?? Infinity;
      const found = quantityAt(tokens, at, pack, limit);
      if (!found) {
        // A number that is no amount is passed whole, so that its tail is not read as one.
        at = skipNumber(tokens, at, pack) - 1;
        continue;
      }
      drafts.push(found.draft);
      at = found.end - 1;
    }
  }
  return drafts;
}

function mayBegin(token: Token, {numerals}: LanguagePack): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'sign') return false;
  const {lower} = token;
  return (
    numerals.words.has(lower) ||
    numerals.alone.has(lower) ||
    numerals.halves.has(lower) ||
    numerals.fractions.has(lower) ||
    numerals.articles.has(lower)
  );
}

function skipNumber(tokens: readonly Token[], at: number, {numerals}: LanguagePack): number {
  const ordinal = ordinalAt(tokens, at, numerals);
  if (ordinal) return ordinal.end;
  let end = readNumber(tokens, at, numerals)?.end ?? at + 1;
  if (tokens[at]!.kind !== 'number') return end;
  // "9216-9-4", "10:40", "1.2.3", "5:6": figures joined by signs are one.
  while (
    tokens[end]?.joined &&
    tokens[end]?.kind === 'sign' &&
    tokens[end + 1]?.joined &&
    tokens[end + 1]?.kind === 'number'
  ) {
    end += 2;
  }
  // A label's number may have more parts: a telephone number.
  while (tokens[end]?.kind === 'number' && !tokens[end]!.joined && end < at + 6) end += 1;
  return Math.max(end, at + 1);
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
  limit: number,
): {draft: MentionDraft; end: number} | undefined {
  const {numerals, quantities: grammar} = pack;
  const part = fractionAt(tokens, at, pack);
  if (part) {
    return {
      end: part.end,
      draft: {
        ...spanOf(tokens, at, part.end),
        kind: 'quantity',
        value: part.value,
        qualifier: qualifierOf(tokens, at, part.end, grammar),
        counted: 'share',
        unit: 'fraction',
      },
    };
  }
  if (ordinalAt(tokens, at, numerals)) return undefined;
  const amount = amountAt(tokens, at, pack);
  if (!amount || tokens[amount.end - 1]!.end > limit) return undefined;
  if (isLabel(tokens, at, amount, pack)) return undefined;
  const {end} = amount;
  const percent = tokens[end];
  if (percent && grammar.percent.has(percent.lower)) {
    const thing = countedThing(tokens, at, end + 1, pack);
    return {
      end: end + 1,
      draft: {
        ...spanOf(tokens, at, end + 1),
        kind: 'quantity',
        value: amount.value,
        qualifier: amount.qualifier ?? qualifierOf(tokens, at, end + 1, grammar),
        ...(thing !== undefined && {counted: thing}),
        unit: 'percent',
      },
    };
  }
  const money = grammar.money.get(tokens[at - 1]?.text ?? '');
  // "300 or more villages"
  const behind = qualifierBehind(tokens, end, grammar)?.end ?? end;
  const counted = money ?? countedThing(tokens, at, behind, pack);
  if (counted === undefined && (amount.small || looksLikeYear(tokens, at, amount)))
    return undefined;
  return {
    end,
    draft: {
      ...spanOf(tokens, at, end),
      kind: 'quantity',
      value: amount.value,
      qualifier: amount.qualifier ?? qualifierOf(tokens, at, end, grammar),
      ...(counted !== undefined && {counted}),
      ...(money !== undefined && {unit: money}),
    },
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}

function qualifierOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  grammar: QuantityGrammar,
): Qualifier {
  return (
    qualifierBefore(tokens, at, grammar)?.qualifier ??
    qualifierBehind(tokens, end, grammar)?.qualifier ??
    'exact'
  );
}

/** "one fifth", "two thirds", "a quarter", "trečdalis": a share of something. */
function fractionAt(
  tokens: readonly Token[],
  at: number,
  {numerals}: LanguagePack,
): {value: number; end: number} | undefined {
  const {fractions, words, articles, multipliers, ordinals} = numerals;
  const token = tokens[at]!;
  // „ketvirtis milijono“, "a quarter of a million" are numbers.
  if ((readNumber(tokens, at, numerals)?.value ?? 0) >= 1000) return undefined;
  // "half a million" is a number; "quarter" alone is a part of a town.
  const own = fractions.get(token.lower);
  if (own !== undefined && articles.size === 0) {
    return multipliers.has(tokens[at + 1]?.lower ?? '') ? undefined : {value: own, end: at + 1};
  }
  const count = articles.has(token.lower) ? 1 : words.get(token.lower);
  if (count === undefined) return undefined;
  const gap = isHyphen(tokens[at + 1]) ? 2 : 1;
  const word = tokens[at + gap]?.lower ?? '';
  const fraction = fractions.get(word);
  if (fraction === undefined || count > 20) return undefined;
  // "a third" is mostly an ordinal unless a share of something follows.
  const isArticle = articles.has(token.lower);
  if (isArticle && ordinals.has(word) && tokens[at + gap + 1]?.lower !== 'of') return undefined;
  return {value: Number((count * fraction).toFixed(4)), end: at + gap + 1};
}

/** A number, or a range of two. */
function amountAt(tokens: readonly Token[], at: number, pack: LanguagePack): Amount | undefined {
  const {numerals, quantities: grammar} = pack;
  const first = readNumber(tokens, at, numerals);
  if (!first) return undefined;
  const small = first.value <= 1 && !first.grouped;
  const dash = tokens[first.end];
  const range = grammar.ranges.find(
    ({before, between}) =>
      (before === undefined || tokens[at - 1]?.lower === before) && dash?.lower === between,
  );
  const second =
    range || (isDash(dash) && !isHyphen(dash)) || (isHyphen(dash) && dash!.joined)
      ? readNumber(tokens, first.end + 1, numerals)
      : undefined;
  if (second) {
    const min = scaled(first, second);
    if (min < second.value) {
      return {
        start: at,
        end: second.end,
        value: {min, max: second.value},
        qualifier: 'exact',
        small: false,
      };
    }
  }
  return {start: at, end: first.end, value: first.value, small};
}

/** "8–10 thousand": the first is of thousands too. */
function scaled(first: NumberReading, second: NumberReading): number {
  if (!second.grouped || first.grouped || second.value < 1000) return first.value;
  const factor = 10 ** (Math.floor(Math.log10(second.value)) - 1);
  const unit = [1e9, 1e6, 1e3].find((size) => second.value >= size && factor >= size / 10);
  return unit === undefined ? first.value : first.value * unit;
}

/** Four plain digits that count nothing may be a year. */
function looksLikeYear(tokens: readonly Token[], at: number, {end}: Amount): boolean {
  return end === at + 1 && /^(?:1\d|20)\d\d$/.test(tokens[at]!.text);
}

/** Whether a number names, tells the time or stands for a pronoun, instead of counting. */
function isLabel(
  tokens: readonly Token[],
  at: number,
  {end, value}: Amount,
  {quantities: grammar, numerals}: LanguagePack,
): boolean {
  const [token, before, next] = [tokens[at]!, tokens[at - 1], tokens[end]];
  if (value === 1 && token.kind === 'word') {
    if (!grammar.one.has(token.lower)) return true;
    if (before && (grammar.pronounBefore.has(before.lower) || isHyphen(before))) return true;
    return next === undefined || next.kind === 'sign' || grammar.pronounBehind.has(next.lower);
  }
  if (token.kind === 'word') return false;
  // "[1]", "DB-3", "T34", "v2.1", "02622ss/ov", "№ 5".
  if (before?.text === '[' && next?.text === ']') return true;
  if (token.joined && before) {
    if (before.kind === 'word' || (before.kind === 'sign' && /^[#№§:/_\\]$/u.test(before.text)))
      return true;
    if (isHyphen(before) && before.joined) return true;
  }
  if (/^0\d/.test(token.text)) return true;
  if (next?.joined) {
    if (next.kind === 'word' && !numerals.multipliers.has(next.lower) && !isUnitLetter(next))
      return true;
    if (/^[:/]$/.test(next.text) && tokens[end + 1]?.kind === 'number') return true;
    if (isHyphen(next) && tokens[end + 1]?.kind === 'number') return true;
    // "1.2.3"
    if (next.text === '.' && tokens[end + 1]?.joined && tokens[end + 1]?.kind === 'number')
      return true;
  }
  if (next && (grammar.clock.has(next.lower) || grammar.labelsBehind.has(next.lower))) return true;
  // "10 p.m."
  if (/^[ap]$/.test(next?.lower ?? '') && tokens[end + 2]?.lower === 'm') return true;
  const label = before?.text === '.' && before.joined ? tokens[at - 2] : before;
  if (label && grammar.labels.has(label.lower)) return true;
  // A series of labels: "pp. 37–38, 41", "articles 2 and 3".
  return Boolean(
    before &&
    (before.text === ',' || numerals.joiners.has(before.lower)) &&
    tokens[at - 2]?.kind === 'number' &&
    grammar.labels.has(tokens[at - 3]?.lower ?? ''),
  );
}

/** "5km", "20m". */
function isUnitLetter({lower}: Token): boolean {
  return /^(?:km|m|cm|mm|kg|g|t|ha|k)$/.test(lower);
}
