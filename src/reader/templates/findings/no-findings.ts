import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {ReaderState, View} from '../../address.js';
import {firstTones, isNarrowed} from '../../address.js';
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
  state: ReaderState,
  book: Book,
  choose?: () => void,
): TemplateResult {
  if (isNarrowed(state)) return renderNoneFits(state.view);
  const hasFindings = book.lookup.findings.size > 0;
  const areLinked =
    book.lookup.comparison.links.length > 0 || SHARED.some((tone) => book.counts.get(tone)! > 0);
  return html`<p class="none">
    ${nothingFound(hasFindings, areLinked)} ${whatElse(book, areLinked)}
    <span class="ways">
      ${hasFindings ? renderShowAll() : nothing}
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

/**
 * In place of what a view other than the text would show of the findings, where that is nothing.
 *
 * @param narrowed - Whether somebody has chosen which findings to show, see {@link isNarrowed}.
 */
export function renderNone(
  view: Exclude<View, 'read'>,
  book: Book,
  narrowed: boolean,
): TemplateResult {
  if (narrowed) return renderNoneFits(view);
  const hasFindings = book.lookup.findings.size > 0;
  return html`<p class="none">
    ${hasFindings ? noneOf(view) : nothingFound(false, false)}
    ${hasFindings && view === 'facts' ? renderShowAll() : nothing}
  </p>`;
}

function noneOf(view: Exclude<View, 'read'>): string {
  switch (view) {
    case 'facts':
      return msg('Nothing was found that more than one account tells of.');
    case 'timeline':
      return msg('No event with a date was found.');
    case 'figures':
      return msg('No amount and no length of time was found that more than one account tells of.');
  }
}

function renderShowAll(): TemplateResult {
  return html`<button
    type="button"
    @click=${({currentTarget}: Event) => {
      currentTarget?.dispatchEvent(new StateChangeEvent({tones: TONES}));
    }}
  >
    ${msg('Show all findings')}
  </button>`;
}

/** What stands where the filters leave no finding: why, and what helps. */
function renderNoneFits(view: View): TemplateResult {
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
