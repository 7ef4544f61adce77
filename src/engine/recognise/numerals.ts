import type {Token} from '../grammar/tokenise.js';

/** The numerals of a language. All words in lower case. */
export interface Numerals {
  /** Cardinals below a hundred, and hundreds of one word, in every form. */
  readonly words: ReadonlyMap<string, number>;
  /** Hundred, thousand, million… in every form that may follow a number; abbreviations without their full stop. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** The forms of multipliers that mean one of them when they stand alone: `tūkstantis`, after `a` in English. */
  readonly alone: ReadonlySet<string>;
  /** Words that stand for a number and a multiplier to come: `pusantro` 1.5, `half a`. */
  readonly halves: ReadonlyMap<string, number>;
  /** Words that may stand between a number and what is added to it: `and`, `ir`. */
  readonly joiners: ReadonlySet<string>;
  /** "two and a half", "du su puse": what follows the number and adds a half, as sequences of words. */
  readonly andHalf: readonly (readonly string[])[];
  /** Articles that make one of a multiplier: `a`. */
  readonly articles: ReadonlySet<string>;
  /** Fractions of one word: `third` needs a number before it, `quarter`, `pusė`, `trečdalis` do not. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Words between a share and what it is of: `of`. */
  readonly partitives?: ReadonlySet<string>;
  /** Ordinal words in every form. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What digits take to be ordinals: `th`; written joined, or after a hyphen. */
  readonly isOrdinalEnding: (ending: string) => boolean;
  /** Endings that digits take as inflected cardinals after a hyphen: `15-ai`. */
  readonly cardinalEndings: ReadonlySet<string>;
  /** The sign before decimals. */
  readonly decimal: ',' | '.';
}

/** A number read from tokens. */
export interface NumberReading {
  readonly value: number;
  /** Index behind its last token. */
  readonly end: number;
  /** Whether its first part is written in digits. */
  readonly digits: boolean;
  /** Whether a multiplier or a grouping sign shows that it is no year, page or label. */
  readonly grouped: boolean;
}

const GROUPING = new Set([',', '.', "'", '’']);

/** Reads the cardinal that begins at a token; undefined if none does. Ordinals are none. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): NumberReading | undefined {
  const token = tokens[at];
  if (!token || ordinalAt(tokens, at, numerals)) return undefined;
  const reading =
    token.kind === 'number'
      ? readDigits(tokens, at, numerals)
      : (readShare(tokens, at, numerals) ?? readWords(tokens, at, numerals));
  return reading && withHalf(tokens, reading, numerals);
}

/** An ordinal in digits or words; undefined if none begins here. */
export function ordinalAt(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): {readonly value: number; readonly end: number} | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'word') {
    const value = numerals.ordinals.get(token.lower);
    return value === undefined ? undefined : {value, end: at + 1};
  }
  if (token.kind !== 'number') return undefined;
  const [next, ending] = [tokens[at + 1], tokens[at + 2]];
  if (next?.joined && next.kind === 'word' && numerals.isOrdinalEnding(next.lower)) {
    return {value: Number(token.text), end: at + 2};
  }
  if (
    isHyphen(next) &&
    next!.joined &&
    ending?.joined &&
    ending.kind === 'word' &&
    numerals.isOrdinalEnding(ending.lower)
  ) {
    return {value: Number(token.text), end: at + 3};
  }
  return undefined;
}

export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑]$/u.test(token.text);
}

/** A hyphen or a dash. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–—−]$/u.test(token.text);
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): NumberReading | undefined {
  const first = tokens[at]!;
  let text = asciiDigits(first.text);
  let end = at + 1;
  let grouped = false;
  // Groups of three, all parted by the same sign or by one space.
  const sign = tokens[end];
  const bySign = sign && GROUPING.has(sign.text) && sign.joined ? sign.text : undefined;
  const isDecimal = bySign === numerals.decimal && text === '0';
  if (text.length <= 3 && !isDecimal) {
    while (isGroup(tokens, end, bySign)) {
      end += bySign === undefined ? 1 : 2;
      text += asciiDigits(tokens[end - 1]!.text);
      grouped = true;
    }
  }
  const [point, decimals] = [tokens[end], tokens[end + 1]];
  // "2,500 mln." has decimals after all: three of them before a multiplier.
  if (
    grouped &&
    bySign === numerals.decimal &&
    numerals.multipliers.has(tokens[end]?.lower ?? '')
  ) {
    const cut = text.length - 3;
    text = `${text.slice(0, cut)}.${text.slice(cut)}`;
  } else if (
    point?.joined &&
    (point.text === numerals.decimal || (point.text === '.' && decimals?.text.length !== 3)) &&
    decimals?.kind === 'number' &&
    decimals.joined &&
    !(tokens[end + 2]?.joined && tokens[end + 2]?.text === point.text && tokens[end + 3]?.joined)
  ) {
    text += `.${asciiDigits(decimals.text)}`;
    end += 2;
    grouped = true;
  }
  let value = Number(text);
  if (!Number.isFinite(value) || text.length > 15) return undefined;
  // "15-ai", "5-iems": a case written out.
  const [hyphen, ending] = [tokens[end], tokens[end + 1]];
  if (
    isHyphen(hyphen) &&
    hyphen!.joined &&
    ending?.joined &&
    numerals.cardinalEndings.has(ending.lower)
  ) {
    end += 2;
  }
  for (;;) {
    const word = tokens[end];
    const factor = word && numerals.multipliers.get(word.lower);
    if (factor === undefined || (word!.joined && word!.text.length > 3)) break;
    // A lone letter multiplies only where it touches the number: "20k".
    if (word!.text.length === 1 && !word!.joined) break;
    value *= factor;
    grouped = true;
    end += 1;
    if (tokens[end]?.text === '.' && tokens[end]!.joined && isShort(word!)) end += 1;
  }
  // "3 fourths" is no count of anything, "2½" is one.
  return {value: round(value), end, digits: true, grouped};
}

/** Abbreviations of multipliers take a full stop: "tūkst.". */
function isShort(word: Token): boolean {
  return /^(?:tūkst|mln|mlrd|mil|bn|tys)$/u.test(word.lower);
}

