import {elementBy} from '../within.js';

/** The sentence in whose row the focus is. */
export function focusedSentence(): string | undefined {
  const {activeElement} = document;
  const row = activeElement?.closest('.row');
  return (activeElement?.closest('.sentence') ?? row?.querySelector('.sentence'))?.id;
}

/** Leads the focus back into the row of a sentence, where what had it is gone. */
export function focusRowOf(sentence: string | undefined, within: Element): void {
  if (sentence === undefined || document.activeElement !== document.body) return;
  const row = elementBy(sentence, within)?.closest('.row');
  row?.querySelector<HTMLElement>('.repair')?.focus({preventScroll: true});
}
