import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {Credit} from '../../../engine/account.js';
import type {ComparedAccount} from '../../../engine/comparison.js';
import {languageName} from '../../../wording/kinds.js';
import {StateChangeEvent} from '../../events.js';
import {titlePassageOf} from '../../rows/matter.js';
import type {RowContext} from './passage.js';
import {renderText} from './passage.js';

/** Title, language and credit of each account, above its column. */
export function renderHeads(
  accounts: readonly ComparedAccount[],
  context: RowContext,
): TemplateResult {
  return html`
    <div class="row heads">
      ${accounts.map(
        (account) => html`
          <div class="cell">
            <p class="language">${languageName(account.lang)}</p>
            <h2 lang=${account.lang} class="passage">${renderTitle(account, context)}</h2>
            <p class="credit">${creditLine(account.credit)}</p>
          </div>
        `,
      )}
      ${accounts.length === 2 ? renderSwap(accounts) : nothing}
    </div>
  `;
}

/** The heading of the text itself, with its marks, where it says the title; else the title. */
function renderTitle(account: ComparedAccount, context: RowContext): unknown {
  const {title, id} = account;
  const own = context.lookup.comparison.accounts.find((one) => one.id === id)?.title ?? title;
  const passage = titlePassageOf({...account, title: own});
  if (!passage || !title.startsWith(own)) return title;
  return [
    renderText({...passage, passage, continued: false}, account, context),
    title.slice(own.length),
  ];
}

function renderSwap(accounts: readonly ComparedAccount[]): TemplateResult {
  const swapped = accounts.map(({id}) => id).reverse();
  return html`
    <button
      class="swap"
      type="button"
      title=${msg('Swap the columns')}
      @click=${(event: Event) => {
        event.currentTarget?.dispatchEvent(new StateChangeEvent({accounts: swapped}));
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />
      </svg>
    </button>
  `;
}

function creditLine({author, publisher, year, address, retold}: Credit): unknown[] {
  const parts = [author ?? publisher, year, retold ? msg('retold') : undefined];
  // A dot stays with what is before it.
  const text = parts.filter((part) => part !== undefined).join('\u{a0}· ');
  const link =
    address !== undefined && /^https?:/.test(address)
      ? html`${text === '' ? nothing : '\u{a0}· '}<a href=${address} rel="external"
            >${msg('original')}</a
          >`
      : nothing;
  return [text, link];
}
