import type {Account} from '../engine/account.js';
import type {Correction, CorrectionKind} from '../engine/correction.js';
import {describeSpan} from '../engine/selectors/describe.js';
import type {Span} from '../engine/span.js';
import {later} from './identity.js';

/** Words of an account, or a sentence of it, that a correction is about. */
export interface CorrectedPlace extends Span {
  readonly account: string;
}

/**
 * A new correction on words of accounts, as they stand.
 *
 * @param after - The latest correction there is, which this one comes after, whatever the clock says.
 */
export function correctionOn(
  says: CorrectionKind,
  places: readonly CorrectedPlace[],
  accounts: readonly Pick<Account, 'id' | 'source'>[],
  after?: Correction,
): Correction {
  const on = places.map(({account, ...span}) => {
    const source = accounts.find(({id}) => id === account)?.source ?? '';
    const {start, exact, prefix, suffix} = describeSpan(source, span);
    return {account, start, exact, prefix, suffix};
  });
  return {id: crypto.randomUUID(), says, on, made: later(after?.made)};
}

/** Whether a correction says something of these accounts: of two of them, or, of what one alone tells, of that. */
export function concerns(
  {says, on}: Correction,
  accounts: readonly {readonly id: string}[],
): boolean {
  const named = new Set(on.map(({account}) => account));
  const here = [...named].filter((name) => accounts.some(({id}) => id === name)).length;
  return says === 'together' || says === 'apart' ? here > 1 : here === named.size;
}
