import {assert} from '@open-wc/testing';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Levels that the page keeps to; the last has the size of what is pressed, which axe leaves out unless asked. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules about a page as a whole, which a reader within a test's page cannot keep. */
const OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main'];

/** Fails where axe finds anything wrong with an element, or something in it is read out twice. */
export async function assertAccessible(element: Element, at: string): Promise<void> {
  // A script of the page, which leaves its function there.
  await import('axe-core/axe.min.js');
  const {violations} = await window.axe.run(element, {
    runOnly: TAGS,
    rules: Object.fromEntries(OF_PAGES.map((rule) => [rule, {enabled: false}])),
  });
  assert.deepEqual(
    violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join('; ')}`,
    ),
    [],
    at,
  );
  // What names a thing and then describes it in the same words.
  const twice = [...element.querySelectorAll<HTMLElement>('[title][aria-label]')]
    .filter(({title, ariaLabel}) => ariaLabel?.includes(title))
    .map(({outerHTML}) => outerHTML.slice(0, 120));
  assert.deepEqual(twice, [], at);
}
