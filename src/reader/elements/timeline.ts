import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Finding} from '../../engine/comparison.js';
import {eventLabel, findingTitle} from '../../wording/findings/titles.js';
import {formatDate, formatShortDate} from '../../wording/dates/dates.js';
import {wantSpeech} from '../../wording/localization.js';
import type {Book} from '../book/book.js';
import {StateChangeEvent} from '../events.js';
import {showOpen} from '../open-in-view.js';
import {renderNone} from '../templates/findings/no-findings.js';
import {renderFacts} from '../templates/views/facts.js';
import {renderLanes} from '../templates/views/lanes.js';
import {renderPointed, saidName, severalName} from '../templates/views/pointed.js';
import type {Period, TimelineEvent} from '../timeline/timeline.js';
import {
  densestPeriod,
  eventsOf,
  moved,
  firstDayOf,
  wholePeriod,
  zoomed,
} from '../timeline/timeline.js';

await wantSpeech();

/** Until the element has been measured. */
const WIDTH = 1000;

/** How much larger the letters of the page are than those that the drawing is laid out for: it grows with them. */
function magnification(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

function drawnWidth(width: number): number {
  return Math.round(width / magnification()) || WIDTH;
}

/** When things happened: a lane for each account, the same event joined across lanes; and all of it as a table. */
@customElement('greta-timeline')
@localized()
export class GretaTimeline extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) chosen: readonly Finding[] = [];
  /** The open finding. */
  @property({attribute: false}) finding: string | undefined;
  /** Whether somebody has chosen them. */
  @property({attribute: false}) narrowed = false;

  @state() private period: Period | undefined;
  /** What is named under the drawing. */
  @state() private pointed: readonly TimelineEvent[] = [];
  @state() private width = WIDTH;
  #events: readonly TimelineEvent[] = [];
  readonly #measured = new ResizeObserver(([entry]) => {
    const width = drawnWidth(entry!.contentRect.width);
    // Another drawing is of another height, which would be observed at once, and so on.
    requestAnimationFrame(() => {
      this.width = width;
    });
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // So that nothing is drawn in one width and at once in another.
    this.width = drawnWidth(this.clientWidth);
    this.#measured.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#measured.disconnect();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!this.book || !(changes.has('book') || changes.has('chosen'))) return;
    const named = new Set(this.pointed.map(({finding}) => finding));
    this.#events = eventsOf(this.chosen, this.book);
    // Whoever points at an event does so still: the same findings may have been chosen anew.
    this.pointed = this.#events.filter(({finding}) => named.has(finding));
    if (changes.has('book')) this.period = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const {book, pointed} = this;
    if (!book) return nothing;
    const period = this.period ?? densestPeriod(this.#events);
    const before = this.#events.filter((event) => firstDayOf(event) < period.from).length;
    const after = this.#events.filter((event) => firstDayOf(event) >= period.to).length;
    return html`
      <h2 class="view-title">${msg('Timeline')}</h2>
      <p class="small">
        ${msg('The same event is joined across the lanes: solid where the dates agree, dashed where they do not. A ring is told by one account only, a bar is a date known no nearer than that.')}
      </p>
      ${
        this.#events.length === 0
          ? nothing
          : html`
              <div
                class="timeline"
                role="group"
                aria-label=${msg('Timeline')}
                @keydown=${(event: KeyboardEvent) => this.#onKey(event, period)}
              >
                <div class="zoom">
                  ${this.#button('−', msg('Show a longer period'), zoomed(period, 2))}
                  ${this.#button('+', msg('Show a shorter period'), zoomed(period, 0.5))}
                  ${this.#button('←', msg('Earlier'), moved(period, -0.5), before)}
                  ${this.#button('→', msg('Later'), moved(period, 0.5), after)}
                  <button
                    type="button"
                    @click=${() => {
                      this.period = wholePeriod(this.#events);
                    }}
                  >
                    ${msg('All of it')}
                  </button>
                  <button
                    type="button"
                    @click=${() => {
                      this.period = undefined;
                    }}
                  >
                    ${msg('Busiest period')}
                  </button>
                </div>
                ${this.#renderDrawing(book, period)} ${renderPointed(pointed, book)}
              </div>
            `
      }
      ${
        this.#events.length === 0
          ? renderNone('timeline', book, this.narrowed)
          : renderFacts(
              this.#events.map(({finding}) => finding),
              book,
              this.finding,
            )
      }
    `;
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('finding')) showOpen(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderDrawing(book: Book, period: Period): TemplateResult {
    return renderLanes({
      events: this.#events,
      opened: this.finding,
      period,
      width: this.width,
      titles: book.accounts.map(({title}) => title),
      title: ({finding}) => findingTitle(finding, book.lookup.comparison),
      said: (event) => saidName(event, book),
      label: ({finding}) => eventLabel(finding, book.lookup.comparison),
      several: (events) => severalName(events, book),
      date: formatDate,
      shortDate: formatShortDate,
      point: (events) => {
        this.pointed = events;
      },
      enter: (events) => {
        void this.#enter(events);
      },
      open: ({finding}) => {
        this.dispatchEvent(new StateChangeEvent({finding: finding.id, at: undefined}));
      },
    });
  }

  /** Names events under the drawing, and goes there. */
  async #enter(events: readonly TimelineEvent[]): Promise<void> {
    this.pointed = events;
    await this.updateComplete;
    this.querySelector<HTMLElement>('.pointed a')?.focus();
  }

  #button(face: string, label: string, period: Period, count?: number): TemplateResult {
    return html`<button
      type="button"
      title=${count === undefined ? label : `${label}: ${count}`}
      ?disabled=${count === 0}
      @click=${() => {
        this.period = period;
      }}
    >
      <span aria-hidden="true"
        >${face}${count === undefined ? nothing : html` <span>${count}</span>`}</span
      >
    </button>`;
  }

  #onKey(event: KeyboardEvent, period: Period): void {
    const wanted = {
      '+': zoomed(period, 0.5),
      '=': zoomed(period, 0.5),
      '-': zoomed(period, 2),
      ArrowLeft: moved(period, -0.25),
      ArrowRight: moved(period, 0.25),
      Home: wholePeriod(this.#events),
    }[event.key];
    if (!wanted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.period = wanted;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-timeline': GretaTimeline;
  }
}
