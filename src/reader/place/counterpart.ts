import {toggleBeside} from '../beside.js';
import {bringIntoView, isShown} from './into-view.js';

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
  if (!isShown(to) && !row.hasAttribute('data-beside')) toggleBeside(row);
  if (to === told) to.tabIndex = -1;
  to.focus({preventScroll: true});
  bringIntoView(to);
}
