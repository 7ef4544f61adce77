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
