/** What a page of a site has in its head, so that the text is there first, and all else right behind it. */
import {escape} from '../../src/export/markup.js';
import {FIRST_SIGHT} from './first-sight.js';
import {LATER_STYLE, MANIFEST} from './frame.js';

/**
 * Where the network is slow a browser shows what has come so far: buttons that move as others come, and half of a paragraph. It is
 * to wait for as much as a window shows.
 */
export const WAIT_FOR_FIRST_SIGHT = `<link rel="expect" href="#${FIRST_SIGHT}" blocking="render" />`;

/**
 * Has the browser fetch at once what the page would else ask for one after the other: all rules, modules that import one
 * another, and the data that the last of them asks for; then what it wants to install the page. Data must be asked for here as
 * `fetch` asks for it, or it is fetched twice. Laid by in a template until the text has been painted (`reader/open.ts`), for
 * which they would only make the network and the processor wait.
 * A comparison of which the page holds the beginning is asked for when the reader has answered with that: megabytes would keep
 * the modules waiting.
 */
export function early(ids: string, modules: readonly string[], isBegun: boolean): string {
  const first = modules.map((module) => `<link rel="modulepreload" href="${escape(module)}" />`);
  const data = (isBegun ? ['catalogue'] : ['catalogue', ids]).map(
    (name) =>
      `<link rel="preload" href="./data/${escape(encodeURIComponent(name))}.json" as="fetch" crossorigin fetchpriority="low" />`,
  );
  const links = [LATER_STYLE, ...first, ...data, MANIFEST];
  return `<template id="early">${links.join('')}</template>`;
}
