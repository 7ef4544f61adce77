import {assert, fixture, html} from '@open-wc/testing';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import type {ComparedAccount} from '../../../src/engine/comparison.js';
import {packs} from '../../../src/languages/index.js';
import type {GretaOwnDocuments} from '../../../src/reader/elements/own-documents.js';
import '../../../src/reader/elements/own-documents.js';
import {READ_LANGUAGES} from '../../../src/reader/templates/own/opening.js';
import {useSilentWorkers} from '../silent-workers.js';
import {until} from '../until.js';

/** The button of an element that says so. */
const button = (element: Element, said: string): HTMLButtonElement =>
  [...element.querySelectorAll('button')].find(({textContent}) => textContent.includes(said))!;

/** Names of the documents that wait. */
const held = (panel: Element): string[] =>
  [...panel.querySelectorAll('.held li span')].map(({textContent}) => textContent);

/** Accounts that are on show. */
function accountsOnShow(...names: readonly string[]): readonly ComparedAccount[] {
  const documents = names.map((name) => ({
    path: `${name}.en.md`,
    source: `The army came to ${name} on May 3, 1704.`,
  }));
  return compareAccounts(documents, packs).comparison.accounts;
}

describe('own documents', () => {
  const workers = useSilentWorkers();
  const {begun} = workers;

  /** Names of the documents that a worker was last asked to compare. */
  const compared = (): string[] =>
    'documents' in workers.asked ? (workers.asked.documents ?? []).map(({path}) => path) : [];

  it('begin one worker as soon as they are gone about, and no other while it compares', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    const details = panel.querySelector('details')!;
    details.open = true;
    const [one, other] = panel.querySelectorAll('textarea');
    one!.focus();
    one!.click();
    await until(() => begun.length > 0, 'a worker');
    for (const area of [one!, other!]) {
      area.value = 'The treaty was signed in Riga on May 3, 1704.';
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }
    await panel.updateComplete;
    button(panel, 'Compare').click();
    await until(() => panel.querySelector('progress'), 'the comparison');
    other!.focus();
    panel.click();
    assert.strictEqual(begun.length, 1);
    button(panel, 'Stop').click();
    await until(() => !panel.querySelector('progress'), 'the end');
    panel.click();
    assert.strictEqual(begun.length, 2, 'it ended with the comparison');
  });

  it('are chosen one after the other, and compared once there are two', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    panel.brought = [new File(['Riga fell on May 3, 1704.'], 'riga.md')];
    await until(() => panel.querySelector('.held li'), 'the first');
    assert.include(panel.querySelector('.held')!.textContent, 'riga.md');
    assert.notOk(panel.querySelector('[role=alert]'), 'nothing is wrong with one');
    assert.notOk(panel.querySelector('progress'));
    panel.querySelector<HTMLButtonElement>('.held button[aria-label]')!.click();
    await panel.updateComplete;
    assert.notOk(panel.querySelector('.held li'), 'it can be taken back');
    panel.brought = [new File(['Riga fell on May 3, 1704.'], 'riga.md')];
    await until(() => panel.querySelector('.held li'), 'the first again');
    panel.brought = [new File(['Riga fell on May 4, 1704.'], 'mitau.md')];
    await until(() => panel.querySelector('progress'), 'the comparison');
    assert.notOk(panel.querySelector('.held li'));
    button(panel, 'Stop').click();
  });

  it('are all taken where more are dropped while the first are looked at, or compared', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    const drop = async (name: string): Promise<void> => {
      panel.brought = [new File(['Riga fell on May 3, 1704.'], name)];
      await panel.updateComplete;
    };
    await drop('riga.md');
    await drop('mitau.md');
    await until(() => compared().length > 0, 'the comparison');
    assert.deepEqual(compared(), ['riga.md', 'mitau.md']);
    await drop('tilsit.md');
    await until(() => compared().length > 2, 'another comparison');
    assert.deepEqual(compared(), ['riga.md', 'mitau.md', 'tilsit.md']);
    button(panel, 'Stop').click();
    await until(() => held(panel).length > 0, 'they wait');
    assert.deepEqual(held(panel), ['riga.md', 'mitau.md', 'tilsit.md']);
  });

  it('wait again when the comparison is stopped, or fails', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    panel.brought = [new File(['Riga fell on May 3, 1704.'], 'riga.md')];
    await until(() => panel.querySelector('.held li'), 'the first');
    panel.brought = [new File(['Riga fell on May 4, 1704.'], 'mitau.md')];
    await until(() => panel.querySelector('progress'), 'the comparison');
    button(panel, 'Stop').click();
    await until(() => held(panel).length > 0, 'both wait');
    assert.deepEqual(held(panel), ['riga.md', 'mitau.md']);
    button(panel, 'Compare the texts').click();
    await until(() => panel.querySelector('progress'), 'another comparison');
    begun.at(-1)!.dispatchEvent(new ErrorEvent('error', {message: 'lost'}));
    await until(() => panel.querySelector('[role=alert]'), 'the complaint');
    assert.deepEqual(held(panel), ['riga.md', 'mitau.md']);
  });

  it('say that they wait where it was silent before, and leave the focus on the next', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    const status = panel.querySelector('.held [role=status]')!;
    assert.strictEqual(status.textContent.trim(), '');
    panel.brought = [new File(['Riga fell on May 3, 1704.'], 'riga.md')];
    await until(() => panel.querySelector('.held li'), 'the first');
    assert.strictEqual(panel.querySelector('.held [role=status]'), status);
    assert.include(status.textContent, 'another one');
    const remove = panel.querySelector<HTMLButtonElement>('.held li button')!;
    remove.focus();
    remove.click();
    await until(() => panel.querySelector('.choose input') === document.activeElement, 'the focus');
  });

  it('leave the focus on what there is to do next, where what was pressed is gone', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    const isFocused = (said: string) => () => document.activeElement === button(panel, said);
    panel.querySelector<HTMLElement>('.choose input')!.focus();
    panel.brought = ['a', 'b'].map((name) => new File(['1704'], `${name}.md`));
    await until(() => panel.querySelector('progress'), 'the comparison');
    button(panel, 'Stop').focus();
    button(panel, 'Stop').click();
    await until(isFocused('Compare the texts'), 'they can be compared');
    button(panel, 'Compare the texts').click();
    await until(isFocused('Stop'), 'it can be stopped');
    const data = {type: 'unusable', problems: [{code: 'unknown-language', path: 'a.md'}]};
    begun.at(-1)!.dispatchEvent(new MessageEvent('message', {data}));
    await until(isFocused('Lithuanian'), 'the question');
    button(panel, 'Lithuanian').click();
    await until(isFocused('Stop'), 'it is compared again');
  });

  it('that cannot be used are all named, each with its remedy, and only the others wait', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    panel.brought = ['a', 'b', 'c'].map((name) => new File(['1704'], `${name}.md`));
    await until(() => panel.querySelector('progress'), 'the comparison');
    const problems = [
      {code: 'empty', path: 'a.md'},
      {code: 'damaged', path: 'c.md'},
    ];
    begun.at(-1)!.dispatchEvent(new MessageEvent('message', {data: {type: 'unusable', problems}}));
    await until(() => panel.querySelector('[role=alert]')?.textContent.trim(), 'the complaint');
    const said = panel.querySelector('[role=alert]')!.textContent.split('\n');
    assert.lengthOf(said, 2);
    assert.include(said[0], '“a.md” has no text');
    assert.include(said[1], '“c.md” is damaged');
    assert.deepEqual(held(panel), ['b.md']);
  });

  it('in a language that is not read are told so, and not asked for one', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    panel.brought = ['krieg', 'war'].map((name) => new File(['1704'], `${name}.md`));
    await until(() => panel.querySelector('progress'), 'the comparison');
    const problem = {code: 'unknown-language', path: 'krieg.md', lang: 'de'};
    const data = {type: 'unusable', problems: [problem]};
    begun.at(-1)!.dispatchEvent(new MessageEvent('message', {data}));
    await until(() => panel.querySelector('[role=alert]')?.textContent.trim(), 'the complaint');
    const said = panel.querySelector('[role=alert]')!.textContent;
    assert.include(said, 'German');
    assert.include(said, 'open a translation');
    assert.isNull(panel.querySelector('.asked'));
  });

  it('say how far the comparison is where it was silent before, and offer to stop it beside that', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    const status = panel.querySelector<HTMLElement>('.work [role=status]')!;
    assert.isTrue(status.checkVisibility(), 'a screen reader hears what is said in it');
    assert.strictEqual(status.textContent.trim(), '');
    panel.brought = ['a', 'b'].map((name) => new File(['1704'], `${name}.md`));
    await until(() => panel.querySelector('progress'), 'the comparison');
    assert.strictEqual(panel.querySelector('.work [role=status]'), status);
    assert.strictEqual(status.textContent.trim(), 'Reading…');
    button(panel, 'Stop').click();
    await until(() => status.textContent.trim() === '', 'silence');
  });

  it('that cannot be used say why in sight, however long what stands above is', async () => {
    const box = await fixture(
      html`<div style="block-size: 20rem; overflow: auto">
        <div style="block-size: 60rem"></div>
        <greta-own-documents></greta-own-documents>
      </div>`,
    );
    const files = new DataTransfer();
    for (const name of ['a', 'b', 'c', 'd', 'e']) files.items.add(new File(['1704'], `${name}.md`));
    const input = box.querySelector<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until(() => box.querySelector('.failed'), 'the complaint');
    await until(() => {
      const {top, bottom} = box.querySelector('.failed')!.getBoundingClientRect();
      const window = box.getBoundingClientRect();
      return top >= window.top && bottom <= window.bottom + 1;
    }, 'it is in sight');
  });

  it('are asked for their language in sight, a pasted one by its first words alone', async () => {
    const box = await fixture(
      html`<div style="block-size: 20rem; overflow: auto">
        <greta-own-documents></greta-own-documents>
        <div style="block-size: 60rem"></div>
      </div>`,
    );
    const panel = box.querySelector<GretaOwnDocuments>('greta-own-documents')!;
    panel.querySelector('details')!.open = true;
    for (const area of panel.querySelectorAll('textarea')) {
      area.value = 'Labas rytas';
      area.dispatchEvent(new Event('input', {bubbles: true}));
    }
    await panel.updateComplete;
    button(panel, 'Compare the texts').click();
    await until(() => panel.querySelector('progress'), 'the comparison');
    const problem = {code: 'unknown-language', path: 'Labas rytas.txt'};
    const data = {type: 'unusable', problems: [problem]};
    begun.at(-1)!.dispatchEvent(new MessageEvent('message', {data}));
    await until(() => panel.querySelector('.asked'), 'the question');
    assert.include(panel.querySelector('[role=alert]')!.textContent, '“Labas rytas” is written');
    await until(() => {
      const {bottom} = panel.querySelector('.asked')!.getBoundingClientRect();
      return bottom <= box.getBoundingClientRect().bottom + 1;
    }, 'it is in sight');
  });

  it('are a file and a pasted text as well as two of either', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    panel.brought = [new File(['Riga fell on May 3, 1704.'], 'riga.md')];
    await until(() => panel.querySelector('.held li'), 'the file');
    const compare = button(panel, 'Compare the texts');
    assert.isTrue(compare.disabled);
    const area = panel.querySelector('textarea')!;
    area.value = 'Riga fell on May 4, 1704.';
    area.dispatchEvent(new Event('input', {bubbles: true}));
    await panel.updateComplete;
    assert.isFalse(compare.disabled);
    compare.click();
    await until(() => panel.querySelector('progress'), 'the comparison');
    button(panel, 'Stop').click();
  });

  it('are added to those on show, one at a time or pasted', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents
        .accounts=${accountsOnShow('Riga', 'Mitau')}
      ></greta-own-documents>`,
    );
    panel.brought = [new File(['Tilsit fell on May 5, 1704.'], 'tilsit.md')];
    await until(() => panel.querySelector('.held li'), 'the third');
    button(panel.querySelector('.held')!, 'Add to').click();
    await until(() => panel.querySelector('progress'), 'the comparison');
    assert.deepEqual(compared(), ['Riga.en.md', 'Mitau.en.md', 'tilsit.md']);
    button(panel, 'Stop').click();
    await until(() => panel.querySelector('.held li'), 'it waits again');
    const area = panel.querySelector('textarea')!;
    area.value = 'Memel fell on May 6, 1704.';
    area.dispatchEvent(new Event('input', {bubbles: true}));
    await panel.updateComplete;
    button(panel.querySelector('.paste')!, 'Add to').click();
    await until(() => panel.querySelector('progress'), 'a comparison of four');
    assert.lengthOf(compared(), 4);
    button(panel, 'Stop').click();
  });

  it('are not offered to be added where four are on show, or none', async () => {
    for (const accounts of [accountsOnShow('Riga', 'Mitau', 'Tilsit', 'Memel'), []]) {
      const panel = await fixture<GretaOwnDocuments>(
        html`<greta-own-documents .accounts=${accounts}></greta-own-documents>`,
      );
      panel.brought = [new File(['1704'], 'one.md')];
      await until(() => panel.querySelector('.held li'), 'it waits');
      assert.isUndefined(button(panel, 'Add to'));
    }
  });

  it('are not more than four', async () => {
    const panel = await fixture<GretaOwnDocuments>(
      html`<greta-own-documents></greta-own-documents>`,
    );
    panel.brought = ['a', 'b', 'c', 'd', 'e'].map((name) => new File(['1704'], `${name}.md`));
    await until(() => panel.querySelector('[role=alert]'), 'the complaint');
    assert.include(panel.querySelector('[role=alert]')!.textContent, 'four');
  });

  it('can be said to be in every language that Greta reads', () => {
    assert.sameMembers(
      [...READ_LANGUAGES],
      packs.map(({lang}) => lang),
    );
  });
});
