import {TROOPS} from '../../../concept-ids.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {AmountInText} from '../amount-in-text.js';

/** A smaller amount is no army's, unless it is told whose. */
const ARMY = 100;

/** Number of tokens behind or before in which another arm stands. */
const REACH = 4;

/** What is counted by an amount, where its noun names an arm and a measure; else as it was understood: "300 horse and 1,200 foot". */
export function armOrMeasure(
  counted: string,
  {tokens, start, behind, counting, pack}: AmountInText,
): string {
  const {
    countables,
    quantities: {armsOrMeasures, before, bodies, of, phraseEnds},
  } = pack;
  const noun = [behind, behind + 1].find((i) => armsOrMeasures?.has(lowerAt(tokens, i)) === true);
  if (noun === undefined) return counted;
  const {arm, measure, beside, leads, measures} = armsOrMeasures!.get(tokens[noun]!.lower)!;
  // "foot soldiers"
  const isLonger = (countables.idOf(tokens, noun)?.end ?? 0) > noun + 1;
  if (counted !== arm || isLonger) return counted;
  const around = [
    ...tokens.slice(Math.max(0, start - REACH), start),
    ...tokens.slice(noun + 1, noun + 1 + REACH),
  ];
  if (around.some(({lower}) => beside.has(lower))) return arm;
  const next = tokens[noun + 1];
  const isEnd = next?.kind !== 'word' || phraseEnds.has(next.lower);
  // "was about 120 foot"
  const from = before.has(lowerAt(tokens, start - 1)) ? start - 2 : start - 1;
  const lead = lowerAt(tokens, from);
  if (!isEnd || noun > behind || measures.has(lead)) return measure;
  // "a garrison of 80 foot"
  const isBody = of.has(lead) && bodies.get(lowerAt(tokens, from - 1)) === TROOPS;
  return counting.value >= ARMY || isBody || leads.has(lead) ? arm : measure;
}