function isGroup(tokens: readonly Token[], at: number, sign: string | undefined): boolean {
  const group = sign === undefined ? tokens[at] : tokens[at + 1];
  if (group?.kind !== 'number' || group.text.length !== 3) return false;
  // More digits or a hyphenated ending behind it: another number.
  if (sign !== undefined) return tokens[at]?.text === sign && tokens[at].joined && group.joined;
  return !group.joined && group.start - tokens[at - 1]!.end === 1 && !isHyphen(tokens[at + 1]);
}

function asciiDigits(text: string): string {
  return /^[0-9]*$/.test(text) ? text : '';
}

function readWords(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): NumberReading | undefined {
  let end = at;
  let total = 0;
  let current = 0;
  let seen = false;
  let grouped = false;
  /** The least unit that the last word left open: "sixty" lets units follow, "three" lets none. */
  let open = Infinity;
  if (numerals.articles.has(tokens[end]?.lower ?? '')) {
    if (!numerals.alone.has(tokens[end + 1]?.lower ?? '')) return undefined;
    end += 1;
  }
  for (;;) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    const half = seen ? undefined : numerals.halves.get(token.lower);
    const value = numerals.words.get(token.lower);
    const factor = numerals.multipliers.get(token.lower);
    if (half !== undefined) {
      let next = end + 1;
      while (numerals.articles.has(tokens[next]?.lower ?? '')) next += 1;
      const unit = numerals.multipliers.get(tokens[next]?.lower ?? '');
      if (unit === undefined) return undefined;
      return {value: half * unit, end: next + 1, digits: false, grouped: true};
    }
    if (value !== undefined && value < open) {
      current += value;
      open = value >= 20 && value < 100 ? 10 : value >= 100 ? 100 : 1;
    } else if (factor !== undefined && token.text.length > 1) {
      // "several hundred" is no hundred; where a language has an article, one multiplier needs it.
      const bare = numerals.articles.size > 0 && end === at;
      if (!seen && (bare || !numerals.alone.has(token.lower))) return undefined;
      if (factor < 1000) current = (current || 1) * factor;
      else {
        total += (current || 1) * factor;
        current = 0;
      }
      open = factor;
      grouped = true;
    } else break;
    seen = true;
    end += 1;
    const joiner = tokens[end];
    const after = numerals.words.get(tokens[end + 1]?.lower ?? '');
    // "sixty-five", "two hundred and three", "dvidešimt ir trys"
    const joins = isHyphen(joiner) || (joiner && numerals.joiners.has(joiner.lower) && grouped);
    if (joins && after !== undefined && after < open) end += 1;
  }
  if (!seen) return undefined;
  return {value: total + current, end, digits: false, grouped};
}

/** "a quarter of a million", „trys ketvirčiai milijono“: a share of a multiplier. */
function readShare(
  tokens: readonly Token[],
  at: number,
  numerals: Numerals,
): NumberReading | undefined {
  const word = (i: number): string => tokens[i]?.lower ?? '';
  const count = numerals.articles.has(word(at)) ? 1 : numerals.words.get(word(at));
  let end = count === undefined ? at : at + 1;
  const fraction = numerals.fractions.get(word(end));
  if (fraction === undefined) return undefined;
  end += 1;
  while (numerals.partitives?.has(word(end)) || numerals.articles.has(word(end))) end += 1;
  const unit = numerals.multipliers.get(word(end));
  if (unit === undefined || unit < 1000) return undefined;
  const value = Math.round((count ?? 1) * fraction * unit);
  return {value, end: end + 1, digits: false, grouped: true};
}

function withHalf(
  tokens: readonly Token[],
  reading: NumberReading,
  numerals: Numerals,
): NumberReading {
  for (const words of numerals.andHalf) {
    if (!words.every((word, i) => tokens[reading.end + i]?.lower === word)) continue;
    const end = reading.end + words.length;
    const unit = numerals.multipliers.get(tokens[end]?.lower ?? '');
    const value = (reading.value + 0.5) * (unit ?? 1);
    return {...reading, value, end: unit === undefined ? end : end + 1, grouped: true};
  }
  return reading;
}

/** Undoes the noise of binary fractions: 7.1 × 1,000,000 is 7,100,000. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}
