/** For each name the ranges that each owner has in its highlight: a page has one highlight of a name, whoever paints with it. */
const owned = new Map<string, WeakMap<object, readonly AbstractRange[]>>();

/** What an owner has in the custom highlight of a name; nothing where the browser has no such highlights. */
export function ownRanges(name: string, owner: object): readonly AbstractRange[] {
  return owned.get(name)?.get(owner) ?? [];
}

/**
 * Gives a custom highlight other ranges of an owner, and leaves those of others: two readers of a page paint under one name.
 *
 * @param priority - Of the highlight, against others that paint the same words.
 */
export function setOwnRanges(
  name: string,
  owner: object,
  ranges: readonly AbstractRange[],
  priority = 0,
): void {
  if (!('highlights' in CSS)) return;
  const highlight = CSS.highlights.get(name) ?? new Highlight();
  for (const range of ownRanges(name, owner)) highlight.delete(range);
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  if (highlight.size > 0) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
  const all = owned.get(name) ?? new WeakMap<object, readonly AbstractRange[]>();
  owned.set(name, all.set(owner, ranges));
}
