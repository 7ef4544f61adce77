import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Account} from '../../engine/account.js';
import {goBeside} from '../place/counterpart.js';
import {LookingController} from '../controllers/page/looking.js';
import {StateChangeEvent} from '../events.js';
import {drawWithin} from '../long-page/turns.js';
import {bringIntoView, reveal} from '../place/into-view.js';
import {setOwnRanges} from '../search/own-highlight.js';
import {renderHitCount} from '../templates/page/hit-count.js';

const ALL = 'greta-hits';
const CURRENT = 'greta-hit';

/** Looks for words in all columns at once; hits are marked in the text, and walked through with Enter. */
@customElement('greta-text-search')
@localized()
export class GretaTextSearch extends LitElement {
  /** The accounts on show, as the columns stand. */
  @property({attribute: false}) accounts: readonly Pick<Account, 'id' | 'lang' | 'title'>[] = [];
  /** What is looked for. */
  @property() words = '';
  /** Where the rows are. */
  @property({attribute: false}) within: ParentNode = document;

  @state() private exact = false;
  @state() private current = -1;
  @query('input[type=search]') private readonly field!: HTMLInputElement;
  readonly #looking = new LookingController(this, (anew) => {
    if (anew) this.current = -1;
    this.requestUpdate();
    this.#paint();
    if (anew && this.#ahead) this.#step(this.#ahead);
  });
  /** The step to be made once the words are found: until then the hits are of others, which may no longer stand there. */
  #ahead: 1 | -1 | undefined;

  protected override firstUpdated(): void {
    this.field.focus();
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('words') || changes.has('accounts')) void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of [ALL, CURRENT]) setOwnRanges(name, this, []);
  }

  override render(): TemplateResult {
    const {current, words} = this;
    const {hits} = this.#looking;
    return html`
      <search
        class="text-search"
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Escape') this.#close(event);
        }}
      >
        <input
          type="search"
          aria-label=${msg('Words in the texts')}
          placeholder=${msg('Words in the texts')}
          .value=${words}
          @input=${() => {
            this.dispatchEvent(new StateChangeEvent({search: this.field.value}));
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            this.#step(event.shiftKey ? -1 : 1);
          }}
        />
        <button
          type="button"
          aria-label=${msg('Previous hit')}
          ?disabled=${hits.length === 0}
          @click=${() => this.#step(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label=${msg('Next hit')}
          ?disabled=${hits.length === 0}
          @click=${() => this.#step(1)}
        >
          ↓
        </button>
        <button
          type="button"
          title=${msg('Beside it')}
          ?disabled=${current < 0}
          @click=${() => {
            if (!this.#looking.isLooking) goBeside(hits[current]!.passage);
          }}
        >
          <svg class="glass" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13" />
          </svg>
        </button>
        <label>
          <input
            type="checkbox"
            .checked=${this.exact}
            @change=${(event: Event) => {
              this.exact = (event.target as HTMLInputElement).checked;
              void this.#look();
            }}
          />
          ${msg('As written')}
        </label>
        <span class="hit-count" role="status"> ${this.#renderState()} </span>
        <button
          type="button"
          class="leave"
          title=${msg('Close')}
          @click=${(event: Event) => this.#close(event)}
        >
          <span aria-hidden="true">×</span>
        </button>
      </search>
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderState(): unknown {
    const {isLong, hasFailed, hits} = this.#looking;
    const isAsked = this.words.trim() !== '';
    if (isLong && isAsked) return msg('Looking…');
    if (hasFailed && isAsked) {
      return msg('The search could not be loaded. Change the words to try again.');
    }
    return renderHitCount(this.words, hits, this.current, this.accounts);
  }

  async #look(): Promise<void> {
    this.#ahead = undefined;
    const {words, exact, accounts, within} = this;
    await this.#looking.look({words, exact, accounts, within});
  }

  #paint(): void {
    const {hits} = this.#looking;
    const current = hits[this.current];
    setOwnRanges(
      ALL,
      this,
      hits.map(({range}) => range),
    );
    setOwnRanges(CURRENT, this, current ? [current.range] : [], 1);
  }

  #step(by: 1 | -1): void {
    this.#ahead = this.#looking.isLooking ? by : undefined;
    const {length} = this.#looking.hits;
    if (this.#ahead || length === 0) return;
    this.current = this.current < 0 && by < 0 ? length - 1 : (this.current + by + length) % length;
    // Drawn, it is found anew; and again, if it was folded away within what was drawn.
    while (drawWithin(this.#looking.hits[this.current]!.passage.closest('.group')));
    this.#paint();
    const {range, passage, column} = this.#looking.hits[this.current]!;
    void this.#show(range.startContainer.parentElement ?? passage, column);
  }

  /** Where one text is read at a time, the one that has the hit. */
  async #show(element: Element, column: number): Promise<void> {
    reveal(element);
    if (!element.checkVisibility()) {
      this.dispatchEvent(new StateChangeEvent({alone: this.accounts[column]!.id}));
      await this.closest('greta-reader')?.updateComplete;
    }
    bringIntoView(element, {always: true});
  }

  #close(event: Event): void {
    event.stopPropagation();
    this.dispatchEvent(new Event('close'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-text-search': GretaTextSearch;
  }
}
