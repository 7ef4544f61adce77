import {msg, str} from '@lit/localize';

import {listFormat} from './intl.js';
import {formatNumber} from './numbers.js';
import {plural} from './plural.js';

/** Things in a row: "a, b and c", "a, b ir c". */
export function formatList(items: readonly string[]): string {
  return listFormat().format(items);
}

/** What ends a list of which so many things are only counted: "3 more", "dar 3". */
export function andMore(rest: number): string {
  const n = formatNumber(rest);
  return plural(rest, {
    one: msg(str`${n} more`, {id: 'and-more-one'}),
    few: msg(str`${n} more`, {id: 'and-more-few'}),
    other: msg(str`${n} more`, {id: 'and-more-other'}),
  });
}
