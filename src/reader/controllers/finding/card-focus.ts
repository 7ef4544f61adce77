import type {ReactiveControllerHost} from 'lit';

import {elementBy} from '../../within.js';
/** What leads to a finding: a mark, or a link in the list, a table or a drawing. */
const OPENS_CARD = '[data-findings], a[href*="finding="]';

/**
 * Leads whoever opens a finding by keyboard into its card, and back to where they came from as it closes; and whoever
 * follows a link to a sentence, there. A click leaves the focus where it is, and so does walking with single keys, which
 * is announced, but from within the text.
 */
export class CardFocusController {
  readonly #host: HTMLElement;
  #from: HTMLElement | SVGElement | undefined;
  #wanted = false;
  /** The finding in whose card the focus was put. */
  #led: string | undefined;
  /** Words of the link to a sentence that is being followed. */
  #arriving: string | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    // Before what is clicked opens the finding.
    host.addEventListener('click', this.#onClick, {capture: true});
  }

  /**
   * Puts the focus where it belongs after the open finding has changed.
   *
   * @param to - A mark of it.
   * @param left - A mark of the finding that was open before, to go back to where the card had the focus.
   */
  async follow(
    finding: string | undefined,
    to: HTMLElement | undefined,
    left: HTMLElement | undefined,
  ): Promise<void> {
    const panel = this.#panel;
    this.#led = this.#wanted ? finding : undefined;
    if (finding !== undefined) {
      if (!this.#wanted) {
        // Who walks on from within the text takes the focus along, or Enter would do what is out of sight by then.
        if (document.activeElement?.closest('#rows > *')) to?.focus({preventScroll: true});
        // Who walks on in the card leaves it for the words of the last finding, not of the first.
        if (this.#from?.closest('#rows > *')) this.#from = to;
        return;
      }
      this.#wanted = false;
      await customElements.whenDefined('greta-findings');
      await panel?.updateComplete;
      focusCard(panel);
      return;
    }
    await panel?.updateComplete;
    const wasInside =
      document.activeElement === document.body || panel?.contains(document.activeElement);
    // A list that made way for the card, or a table for the text, has been drawn anew.
    const from = this.#from?.isConnected ? this.#from : alike(this.#from, this.#host);
    const back = from ?? (wasInside ? left : undefined);
    this.#from = undefined;
    back?.focus({preventScroll: true});
  }

  get #panel(): (HTMLElement & Partial<ReactiveControllerHost>) | null {
    return elementBy('greta-findings', this.#host);
  }

  /** Whether the focus is led into the card of a finding, or was: what it comes to is read aloud without being announced. */
  leadsTo(finding: string | undefined): boolean {
    return this.#wanted || this.#led === finding;
  }

  /** Takes whoever followed a link by keyboard to the sentence that it leads to: to its mark, of several to the one of its words. */
  arrive(sentence: HTMLElement): void {
    const words = this.#arriving;
    if (words === undefined) return;
    this.#arriving = undefined;
    const open = [...sentence.querySelectorAll<HTMLElement>('.mark[data-open]')];
    const place =
      open.find(({textContent}) => textContent === words) ??
      open[0] ??
      sentence.querySelector<HTMLElement>('.mark') ??
      sentence;
    if (place === sentence && !sentence.hasAttribute('tabindex')) sentence.tabIndex = -1;
    place.focus({preventScroll: true});
  }

  readonly #onClick = (event: MouseEvent): void => {
    const {target} = event;
    if (!isByKey(event) || !(target instanceof Element)) return;
    this.#arriving = target.closest('a[href*="at="]')?.textContent;
    const link = target.closest<HTMLElement | SVGElement>(OPENS_CARD);
    if (!link) return;
    this.#from = link;
    if (this.#arriving !== undefined) return;
    // The address stays as it is where that finding is open already.
    if (link.matches('.mark[data-open]')) focusCard(this.#panel);
    else this.#wanted = true;
  };
}

/** The link within an element that leads where another led, in the same words. */
function alike(link: Element | undefined, root: HTMLElement): HTMLElement | undefined {
  const wordsOf = ({textContent}: Element): string => textContent.replace(/\s+/g, ' ').trim();
  const href = link?.getAttribute('href');
  return [...root.querySelectorAll<HTMLElement>(`a[href="${href}"]`)].find(
    (one) => wordsOf(one) === wordsOf(link!) && one.checkVisibility(),
  );
}

/** Whether a click comes of a key. Firefox counts Enter on a link for one press; where clicks are no pointer events, none is counted. */
function isByKey(event: MouseEvent): boolean {
  return event instanceof PointerEvent ? event.pointerType === '' : event.detail === 0;
}

function focusCard(panel: HTMLElement | null): void {
  panel?.querySelector<HTMLElement>('.card h2')?.focus({preventScroll: true});
}
