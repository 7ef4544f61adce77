import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {guard} from 'lit/directives/guard.js';

import {pause} from '../../comparing/pause.js';
import type {Finding} from '../../engine/comparison.js';
import type {Slices} from '../../engine/slices.js';
import {findingTitle} from '../../wording/findings/titles.js';
import {getLocale, wantSpeech} from '../../wording/localization.js';
import {toldVerdict, verdictName} from '../../wording/verdict-names.js';
import type {ReaderState} from '../address.js';
import {addressOf, FIRST_STATE} from '../address.js';
import type {Book} from '../book/book.js';
import type {Shown} from '../book/shown.js';
import {ListFocusController} from '../controllers/finding/list-focus.js';
import {anchorPopovers} from '../controllers/finding/anchoring.js';
import {NotedController} from '../controllers/own/noted.js';
import {keepIdsApart} from '../controllers/page/own-ids.js';
import {keepPopoversApart} from '../controllers/page/own-popovers.js';
import {PrintingController} from '../controllers/page/printing.js';
import {selectWithinAccount} from '../controllers/page/selecting.js';
import {SheetController} from '../controllers/page/sheet.js';
import {StateChangeEvent} from '../events.js';
import {keepAhead, takeAhead} from '../long-page/ahead.js';
import {growing, SHOWN_AT_ONCE} from '../long-page/growing.js';
import type {Lookup} from '../findings/lookup.js';
import {ownWordsOf} from '../findings/selection.js';
import {stepFrom} from '../findings/walk.js';
import {plainNodes} from '../long-page/plain-nodes.js';
import {whileAnswering} from '../long-page/answering.js';
import {prepared} from '../long-page/prepared.js';
import {renderCard} from '../templates/findings/card.js';
import {renderDiffering} from '../templates/findings/differing.js';
import {renderItem, renderLost} from '../templates/findings/finding-list.js';
import {renderFilters} from '../templates/findings/filters.js';
import {renderNoFindings} from '../templates/findings/no-findings.js';
import {renderOwnNotes} from '../templates/own/own-notes.js';
import {renderPanelBar} from '../templates/findings/panel-bar.js';
import {renderPrintNotes} from '../templates/own/print-notes.js';
import {renderTakeAway} from '../templates/own/take-away.js';
import {SHARED} from '../tone.js';
import './finding-actions.js';
import './objection.js';
import './own-notes.js';

// Comes with the list, whose walk it narrows.
export {drawnIn} from '../timeline/drawn.js';

await wantSpeech();
// Thousands of words have just been read: the page answers before it is drawn with them.
await pause();

/** What the filter of words looks at: the finding's title and the accounts' own words. */
export function describe(finding: Finding, lookup: Lookup): string {
  return `${findingTitle(finding, lookup.comparison)} ${ownWordsOf(finding, lookup)}`;
}

/** What is read aloud as a finding opens: what it asks, and what came of it. */
export function announce(finding: Finding, lookup: Lookup): string {
  return `${findingTitle(finding, lookup.comparison)} ${verdictName(toldVerdict(finding))}.`;
}

/** That nothing was found, above the text, which fills a phone's window alone: of a whole book that is read. */
export function renderNothingFound({
  state,
  book,
  chosen,
  mode,
  choose,
}: Shown): TemplateResult | typeof nothing {
  return chosen.length === 0 && book.isWhole && mode !== 'study' && state.view === 'read'
    ? html`<div class="nothing-found">${renderNoFindings(state, book, choose)}</div>`
    : nothing;
}

/**
 * The findings beside the text: the open one in full, else all that are chosen, with filters. A rail on a wide screen, a
 * sheet over the foot of a narrow one.
 */
