import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import {qualifierBefore} from '../../../qualifiers.js';

/**
 * What befell those who are counted, by the verb before the amount, where it is not said who they are: "killed 300", „žuvo apie
 * 300“.
 */
export function outcomeBefore(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): Head | undefined {
  const start = qualifierBefore(tokens, at, pack.quantities)?.start ?? at;
  return outcomeAt(tokens, start - 1, pack);
}

/** What the act of a verb leaves, where the verb stands: "300 died". */
export function outcomeAt(
  tokens: readonly Token[],
  at: number,
  {events, actOf, outcomeOf}: LanguagePack,
): Head | undefined {
  const event = tokens[at] && events.idOf(tokens, at);
  const counted = event?.end === at + 1 ? outcomeOf(actOf(event.id)) : undefined;
  return counted === undefined ? undefined : {counted, at, known: true};
}

/** Whether what is counted is what an act leaves: the killed, the wounded; but no soldiers. */
export function isOutcome(counted: string, {actBehind, outcomeOf}: LanguagePack): boolean {
  const act = actBehind(counted);
  return act !== undefined && outcomeOf(act) === counted;
}
