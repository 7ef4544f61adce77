import {assert, fixture, html} from '@open-wc/testing';

import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';
import '../../../src/reader/elements/take-away.js';
import {useSilentWorkers} from '../silent-workers.js';
import {DOCUMENTS} from '../story.js';
import {until} from '../until.js';

describe('a comparison that is taken away', () => {
  const workers = useSilentWorkers();
  const saved: string[] = [];
  const click = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'click')!;
  before(() => {
    Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
      ...click,
      value(this: HTMLAnchorElement) {
        saved.push(this.download);
      },
    });
  });
  after(() => {
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });

  it('is saved in every format that is asked for, also while the file before is made', async () => {
    const {comparison} = compareAccounts(DOCUMENTS, packs);
    const panel = await fixture(
      html`<greta-take-away .comparison=${comparison}></greta-take-away>`,
    );
    const press = (name: string): void => {
      const all = [...panel.querySelectorAll('button')];
      all.find(({textContent}) => textContent.includes(name))!.click();
    };
    const make = async (format: string, name: string): Promise<void> => {
      const isAsked = (): boolean => 'format' in workers.asked && workers.asked.format === format;
      await until(isAsked, `a file of ${format}`);
      const data = {type: 'made', name, content: new Blob()};
      workers.begun.at(-1)!.dispatchEvent(new MessageEvent('message', {data}));
      await until(() => saved.includes(name), name);
    };
    press('TEI');
    await until(() => 'format' in workers.asked, 'the worker is asked');
    press('Table');
    await make('tei', 'war.xml');
    await make('csv', 'war.csv');
    assert.deepEqual(saved, ['war.xml', 'war.csv']);
  });
});
