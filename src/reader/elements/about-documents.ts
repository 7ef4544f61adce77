import {localized, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {compareDocuments} from '../../comparing/client.js';
import {primaryLanguage} from '../../engine/primary-language.js';
import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {ComparedAccount} from '../../engine/comparison.js';
import {languageName} from '../../wording/kinds.js';
import {documentsOf} from '../documents/anew.js';
import {WorkController} from '../controllers/own/work.js';
import {ComparisonChangeEvent} from '../events.js';
import {READ_LANGUAGES} from '../templates/own/opening.js';

type Field = 'author' | 'year' | 'address';

/** What was guessed of the documents on show: their titles, languages, authors and addresses, to be put right. */
@customElement('greta-about-documents')
@localized()
export class GretaAboutDocuments extends LitElement {
  @property({attribute: false}) file: ComparisonFile | undefined;

  readonly #work = new WorkController(this);

  override render(): TemplateResult | typeof nothing {
    if (!this.file) return nothing;
    return html`<details class="about">
      <summary>${msg('Titles, authors, languages')}</summary>
      ${this.file.comparison.accounts.map((account) => this.#renderAccount(account))}
      <p role="status">${this.#work.stage === undefined ? nothing : msg('Comparing anew…')}</p>
      ${this.#work.problem ? html`<p class="failed" role="alert">${this.#work.problem}</p>` : nothing}
    </details>`;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderAccount(account: ComparedAccount): TemplateResult {
    const {title, lang, credit, path} = account;
    const field = (name: Field, label: string, type = 'text'): TemplateResult =>
      html`<label>
        ${label}
        <input
          type=${type}
          pattern=${type === 'url' ? 'https?://.+' : nothing}
          .value=${credit[name] ?? ''}
          @change=${({target}: Event) => {
            const input = target as HTMLInputElement;
            if (!input.reportValidity()) return;
            const {[name]: _, ...others} = credit;
            const value = input.value.trim();
            this.#say(account, {credit: value === '' ? others : {...others, [name]: value}});
          }}
        />
      </label>`;
    return html`<fieldset>
      <legend>${path}</legend>
      <label>
        ${msg('Title')}
        <input
          lang=${lang}
          .value=${title}
          @change=${({target}: Event) => {
            const written = (target as HTMLInputElement).value.trim();
            if (written !== '') this.#say(account, {title: written});
          }}
        />
      </label>
      <label>
        ${msg('Language')}
        <select
          @change=${({target}: Event) => this.#translate(account, (target as HTMLSelectElement).value)}
        >
          ${READ_LANGUAGES.map(
            (one) =>
              html`<option value=${one} ?selected=${one === primaryLanguage(lang)}>
                ${languageName(one)}
              </option>`,
          )}
        </select>
      </label>
      ${field('author', msg('Author'))} ${field('year', msg('Year'))}
      ${field('address', msg('Address'), 'url')}
    </fieldset>`;
  }

  #say(account: ComparedAccount, said: Partial<ComparedAccount>): void {
    if (!this.file) return;
    const {comparison} = this.file;
    const accounts = comparison.accounts.map((one) =>
      one.id === account.id ? {...one, ...said} : one,
    );
    this.dispatchEvent(
      new ComparisonChangeEvent({...this.file, comparison: {...comparison, accounts}}),
    );
  }

  /** Another language is read by other rules: the documents are compared anew. */
  async #translate(account: ComparedAccount, lang: string): Promise<void> {
    const {file} = this;
    if (!file) return;
    const {comparison, corrections = []} = file;
    await this.#work.attempt(async (signal) => {
      const documents = documentsOf(comparison.accounts).map((one) =>
        one.path === account.path && one.source === account.source ? {...one, lang} : one,
      );
      const compared = await compareDocuments(documents, {corrections, signal});
      this.dispatchEvent(new ComparisonChangeEvent({...file, comparison: compared.comparison}));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-about-documents': GretaAboutDocuments;
  }
}
