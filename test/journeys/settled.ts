import assert from 'node:assert/strict';

import type {Page} from 'puppeteer-core';

/** Frames in a row over which nothing may move in a page that has settled. */
const STILL = 30;

/** Share of the window's height at which the eye reads, as the page has it. */
export const READING_LINE = 0.28;

/** Milliseconds after which something that never comes is given up, also on a slow machine. */
const LONGEST = 30_000;

/**
 * Waits until a page has come to rest: its fonts are there, what the window shows is drawn and not only told in bare words, and
 * neither its height, nor where it stands, nor anything in it has changed for some frames in a row, however long they take.
 *
 * What comes later than that, as from a worker or a file, is to be waited for by what shows that it has come.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    async (frames, longest) => {
      await document.fonts.ready;
      const seen = {changes: 0};
      const observer = new MutationObserver(() => {
        seen.changes += 1;
      });
      observer.observe(document.body, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      });
      const end = performance.now() + longest;
      let before = '';
      for (let still = 0; still < frames;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const isWaiting = [...document.querySelectorAll('#rows .group')].some((group) => {
          const {top, bottom, height} = group.getBoundingClientRect();
          const isSeen = height > 0 && bottom > 0 && top < innerHeight;
          return isSeen && !group.querySelector('.row, .group');
        });
        const {scrollHeight, scrollWidth} = document.documentElement;
        const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        const now = [
          ...[scrollX, scrollY, scrollHeight, scrollWidth, innerWidth, innerHeight],
          middle?.getBoundingClientRect().top,
          seen.changes,
        ].join();
        still = isWaiting || now !== before ? 0 : still + 1;
        before = now;
        if (performance.now() > end) throw new Error(`The page does not come to rest: ${now}`);
      }
      observer.disconnect();
    },
    STILL,
    LONGEST,
  );
}

/** Waits until something holds that is not asked of the page alone, as of what the browser keeps. */
export async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + LONGEST;
  while (!(await isSo())) {
    assert.ok(performance.now() < end, what);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Reads on, or back, to the sentence that has some words: its beginning stands at the line at which the eye reads, once all
 * that is above it has taken its height.
 */
export async function readOnTo(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (sought) =>
      [...document.querySelectorAll('.sentence')].some(({textContent}) =>
        textContent.includes(sought),
      ),
    {},
    words,
  );
  const isThere = async (): Promise<boolean> => {
    const drift = await page.evaluate(
      (sought, line) => {
        const sentence = [...document.querySelectorAll('.sentence')].find(({textContent}) =>
          textContent.includes(sought),
        )!;
        const away = sentence.getBoundingClientRect().top - innerHeight * line;
        if (Math.abs(away) > 1) scrollBy({top: away, behavior: 'instant'});
        return away;
      },
      words,
      READING_LINE,
    );
    await settled(page);
    return Math.abs(drift) <= 1;
  };
  await until(isThere, `“${words}” does not come to the reading line`);
}

/** What is told at the line at which the eye reads. */
export function readAtLine(page: Page): Promise<string | undefined> {
  return page.evaluate(
    (line) =>
      [...document.querySelectorAll('.sentence')]
        .find((one) => one.getBoundingClientRect().bottom > innerHeight * line + 2)
        ?.textContent.trim(),
    READING_LINE,
  );
}
