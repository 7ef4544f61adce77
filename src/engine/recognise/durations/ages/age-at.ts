import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {standsAlone} from '../../beside/stands-alone.js';
import type {Cue} from '../../cue.js';
import {askedOf, noWhere, yesWhere} from '../../cue.js';
import type {NumberReading} from '../../numbers/grammar.js';
import type {AgeAt} from './age-grammar.js';

/** Maximum number of tokens from a verb to the "at" behind it. */
const CLAUSE = 7;
/** The least age that is told where a younger one might be an hour. */
const GROWN = 13;

/** A number behind "at", of which it is asked whether it is an age. */
interface NumberAt {
  readonly tokens: readonly Token[];
  readonly grammar: AgeAt;
  readonly pack: LanguagePack;
  /** Index of "at"; `end` is that behind the number. */
  readonly at: number;
  readonly end: number;
  /** Whether it is written in digits. */
  readonly digits: boolean;
  /** Whether somebody can do then what is done in life, not only what is done young. */
  readonly isGrown: boolean;
  /** Whether it begins its sentence, or is parted from what stands before it. */
  readonly opens: boolean;
  readonly isApart: boolean;
  /** Whether a pronoun behind it says whose age it is: "At seventeen `he` went". */
  readonly isFollowed: boolean;
}

/** In this order: the first cue that is there tells. */
const cues: readonly Cue<NumberAt>[] = [
  isSetOff,
  noWhere(({tokens, end, isFollowed, pack}) => !isFollowed && !standsAlone(tokens, end, pack)),
  yesWhere(isOfClause),
];

/**
 * Whether a number behind "at" is an age, by what its clause tells: "left school at thirteen", "at forty-nine the oldest", "At
 * seventeen he went"; not "stood at forty", "at nine they left".
 */
export function isAtAge(
  tokens: readonly Token[],
  start: number,
  {value, end, grouped, digits}: NumberReading,
  pack: LanguagePack,
): boolean {
  const {at: grammar, told} = pack.durations.ages!;
  if (!grammar || grouped || !Number.isInteger(value) || value < 2) return false;
  const at = grammar.fillers.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  if (tokens[at]?.lower !== grammar.word) return false;
  const isGrown = value >= GROWN;
  const opens = isGrown && at === 0;
  const isApart = isGrown && /^[,;]$/u.test(tokens[at - 1]?.text ?? '');
  const isFollowed = told?.subjects.has(lowerAt(tokens, end)) === true;
  const one = {tokens, grammar, pack, at, end, digits, isGrown, opens, isApart, isFollowed};
  return askedOf(cues, one, false);
}

/**
 * Whether whose age it is stands right beside it, set off by a comma or at the beginning: "At seventeen he went", "Rose, at
 * forty-nine the oldest".
 */
function isSetOff({
  tokens,
  grammar,
  pack,
  at,
  end,
  opens,
  isApart,
  isFollowed,
}: NumberAt): boolean | undefined {
  if (!opens && !isApart) return undefined;
  const next = tokens[end];
  // "at seventeen, who"
  if (isFollowed && (opens || pack.names.relatives?.has(next!.lower) !== true)) return true;
  const bearer = tokens[at - 2];
  const isBeside = isCapitalised(bearer?.text ?? '') || bearer?.kind === 'number';
  const isLast = next === undefined || next.kind === 'sign';
  if (isBeside && (isLast || grammar.firsts.test(lowerAt(tokens, end + 1)))) return true;
  // "she married late, at fifty-two, a botanist"
  return tokens[at - 1]?.text === ',' && isLast ? undefined : false;
}

/** Whether its clause tells what one does young, or in life, or for one’s age: "married at fifteen", "he was still climbing at seventy". */
function isOfClause({tokens, grammar, pack, at, digits, isGrown, isApart}: NumberAt): boolean {
  const subjects = pack.durations.ages!.told?.subjects;
  let isSomebody = false;
  let isStill = false;
  for (let i = isApart ? at - 2 : at - 1; i >= Math.max(0, at - CLAUSE); i -= 1) {
    const {lower, kind} = tokens[i]!;
    if (kind === 'sign' || grammar.unless.test(lower)) break;
    if (grammar.young.test(lower) || (isGrown && grammar.grown.test(lower))) return true;
    isSomebody ||= subjects?.has(lower) === true;
    isStill ||= grammar.still.has(lower);
    if (isSomebody && (isStill || !digits) && isGrown) return true;
  }
  return false;
}
