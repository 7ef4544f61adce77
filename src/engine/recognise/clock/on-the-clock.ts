import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';

/** Shorter words for units are abbreviations. */
const SHORT = 3;

/** Number of tokens before a number that are searched for a word that makes it no time of day. */
const REACH = 4;

/** Whether a number of hours is a time of day: „12 val.“, unless a word before it tells of a length, „truko 12 val.“. */
export function isOnTheClock(
  tokens: readonly Token[],
  at: number,
  value: number,
  {clock: {unitsUnless, unitsOfOne}, durations: {units}}: LanguagePack,
): boolean {
  if (value > 24 || !Number.isInteger(value)) return false;
  // „21 valandą 36 minutes“: in whole words, a length.
  const [hours, minutes] = [lowerAt(tokens, at + 1), lowerAt(tokens, at + 3)];
  const isSpeltOut = hours.length > SHORT && minutes.length > SHORT;
  if (isSpeltOut && units.get(minutes)?.designator === 'TM') return false;
  // „21 valandos kelionė“
  if (unitsOfOne?.has(hours) && isOfOne(value)) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    if (unitsUnless.has(tokens[i]!.lower)) return false;
  }
  return true;
}

/** Whether a number takes its noun in the singular, so that hours behind it are no hour of the day. */
function isOfOne(value: number): boolean {
  return value % 10 === 1 && value !== 11;
}

/** Whether a number is the minutes or the seconds of a time of day: „6 val. 24 min. 35 sek.“. */
export function isBehindHour(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const unit = tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  const hour = tokens[unit - 1];
  const {units} = pack.durations;
  if (hour?.kind === 'number' && units.get(tokens[unit]!.lower)?.designator === 'TM')
    return isBehindHour(tokens, unit - 1, pack);
  return (
    hour?.kind === 'number' &&
    pack.clock.units.has(tokens[unit]!.lower) &&
    isOnTheClock(tokens, unit - 1, Number(hour.text), pack)
  );
}
