import type {ComparedAccount} from '../comparison.js';
import {overlaps} from '../span.js';
import type {PlacedCorrection} from './place-corrections.js';

/**
 * Accounts whose misread words mean what a person says that they mean; words without a meaning are no mentions any more.
 */
export function correctReadings(
  accounts: readonly ComparedAccount[],
  corrections: readonly PlacedCorrection[],
): readonly ComparedAccount[] {
  const readings = corrections.filter(({says}) => says === 'reading');
  if (readings.length === 0) return accounts;
  return accounts.map((account) => {
    const mentions = account.mentions.flatMap((mention) => {
      const said = readings.findLast(({words}) =>
        words.some((one) => one.account === account.id && overlaps(one, mention)),
      );
      if (!said) return [mention];
      const {value} = said;
      if (value === undefined) return [];
      const {ambiguous: _, resolvedFrom: __, julian: ___, reckoned: ____, ...rest} = mention;
      return [{...rest, value}];
    });
    return {...account, mentions};
  });
}
