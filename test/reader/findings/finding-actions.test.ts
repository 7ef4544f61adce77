import {assert, fixture, html} from '@open-wc/testing';

import {FIRST_STATE} from '../../../src/reader/address.js';
import type {GretaFindingActions} from '../../../src/reader/elements/finding-actions.js';
import '../../../src/reader/elements/finding-actions.js';
import {storyFile} from '../story.js';
import {until} from '../until.js';

describe('what is copied of a finding', () => {
  const copied: string[] = [];
  const write = navigator.clipboard.writeText.bind(navigator.clipboard);
  before(() => {
    navigator.clipboard.writeText = (text) => {
      copied.push(text);
      return Promise.resolve();
    };
  });
  after(() => {
    navigator.clipboard.writeText = write;
  });

  async function actions(own?: string): Promise<GretaFindingActions> {
    const {comparison} = storyFile();
    const [finding] = comparison.findings;
    return fixture<GretaFindingActions>(
      html`<greta-finding-actions
        .finding=${finding}
        .comparison=${comparison}
        .state=${{...FIRST_STATE, finding: finding!.id, own}}
      ></greta-finding-actions>`,
    );
  }

  /** Every citation, and the link, each by its button. */
  async function copyAll(element: Element): Promise<readonly [link: string, ...cited: string[]]> {
    copied.length = 0;
    const buttons = element.querySelectorAll<HTMLElement>(
      '.actions > button:first-child, .menu button',
    );
    for (const button of buttons) {
      const before = copied.length;
      button.click();
      await until(() => copied.length > before, button.textContent);
    }
    return copied as [string, ...string[]];
  }

  it('has a link to it where others can follow that, except as a footnote of an article', async () => {
    const element = await actions();
    const [link, ...cited] = await copyAll(element);
    assert.match(link, /#finding=/);
    assert.lengthOf(
      cited.filter((text) => text.includes('finding=')),
      cited.length - 1,
    );
    assert.strictEqual(element.querySelector('[role=status]')!.textContent.trim(), '');
  });

  it('has none where the documents are in this browser alone, and the link says so', async () => {
    const element = await actions('f0123456789abcdef');
    const [link, ...cited] = await copyAll(element);
    assert.include(link, 'own=');
    for (const text of cited) assert.notInclude(text, 'own=');
    element.querySelector<HTMLElement>('.actions > button')!.click();
    const status = element.querySelector('[role=status]')!;
    await until(() => status.textContent.includes('only in this browser'), 'it says so');
  });
});
