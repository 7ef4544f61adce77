import type {ReactiveControllerHost} from 'lit';

import type {Lookup} from '../../findings/lookup.js';
import {sentenceAt, wholeSentence, wordsIn} from '../../study/choosing.js';
import type {Choice} from '../../study/marks.js';
import {chosenWith} from '../../study/marks.js';
import {whileConnected} from '../while-connected.js';

/**
 * Lets a reader choose words of the text: by selecting them with the pointer, by a tap on a sentence, or by keyboard, with
 * the arrows for a word and Enter for what is selected, else for the sentence.
 */
export class ChoosingController {
  /** The words chosen so far. */
  choices: readonly Choice[] = [];
  /** Whether words are selected that can be chosen. */
  hasSelection = false;

  readonly #host: ReactiveControllerHost;
  readonly #within: () => HTMLElement | undefined;
  readonly #lookup: () => Lookup | undefined;
  readonly #onChoose: () => void;

  /**
   * @param within - Holds the text.
   * @param onChoose - Called when words of the text are chosen, or no longer.
   */
  constructor(
    host: ReactiveControllerHost,
    within: () => HTMLElement | undefined,
    lookup: () => Lookup | undefined,
    onChoose: () => void,
  ) {
    this.#host = host;
    this.#within = within;
    this.#lookup = lookup;
    this.#onChoose = onChoose;
    whileConnected(host, (signal) => {
      document.addEventListener('click', this.#onClick, {signal});
      document.addEventListener('keydown', this.#onKey, {signal});
      document.addEventListener('selectionchange', this.#onSelection, {signal});
    });
  }

  /** Chooses words, or gives them up where they are chosen already. */
  choose(choice: Choice): void {
    this.choices = chosenWith(this.choices, choice);
    this.#host.requestUpdate();
  }

  /** Gives up all that was chosen. */
  clear(): void {
    this.choices = [];
    this.#host.requestUpdate();
  }

  /** The words that are selected on the page, if any. */
  #selected(): Choice | undefined {
    const lookup = this.#lookup();
    const selection = getSelection();
    if (!lookup || !selection || selection.isCollapsed || selection.rangeCount === 0) {
      return undefined;
    }
    const range = selection.getRangeAt(0);
    const rows = this.#within()?.querySelector('main');
    return rows?.contains(range.commonAncestorContainer) ? wordsIn(range, lookup) : undefined;
  }

  /** Chooses what is selected. */
  take(): boolean {
    const choice = this.#selected();
    if (!choice) return false;
    getSelection()?.removeAllRanges();
    this.choose(choice);
    this.#onChoose();
    return true;
  }

  readonly #onClick = ({target}: Event): void => {
    if (!(target instanceof Element) || !target.closest('main')) return;
    if (target.closest('a, button, summary, [popover]') || this.take()) return;
    this.#whole(target);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {target, key, shiftKey} = event;
    const sentence = target instanceof Element && target.matches('.sentence') ? target : undefined;
    if (!sentence || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Enter' || key === ' ') {
      if (!this.take()) this.#whole(sentence);
    } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
      selectWord(sentence, key === 'ArrowRight', shiftKey);
    } else return;
    event.preventDefault();
  };

  #whole(target: Element): void {
    const lookup = this.#lookup();
    const sentence = sentenceAt(target);
    const choice = lookup && sentence && wholeSentence(sentence, lookup);
    if (!choice) return;
    this.choose(choice);
    this.#onChoose();
  }

  readonly #onSelection = (): void => {
    const has = this.#selected() !== undefined;
    if (has === this.hasSelection) return;
    this.hasSelection = has;
    this.#host.requestUpdate();
  };
}

/** Selects the next or previous word of a sentence, or one more. */
function selectWord(sentence: Element, forward: boolean, extend: boolean): void {
  const selection = getSelection();
  if (!selection) return;
  if (!sentence.contains(selection.anchorNode)) selection.collapse(sentence, 0);
  else if (!extend && forward) selection.collapseToEnd();
  else if (!extend) selection.collapseToStart();
  selection.modify('extend', forward ? 'forward' : 'backward', 'word');
}
