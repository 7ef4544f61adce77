import {bringIntoView} from './place.js';

/** Shows or hides, in the row of a text that stands by itself, what the other accounts tell at the same place. */
export function toggleBeside(row: Element): void {
  const shown = row.toggleAttribute('data-beside');
  row.querySelector(':scope > .counterpart')?.setAttribute('aria-expanded', String(shown));
}

/** The row that a tap asks to be completed; none where the tap was on something of its own, or chose words. */
export function tappedRow({target}: Event): Element | undefined {
  if (
    !(target instanceof Element) ||
    target.closest('a, button, summary, [popover], .sentence[tabindex]')
  )
    return undefined;
  if (getSelection()?.isCollapsed === false) return undefined;
  return target.closest('[data-layout=one] .row[data-linked]') ?? undefined;
}

/**
 * Leads from a place in a column to what stands beside it: to the other account's cell, or where that is silent, to what it
 * tells of the same elsewhere, or next.
 */
export function goBeside(place: Element): void {
  const cell = place.closest('.cell');
  const row = cell?.closest('.row');
  if (!cell || !row) return;
  const others = [...row.querySelectorAll<HTMLElement>(':scope > .cell')].filter(
    (other) => other !== cell,
  );
  const told = others.find((other) => !other.matches('.silent'));
  const to = told ?? others.map((other) => other.querySelector<HTMLElement>('a')).find(Boolean);
  if (!to) return;
  if (!to.checkVisibility() && !row.hasAttribute('data-beside')) toggleBeside(row);
  if (to === told) to.tabIndex = -1;
  to.focus({preventScroll: true});
  bringIntoView(to);
}
