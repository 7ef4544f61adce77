import {assert} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import type {GretaReader} from '../../src/reader/elements/reader.js';
import {open, until, useStory} from './page.js';

const boxes = (reader: GretaReader, selector: string): DOMRect[] =>
  [...reader.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());

describe('the page in windows of some width', () => {
  useStory();
  afterEach(async () => {
    document.documentElement.style.fontSize = '';
    await setViewport({width: 1280, height: 800});
  });

  for (const width of [500, 768]) {
    it(`keeps the columns of counts close together at ${width} pixels`, async () => {
      await setViewport({width, height: 800});
      const [first, second] = boxes(await open(), '.count');
      assert.isBelow(second!.left - first!.right, 100);
    });
  }

  it('has the walk beside the counts at 1,024 pixels, and none of them alone on a line', async () => {
    await setViewport({width: 1024, height: 800});
    const reader = await open();
    const counts = boxes(reader, '.count');
    const tops = counts.map(({top}) => Math.round(top));
    for (const top of tops) assert.isAbove(tops.filter((other) => other === top).length, 1);
    const [walk] = boxes(reader, '.stepper');
    assert.isBelow(walk!.top, Math.max(...counts.map(({bottom}) => bottom)));
  });

  it('holds its bar where the letters of the page around it are twice as large', async () => {
    const reader = await open();
    document.documentElement.style.fontSize = '200%';
    await until(() => reader.querySelector('.bar')!.clientHeight > 80, 'the bar has grown');
    assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
  });

  it('draws the timeline as much larger as the letters of the page are', async () => {
    const size = async (): Promise<number> => {
      const reader = await open('?ui=en&view=timeline');
      await until(() => boxes(reader, '.tick text').length > 0, 'the timeline');
      const text = reader.querySelector<SVGTextElement>('.tick text')!;
      const drawn = text.getScreenCTM()!.a * parseFloat(getComputedStyle(text).fontSize);
      reader.remove();
      return drawn;
    };
    const usual = await size();
    document.documentElement.style.fontSize = '200%';
    assert.approximately((await size()) / usual, 2, 0.2);
  });
});
