import {assert} from '@esm-bundle/chai';

import {tame} from '../../../../src/engine/read/markdown/tame.js';

describe('tame', () => {
  it('leaves Markdown that a person wrote as it is', () => {
    const list = Array.from({length: 800}, (_, i) => `- **item** [${i}](#a) of a _list_\n`).join(
      '',
    );
    assert.strictEqual(tame(list), list);
  });

  it('takes the signs out of a paragraph that is nothing but signs, and out of no other', () => {
    const tamed = tame(`**One**\n\n${'[*a'.repeat(2000)}\n\n**Two**\n`);
    assert.strictEqual(tamed, `**One**\n\n${'xxa'.repeat(2000)}\n\n**Two**\n`);
  });

  it('takes out nests of lists and quotations that are deeper than any in use', () => {
    assert.strictEqual(tame(`${'> '.repeat(40)}a`), `${'x'.repeat(79)} a`);
    assert.strictEqual(tame(`${' '.repeat(200)}- a`), `${'x'.repeat(200)}- a`);
  });
});
