import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const STYLES = new URL('../../src/reader/styles/', import.meta.url);

/** What is for anything that follows an element, or is in one that is followed: `a + *`, `a:has(+ b) > *`. */
const ANYTHING = /[^\n,{}]*(?:[+~] ?\*|:has\(\s*[+~][^)]*\)[^,{]*\*)[^\n,{]*/g;

describe('the selectors of the style sheets', () => {
  it('are for nothing that may be anything beside another: whole texts would be styled anew whenever a row comes', () => {
    const found = readdirSync(STYLES).flatMap((name) => {
      const sheet = readFileSync(new URL(name, STYLES), 'utf8').replace(/\/\*[^]*?\*\//g, '');
      return [...sheet.matchAll(ANYTHING)].map(([selector]) => `${name}: ${selector.trim()}`);
    });
    assert.deepEqual(found, []);
  });
});
