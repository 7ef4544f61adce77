import {localized, msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';

import type {KeptComparison} from '../../library/database.js';
import {library} from '../../library/library.js';
import {isWorkspace} from '../../library/workspace.js';
import {formatDate, formatNumber} from '../../wording/format.js';
import {save} from '../save.js';
import {StateChangeEvent} from '../events.js';

/** The reader's own comparisons and notes, as this browser keeps them: to open, remove, take away and bring in. */
@customElement('greta-kept')
@localized()
export class GretaKept extends LitElement {
  @state() private comparisons: readonly KeptComparison[] = [];
  @state() private notes = 0;
  @state() private removed: KeptComparison | undefined;
  @state() private problem: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    library().addEventListener('change', this.#read);
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    library().removeEventListener('change', this.#read);
  }

  override render(): TemplateResult {
    const {comparisons, notes, removed} = this;
    const isEmpty = comparisons.length === 0 && notes === 0;
    return html`
      ${
        comparisons.length > 0
          ? html`<ul class="kept">
              ${comparisons.map((one) => this.#renderComparison(one))}
            </ul>`
          : nothing
      }
      ${
        removed
          ? html`<p role="status">
              ${msg('Removed.')}
              <button type="button" @click=${() => this.#restore(removed)}>${msg('Undo')}</button>
            </p>`
          : nothing
      }
      <p class="small">
        ${
          isEmpty
            ? msg('This browser keeps nothing of yours yet.')
            : msg(
                str`This browser keeps – comparisons: ${formatNumber(comparisons.length)}, notes: ${formatNumber(notes)}.`,
              )
        }
      </p>
      <div class="actions">
        <button type="button" ?disabled=${isEmpty} @click=${() => this.#takeAway()}>
          ${msg('Take all of it away')}
        </button>
        <label class="choose">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            @change=${(event: Event) => this.#bringIn((event.target as HTMLInputElement).files?.[0])}
          />
          ${msg('Bring it in')}
        </label>
        <button type="button" ?disabled=${isEmpty} @click=${() => this.#clear()}>
          ${msg('Remove all of it')}
        </button>
      </div>
      ${this.problem ? html`<p class="failed" role="alert">${this.problem}</p>` : nothing}
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderComparison(one: KeptComparison): TemplateResult {
    const title = one.titles.join(' · ');
    return html`<li>
      <button type="button" class="open" @click=${() => this.#open(one)}>${title}</button>
      <span class="small">${formatDate(one.kept.slice(0, 10))}</span>
      <button
        type="button"
        aria-label=${msg(str`Remove “${title}”`)}
        @click=${() => this.#remove(one)}
      >
        ×
      </button>
    </li>`;
  }

  readonly #read = (): void => {
    void Promise.all([library().comparisons(), library().notes()])
      .then(([comparisons, notes]) => {
        this.comparisons = comparisons;
        this.notes = notes.length;
      })
      .catch(() => {
        this.problem = msg(
          'This browser lets the page keep nothing. What you open lasts as long as the page.',
        );
      });
  };

  #open({id, file}: KeptComparison): void {
    this.dispatchEvent(
      new StateChangeEvent({
        own: id,
        accounts: file.comparison.accounts.map((account) => account.id),
        finding: undefined,
        at: undefined,
      }),
    );
    this.closest('dialog')?.close();
  }

  async #remove({id}: KeptComparison): Promise<void> {
    this.removed = await library().remove(id);
  }

  async #restore(removed: KeptComparison): Promise<void> {
    await library().restore(removed);
    this.removed = undefined;
  }

  async #takeAway(): Promise<void> {
    const text = JSON.stringify(await library().workspace());
    save({name: 'greta.json', type: 'application/json', text});
  }

  async #bringIn(file: File | undefined): Promise<void> {
    if (!file) return;
    this.problem = undefined;
    try {
      const value = JSON.parse(await file.text()) as unknown;
      if (!isWorkspace(value)) throw new TypeError('Expected a workspace');
      await library().takeIn(value);
    } catch {
      this.problem = msg(
        str`“${file.name}” could not be brought in. Choose a file that was taken away from here.`,
      );
    }
  }

  async #clear(): Promise<void> {
    // Not to be undone, unlike the rest, so it is asked about; what is on show stays on show.
    if (confirm(msg('Remove all comparisons and notes that this browser keeps?'))) {
      await library().clear();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-kept': GretaKept;
  }
}
