import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {NumberReading} from '../../numbers/grammar.js';
import type {ToldLength} from './length.js';

/** Maximum number of tokens between a length and how much longer it was. */
const BESIDE = 3;
/** Number of tokens before its verb in which what lasts is told. */
const TERM = 8;
/** Maximum ratio of such a length to the one that was told before. */
const ALIKE = 6;

/** Whether a number says how much longer a length was: "ten days, three more than planned", „dešimt dienų, trimis ilgiau“. */
export function isLonger(
  tokens: readonly Token[],
  end: number,
  start: number,
  told: ToldLength,
  {durations: {goingOn}}: LanguagePack,
): boolean {
  if (goingOn?.longer.has(lowerAt(tokens, end)) !== true) return false;
  return start - told.end < BESIDE && /^[,–—(]$/u.test(tokens[told.end]?.text ?? '');
}

/** Whether a number is a part of the length told before it: "eleven years. For the first three of them". */
export function isOfThem(
  tokens: readonly Token[],
  at: number,
  end: number,
  told: ToldLength,
  sentence: number,
  {durations: {goingOn}, quantities}: LanguagePack,
): boolean {
  if (!goingOn?.firsts?.test(lowerAt(tokens, at - 1))) return false;
  const isOf = quantities.of.has(lowerAt(tokens, end));
  return isOf && goingOn.ofThem!.has(lowerAt(tokens, end + 1)) && sentence - told.sentence < 2;
}

/** Whether a number is what a length was changed to: "cut from nine days to three", "fell from seventeen minutes to five". */
export function isFromTo(
  tokens: readonly Token[],
  start: number,
  told: ToldLength,
  {durations: {goingOn}, quantities: {targets}}: LanguagePack,
): boolean {
  if (goingOn?.from !== told.before || told.end !== start - 1) return false;
  return targets.has(lowerAt(tokens, start - 1));
}

/**
 * Whether a number without its unit is what a length told before was brought to: "banished for ten years. The sentence was cut to
 * four", "a peace of twenty years. It was kept for seven".
 */
export function isBrought(
  tokens: readonly Token[],
  start: number,
  {value, end, digits}: NumberReading,
  told: ToldLength,
  sentence: number,
  {durations: {goingOn, taking}, quantities: {targets}}: LanguagePack,
): boolean {
  const {terms, brought, before, priced} = goingOn ?? {};
  if (sentence - told.sentence > 1 || value > told.value * ALIKE) return false;
  const [earlier, word] = [lowerAt(tokens, start - 2), lowerAt(tokens, start - 1)];
  if (targets.has(word) && brought?.test(earlier) === true) {
    return tokens.slice(Math.max(0, start - TERM), start).some(({lower}) => terms!.test(lower));
  }
  if (digits || sentence === told.sentence) return false;
  const isLast = tokens[end] === undefined || tokens[end].text === '.' || tokens[end].text === ';';
  if (!isLast) return false;
  // "It took eleven days by coach. In 1850 it took four."
  if (taking?.verbs.has(word) === true) return taking.verbs.has(told.before);
  return word === before && priced?.test(earlier) !== true;
}
