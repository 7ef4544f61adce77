import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import type {ComparedAccount, Finding} from '../../engine/comparison.js';
import type {Correction} from '../../engine/correction.js';
import type {Mention} from '../../engine/mention.js';
import {correctionOn} from '../../library/own-correction.js';
import {readValue, writeValue} from '../../wording/written/written-values.js';
import type {Book} from '../book/book.js';
import {CorrectEvent, StateChangeEvent} from '../events.js';
import type {QuotedPiece} from '../findings/evidence.js';
import {evidenceOf, wordsAround} from '../findings/evidence.js';

/** Words of an account, where they stand, and what they were read as. */
interface Read {
  readonly account: ComparedAccount;
  readonly mention: Mention;
  /** The words with those around them, which tell equal ones apart. */
  readonly quoted: readonly QuotedPiece[];
}

/** Code units of a quotation on each side of its value, about. */
const REACH = 25;

/** What a reader can say of a finding: that it is none, or surely one, or that its words mean something else. */
@customElement('greta-objection')
@localized()
export class GretaObjection extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) finding: Finding | undefined;

  /** The value that was written and cannot be read, and of which words. */
  @state() private unread: {readonly value: string; readonly mention: Mention} | undefined;

  override render(): TemplateResult | typeof nothing {
    const {book, finding} = this;
    if (!book || !finding) return nothing;
    const read = evidenceOf(finding, book.lookup).flatMap((evidence) =>
      evidence.values.map((mention): Read => ({
        account: evidence.account,
        mention,
        quoted: wordsAround({...evidence, values: [mention]}, book.lookup, REACH),
      })),
    );
    // What was written about one finding does not stand in the fields of the next.
    return html`${keyed(finding, this.#renderObjection(finding, read))}`;
  }

  #renderObjection(finding: Finding, read: readonly Read[]): TemplateResult {
    const readings = read.map((one) => this.#renderReading(one));
    if (finding.verdict === 'possible') {
      // Asked outright: only a reader can say.
      const question = msg('Do they speak of the same thing?');
      return html`<div class="objection" role="group" aria-label=${question}>
          <p class="small">${question}</p>
          <button type="button" @click=${() => this.#say('same', read)}>
            ${msg('Yes, of the same thing')}
          </button>
          <button type="button" @click=${() => this.#say('wrong', read)}>
            ${msg('No, of different things')}
          </button>
        </div>
        ${renderDetails(readings)}`;
    }
    return renderDetails([
      finding.verdict === 'only'
        ? nothing
        : html`<button type="button" @click=${() => this.#say('wrong', read)}>
            ${msg('This is no finding')}
          </button>`,
      ...readings,
    ]);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('finding')) this.unread = undefined;
  }

  #renderReading(one: Read): TemplateResult {
    const {account, mention, quoted} = one;
    return html`<form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const {value} = (event.target as HTMLFormElement).elements.namedItem(
          'value',
        ) as HTMLInputElement;
        // What was left as it stood is said to be right: also where it could not be written like that.
        const read = value === writeValue(mention) ? mention.value : readValue(value, mention.kind);
        this.unread = read === undefined ? {value, mention} : undefined;
        if (read !== undefined) this.#say('reading', [one], read);
      }}
    >
      <label>
        <q lang=${account.lang}
          >${quoted.map(({text, isValue}) => (isValue ? html`<b>${text}</b>` : text))}</q
        >
        <input name="value" .value=${writeValue(mention)} autocomplete="off" />
      </label>
      ${this.unread?.mention === mention ? renderUnread(this.unread.value) : nothing}
      <button type="submit">${msg('Use this value')}</button>
      <button type="button" @click=${() => this.#say('reading', [one])}>
        ${msg('Leave it out')}
      </button>
    </form>`;
  }

  #say(
    says: 'wrong' | 'same' | 'reading',
    words: readonly Pick<Read, 'account' | 'mention'>[],
    value?: Correction['value'],
  ): void {
    const {book} = this;
    if (!book) return;
    const places = words.map(({account: {id}, mention: {start, end}}) => ({
      account: id,
      start,
      end,
    }));
    const made = correctionOn(says, places, book.accounts, book.corrections.at(-1));
    this.dispatchEvent(new CorrectEvent([{...made, ...(value !== undefined && {value})}]));
    // The finding is gone, or another one.
    this.dispatchEvent(new StateChangeEvent({finding: undefined, at: undefined}));
  }
}

function renderDetails(said: readonly (TemplateResult | typeof nothing)[]): TemplateResult {
  return html`<details class="objection" @toggle=${showWhole}>
    <summary>${msg('Something wrong with it?')}</summary>
    ${said}
  </details>`;
}

/** Beside the field, where it is looked for. */
function renderUnread(value: string): TemplateResult {
  return html`<p class="small" role="alert">
    ${msg(str`Greta cannot read “${value}” as a value. Write it in the same form as the old one.`)}
  </p>`;
}

/** What is unfolded at the foot of a card would stand below its edge. */
function showWhole({currentTarget}: Event): void {
  const details = currentTarget as HTMLDetailsElement;
  // As much as there is room for, from its head on.
  if (details.open) details.scrollIntoView({block: 'nearest'});
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-objection': GretaObjection;
  }
}
