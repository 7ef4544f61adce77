import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {DrawnEvent} from '../events.js';
import {drawSentence} from '../turns.js';
import type {Lookup} from '../lookup.js';
import {bringIntoView} from '../place.js';

/**
 * Lights up marks of one finding together: in every column those of the finding under the pointer or the focus
 * (`data-lit`), and those of the open one, with their rows (`data-open`). Works on attributes that no template has, so
 * that thousands of marks need not be rendered anew.
 */
export class LightingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #lookup: () => Lookup | undefined;
  #lit: string | undefined;
  #open: string | undefined;
  /** What has each attribute now: to look for it would take longer the longer the text is. */
  readonly #having = new Map<string, readonly Element[]>();

  /** @param lookup - The comparison on the page, if there is one yet. */
  constructor(host: ReactiveControllerHost & HTMLElement, lookup: () => Lookup | undefined) {
    this.#host = host;
    this.#lookup = lookup;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'focusin']) this.#host.addEventListener(type, this.#light);
    for (const type of ['pointerleave', 'focusout']) this.#host.addEventListener(type, this.#light);
    this.#host.addEventListener(DrawnEvent.type, this.#lightOpen);
  }

  hostDisconnected(): void {
    for (const type of ['pointerover', 'focusin', 'pointerleave', 'focusout']) {
      this.#host.removeEventListener(type, this.#light);
    }
    this.#host.removeEventListener(DrawnEvent.type, this.#lightOpen);
  }

  /** Marks the open finding, and no other, wherever its words are. */
  open(finding: string | undefined): void {
    this.#open = finding;
    if (finding !== undefined) for (const id of this.#sentencesOf(finding)) drawSentence(id);
    this.#lightOpen();
  }

  /** Marks of a finding, in the order of the page; but for those of the open one, as far as they are drawn. */
  marksOf(finding: string): HTMLElement[] {
    const selector = `.mark[data-findings~="${CSS.escape(finding)}"]`;
    return this.#sentencesOf(finding)
      .flatMap((id) => document.getElementById(id) ?? [])
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .flatMap((sentence) => [...sentence.querySelectorAll<HTMLElement>(selector)]);
  }

  /**
   * Takes the focus from a mark to the next one of its finding in another column.
   *
   * @param open - The finding to begin with where no mark has the focus.
   * @returns Whether there was one to go to.
   */
  focusOther(open: string | undefined): boolean {
    const from = document.activeElement?.closest<HTMLElement>('.mark') ?? undefined;
    const finding = from?.dataset['findings']?.split(' ')[0] ?? open;
    if (finding === undefined) return false;
    for (const id of this.#sentencesOf(finding)) drawSentence(id);
    const marks = this.marksOf(finding);
    const cell = from?.closest('.cell');
    const at = from ? marks.indexOf(from) : -1;
    const other = [...marks.slice(at + 1), ...marks.slice(0, Math.max(0, at))].find(
      (mark) => mark.closest('.cell') !== cell,
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
    const rows = new Set(marks.flatMap((mark) => mark.closest('.row') ?? []));
    this.#give('data-open', [...marks, ...rows]);
  };

  #sentencesOf(finding: string): string[] {
    const lookup = this.#lookup();
    const claims = lookup?.findings.get(finding)?.claims ?? [];
    const sentences = claims.flatMap(({sentence, mentions}) => [
      sentence,
      ...mentions.flatMap((id) => lookup?.mentions.get(id)?.sentence ?? []),
    ]);
    return [...new Set(sentences)];
  }

  #give(attribute: string, elements: readonly Element[]): void {
    for (const element of this.#having.get(attribute) ?? []) element.removeAttribute(attribute);
    for (const element of elements) element.setAttribute(attribute, '');
    this.#having.set(attribute, elements);
  }
}
