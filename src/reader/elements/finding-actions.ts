import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Comparison, Finding} from '../../engine/comparison.js';
import {printDate} from '../../engine/values/edtf.js';
import type {Citation} from '../../export/citations.js';
import {citeAs, CITATIONS} from '../../export/citations.js';
import type {ReaderState} from '../address.js';
import {addressOf, FIRST_STATE} from '../address.js';
import {StateChangeEvent} from '../events.js';
import {quoteOf} from '../findings/quoted.js';

/** What can be done with the open finding: link to it, cite it, go to the one before and on to the next. */
@customElement('greta-finding-actions')
@localized()
export class GretaFindingActions extends LitElement {
  @property({attribute: false}) finding: Finding | undefined;
  @property({attribute: false}) comparison: Comparison | undefined;
  @property({attribute: false}) state: ReaderState = FIRST_STATE;
  /** The findings that come before and next. */
  @property({attribute: false}) previous: Finding | undefined;
  @property({attribute: false}) following: Finding | undefined;

  /** What was copied last, to say so. */
  @state() private copied: 'link' | Citation | undefined;
  /** What the browser did not let the page copy. */
  @state() private uncopied: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('finding')) return;
    this.copied = undefined;
    this.uncopied = undefined;
  }

  override render(): TemplateResult {
    return html`
      ${
        this.uncopied === undefined
          ? nothing
          : html`<label class="uncopied">
              ${msg('The browser does not let the page copy. Copy it from here:')}
              <textarea readonly rows="4" .value=${this.uncopied} @focus=${selectAll}></textarea>
            </label>`
      }
      <p class="small" role="status">${this.#warning ?? nothing}</p>
      <div class="actions">
        <button type="button" @click=${() => this.#copy('link')}>
          ${this.copied === 'link' ? msg('Copied') : msg('Copy link')}
        </button>
        <button type="button" popovertarget="cite">
          ${this.copied !== undefined && this.copied !== 'link' ? msg('Copied') : msg('Cite')}
        </button>
        <div id="cite" class="menu" popover>
          ${CITATIONS.map(
            (form) =>
              html`<button
                type="button"
                popovertarget="cite"
                popovertargetaction="hide"
                @click=${() => this.#copy(form)}
              >
                ${citationName(form)}
              </button>`,
          )}
        </div>
        <button
          type="button"
          class="step"
          title=${msg('Previous finding')}
          ?disabled=${!this.previous}
          @click=${() => this.#go(this.previous)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 10l4-4 4 4" /></svg>
        </button>
        <button
          type="button"
          class="next"
          title=${msg('Next finding')}
          aria-keyshortcuts="j"
          ?disabled=${!this.following}
          @click=${() => this.#go(this.following)}
        >
          ${msg('Next')} <kbd aria-hidden="true">j</kbd>
        </button>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('uncopied')) this.querySelector<HTMLElement>('.uncopied textarea')?.focus();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #go(finding: Finding | undefined): void {
    this.dispatchEvent(new StateChangeEvent({finding: finding?.id, at: undefined}));
  }

  /** What there is to know of a link that was copied. */
  get #warning(): string | undefined {
    return this.copied === 'link' && this.state.own !== undefined
      ? msg('The link opens only in this browser: your documents are nowhere else.')
      : undefined;
  }

  async #copy(what: 'link' | Citation): Promise<void> {
    const {finding, comparison} = this;
    if (!finding || !comparison) return;
    const address = new URL(
      addressOf({...this.state, ...citedWordsOf(finding, comparison)}),
      location.href,
    ).href;
    // A link that leads nowhere but in this browser is no part of what others read.
    const cited = {seen: today(), ...(this.state.own === undefined && {address})};
    const text = what === 'link' ? address : citeAs(what, finding, comparison, cited);
    try {
      await navigator.clipboard.writeText(text);
      this.copied = what;
      this.uncopied = undefined;
    } catch {
      // Without the right to copy, or a safe connection: the text is there to be copied by hand.
      this.uncopied = text;
    }
  }
}

/** By what a finding is found again: words of the sentence that tells it first, and of its value there. */
function citedWordsOf(
  {claims: [claim]}: Finding,
  {accounts}: Comparison,
): Pick<ReaderState, 'quote' | 'said'> {
  const account = accounts.find(({id}) => id === claim?.account);
  const sentence = account?.passages
    .flatMap(({sentences}) => sentences)
    .find(({id}) => id === claim?.sentence);
  return {
    quote: account && sentence && quoteOf(sentence, account.source),
    said: account?.mentions.find(({id}) => id === claim?.mentions[0])?.text,
  };
}

/** The day that it is where the reader is, as EDTF. */
function today(): string {
  const now = new Date();
  return printDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function selectAll({currentTarget}: Event): void {
  (currentTarget as HTMLTextAreaElement).select();
}

function citationName(form: Citation): string {
  switch (form) {
    case 'text':
      return msg('Copy as text');
    case 'talk':
      return msg('Copy for a Wikipedia talk page');
    case 'footnote':
      return msg('Copy as a Wikipedia footnote');
    case 'bibtex':
      return msg('Copy as BibTeX');
    case 'csl':
      return msg('Copy as CSL-JSON, for Zotero and the like');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-finding-actions': GretaFindingActions;
  }
}
