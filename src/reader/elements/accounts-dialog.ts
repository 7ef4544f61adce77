import {localized, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Account} from '../../engine/account.js';
import type {Catalogue} from '../../engine/catalogue.js';
import type {ComparedAccount, Comparison} from '../../engine/comparison.js';
import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import {languageName} from '../../wording/kinds.js';
import type {Brought} from '../controllers/page/dropping.js';
import {StateChangeEvent} from '../events.js';
import {renderDialog} from '../templates/dialog.js';
import './about-documents.js';
import './kept.js';
import './own-documents.js';
import './take-away.js';

const FEWEST = 2;
const MOST = 4;

/** Which of the bundled accounts stand side by side, or a person's own documents instead. */
@customElement('greta-accounts-dialog')
@localized()
export class GretaAccountsDialog extends LitElement {
  @property({attribute: false}) catalogue: Catalogue | undefined;
  /** The comparison on show. */
  @property({attribute: false}) comparison: Comparison | undefined;
  /** The editors' notes on it. */
  @property({attribute: false}) notes: ComparisonFile['notes'] = [];
  /** The reader's corrections of it. */
  @property({attribute: false}) corrections: NonNullable<ComparisonFile['corrections']> = [];
  /** The accounts on show, as the columns stand. */
  @property({attribute: false}) shown: readonly Pick<Account, 'id'>[] = [];

  @state() private chosen: readonly string[] | undefined;
  /** Whether they are the person's own. */
  @property({attribute: false}) isOwn = false;
  /** What was dropped or pasted on the page, to be taken at once. */
  @property({attribute: false}) brought: readonly Brought[] = [];

  override render(): TemplateResult {
    const accounts = this.catalogue?.accounts ?? [];
    const chosen = this.chosen ?? bothIn(this.shown, accounts);
    const most = this.catalogue?.most ?? MOST;
    const fits = chosen.length >= FEWEST && chosen.length <= most;
    return renderDialog(
      msg('Open texts'),
      html`
        <fieldset class="accounts">
          <legend>
            ${most === MOST ? msg('Side by side, two to four') : msg('Side by side, two')}
          </legend>
          ${accounts.map(
            ({id, title, lang, credit}) =>
              html`<label>
                <input
                  type="checkbox"
                  .checked=${chosen.includes(id)}
                  @change=${() => {
                    this.chosen = chosen.includes(id)
                      ? chosen.filter((one) => one !== id)
                      : [...chosen, id];
                  }}
                />
                <span>
                  <span lang=${lang}>${title}</span>
                  <span class="small">
                    ${[languageName(lang), credit.author ?? credit.publisher].filter(Boolean).join(' · ')}
                  </span>
                </span>
              </label>`,
          )}
        </fieldset>
        <button
          type="button"
          class="primary"
          ?disabled=${!fits}
          @click=${() => {
            this.dispatchEvent(
              new StateChangeEvent({
                accounts: chosen,
                own: undefined,
                finding: undefined,
                at: undefined,
              }),
            );
            this.#close();
          }}
        >
          ${msg('Show')}
        </button>
        <greta-own-documents
          .accounts=${this.#columns()}
          .notes=${this.notes}
          .brought=${this.brought}
          @done=${() => this.#close()}
        ></greta-own-documents>
        ${
          this.isOwn && this.comparison
            ? html`<greta-about-documents
                .file=${{
                  comparison: this.comparison,
                  notes: this.notes,
                  ...(this.corrections.length > 0 && {corrections: this.corrections}),
                }}
              ></greta-about-documents>`
            : nothing
        }
        <greta-kept></greta-kept>
        <details class="section">
          <summary><h3>${msg('Save this comparison')}</h3></summary>
          <greta-take-away
            .comparison=${this.comparison}
            .notes=${this.notes}
            .corrections=${this.corrections}
          ></greta-take-away>
        </details>
      `,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** The accounts on show with all that is known of them, in their order. */
  #columns(): ComparedAccount[] {
    const all = this.comparison?.accounts ?? [];
    return this.shown.flatMap(({id}) => all.find((one) => one.id === id) ?? []);
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }
}

/** Ids of the accounts that are on show and can be chosen: of a person's own documents none. */
function bothIn(
  shown: readonly Pick<Account, 'id'>[],
  accounts: readonly Pick<Account, 'id'>[],
): readonly string[] {
  return shown.map(({id}) => id).filter((id) => accounts.some((one) => one.id === id));
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-accounts-dialog': GretaAccountsDialog;
  }
}
