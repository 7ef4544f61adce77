import type {Book} from '../../book/book.js';
import {setApart} from '../../beside.js';
import {DrawnEvent} from '../../events.js';
import {drawSentence} from '../../long-page/turns.js';
import {bringIntoView} from '../../place/into-view.js';
import type {Saying} from '../../findings/voices.js';
import {voicesOf} from '../../findings/voices.js';
import {elementBy} from '../../within.js';

/** A sentence as it stands on the page. */
interface ShownSentence {
  readonly id: string;
  /** Number of its row; 0 in a title. */
  readonly row: number;
  readonly column: number;
  /** In its account. */
  readonly start: number;
}

/** A mark of a finding, as far as it is drawn. */
export interface SayingMark extends Saying {
  readonly mark: HTMLElement;
}

/**
 * Lights up marks of one finding together: in every column those of the finding under the pointer or the focus
 * (`data-lit`), and those of the open one, with their rows (`data-open`). Works on attributes that no template has, so
 * that thousands of marks need not be rendered anew.
 */
export class LightingController {
  readonly #host: HTMLElement;
  readonly #book: () => Book | undefined;
  #lit: string | undefined;
  #open: string | undefined;
  #at: string | undefined;
  /** What has each attribute now: to look for it would take longer the longer the text is. */
  readonly #having = new Map<string, readonly Element[]>();

  /** @param book - What is on the page, if there is anything yet. */
  constructor(host: HTMLElement, book: () => Book | undefined) {
    this.#host = host;
    this.#book = book;
    for (const type of ['pointerover', 'focusin', 'pointerleave', 'focusout']) {
      host.addEventListener(type, this.#light);
    }
    host.addEventListener(DrawnEvent.type, this.#lightOpen);
  }

  /**
   * Marks the open finding, and no other: where it begins, and wherever its words are drawn or will be; and the row of the
   * sentence that a link has led to.
   */
  open(finding: string | undefined, at?: string): void {
    this.#open = finding;
    this.#at = at;
    if (finding !== undefined) this.#drawMark(finding, this.#sentencesOf(finding));
    this.#lightOpen();
  }

  /** Marks of a finding as far as they are drawn, in the order of the page. */
  marksOf(finding: string): HTMLElement[] {
    return this.#sentencesOf(finding).flatMap(({id}) => this.#marksIn(id, finding));
  }

  /** The same, with what each says, and how many voices there are in all. */
  sayings(finding: string | undefined): {said: SayingMark[]; voices: number} {
    const lookup = this.#book()?.lookup;
    const found = finding === undefined ? undefined : lookup?.findings.get(finding);
    if (!lookup || !found) return {said: [], voices: 0};
    const voices = voicesOf(found, lookup);
    const said = this.#sentencesOf(found.id).flatMap(({id, row}) =>
      this.#marksIn(id, found.id).map((mark) => ({mark, row, voice: voices.get(id) ?? id})),
    );
    return {said, voices: new Set(voices.values()).size};
  }

  /**
   * Takes the focus from a mark to the next one of its finding in another cell.
   *
   * @param open - The finding to begin with where no mark has the focus.
   * @returns Whether there was one to go to.
   */
  focusOther(open: string | undefined): boolean {
    const from = document.activeElement?.closest<HTMLElement>('.mark') ?? undefined;
    const finding = from?.dataset['findings']?.split(' ')[0] ?? open;
    if (finding === undefined) return false;
    const sentences = this.#sentencesOf(finding);
    const at = sentences.findIndex(({id}) => id === from?.closest('.sentence')?.id);
    const here = sentences[at];
    const other = this.#drawMark(
      finding,
      [...sentences.slice(at + 1), ...sentences.slice(0, Math.max(0, at))].filter(
        ({row, column}) => row !== here?.row || column !== here.column,
      ),
    );
    if (!other) return false;
    bringIntoView(other);
    other.focus({preventScroll: true});
    return true;
  }

  readonly #light = ({type, target}: Event): void => {
    const over = type === 'pointerover' || type === 'focusin';
    const mark = over && target instanceof Element ? target.closest('[data-findings]') : undefined;
    const finding = mark?.getAttribute('data-findings')?.split(' ')[0];
    if (finding === this.#lit) return;
    this.#lit = finding;
    this.#give('data-lit', finding === undefined ? [] : this.marksOf(finding));
  };

  readonly #lightOpen = (): void => {
    const marks = this.#open === undefined ? [] : this.marksOf(this.#open);
    const sentence = this.#at === undefined ? null : elementBy(this.#at, this.#host);
    const lit = [...marks, ...(sentence ? [sentence] : [])];
    const rows = new Set(lit.flatMap((one) => one.closest('.row') ?? []));
    const before = this.#having.get('data-open') ?? [];
    this.#give('data-open', [...marks, ...rows]);
    for (const element of [...before, ...rows]) if (element.matches('.row')) setApart(element);
  };

  /** The first mark of a finding in some sentences, drawn if it is not: of a long text it may have hundreds all over it. */
  #drawMark(finding: string, sentences: readonly ShownSentence[]): HTMLElement | undefined {
    for (const {id} of sentences) {
      drawSentence(id);
      const [mark] = this.#marksIn(id, finding);
      if (mark) return mark;
    }
    return undefined;
  }

  /** Sentences in which a finding may have marks, as they come on the page. */
  #sentencesOf(finding: string): ShownSentence[] {
    const book = this.#book();
    if (!book) return [];
    const {lookup, rowNumbers, accounts} = book;
    const claims = lookup.findings.get(finding)?.claims ?? [];
    const ids = claims.flatMap(({sentence, mentions}) => [
      sentence,
      ...mentions.flatMap((id) => lookup.mentions.get(id)?.sentence ?? []),
    ]);
    return [...new Set(ids)]
      .flatMap((id) => {
        const placed = lookup.sentences.get(id);
        if (!placed) return [];
        const {account, sentence} = placed;
        const [row, column] = [rowNumbers.get(id) ?? 0, accounts.indexOf(account)];
        return [{id, row, column, start: sentence.start}];
      })
      .sort((a, b) => a.row - b.row || a.column - b.column || a.start - b.start);
  }

  /** Marks of a finding in a sentence, if that is drawn. */
  #marksIn(sentence: string, finding: string): HTMLElement[] {
    const selector = `.mark[data-findings~="${CSS.escape(finding)}"]`;
    return [...(elementBy(sentence, this.#host)?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  #give(attribute: string, elements: readonly Element[]): void {
    for (const element of this.#having.get(attribute) ?? []) element.removeAttribute(attribute);
    for (const element of elements) element.setAttribute(attribute, '');
    this.#having.set(attribute, elements);
  }
}
