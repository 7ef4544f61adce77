import {phraseOf} from '../../../grammar/phrase.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {DurationUnit} from './unit.js';
import {isBehind} from './unit.js';

/** A unit shortened to letters that a measure has too, „25 m. lagerio“, and what tells that it is one of time. */
export interface ShortUnit {
  readonly letters: string;
  readonly unit: DurationUnit;
  /** No more of them are a length: of the Middle Ages they are a date. */
  readonly most: number;
  /** What lasts that long, or is that old, behind it. */
  readonly behind: RegExp;
  /** What somebody did or got for so long, right before it; and what can be before it where the sentence goes on. */
  readonly before: RegExp;
  readonly beforeGoingOn: RegExp;
  /** Words behind it and a comma that tell since when so much has passed. */
  readonly since?: ReadonlySet<string>;
  /** Words behind it by which it measures a thing. */
  readonly unless: RegExp;
}

/** Number of words before it that are looked at. */
const REACH = 3;

/** Such a unit behind a number, with its full stop. */
export function shortUnitAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  value: number,
  short: ShortUnit | undefined,
  units: ReadonlyMap<string, DurationUnit>,
): {readonly unit: DurationUnit; readonly end: number} | undefined {
  const [letters, stop, next] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (!short || letters?.lower !== short.letters || stop?.text !== '.' || !stop.joined)
    return undefined;
  // „sukako 190 m., kai“
  const isSince = next?.text === ',' && short.since?.has(lowerAt(tokens, end + 3)) === true;
  if ((value > short.most && !isSince) || short.unless.test(next?.lower ?? '')) return undefined;
  const before = phraseOf(tokens, at - REACH, at);
  // „4 m. 8 mėn.“
  const smaller = next?.kind === 'number' ? units.get(lowerAt(tokens, end + 3)) : undefined;
  const isOfTime =
    isSince ||
    (smaller !== undefined && isBehind(smaller, short.unit)) ||
    isAgeOfNamed(tokens, at, end + 2) ||
    short.behind.test(next?.lower ?? '') ||
    short.before.test(before) ||
    (next?.kind === 'word' && short.beforeGoingOn.test(before));
  return isOfTime ? {unit: short.unit, end: end + 2} : undefined;
}

/**
 * Whether years by their letter are an age, set off behind a name of two words: „Jonas Petraitis, 25 m.,“, „Ona Petraitienė (32
 * m.)“, „… Ona Petraitienė, 32 m. Kaltinamieji …“.
 */
function isAgeOfNamed(tokens: readonly Token[], at: number, end: number): boolean {
  const opening = tokens[at - 1]?.text;
  if (opening !== ',' && opening !== '(') return false;
  const isName = [at - 2, at - 3].every((i) => isCapitalised(tokens[i]?.text ?? ''));
  const next = tokens[end]?.text;
  const closes = opening === '(' ? /^\)$/u : /^(?:[,;)]|\p{Lu}.*)$/u;
  return isName && (closes.test(next ?? '') || (next === undefined && opening === ','));
}
