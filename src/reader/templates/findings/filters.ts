import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html} from 'lit';

import type {FindingKind} from '../../../engine/comparison.js';
import {FINDING_KINDS} from '../../../engine/comparison.js';
import {findingKindName} from '../../../wording/kinds.js';
import type {ReaderState} from '../../address.js';
import type {Book} from '../../book/book.js';

/** What chooses among the findings: words, kind, account; and the order of those chosen. */
export function renderFilters(
  {accounts}: Book,
  {words, kind, account, order}: ReaderState,
  go: (wanted: Partial<ReaderState>) => void,
): TemplateResult {
  const value = (event: Event): string =>
    (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`
    <search class="filters">
      <input
        type="search"
        .value=${words}
        placeholder=${msg('Words of a finding')}
        aria-label=${msg('Words of a finding')}
        @input=${(event: Event) => go({words: value(event)})}
      />
      <select
        aria-label=${msg('Kind')}
        @change=${(event: Event) => go({kind: (value(event) || undefined) as FindingKind | undefined})}
      >
        <option value="" ?selected=${kind === undefined}>${msg('Every kind')}</option>
        ${FINDING_KINDS.map(
          (one) =>
            html`<option value=${one} ?selected=${one === kind}>${findingKindName(one)}</option>`,
        )}
      </select>
      <select
        aria-label=${msg('Account')}
        @change=${(event: Event) => go({account: value(event) || undefined})}
      >
        <option value="" ?selected=${account === undefined}>${msg('Every account')}</option>
        ${accounts.map(
          ({id, title, lang}) =>
            html`<option value=${id} lang=${lang} ?selected=${id === account}>${title}</option>`,
        )}
      </select>
      <select
        aria-label=${msg('Order')}
        @change=${(event: Event) => go({order: value(event) === 'weight' ? 'weight' : 'place'})}
      >
        <option value="place" ?selected=${order === 'place'}>
          ${msg('In the order of the text')}
        </option>
        <option value="weight" ?selected=${order === 'weight'}>${msg('Weightiest first')}</option>
      </select>
    </search>
  `;
}
