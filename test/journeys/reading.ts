import type {Page} from 'puppeteer-core';

import {READING_LINE, settled} from './settled.js';

/** Scrolls to somewhere in the midst of a text, and waits until the page has come to rest there. */
export async function toTheMidst(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo({top: document.documentElement.scrollHeight * 0.45, behavior: 'instant'});
  });
  await settled(page);
}

/** The sentence at the line at which the eye reads, clear of the bar, and how far below the top of the window it begins. */
export function sentenceRead(page: Page): Promise<{id: string; top: number}> {
  return page.evaluate((share) => {
    const line = innerHeight * share;
    const element = [...document.querySelectorAll('.sentence')].find((one) => {
      const {top, bottom} = one.getBoundingClientRect();
      return bottom >= line && top >= 70 && one.checkVisibility();
    })!;
    return {id: element.id, top: element.getBoundingClientRect().top};
  }, READING_LINE);
}

/** How far below the top of the window an element begins. */
export function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate((one) => document.getElementById(one)!.getBoundingClientRect().top, id);
}
