import {localized, msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {formatList} from '../../wording/lists.js';
import type {Book} from '../book/book.js';
import {compareReaders, compareWithGreta} from '../study/compare.js';
import {marksIn} from '../study/kept.js';
import type {PlacedMark, StudyMark} from '../study/marks.js';
import {placed} from '../study/marks.js';
import {renderAgainstGreta, renderReaders} from '../templates/study/study.js';

/** Marks of somebody else, by the name of the file that they came in. */
interface OtherReader {
  readonly name: string;
  readonly marks: readonly StudyMark[];
}

/** A side that is not a file: the reader at hand, and Greta. */
const OWN = 'own';
const GRETA = 'greta';

/**
 * What came of a task: the reader's marks against Greta's findings, or the marks of any two who did it, from the files
 * that they saved.
 */
@customElement('greta-study-result')
@localized()
export class GretaStudyResult extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  /** The reader's own. */
  @property({attribute: false}) marks: readonly PlacedMark[] = [];

  @state() private others: readonly OtherReader[] = [];
  @state() private first = OWN;
  @state() private second = GRETA;
  @state() private said: string | undefined;

  override render(): TemplateResult | typeof nothing {
    const {book, first, second} = this;
    if (!book) return nothing;
    return html`
      <h2 class="list-title" id="study-title" tabindex="-1">
        ${
          this.others.length === 0
            ? msg('Your marks and Greta’s findings')
            : formatList([this.#nameOf(first), this.#nameOf(second)])
        }
      </h2>
      <div class="study-sides">
        ${
          this.others.length === 0
            ? nothing
            : html`${this.#renderSide(msg('Whose marks'), first, [OWN], (side) => {
                this.first = side;
              })}
              ${this.#renderSide(msg('Compare with'), second, [GRETA, OWN], (side) => {
                this.second = side;
              })}`
        }
        <label class="choose">
          ${msg('Open the marks of others')}
          <input
            class="unseen"
            type="file"
            multiple
            accept=".json,application/json"
            @change=${this.#open}
          />
        </label>
      </div>
      <p class="small" role="status">${this.said}</p>
      ${
        second === GRETA
          ? renderAgainstGreta(
              compareWithGreta(this.#marksOf(first, book), book.lookup),
              book,
              this.#onlyOf(first),
            )
          : renderReaders(
              compareReaders(this.#marksOf(first, book), this.#marksOf(second, book)),
              book,
              [this.#onlyOf(first), this.#onlyOf(second)],
            )
      }
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #renderSide(
    label: string,
    side: string,
    known: readonly string[],
    choose: (side: string) => void,
  ): TemplateResult {
    return html`<select
      aria-label=${label}
      @change=${({target}: Event) => {
        choose((target as HTMLSelectElement).value);
      }}
    >
      ${[...known, ...this.others.map(({name}) => name)].map(
        (one) => html`<option value=${one} ?selected=${one === side}>${this.#nameOf(one)}</option>`,
      )}
    </select>`;
  }

  #nameOf(side: string): string {
    if (side === OWN) return msg('You');
    return side === GRETA ? 'Greta' : side;
  }

  #onlyOf(side: string): string {
    const name = this.#nameOf(side);
    return side === OWN ? msg('Only yours') : msg(str`Only ${name}`, {id: 'study-only'});
  }

  #marksOf(side: string, {accounts}: Book): readonly PlacedMark[] {
    if (side === OWN) return this.marks;
    const {marks = []} = this.others.find(({name}) => name === side) ?? {};
    return placed(marks, accounts);
  }

  readonly #open = async ({currentTarget}: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    this.said = undefined;
    const taken: string[] = this.others.map(({name}) => name);
    const opened: OtherReader[] = [];
    for (const file of input.files ?? []) {
      const marks = marksIn(await file.text());
      if (!marks) {
        this.said = msg(str`${file.name} holds no marks. Choose a file that was saved here.`);
        continue;
      }
      const name = unlike(file.name.replace(/\.json$/iu, ''), [...taken, OWN, GRETA]);
      taken.push(name);
      opened.push({name, marks});
    }
    input.value = '';
    const [one, other] = opened;
    if (!one) return;
    this.others = [...this.others, ...opened];
    // A teacher has no marks, and opens those of two; a pupil opens those of another.
    const isTeacher = this.marks.length === 0 && other !== undefined;
    this.first = isTeacher ? one.name : OWN;
    this.second = isTeacher ? other.name : one.name;
  };
}

/** A name that none has yet: files that are saved here have the same one. */
function unlike(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} (${number})`;
    if (!taken.includes(tried)) return tried;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-study-result': GretaStudyResult;
  }
}
