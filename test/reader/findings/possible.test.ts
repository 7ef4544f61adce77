import {assert} from '@open-wc/testing';

import {useOwnStore} from '../own-store.js';
import {card, mark, open, until, useStory} from '../page.js';
import {useSourceWorkers} from '../source-workers.js';

/** Two accounts of which it is not sure that they count the same. */
const DOCUMENTS = [
  {
    path: 'streikas.lt.md',
    source: `# Streikas

1896 m. Šiauliuose sustreikavo 20 darbininkų iš fabriko. Jų vadą Petraitį suėmė.`,
  },
  {
    path: 'strike.en.md',
    source: `# The strike

In April 1896 a factory in Šiauliai stood still: eighteen hands had gone on strike. The police arrested Petraitis.`,
  },
];

describe('what may differ', () => {
  useStory(DOCUMENTS);
  useOwnStore();
  useSourceWorkers();

  const said = (element: Element | null | undefined): string =>
    element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  it('is counted apart, and not walked through before it is asked for', async () => {
    const reader = await open('?ui=en');
    const count = reader.querySelector('.count[data-tone=possible]');
    assert.strictEqual(said(count), '1 may differ');
    assert.strictEqual(count!.getAttribute('aria-pressed'), 'false');
  });

  it('is asked about outright, by two buttons that stand together, also one below the other', async () => {
    const reader = await open('?ui=en');
    mark(reader, 'eighteen').click();
    await card(reader);
    const question = reader.querySelector<HTMLElement>('.objection')!;
    assert.isTrue(
      [...question.querySelectorAll('button')].every((button) => button.checkVisibility()),
      'nothing has to be unfolded',
    );
    // So narrow that they do not stand side by side.
    question.style.inlineSize = '12rem';
    const [yes, no] = [...question.querySelectorAll('button')].map((button) =>
      button.getBoundingClientRect(),
    );
    const more = reader.querySelector('details.objection')!.getBoundingClientRect();
    assert.isAtLeast(no!.top, yes!.bottom, 'one below the other');
    assert.isAtMost(no!.top - yes!.bottom, more.top - no!.bottom, 'nearer than what comes next');
    assert.isAtMost(no!.top - yes!.bottom, 12);
  });

  it('is told to be unsure on its card, and contradicts once a reader says that it is of the same thing', async () => {
    const reader = await open('?ui=en');
    const words = mark(reader, 'eighteen');
    assert.strictEqual(words.dataset['tone'], 'possible');
    words.click();
    const opened = await card(reader);
    assert.include(said(opened), 'May differ');
    assert.include(said(opened), 'Perhaps they do not speak of the same thing.');
    const objection = reader.querySelector('.objection')!;
    assert.strictEqual(said(objection.querySelector('p')), 'Do they speak of the same thing?');
    objection.querySelector('button')!.click();
    await until(() => mark(reader, 'eighteen').dataset['tone'] === 'contradict', 'it contradicts');
    assert.isNull(reader.querySelector('.count[data-tone=possible]'));
    mark(reader, 'eighteen').click();
    assert.include(said(await card(reader)), 'A reader said that both speak of the same thing.');
  });
});
