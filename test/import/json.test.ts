import {assert} from '@esm-bundle/chai';

import type {UnusableDocumentError} from '../../src/engine/problem.js';
import {parseJson} from '../../src/import/json.js';

const problemOf = (text: string, line?: number): unknown => {
  try {
    parseJson(text, 'a.json', line);
    return undefined;
  } catch (error) {
    return (error as UnusableDocumentError).problem;
  }
};

describe('JSON that is none', () => {
  it('is faulty where it stops being JSON', () => {
    assert.deepInclude(problemOf('{\n  "a": 1,\n  b: 2\n}'), {
      code: 'json-syntax',
      path: 'a.json',
      line: 3,
      column: 3,
    });
  });

  it('is faulty at its end where it breaks off', () => {
    assert.deepInclude(problemOf('{\n  "a": [1,\n\n'), {line: 2});
  });

  it('is faulty on the line of the file on which it stands', () => {
    assert.deepInclude(problemOf('{"a":', 7), {line: 7});
  });
});
