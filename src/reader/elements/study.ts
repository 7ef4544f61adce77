import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import {wantSpeech} from '../../wording/localization.js';
import type {ReaderState} from '../address.js';
import {FIRST_STATE} from '../address.js';
import type {Book} from '../book/book.js';
import {anchorPopovers} from '../controllers/finding/anchoring.js';
import {keepIdsApart} from '../controllers/page/own-ids.js';
import {keepPopoversApart} from '../controllers/page/own-popovers.js';
import {ChoosingController} from '../controllers/study/choosing.js';
import {PaintingController} from '../controllers/study/painting.js';
import {StudyMarksController} from '../controllers/study/study-marks.js';
import {StateChangeEvent} from '../events.js';
import {handingOf} from '../study/handing.js';
import type {Opinion} from '../study/marks.js';
import {FEWEST_CHOICES, markOf} from '../study/marks.js';
import {clearPaint, paint} from '../study/paint.js';
import {marksHeading, opinionName} from '../templates/study/study.js';
import {renderSources} from '../templates/own/print-notes.js';
import {renderWorksheet} from '../templates/study/worksheet.js';
import type {Leaving} from '../templates/study/study-task.js';
import {renderActions, renderTask} from '../templates/study/study-task.js';
import './study-result.js';

await wantSpeech();

/**
 * A task for a reader: to find where the accounts differ and agree, while Greta's findings are hidden, and then to compare
 * with them. What the reader marks is kept in the browser, and can be handed in as a file; the task, handed out as a link
 * or as a page.
 */
@customElement('greta-study')
@localized()
export class GretaStudy extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) state: ReaderState = {...FIRST_STATE, mode: 'study'};
  @property({attribute: false}) file: ComparisonFile | undefined;
  /** The element that holds the text. */
  @property({attribute: false}) within:
    (HTMLElement & {updateComplete?: Promise<unknown>}) | undefined;

  @state() private said: string | undefined;
  /** Whether the reader has just asked for what came of the task. */
  #isComparing = false;

  readonly #marks = new StudyMarksController(this, () => {
    this.said = msg('The browser keeps nothing: save your marks before you leave.');
  });
  readonly #choosing = new ChoosingController(
    this,
    () => this.within,
    () => (this.state.mode === 'study' ? this.book?.lookup : undefined),
    () => {
      this.said = undefined;
    },
  );

  constructor() {
    super();
    anchorPopovers(this);
    keepIdsApart(this);
    keepPopoversApart(this);
    new PaintingController(
      this,
      () => this.within,
      () => this.#paint(),
      () => {
        if (this.within) clearPaint(this.within);
      },
    );
  }

  /** Does what a key asks for. */
  run(command: Opinion | 'undo' | 'compare'): boolean {
    if (this.state.mode !== 'study') return false;
    switch (command) {
      case 'undo':
        return this.#undo();
      case 'compare':
        this.#compare();
        return true;
      default:
        return this.#mark(command);
    }
  }

  protected override willUpdate(): void {
    const {book, state} = this;
    if (book && this.#marks.turnTo(book.accounts, state.own)) this.#choosing.clear();
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (!this.#isComparing || !changes.has('state')) return;
    this.#isComparing = false;
    if (this.state.mode !== 'compare') return;
    const result = this.querySelector('greta-study-result');
    void result?.updateComplete.then(() => {
      result.querySelector<HTMLElement>('#study-title')?.focus({preventScroll: true});
    });
  }

  override render(): TemplateResult | typeof nothing {
    const {book} = this;
    if (!book) return nothing;
    return html`<section class="study" aria-labelledby="study-title">
      ${this.state.mode === 'compare' ? this.#renderCompared(book) : this.#renderTask(book)}
      <p class="small" role="status">${this.said}</p>
      <div class="print-notes">
        ${this.#marks.marks.length === 0 && this.state.mode === 'study' ? renderWorksheet(book) : nothing}
        ${renderSources(book)}
      </div>
    </section>`;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderTask(book: Book): TemplateResult {
    const {marks, placed, canUndo} = this.#marks;
    const {choices, hasSelection} = this.#choosing;
    return renderTask({
      book,
      choices,
      placed,
      isBegun: choices.length > 0 || marks.length > 0,
      marking: {
        hasSelection,
        ready: choices.length + Number(hasSelection) >= FEWEST_CHOICES,
        canUndo,
        choose: () => this.#choosing.take(),
        mark: (opinion) => void this.#mark(opinion),
        undo: () => void this.#undo(),
      },
      unchoose: (choice) => this.#choosing.choose(choice),
      remove: (mark) => this.#marks.remove(mark),
      compare: () => this.#compare(),
      leave: this.#leaving(),
    });
  }

  #renderCompared(book: Book): TemplateResult {
    return html`
      <greta-study-result .book=${book} .marks=${this.#marks.placed}></greta-study-result>
      ${renderActions(
        html`<button type="button" @click=${() => this.#go({mode: 'study', finding: undefined})}>
          ${msg('Back to the task')}
        </button>`,
        this.#leaving(),
      )}
    `;
  }

  #leaving(): Leaving {
    const {state, file} = this;
    const {marks} = this.#marks;
    return {
      ...handingOf({state, file, marks}, this.#say, (handed) => {
        this.#marks.add(...handed);
        return marksHeading(this.#marks.marks.length);
      }),
      leave: () => this.#go({mode: 'read'}),
    };
  }

  readonly #say = (said: string | undefined): void => {
    this.said = said;
  };

  #mark(opinion: Opinion): boolean {
    this.#choosing.take();
    const {choices} = this.#choosing;
    if (!this.book || choices.length < FEWEST_CHOICES) {
      this.said = msg('First choose words in two places.');
      return true;
    }
    this.said = msg(str`Marked: ${opinionName(opinion)}.`);
    this.#marks.add(markOf(choices, opinion, this.book.accounts));
    this.#choosing.clear();
    return true;
  }

  #undo(): boolean {
    this.said = undefined;
    if (!this.#marks.undo()) return false;
    this.said ??= msg('Undone.');
    return true;
  }

  /** The focus goes along: the button that it may have been on is gone. */
  #compare(): void {
    this.#isComparing = true;
    this.#go({mode: 'compare'});
  }

  #paint(): void {
    const {book, within} = this;
    if (book && within) paint(this.#choosing.choices, this.#marks.placed, within, book.lookup);
  }

  #go(wanted: Partial<ReaderState>): void {
    this.dispatchEvent(new StateChangeEvent(wanted));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-study': GretaStudy;
  }
}
