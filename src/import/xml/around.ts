import type {AnyNode, Element} from 'domhandler';
import {isTag} from 'domhandler';

/** The first child of an element that has a name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => isElement(child, name));
}

/** The value of an attribute; empty where the element, or the attribute, is not there. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.attribs[name] ?? '';
}

/** Whether a node is an element of a name. */
export function isElement(node: AnyNode | null | undefined, name: string): node is Element {
  return node !== null && node !== undefined && isTag(node) && node.name === name;
}

/** Above this a heading is no deeper for a reader; and a hostile document may be nested without end. */
const DEEPEST = 8;

/** How many elements of a name an element lies in, at most `DEEPEST`. */
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
