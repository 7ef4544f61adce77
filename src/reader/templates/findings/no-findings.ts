import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {ReaderState, View} from '../../address.js';
import {firstTones} from '../../address.js';
import type {Book} from '../../book/book.js';
import {StateChangeEvent} from '../../events.js';
import {SHARED, TONES} from '../../tone.js';

/**
 * In place of the findings where none is to be shown: because of filters, or, where nobody has filtered, because the accounts
 * nowhere differ, have nothing in common, or tell nothing that is compared; and what can be done about it.
 *
 * @param choose - Opens what other accounts are chosen in, if they can be.
 */
export function renderNoFindings(
  {words, kind, account, tones, view}: ReaderState,
  book: Book,
  choose?: () => void,
): TemplateResult {
  const isNarrowed = words !== '' || kind !== undefined || account !== undefined;
  if (isNarrowed || tones.join() !== firstTones(view).join()) return renderNone(view);
  const hasFindings = book.lookup.findings.size > 0;
  const areLinked =
    book.lookup.comparison.links.length > 0 || SHARED.some((tone) => book.counts.get(tone)! > 0);
  return html`<p class="none">
    ${nothingFound(hasFindings, areLinked)} ${whatElse(book, areLinked)}
    <span class="ways">
      ${
        hasFindings
          ? html`<button
              type="button"
              @click=${({currentTarget}: Event) => {
                currentTarget?.dispatchEvent(new StateChangeEvent({tones: TONES}));
              }}
            >
              ${msg('Show all findings')}
            </button>`
          : nothing
      }
      ${
        choose && !areLinked
          ? html`<button type="button" @click=${choose}>${msg('Choose other accounts')}</button>`
          : nothing
      }
    </span>
  </p>`;
}

function nothingFound(hasFindings: boolean, areLinked: boolean): string {
  if (!hasFindings)
    return msg(
      'Greta found nothing to compare in these texts: no dates, amounts, lengths of time or names.',
    );
  return areLinked
    ? msg(
        'Nothing was found in which these texts differ: no dates, amounts, lengths of time or names.',
      )
    : msg(
        'Nothing was found that these texts have in common: no date, amount, length of time or name by which a sentence of one stands beside a sentence of another.',
      );
}

function whatElse({accounts}: Book, areLinked: boolean): string | typeof nothing {
  if (!areLinked)
    return msg(
      'They may tell of different events. Where they tell of the same in other words, link a sentence to another, by ⋯ beside its row.',
    );
  return new Set(accounts.map(({lang}) => lang)).size < accounts.length
    ? msg('Words in which two versions of a text differ are tinted in it.')
    : nothing;
}

/** What stands where the filters leave no finding: why, and what helps. */
export function renderNone(view: View): TemplateResult {
  return html`<p class="none">
    ${msg('No finding fits these filters.')}
    <button
      type="button"
      @click=${({currentTarget}: Event) => {
        const all = {words: '', kind: undefined, account: undefined, tones: firstTones(view)};
        currentTarget?.dispatchEvent(new StateChangeEvent(all));
      }}
    >
      ${msg('Clear the filters')}
    </button>
  </p>`;
}
