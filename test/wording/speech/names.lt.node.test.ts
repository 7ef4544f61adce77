import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import {lithuanianName} from '../../../src/wording/speech/names.lt.js';

describe('Lithuanian names', () => {
  const {DisplayNames} = Intl;
  let read = 0;

  before(() => {
    class Counted extends DisplayNames {
      constructor(...given: ConstructorParameters<typeof DisplayNames>) {
        super(...given);
        read += 1;
      }
    }
    Object.assign(Intl, {DisplayNames: Counted});
  });
  after(() => {
    Object.assign(Intl, {DisplayNames});
  });

  it('are read of the whole world only for what the lists of the glossary do not name', () => {
    assert.equal(lithuanianName('Soviet Union'), 'Sovietų Sąjunga');
    assert.equal(read, 0);
    assert.equal(lithuanianName('Madagascar'), 'Madagaskaras');
    assert.notEqual(read, 0);
  });
});
