import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {bringIntoView} from '../place.js';

/**
 * Lights up marks of one finding together: in every column those of the finding under the pointer or the focus
 * (`data-lit`), and those of the open one, with their rows (`data-open`). Works on attributes that no template has, so
 * that thousands of marks need not be rendered anew.
 */
export class LightingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #lit: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'focusin']) this.#host.addEventListener(type, this.#light);
    for (const type of ['pointerleave', 'focusout']) this.#host.addEventListener(type, this.#light);
  }

  hostDisconnected(): void {
    for (const type of ['pointerover', 'focusin', 'pointerleave', 'focusout']) {
      this.#host.removeEventListener(type, this.#light);
    }
  }

  /** Marks the open finding, and no other. */
  open(finding: string | undefined): void {
    this.#mark('data-open', finding);
    for (const row of this.#host.querySelectorAll('.row[data-open]')) {
      row.removeAttribute('data-open');
    }
    if (finding === undefined) return;
    for (const mark of this.marksOf(finding)) mark.closest('.row')?.setAttribute('data-open', '');
  }

  /** Marks of a finding, in the order of the page. */
  marksOf(finding: string): HTMLElement[] {
    const selector = `.mark[data-findings~="${CSS.escape(finding)}"]`;
    return [...this.#host.querySelectorAll<HTMLElement>(selector)];
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
    this.#mark('data-lit', finding);
  };

  #mark(attribute: string, finding: string | undefined): void {
    for (const mark of this.#host.querySelectorAll(`.mark[${attribute}]`)) {
      mark.removeAttribute(attribute);
    }
    if (finding === undefined) return;
    for (const mark of this.marksOf(finding)) mark.setAttribute(attribute, '');
  }
}
