import type {LitElement} from 'lit';

import {elementBy, readerOf} from '../../within.js';
import {whileConnected} from '../while-connected.js';

/** Attributes that name what describes an element, and the properties that hold it itself. */
const NAMED = {
  'aria-controls': 'ariaControlsElements',
  'aria-describedby': 'ariaDescribedByElements',
  'aria-details': 'ariaDetailsElements',
  'aria-labelledby': 'ariaLabelledByElements',
} as const;

const ATTRIBUTES = Object.keys(NAMED) as (keyof typeof NAMED)[];

/** Has what is announced be of its own reader, where another one on the page, before it, has something of the same id. */
export function keepIdsApart(host: LitElement): void {
  whileConnected(host, (signal) => {
    const reader = readerOf(host);
    const [first] = document.querySelectorAll('greta-reader');
    if (reader === document || reader === first) return;
    const observer = new MutationObserver((changes) => {
      for (const {target, addedNodes} of changes)
        for (const node of [target, ...addedNodes]) nameOwn(node, node !== target);
    });
    observer.observe(reader, {childList: true, subtree: true, attributeFilter: ATTRIBUTES});
    signal.addEventListener('abort', () => observer.disconnect());
    nameOwn(reader, true);
  });
}

function nameOwn(node: Node, andWithin: boolean): void {
  if (!(node instanceof Element)) return;
  const named = andWithin
    ? node.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join())
    : [];
  for (const element of [node, ...named]) {
    for (const name of ATTRIBUTES) {
      // Empty where its element is set.
      const ids = element.getAttribute(name)?.match(/\S+/gu) ?? [];
      const own = ids.map((id) => elementBy(id, element)).filter((one) => one !== null);
      if (own.length > 0) element[NAMED[name]] = own;
    }
  }
}
