import {assert} from '@esm-bundle/chai';

import {readValue} from '../../src/library/written-value.js';

describe('readValue', () => {
  it('reads a date, a duration, an amount, a range and a name as Greta prints them', () => {
    assert.strictEqual(readValue(' 1939-10-10 ', 'date'), '1939-10-10');
    assert.strictEqual(readValue('P15Y', 'duration'), 'P15Y');
    assert.strictEqual(readValue('18786', 'quantity'), 18786);
    assert.strictEqual(readValue('18 786', 'quantity'), 18786);
    assert.deepEqual(readValue('4..6', 'quantity'), {min: 4, max: 6});
    assert.strictEqual(readValue('Lithuania', 'place'), 'Lithuania');
  });

  it('takes nothing else for a value', () => {
    for (const text of ['', 'tomorrow', '10 October 1939']) {
      assert.isUndefined(readValue(text, 'date'), text);
    }
    for (const text of ['', 'many', '6..4', '1..2..3']) {
      assert.isUndefined(readValue(text, 'quantity'), text);
    }
    assert.isUndefined(readValue('15 years', 'duration'));
  });
});
