import {localized, msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {ComparedAccount, Finding} from '../../engine/comparison.js';
import {claimValue, findingTitle} from '../../wording/findings.js';
import {wantSpeech} from '../../wording/localization.js';
import {placeOf} from '../address.js';
import type {Book} from '../book.js';
import {renderSign} from '../templates/signs.js';
import {toneHeading} from '../templates/tones.js';
import {toneOf} from '../tone.js';

await wantSpeech();

/** Every chosen finding as a row, every account as a column, and in the cells its own words, or its silence. */
@customElement('greta-facts')
@localized()
export class GretaFacts extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) chosen: readonly Finding[] = [];

  override render(): TemplateResult | typeof nothing {
    const {book} = this;
    if (!book) return nothing;
    return html`
      <table class="facts">
        <caption class="unseen">
          ${msg('What each account says')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${msg('Finding')}</th>
            ${book.accounts.map(({title, lang}) => html`<th scope="col" lang=${lang}>${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.chosen.map(
            (finding) =>
              html`<tr data-tone=${toneOf(finding)}>
                <th scope="row">
                  <a href=${placeOf({finding: finding.id})}>
                    ${renderSign(toneOf(finding))}
                    <span>
                      ${findingTitle(finding, book.lookup.comparison)}
                      <span class="tone">${toneHeading(toneOf(finding))}</span>
                    </span>
                  </a>
                </th>
                ${book.accounts.map((account) => html`<td>${renderCell(finding, account, book)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      ${this.chosen.length === 0 ? html`<p class="none">${msg('No finding fits these filters.')}</p>` : nothing}
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

function renderCell(
  {id, claims}: Finding,
  account: ComparedAccount,
  {lookup, rowNumbers}: Book,
): TemplateResult | readonly TemplateResult[] {
  const own = claims.filter((claim) => claim.account === account.id);
  if (own.length === 0) return html`<span class="silence">${msg('says nothing')}</span>`;
  const seen = new Set<string>();
  return own.flatMap((claim) => {
    const words = claimValue(claim, lookup.comparison).words.join(', ');
    const row = rowNumbers.get(claim.sentence);
    if (seen.has(words)) return [];
    seen.add(words);
    return html`<a
      class="fact"
      lang=${account.lang}
      href=${placeOf({finding: id, at: claim.sentence})}
      aria-label=${row === undefined ? nothing : msg(str`${words}, row ${row}`)}
      >${words}</a
    > `;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-facts': GretaFacts;
  }
}
