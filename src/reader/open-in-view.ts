/** Brings what a view shows of the open finding into sight, no further than it must. */
export function showOpen(view: Element): void {
  view.querySelector('[data-open]')?.scrollIntoView({block: 'nearest'});
}
