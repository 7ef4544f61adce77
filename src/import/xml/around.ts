import type {AnyNode, Element} from 'domhandler';
import {isTag} from 'domhandler';

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => isElement(child, name));
}

export function attributeOf(element: Element | undefined, name: string): string {
  return element?.attribs[name] ?? '';
}

export function isElement(node: AnyNode | null | undefined, name: string): node is Element {
  return node !== null && node !== undefined && isTag(node) && node.name === name;
}

/** Above this a heading is no deeper for a reader; and a hostile document may be nested without end. */
const DEEPEST = 8;

export function depthOf(element: Element, name: string): number {
  let depth = 0;
  let steps = 0;
  for (let at = element.parent; at && steps < DEEPEST; at = at.parent, steps += 1) {
    if (isElement(at, name)) depth += 1;
  }
  return depth;
}

/** The next element on one side. */
export function siblingOf(element: Element, side: 'prev' | 'next'): Element | undefined {
  let at = element[side];
  while (at && !isTag(at)) at = at[side];
  return at ?? undefined;
}
