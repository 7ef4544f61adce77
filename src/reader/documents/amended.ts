import {msg, str} from '@lit/localize';

import type {Amendment} from '../../engine/saved/table-sum.js';
import {andMore, formatList} from '../../wording/lists.js';
import {formatNumber} from '../../wording/numbers.js';
import {plural} from '../../wording/plural.js';
import type {Fault} from '../events.js';

/** Rows that are named; of more it is said how many they are. */
const MOST_NAMED = 6;

/** Which rows of a table that was saved here say something else now, which is not taken in, and where to put right what was meant. */
export function amendedFault({rows, missing}: Amendment, path: string): Fault {
  const {length} = rows;
  const named = rows.slice(0, MOST_NAMED).map(formatNumber);
  const more = length - named.length;
  const numbers = formatList(more > 0 ? [...named, andMore(more)] : named);
  const changed =
    length === 1
      ? msg(str`Row ${numbers} of “${path}” was changed after it was saved.`, {
          id: 'amended-one',
        })
      : msg(str`Rows ${numbers} of “${path}” were changed after it was saved.`, {
          id: 'amended-some',
        });
  const deleted = Math.max(0, missing - length);
  const gone = plural(deleted, {
    one: msg(str`${deleted} row of “${path}” is missing.`, {id: 'deleted-one'}),
    few: msg(str`${deleted} rows of “${path}” are missing.`, {id: 'deleted-few'}),
    other: msg(str`${deleted} rows of “${path}” are missing.`, {id: 'deleted-other'}),
  });
  return {
    text: [...(length > 0 ? [changed] : []), ...(deleted > 0 ? [gone] : [])].join(' '),
    remedy: msg(
      'The comparison is shown as it was: put it right here, with ⋯ beside a row or on the card of a finding.',
    ),
  };
}
