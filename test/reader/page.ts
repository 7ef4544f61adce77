import {assert, fixture, html} from '@open-wc/testing';

import type {GretaReader} from '../../src/reader/elements/reader.js';
// Not in a hook or a test: to serve all their modules for the first time may take longer than these have.
import '../../src/reader/elements/findings.js';
import '../../src/reader/elements/reader.js';
import {storyData} from './story.js';
import {until} from './until.js';

export {until};

const realFetch = window.fetch.bind(window);

/** Storage of this page alone: test files run side by side, and one that switches single keys off would silence another. */
function ownStorage(): Storage {
  const kept: Record<string, string> = Object.create({
    getItem: (key: string) => (Object.hasOwn(kept, key) ? kept[key] : null),
    setItem: (key: string, value: string) => void (kept[key] = value),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
    clear: () => {
      for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
    },
  }) as Record<string, string>;
  return kept as unknown as Storage;
}

/** Lets the tests of a file open the page with the story in it, or another one. */
export function useStory(documents?: Parameters<typeof storyData>[0]): void {
  const data = storyData(documents);
  before(async () => {
    Object.defineProperty(window, 'localStorage', {configurable: true, value: ownStorage()});
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL('../../src/reader/theme.css', import.meta.url).href;
    const styled = new Promise((resolve, reject) => {
      style.addEventListener('load', resolve);
      style.addEventListener('error', reject);
    });
    document.head.append(style);
    window.fetch = (input, options) => {
      const url = new URL(input instanceof Request ? input.url : input, location.href);
      const file = url.pathname.includes('/story/')
        ? data.get(url.pathname.split('/').at(-1)!)
        : undefined;
      if (url.pathname.includes('/nowhere/'))
        return Promise.resolve(new Response('', {status: 404}));
      return file ? Promise.resolve(new Response(JSON.stringify(file))) : realFetch(input, options);
    };
    await styled;
  });

  after(() => {
    window.fetch = realFetch;
  });
}

/**
 * A reader that shows the story, as opened by an address.
 *
 * @param sign - A selector of what shows that it does.
 */
export async function open(
  search = '?ui=en',
  folder = '/story/',
  sign = 'greta-findings h2',
): Promise<GretaReader> {
  history.replaceState(undefined, '', search);
  const reader = await fixture<GretaReader>(html`<greta-reader data=${folder}></greta-reader>`);
  if (folder === '/story/') {
    await until(() => reader.querySelector(sign), 'the story is shown');
  }
  return reader;
}

/** The mark on some words. */
export function mark(reader: GretaReader, words: string): HTMLAnchorElement {
  const found = [...reader.querySelectorAll<HTMLAnchorElement>('.mark')].find(
    ({textContent}) => textContent.trim() === words,
  );
  assert.isDefined(found, `a mark on “${words}”`);
  return found;
}

/** The open card. */
export async function card(reader: GretaReader): Promise<HTMLElement> {
  await until(() => reader.querySelector('.card h2')?.textContent.trim(), 'a card is open');
  return reader.querySelector<HTMLElement>('.card')!;
}
