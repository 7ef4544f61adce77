import {assert} from '@esm-bundle/chai';

import {countedForms} from '../../src/wording/countables.lt.js';

describe('the wording of a noun that the glossary lacks', () => {
  it('has no forms for it, though every object of JavaScript has a word of its name', () => {
    assert.isUndefined(countedForms('constructor'));
  });
});
