/** Shows or hides, in the row of a text that stands by itself, what the other accounts tell at the same place. */
export function toggleBeside(row: Element): void {
  const shown = row.toggleAttribute('data-beside');
  row.querySelector(':scope > .counterpart')?.setAttribute('aria-expanded', String(shown));
  setApart(row);
}

/**
 * Where one text stands by itself, hides what the others tell in a row, but for find-in-page: unless the row is open, or what
 * stands beside it is asked for. A row in which the text is silent is hidden whole. Where no text does, nothing stays hidden.
 */
export function setApart(row: Element): void {
  const alone = row.closest<HTMLElement>('[data-alone]')?.dataset['alone'];
  const cells = [...row.querySelectorAll<HTMLElement>(':scope > .cell')];
  if (alone === undefined) {
    for (const part of [row, ...cells]) if (part.matches('[aria-hidden]')) hide(part, false);
    return;
  }
  const own = cells[Number(alone)];
  const isWhole = row.matches('[data-beside], [data-open]');
  const isSilent = own?.matches('.silent') === true;
  hide(row, !isWhole && isSilent);
  for (const cell of cells) hide(cell, !isWhole && !isSilent && cell !== own);
}

/** Sets all rows in a part of the page apart, as `setApart` does one. */
export function setAllApart(part: Element): void {
  part.querySelectorAll('.row, .heads, .asides').forEach(setApart);
}

/** Shows what stands beside every row in a part of the page. */
export function openAll(part: Element): void {
  part.querySelectorAll('.row:not([data-beside])').forEach(toggleBeside);
}

/** What only waits to be found would be read aloud as an empty group. */
function hide(element: Element, hidden: boolean): void {
  for (const [name, value] of [
    ['hidden', 'until-found'],
    ['aria-hidden', 'true'],
  ] as const) {
    if (hidden) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
}

/**
 * Shows the row in which the browser has found something in a text that is hidden. The browser takes away by itself what
 * hides it, but stops where a listener has done so before: what else the row holds comes after that.
 */
export function showFound({target}: Event): void {
  if (!(target instanceof Element) || !target.matches('.row, .row > .cell')) return;
  const row = target.closest('.row');
  if (row && !row.hasAttribute('data-beside')) setTimeout(() => toggleBeside(row));
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
