import type {Token, TokenisedSentence} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import type {MentionDraft, Qualifier} from '../mention.js';
import {readNumber} from './numerals.js';
import {qualifierBefore} from './qualifiers.js';

/** The durations of a language. All words in lower case. */
export interface DurationGrammar {
  /** Every form of a unit: its ISO 8601 letter (`Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`) and how many of them it is. */
  readonly units: ReadonlyMap<string, DurationUnit>;
  /** One word that is a duration: `pusmetis`, `fortnight`. */
  readonly whole: ReadonlyMap<string, string>;
  /** Words between a number and its unit: `long`, `full`. */
  readonly fillers: ReadonlySet<string>;
  /** Words before an article and a unit that make it a duration: `for` in "for a week". */
  readonly cues: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** "another 10", where the unit was said before. */
  readonly another: ReadonlySet<string>;
  /** Words for half a unit, before or behind it: `half a`, `pusantrų`, as factors. */
  readonly halves: ReadonlyMap<string, number>;
  /** What adds half a unit behind it: "a year and a half". */
  readonly andHalf: readonly (readonly string[])[];
}

export interface DurationUnit {
  readonly designator: string;
  readonly count: number;
}

/** Recognises stretches of time, in ISO 8601: `P15Y`. Vague ones ("several weeks") are none. */
export function recogniseDurations(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
  taken: readonly {readonly start: number; readonly end: number}[],
): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  let next = 0;
  for (const {tokens} of sentences) {
    let lastUnit: DurationUnit | undefined;
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]!;
      while (next < taken.length && taken[next]!.end <= token.start) next += 1;
      if (next < taken.length && taken[next]!.start <= token.start) continue;
      const found = durationAt(tokens, at, pack, lastUnit);
      if (!found) continue;
      const {start, end, value, unit} = found;
      drafts.push({
        kind: 'duration',
        start: tokens[start]!.start,
        end: tokens[end - 1]!.end,
        value,
        qualifier: qualifierOf(tokens, at, pack),
      });
      lastUnit = unit ?? lastUnit;
      at = end - 1;
    }
  }
  return drafts;
}

function qualifierOf(tokens: readonly Token[], at: number, pack: LanguagePack): Qualifier {
  return qualifierBefore(tokens, at, pack.quantities)?.qualifier ?? 'exact';
}

interface FoundDuration {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly unit?: DurationUnit;
}

function durationAt(
  tokens: readonly Token[],
  at: number,
  {durations: grammar, numerals}: LanguagePack,
  lastUnit: DurationUnit | undefined,
): FoundDuration | undefined {
  const token = tokens[at]!;
  const whole = grammar.whole.get(token.lower);
  if (whole !== undefined) return {start: at, end: at + 1, value: whole};

  const half = grammar.halves.get(token.lower);
  if (half !== undefined) {
    let end = at + 1;
    while (grammar.articles.has(tokens[end]?.lower ?? '')) end += 1;
    const unit = grammar.units.get(tokens[end]?.lower ?? '');
    return unit && {start: at, end: end + 1, value: print(half, unit), unit};
  }

  const number = readNumber(tokens, at, numerals);
  const isArticle = !number && grammar.articles.has(token.lower);
  if (!number && !isArticle) return undefined;
  let end = number?.end ?? at + 1;
  // "15-year", "eighteen long months"
  if (/^[-‐]$/u.test(tokens[end]?.text ?? '')) end += 1;
  if (number && grammar.fillers.has(tokens[end]?.lower ?? '')) end += 1;
  const unit = grammar.units.get(tokens[end]?.lower ?? '');
  if (!unit) {
    const before = tokens[at - 1];
    if (number && lastUnit && before && grammar.another.has(before.lower) && isBare(tokens[end])) {
      return {start: at, end, value: print(number.value, lastUnit), unit: lastUnit};
    }
    return undefined;
  }
  end += 1;
  const added = grammar.andHalf.find((words) =>
    words.every((word, i) => tokens[end + i]?.lower === word),
  );
  if (isArticle && !added && !grammar.cues.has(tokens[at - 1]?.lower ?? '')) return undefined;
  // A year written out in four digits is a date: "1939 metų".
  if (number?.digits && !number.grouped && unit.designator === 'Y' && number.value >= 1000)
    return undefined;
  const value = (number?.value ?? 1) + (added ? 0.5 : 0);
  return {start: at, end: end + (added?.length ?? 0), value: print(value, unit), unit};
}

/** Whether nothing follows that a number could count. */
function isBare(token: Token | undefined): boolean {
  return token?.kind !== 'word';
}

/** Smaller units for halves, since ISO 8601 knows decimals only in the last part and few readers of it do. */
const SMALLER: Readonly<Record<string, DurationUnit>> = {
  Y: {designator: 'M', count: 12},
  W: {designator: 'D', count: 7},
  D: {designator: 'TH', count: 24},
  TH: {designator: 'TM', count: 60},
  TM: {designator: 'TS', count: 60},
};

function print(value: number, unit: DurationUnit): string {
  const count = value * unit.count;
  const smaller = SMALLER[unit.designator];
  if (!Number.isInteger(count) && smaller) {
    return print(count, smaller);
  }
  const amount = Number.isInteger(count) ? String(count) : String(Math.round(count * 100) / 100);
  return unit.designator.startsWith('T')
    ? `PT${amount}${unit.designator.slice(1)}`
    : `P${amount}${unit.designator}`;
}