@customElement('greta-findings')
@localized()
export class GretaFindings extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) state: ReaderState = FIRST_STATE;
  /** The findings that the filters let through, in order. */
  @property({attribute: false}) chosen: readonly Finding[] = [];
  /** Whether a finding that is not there may still be found: it is not lost before. */
  @property({attribute: false}) isSought = false;
  /** Whether there is what can have the comparison made anew. */
  @property({attribute: false}) canRepair = false;
  @property({type: Boolean, attribute: 'data-open'}) isShown = false;

  /** Whether the forms in which it can be taken away lie over the page. */
  @state() private isSaving = false;
  /** Notes for a print, while one is made. */
  @state() private printed: readonly Finding[] | undefined;
  readonly #sheet = new SheetController(this);
  readonly #noted = new NotedController(this, () => this.book);

  constructor() {
    super();
    anchorPopovers(this);
    keepIdsApart(this);
    new ListFocusController(this);
    keepPopoversApart(this);
    selectWithinAccount(this);
    new PrintingController(
      this,
      () => this.#toPrint(),
      (isPrinting) => {
        this.printed = isPrinting ? this.#toPrint() : undefined;
        this.performUpdate();
      },
    );
  }

  /** All that is drawn first in one turn would keep the page from answering. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.book || this.childElementCount > 0) {
      void super.scheduleUpdate();
      return undefined;
    }
    return whileAnswering(this.#drawAhead(this.book)).then(() => super.scheduleUpdate());
  }

  *#drawAhead(book: Book): Slices<void> {
    const told = this.render();
    yield* prepared(told);
    if (told === nothing || this.state.finding !== undefined || this.state.view !== 'read') return;
    for (const finding of this.chosen.slice(0, SHOWN_AT_ONCE)) {
      keepAhead(finding, getLocale(), drawItem(finding, book));
      yield;
    }
  }

  override render(): TemplateResult | typeof nothing {
    const {book} = this;
    const {finding} = this.state;
    if (!book) return nothing;
    const open = finding === undefined ? undefined : book.lookup.findings.get(finding);
    if (!open && !book.isWhole) return nothing;
    if (finding !== undefined && !open) return this.isSought ? nothing : renderLost();
    return html`<section aria-label=${open ? msg('Finding') : msg('Findings')}>
        ${renderPanelBar(open !== undefined, this.#sheet)}
        ${open ? this.#renderOpen(open, book) : this.#renderAll(book)}
      </section>
      ${
        this.printed
          ? renderPrintNotes(
              this.printed,
              this.#noted.notes,
              book,
              this.state.own === undefined
                ? new URL(addressOf(this.state), location.href).href
                : undefined,
            )
          : nothing
      }`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('state') || changed.get('state')?.finding === this.state.finding) return;
    this.#sheet.enlarge(false);
    for (const part of this.querySelectorAll('section, .panel-body')) part.scrollTo(0, 0);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** What more than one place tells, and is on the page. */
  #toPrint(): readonly Finding[] {
    const {findings} = this.book?.lookup.comparison ?? {findings: []};
    return this.state.view === 'read'
      ? findings.filter((finding) => SHARED.includes(toldVerdict(finding)))
      : [];
  }

  #renderOpen(finding: Finding, book: Book): TemplateResult {
    const at = this.chosen.indexOf(finding);
    const position = at < 0 || !book.isWhole ? '' : msg(str`${at + 1} of ${this.chosen.length}`);
    return html`
      <div class="panel-body">
        ${renderCard(finding, book, position)}
        <greta-own-notes .finding=${finding} .book=${book}></greta-own-notes>
        <greta-objection .finding=${finding} .book=${this.canRepair ? book : undefined}>
        </greta-objection>
      </div>
      <greta-finding-actions
        .finding=${finding}
        .comparison=${book.lookup.comparison}
        .state=${this.state}
        .previous=${stepFrom(this.chosen, at, -1)}
        .following=${stepFrom(this.chosen, at, 1)}
      ></greta-finding-actions>
    `;
  }

  #renderAll(book: Book): TemplateResult {
    return html`
      <div class="panel-body">${this.#renderList(book)}</div>
      <div class="actions">
        <button
          type="button"
          class="study-begin"
          @click=${() => this.#go({mode: 'study', view: 'read', finding: undefined, at: undefined})}
        >
          ${msg('Look for them yourself')}
        </button>
        ${
          this.#canSave
            ? html`<button type="button" class="take-away" @click=${() => void this.#takeAway()}>
                ${msg('Save…')}
              </button>`
            : nothing
        }
      </div>
      ${
        this.isSaving
          ? renderTakeAway(book, () => {
              this.isSaving = false;
            })
          : nothing
      }
    `;
  }

  #renderList(book: Book): TemplateResult {
    return html`
      <h2 class="list-title" tabindex="-1">
        ${this.state.view === 'read' ? msg('Findings') : msg('Choose findings')}
      </h2>
      ${
        this.state.view === 'read'
          ? html`<p class="lead">
                ${msg('Accounts of the same events. Underlined is what agrees, what differs and what only one tells: open a word of it, or a line of this list, to see how and why.')}
              </p>
              ${renderDiffering(book, this.state, (wanted) => this.#go(wanted))}`
          : nothing
      }
      <details class="narrowing" ?open=${this.state.view !== 'read' || isNarrowed(this.state)}>
        <summary>${msg('Filter and order')}</summary>
        ${renderFilters(book, this.state, (wanted) => this.#go(wanted))}
      </details>
      ${
        // Every other view is itself a list of what is chosen.
        this.state.view !== 'read'
          ? nothing
          : this.chosen.length === 0
            ? renderNoFindings(this.state, book)
            : html`<ol class="list">
                ${growing(this.chosen, (finding) =>
                  guard(
                    [finding, book, getLocale()],
                    () => takeAhead(finding, getLocale()) ?? drawItem(finding, book),
                  ),
                )}
              </ol>`
      }
      ${renderOwnNotes(this.#noted, book)}
    `;
  }

  /** Within somebody's page there is not all that a page of its own is made of. */
  get #canSave(): boolean {
    return this.canRepair && this.closest('greta-reader')?.documents === undefined;
  }

  async #takeAway(): Promise<void> {
    await import('./take-away.js');
    this.isSaving = true;
  }

  #go(wanted: Partial<ReaderState>): void {
    this.dispatchEvent(new StateChangeEvent(wanted));
  }
}

function drawItem(finding: Finding, book: Book): DocumentFragment {
  return plainNodes(renderItem(finding, book)).nodes;
}

/** Whether the list is other than at first: then what makes it so is in sight. */
function isNarrowed({words, kind, account, order}: ReaderState): boolean {
  return words !== '' || kind !== undefined || account !== undefined || order !== 'place';
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-findings': GretaFindings;
  }
}
