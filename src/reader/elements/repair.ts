import {localized, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Correction} from '../../engine/correction.js';
import type {Book} from '../book.js';
import {CorrectionsController} from '../controllers/corrections.js';
import {PickingController} from '../controllers/picking.js';
import {CorrectEvent} from '../events.js';
import {isTyping} from '../keys.js';
import {linkSentences} from '../repair.js';
import type {Row} from '../rows/rows.js';
import {renderCorrections} from '../templates/corrections.js';
import {REPAIR_MENU} from '../templates/repair.js';
import {renderRepairMenu} from '../templates/repair-menu.js';
import './own-notes.js';

/**
 * The reader's corrections of what stands side by side: the menu of a row, the picking of sentences that belong together,
 * undo, and the list of all that was corrected.
 */
@customElement('greta-repair')
@localized()
export class GretaRepair extends LitElement {
  @property({attribute: false}) book: Book | undefined;

  @state() private row: Row | undefined;
  @state() private listed = false;
  /** A step of the picking: the first of the two sentences, once there is one. */
  @state() private picking: {readonly first?: string} | undefined;
  readonly #corrections = new CorrectionsController(this, () => this.book);
  readonly #picker = new PickingController(this, (sentence) => this.#pick(sentence));

  override connectedCallback(): void {
    super.connectedCallback();
    const page = this.parentElement;
    page?.addEventListener('click', this.#onClick, {capture: true});
    page?.addEventListener(CorrectEvent.type, this.#onCorrect);
    addEventListener('keydown', this.#onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    const page = this.parentElement;
    page?.removeEventListener('click', this.#onClick, {capture: true});
    page?.removeEventListener(CorrectEvent.type, this.#onCorrect);
    removeEventListener('keydown', this.#onKey);
  }

  override render(): TemplateResult | typeof nothing {
    const {book, row} = this;
    if (!book) return nothing;
    return html`
      <div
        id=${REPAIR_MENU}
        class="menu repairs"
        popover
        role="dialog"
        aria-label=${msg('Correct what stands side by side')}
      >
        ${
          row
            ? renderRepairMenu(row, book, {
                correct: (corrections) => this.#correct(corrections),
                link: () => this.#startPicking(row),
                list: () => {
                  this.listed = true;
                },
              })
            : nothing
        }
      </div>
      <div class="told-of" role="status" ?hidden=${!this.#said()}>${this.#said() ?? nothing}</div>
      ${
        this.listed
          ? renderCorrections(book, {
              undo: (correction) => this.#corrections.undo([correction]),
              close: () => {
                this.listed = false;
              },
            })
          : nothing
      }
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What is going on, or was done last. */
  #said(): TemplateResult | undefined {
    const {latest, working, trouble} = this.#corrections;
    if (this.picking) {
      return html`<p>
          ${
            this.picking.first === undefined
              ? msg('Choose a sentence: by arrow keys and Enter, or by pointing.')
              : msg('Now choose the sentence of another account that tells of the same.')
          }
        </p>
        <button type="button" @click=${() => this.#stopPicking()}>${msg('Stop')}</button>`;
    }
    if (working) return html`<p>${msg('Comparing anew…')}</p>`;
    if (trouble === 'failed') {
      return html`<p>${msg('The comparison broke off. What was open is still there.')}</p>`;
    }
    if (latest.length === 0) return undefined;
    return html`<p>
        ${
          trouble === 'unkept'
            ? msg('Corrected, for as long as the page is open: the browser cannot keep it.')
            : msg('Corrected, and kept in this browser.')
        }
      </p>
      <button type="button" @click=${() => this.#corrections.undo(latest)}>
        ${msg('Undo')} <kbd>${/Mac|iP/.test(navigator.userAgent) ? '⌘Z' : 'Ctrl Z'}</kbd>
      </button>
      <button
        type="button"
        aria-label=${msg('Close')}
        @click=${() => {
          this.#corrections.forget();
        }}
      >
        ×
      </button>`;
  }

  #correct(corrections: readonly Correction[]): void {
    this.querySelector<HTMLElement>(`#${REPAIR_MENU}`)?.hidePopover();
    void this.#corrections.make(corrections);
  }

  #startPicking(row: Row): void {
    this.querySelector<HTMLElement>(`#${REPAIR_MENU}`)?.hidePopover();
    this.picking = {};
    const first = row.cells.flat().flatMap(({sentences}) => sentences)[0]?.id;
    this.#picker.begin(elementOf(first), () => true);
  }

  #pick(sentence: string | undefined): void {
    const {book, picking} = this;
    if (sentence === undefined || !picking || !book) {
      this.picking = undefined;
      return;
    }
    const accountOf = (id: string): string | undefined => book.lookup.sentences.get(id)?.account.id;
    if (picking.first === undefined) {
      this.picking = {first: sentence};
      const own = accountOf(sentence);
      const isOther = (element: Element): boolean => accountOf(element.id) !== own;
      const cells = elementOf(sentence)?.closest('.row')?.querySelectorAll('.sentence') ?? [];
      this.#picker.begin([...cells].find(isOther), isOther);
      return;
    }
    this.picking = undefined;
    this.#correct(linkSentences(picking.first, sentence, book));
  }

  #stopPicking(): void {
    this.#picker.end();
    this.picking = undefined;
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('.repair');
    const number = Number(button?.closest<HTMLElement>('.row')?.dataset['row']);
    if (button) this.row = this.book?.rows[number - 1];
  };

  readonly #onCorrect = ({corrections}: CorrectEvent): void => {
    this.#correct(corrections);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
    const {latest} = this.#corrections;
    if (!isUndo || isTyping(event) || latest.length === 0) return;
    event.preventDefault();
    void this.#corrections.undo(latest);
  };
}

function elementOf(id: string | undefined): Element | undefined {
  return (id === undefined ? null : document.getElementById(id)) ?? undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-repair': GretaRepair;
  }
}
