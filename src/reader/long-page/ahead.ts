/** What is drawn before the turn that puts it on the page: in one turn with all else it would keep the page from answering. */

interface Ahead {
  readonly nodes: DocumentFragment;
  readonly as: string;
}

const drawn = new WeakMap<object, Ahead>();

/**
 * Keeps the nodes of a thing until they are wanted.
 *
 * @param as - What it is drawn as: wanted otherwise, it is drawn anew.
 */
export function keepAhead(of: object, as: string, nodes: DocumentFragment): void {
  drawn.set(of, {nodes, as});
}

/** The nodes of a thing, once: whoever takes them puts them on the page. */
export function takeAhead(of: object, as: string): DocumentFragment | undefined {
  const kept = drawn.get(of);
  drawn.delete(of);
  return kept?.as === as ? kept.nodes : undefined;
}
