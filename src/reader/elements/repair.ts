import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Correction} from '../../engine/correction.js';
import type {Book} from '../book/book.js';
import {CorrectionsController} from '../controllers/own/corrections.js';
import {PickingController} from '../controllers/own/picking.js';
import {whileConnected} from '../controllers/while-connected.js';
import {CorrectEvent, StateChangeEvent} from '../events.js';
import {isTyping} from '../keys.js';
import {elementBy, readerOf} from '../within.js';
import {linkSentences} from '../book/repair.js';
import type {Row} from '../rows/rows.js';
import {renderCorrections} from '../templates/own/corrections.js';
import {REPAIR_MENU} from '../templates/text/repair.js';
import {renderRepairState} from '../templates/own/repair-state.js';
import {renderRepairMenu} from '../templates/own/repair-menu.js';
import './own-notes.js';

/**
 * The reader's corrections of what stands side by side: the menu of a row, the picking of sentences that belong together,
 * undo, and the list of all that was corrected.
 */
@customElement('greta-repair')
@localized()
export class GretaRepair extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  /** The open finding: whoever has gone on to it is no longer told what they corrected before. */
  @property({attribute: false}) finding: string | undefined;

  @state() private row: Row | undefined;
  @state() private listed = false;
  /** A step of the picking: the first of the two sentences, once there is one. */
  @state() private picking: {readonly first?: string} | undefined;
  readonly #corrections = new CorrectionsController(this, () => this.book);
  #isInDialog = false;
  /** Whether the focus is at what is told, also while nothing there can be pressed. */
  #isAtTold = false;
  readonly #picker = new PickingController(this, (sentence) => this.#pick(sentence));

  constructor() {
    super();
    whileConnected(this, (signal) => {
      const page = this.closest('greta-reader');
      page?.addEventListener('click', this.#onClick, {capture: true, signal});
      page?.addEventListener(CorrectEvent.type, this.#onCorrect, {signal});
      addEventListener('keydown', this.#onKey, {signal});
    });
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    const {activeElement, body} = document;
    this.#isInDialog = this.querySelector('dialog')?.contains(activeElement) === true;
    if (activeElement !== body)
      this.#isAtTold = this.querySelector('.told-of')?.contains(activeElement) === true;
    if (changes.has('finding') && this.finding !== undefined) this.#corrections.forget();
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
                list: () => this.#list(),
              })
            : nothing
        }
      </div>
      ${renderRepairState(this.#corrections, this.picking, {
        stop: () => this.#givePickingUp(),
        undo: () => this.#corrections.undo(this.#corrections.latest),
        redo: () => this.#corrections.redo(),
        list: () => this.#list(),
        forget: () => this.#corrections.forget(),
      })}
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

  protected override updated(): void {
    // The button that was pressed goes with its correction, or for as long as it is compared anew.
    if (document.activeElement !== document.body) return;
    if (this.#isInDialog) this.querySelector<HTMLElement>('dialog h2')?.focus();
    else if (this.#isAtTold) this.querySelector<HTMLElement>('.told-of button')?.focus();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #closeMenu(): void {
    this.querySelector<HTMLElement>(`#${REPAIR_MENU}`)?.hidePopover();
  }

  /** The focus is to be where the list can lead it back to: in the menu it would be out of sight. */
  #list(): void {
    this.#closeMenu();
    this.listed = true;
  }

  #correct(corrections: readonly Correction[]): void {
    this.#closeMenu();
    void this.#corrections.make(corrections);
  }

  #startPicking(row: Row): void {
    this.#closeMenu();
    this.picking = {};
    const first = row.cells.flat().flatMap(({sentences}) => sentences)[0]?.id;
    this.#picker.begin(this.#elementOf(first), () => true);
  }

  #pick(sentence: string | undefined): void {
    const {book, picking} = this;
    if (sentence === undefined || !picking || !book) this.#givePickingUp();
    else if (picking.first === undefined) void this.#goOnPicking(sentence, book);
    else {
      this.#stopPicking();
      focusButtonOf(this.#elementOf(sentence)?.closest('.row'));
      this.#correct(linkSentences(picking.first, sentence, book));
    }
  }

  /** The first sentence is picked, and stays marked: on to one of another account, also where its text is not the one on show. */
  async #goOnPicking(first: string, {accounts, lookup}: Book): Promise<void> {
    const step = (this.picking = {first});
    const element = this.#elementOf(first);
    element?.toggleAttribute('data-picked', true);
    const accountOf = (id: string): string | undefined => lookup.sentences.get(id)?.account.id;
    const isOther = ({id}: Element): boolean => accountOf(id) !== accountOf(first);
    const beside = [...(element?.closest('.row')?.querySelectorAll('.sentence') ?? [])].find(
      isOther,
    );
    const alone = element?.closest<HTMLElement>('[data-alone]')?.dataset['alone'];
    if (alone !== undefined && accounts[Number(alone)]?.id === accountOf(first)) {
      const other = accounts.find(({id}) => id !== accountOf(first));
      this.dispatchEvent(new StateChangeEvent({alone: other?.id}));
      await this.closest('greta-reader')?.updateComplete;
    }
    if (this.picking === step) this.#picker.begin(beside, isOther, element);
  }

  /** Back to where it was begun. */
  #givePickingUp(): void {
    this.#stopPicking();
    focusButtonOf(readerOf(this).querySelector(`.row[data-row='${this.row?.number}']`));
  }

  #stopPicking(): void {
    this.#picker.end();
    this.#elementOf(this.picking?.first)?.removeAttribute('data-picked');
    this.picking = undefined;
  }

  #elementOf(id: string | undefined): Element | undefined {
    return (id === undefined ? null : elementBy(id, this)) ?? undefined;
  }

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('.repair');
    const row = button?.closest<HTMLElement>('.row');
    if (row) this.row = this.book?.rows[Number(row.dataset['row']) - 1];
  };

  readonly #onCorrect = ({corrections}: CorrectEvent): void => this.#correct(corrections);

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || isTyping(event)) return;
    const key = `${event.shiftKey ? 'shift ' : ''}${event.key.toLowerCase()}`;
    const {latest, undone} = this.#corrections;
    if (key === 'z' && latest.length > 0) void this.#corrections.undo(latest);
    else if (['shift z', 'y'].includes(key) && undone.length > 0) void this.#corrections.redo();
    else return;
    event.preventDefault();
  };
}

function focusButtonOf(row: Element | null | undefined): void {
  row?.querySelector<HTMLElement>('.repair')?.focus({preventScroll: true});
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-repair': GretaRepair;
  }
}
