import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {Account} from '../../../engine/account.js';
import type {Hit} from '../../search/hits.js';
import {shortNames} from '../text/texts.js';

/** How many hits there are, or which of them is reached, and how many in each column; nothing where nothing is looked for. */
export function renderHitCount(
  words: string,
  hits: readonly Hit[],
  current: number,
  accounts: readonly Pick<Account, 'lang' | 'title'>[],
): TemplateResult | unknown[] | string | typeof nothing {
  if (words.trim() === '') return nothing;
  if (hits.length === 0) return msg('Not in these texts.');
  return [
    current >= 0 ? msg(str`${current + 1} of ${hits.length}`) : msg(str`Found: ${hits.length}`),
    ...shortNames(accounts).map(
      (name, column) =>
        html` · <span lang=${accounts[column]!.lang}>${name}</span>:
          ${hits.filter((hit) => hit.column === column).length}`,
    ),
  ];
}
