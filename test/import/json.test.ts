import {assert} from '@esm-bundle/chai';

import type {UnusableDocumentError} from '../../src/engine/problem.js';
import {parseJson} from '../../src/import/saved/json.js';

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

  it('is faulty at the very sign that cannot stand there, however often the same is right elsewhere', () => {
    const rows = (count: number): string => '    {"at": [1, 2], "to": null},\n'.repeat(count);
    const fault = '    {"at": [1, 2], "to": null,,\n';
    assert.deepInclude(problemOf(`{"rows": [\n${rows(4)}${fault}${rows(9)}  {}]\n}\n`), {
      line: 6,
      column: 31,
    });
    const twice = '{\n  "a": [\n    [1]\n  ],\n  "b": \n  ],\n  "c": "a text behind it"\n}\n';
    assert.deepInclude(problemOf(twice), {line: 6, column: 3});
    const torn = problemOf('{\n"a": tru\n}\n') as UnusableDocumentError['problem'];
    assert.strictEqual(torn.line, 2);
    assert.include(
      [6, 9],
      torn.column,
      'where the word begins in Firefox, where it breaks off in Chrome',
    );
  });

  it('is faulty where something stands behind it', () => {
    assert.deepInclude(problemOf('{"a": 1}\n\n{"b": 2}\n'), {line: 3, column: 1});
  });

  it('is faulty where a line of text is torn', () => {
    assert.deepInclude(problemOf('{\n  "a": "torn\n here"\n}\n'), {line: 2});
  });

  it('is faulty on the line of the file on which it stands', () => {
    assert.deepInclude(problemOf('{"a":', 7), {line: 7});
  });
});
