import {assert} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {stateOf} from '../../../src/reader/address.js';
import {open, until, useStory} from '../page.js';

describe('the focus of whoever opens a finding by keyboard', () => {
  useStory();

  for (const [view, link] of [
    ['facts', '.facts th a'],
    ['timeline', '.event a[href*="finding="]'],
    ['figures', '.amounts h3 a'],
  ] as const) {
    it(`goes from ${view} into its card, and back`, async () => {
      const reader = await open(`?ui=en&view=${view}&show=contradict~compatible~agree~only`);
      await until(() => reader.querySelector(link), 'a link to a finding');
      const from = reader.querySelector<HTMLElement | SVGElement>(link)!;
      from.focus();
      await sendKeys({press: 'Enter'});
      await until(() => document.activeElement?.matches('.card h2'), 'in the card');
      await sendKeys({press: 'Escape'});
      await until(() => document.activeElement === from, 'where it was');
      assert.isNull(reader.querySelector('.card'));
    });
  }

  it('goes from a cell of the facts to its words in the text, and by Back to the cell again', async () => {
    const reader = await open('?ui=en&view=facts');
    await until(() => reader.querySelector('.fact'), 'a cell with words');
    const cells = [...reader.querySelectorAll<HTMLElement>('.fact')];
    const cell = cells.find(({textContent}) => textContent === 'June 14')!;
    cell.focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('.mark'), 'at a mark');
    assert.equal(document.activeElement?.textContent, 'June 14');
    history.back();
    await until(() => document.activeElement?.matches('.fact'), 'at a cell');
    assert.equal(document.activeElement?.textContent, 'June 14');
    assert.equal(new URLSearchParams(location.search).get('view'), 'facts');
    assert.isNull(reader.querySelector('.card'));
  });

  it('goes from the card, once that has been walked on from, to the words of the finding it came to', async () => {
    const reader = await open('?ui=en&show=contradict~compatible~agree~only');
    const first = reader.querySelector<HTMLElement>('.mark[data-tone=contradict]')!;
    first.focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('.card h2'), 'in the card');
    const {finding} = stateOf(location);
    await sendKeys({press: 'j'});
    await until(() => stateOf(location).finding !== finding, 'another finding');
    const {finding: other} = stateOf(location);
    await reader.updateComplete;
    await sendKeys({press: 'Escape'});
    await until(() => document.activeElement?.matches('.mark'), 'at a mark');
    assert.isTrue(document.activeElement?.matches(`[data-findings~='${other}']`));
  });
});

describe('what is read aloud to whoever opens a finding', () => {
  useStory();

  it('by keyboard is its card, with its verdict and which it is, and its title once', async () => {
    const reader = await open('?ui=en&show=contradict~compatible~agree~only');
    const said = (): string =>
      reader.querySelector(':scope > [role=status]')!.textContent.replace(/\s+/g, ' ').trim();
    reader.querySelector<HTMLElement>('.mark[data-tone=contradict]')!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('.card h2'), 'in the card');
    assert.strictEqual(said(), '');
    const name = reader.querySelector('.card')!.getAttribute('aria-label')!;
    assert.match(name, /^Contradict, \d+ of \d+$/);
    // The page is drawn anew for other reasons.
    reader.requestUpdate();
    await reader.updateComplete;
    assert.strictEqual(said(), '');
    // Who walks on by a single key, without the focus, hears of it.
    await sendKeys({press: 'j'});
    await until(() => /Finding \d+ of \d+$/.test(said()), 'it is said');
    await sendKeys({press: 'k'});
    await until(() => said().includes('Contradict. Finding'), 'and of that which was read before');
  });
});

describe('the focus of whoever follows one of several values by keyboard', () => {
  useStory([
    {
      path: 'karas.lt.md',
      source: '# Karas\n\n1704 m. gegužės 3 d. susitarta dėl 18 786 švedų karių.',
    },
    {
      path: 'war.en.md',
      source: `# The War

On May 3, 1704, the final agreement named four bases with 18,786 Swedish soldiers. In Riga stood 8,000 soldiers, in Memel 2,500, in Reval 3,500, and in Narva 4,500.`,
    },
  ]);

  it('goes to that value, where its sentence has others of the same finding', async () => {
    const reader = await open('?ui=en&view=figures');
    const link = (): HTMLElement | undefined =>
      [...reader.querySelectorAll<HTMLElement>('.fact')].find(
        ({textContent}) => textContent === '3,500',
      );
    await until(link, 'a figure');
    link()!.focus();
    await sendKeys({press: 'Enter'});
    await until(() => document.activeElement?.matches('.mark'), 'at a mark');
    assert.equal(document.activeElement?.textContent, '3,500');
  });
});
