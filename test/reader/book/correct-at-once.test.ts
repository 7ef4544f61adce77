import {assert, fixture, html} from '@open-wc/testing';

import {library} from '../../../src/library/library.js';
import type {GretaReader} from '../../../src/reader/elements/reader.js';
import {useOwnStore} from '../own-store.js';
import {card, mark, open, until, useStory} from '../page.js';
import {useSilentWorkers} from '../silent-workers.js';
import {storyFile} from '../story.js';

/** A button that is yet to be drawn, as soon as it can be pressed. */
function drawn(selector: string): Promise<HTMLElement> {
  return new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      const button = document.querySelector<HTMLElement>(selector);
      if (!button) return;
      observer.disconnect();
      resolve(button);
    }).observe(document.body, {childList: true, subtree: true});
  });
}

describe('a correction', () => {
  useStory();
  useOwnStore();
  const workers = useSilentWorkers();

  it('is kept, and followed, also before there is what corrects', async () => {
    const finding = storyFile().comparison.findings.find(({verdict}) => verdict === 'diverge')!;
    const button = drawn('.objection button');
    const opened = open(`?ui=en#finding=${finding.id}`, '/story/', '.row');
    (await button).click();
    assert.isUndefined(customElements.get('greta-repair'), 'what corrects is not there yet');
    const reader = await opened;
    await until(() => reader.querySelector('greta-repair .told-of'), 'something is said of it');
    await until(() => 'corrections' in workers.asked, 'it is compared anew');
    const kept = await library().corrections();
    assert.deepEqual(
      kept.map(({says}) => says),
      ['wrong'],
    );
    assert.deepInclude(workers.asked, {corrections: kept});
    await library().correct([], kept);
  });

  it('is asked for of each value among the words around it', async () => {
    const reader = await open('?ui=en');
    mark(reader, 'June 14').click();
    await card(reader);
    const quoted = [...reader.querySelectorAll('.objection q')].map(({textContent}) =>
      textContent.trim(),
    );
    assert.isTrue(
      quoted.some((words) => words.includes('entered Klaipėda on June 14')),
      quoted.join(),
    );
  });

  it('is written like a date on the page, and not as Greta keeps one', async () => {
    const reader = await open('?ui=en');
    mark(reader, 'June 14').click();
    await card(reader);
    const fields = [...reader.querySelectorAll<HTMLInputElement>('.objection input')];
    assert.includeMembers(
      fields.map(({value}) => value),
      ['12 June 1704', '14 June 1704'],
    );
  });

  it('is not asked for where nothing can follow it: in a page that stands alone', async () => {
    const file = storyFile();
    const finding = file.comparison.findings.find(({verdict}) => verdict === 'diverge')!;
    history.replaceState(undefined, '', `?ui=en#finding=${finding.id}`);
    const reader = await fixture<GretaReader>(html`<greta-reader .file=${file}></greta-reader>`);
    await card(reader);
    assert.strictEqual(reader.querySelectorAll('.objection').length, 0);
  });
});
