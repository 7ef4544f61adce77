import {assert} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {ComparisonChangeEvent} from '../../../src/reader/events.js';
import {card, mark, open, until, useStory} from '../page.js';
import {storyFile} from '../story.js';

const ALL = '?ui=en&show=contradict~compatible~agree~only';

const which = (reader: GretaReader): string =>
  reader.querySelector('.stepper .position')!.textContent.trim();

/** Goes to a finding by key, and says which it is. */
async function press(reader: GretaReader, key: string): Promise<string> {
  const before = which(reader);
  await sendKeys({press: key});
  await until(() => which(reader) !== before, `${key} leads somewhere`);
  return which(reader);
}

/** Has the comparison come back without a finding, as after a correction. */
function leaveOut(reader: GretaReader, id: string): void {
  const file = storyFile();
  const findings = file.comparison.findings.filter((finding) => finding.id !== id);
  const comparison = {...file.comparison, findings};
  reader
    .querySelector('greta-findings')!
    .dispatchEvent(new ComparisonChangeEvent({...file, comparison}));
}

describe('the walk through the findings', () => {
  useStory();

  it('goes on from the finding that was closed, by key and by button', async () => {
    const reader = await open(ALL);
    assert.match(await press(reader, 'j'), /^1 of/);
    assert.match(await press(reader, 'j'), /^2 of/);
    await press(reader, 'Escape');
    assert.match(await press(reader, 'j'), /^3 of/);
    await press(reader, 'Escape');
    reader.querySelector<HTMLElement>('.stepper .step')!.click();
    await until(() => which(reader).startsWith('2 of'), 'the one before');
  });

  it('goes on with what came behind a finding that is none any more', async () => {
    const reader = await open(ALL);
    await press(reader, 'j');
    await press(reader, 'j');
    const {length} = storyFile().comparison.findings;
    const gone = new URLSearchParams(location.hash.slice(1)).get('finding')!;
    await press(reader, 'Escape');
    leaveOut(reader, gone);
    await until(() => which(reader) === `Findings: ${length - 1}`, 'it is gone');
    assert.strictEqual(await press(reader, 'j'), `2 of ${length - 1}`);
  });

  it('begins with the first of other findings', async () => {
    const reader = await open(ALL);
    await press(reader, 'j');
    await press(reader, 'j');
    await press(reader, 'Escape');
    reader.querySelector<HTMLElement>('.count')!.click();
    await until(() => location.search !== ALL, 'others are chosen');
    assert.match(await press(reader, 'j'), /^1 of/);
  });

  it('leaves the focus on the words that were marked, where they are marked no more', async () => {
    const reader = await open();
    const day = mark(reader, 'June 14');
    const sentence = day.closest('.sentence')!.id;
    day.focus();
    await sendKeys({press: 'Enter'});
    await card(reader);
    const id = new URLSearchParams(location.hash.slice(1)).get('finding')!;
    await sendKeys({press: 'Escape'});
    await until(() => document.activeElement?.textContent === 'June 14', 'back at the mark');
    leaveOut(reader, id);
    await until(() => !reader.querySelector('.mark[data-tone=contradict]'), 'it is gone');
    await until(() => document.activeElement?.id === sentence, 'its sentence has the focus');
  });

  for (const view of ['facts', 'timeline', 'figures']) {
    it(`lights what ${view} shows of the open finding, and brings it into sight`, async () => {
      await setViewport({width: 1280, height: 500});
      const reader = await open(`${ALL}&view=${view}`);
      const lit = (): Element | null => reader.querySelector(`greta-${view} [data-open]`);
      await until(() => reader.querySelector(`greta-${view} .view-title`), 'the view');
      await press(reader, 'j');
      await until(lit, 'it is lit');
      const {top, bottom} = lit()!.getBoundingClientRect();
      assert.isAtLeast(top, 0);
      assert.isAtMost(bottom, innerHeight);
      assert.strictEqual(
        lit()!.querySelector('[aria-current=true]')!.getAttribute('href'),
        `#finding=${new URLSearchParams(location.hash.slice(1)).get('finding')}`,
      );
      await setViewport({width: 1280, height: 800});
    });
  }

  for (const [view, drawn] of [
    ['timeline', '.facts tbody tr'],
    ['figures', '.amounts'],
  ] as const) {
    it(`walks in ${view} through what that draws, and nothing else`, async () => {
      const reader = await open(`${ALL}&view=${view}`);
      await until(() => reader.querySelector(`greta-${view} ${drawn}`), 'the view');
      const {length} = reader.querySelectorAll(`greta-${view} ${drawn}`);
      assert.isBelow(length, storyFile().comparison.findings.length);
      await until(() => which(reader) === `Findings: ${length}`, 'they are counted');
      await press(reader, 'j');
      assert.exists(reader.querySelector(`greta-${view} [data-open]`));
    });
  }

  it('leads into the list that lies over the text, and back to its button', async () => {
    await setViewport({width: 1024, height: 768});
    const reader = await open(ALL);
    const button = reader.querySelector<HTMLElement>('.stepper .position')!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('greta-findings .list-title'), 'the list');
    await sendKeys({press: 'Escape'});
    await until(() => document.activeElement === button, 'its button');
    await setViewport({width: 1280, height: 800});
  });
});
