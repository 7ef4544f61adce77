import {assert} from '@esm-bundle/chai';

import {readNotes} from '../../../src/engine/read/read-notes.js';

const WHOLE = `id: bridges
on:
  - account: upe.lt
    exact: 3
    prefix: "per upę vedė "
  - account: river.en
    exact: "three bridges"
    start: 120
text:
  lt: >-
    Skaičius tas pats.
  en: The number is the same.
`;

function problemsOf(source: string): object[] {
  return readNotes(source, {path: 'n.yaml'}).problems.map(({path, column, ...problem}) => problem);
}

describe('readNotes', () => {
  it('reads a note with its anchors and texts', () => {
    assert.deepEqual(readNotes(WHOLE, {path: 'n.yaml'}), {
      notes: [
        {
          id: 'bridges',
          anchors: [
            {account: 'upe.lt', exact: '3', prefix: 'per upę vedė ', line: 3},
            {account: 'river.en', exact: 'three bridges', start: 120, line: 6},
          ],
          text: {lt: 'Skaičius tas pats.', en: 'The number is the same.'},
          path: 'n.yaml',
        },
      ],
      problems: [],
    });
  });

  it('reads several notes of one file', () => {
    const {notes} = readNotes(`${WHOLE}---\n${WHOLE.replace('bridges', 'fords')}`, {
      path: 'n.yaml',
    });
    assert.deepEqual(
      notes.map(({id}) => id),
      ['bridges', 'fords'],
    );
  });

  it('names the line of a fault in the syntax', () => {
    const [first] = readNotes('id: a\nid: b\n', {path: 'n.yaml'}).problems;
    assert.strictEqual(first?.code, 'note-syntax');
    assert.strictEqual(first?.line, 2);
  });

  it('says which field is missing, and where', () => {
    assert.deepEqual(problemsOf(WHOLE.replace('    exact: 3\n', '')), [
      {code: 'note-syntax', line: 3, field: 'exact'},
    ]);
    assert.deepEqual(problemsOf('id: a\ntext: {lt: a, en: b}'), [
      {code: 'note-syntax', line: 1, field: 'on'},
    ]);
    assert.deepEqual(problemsOf('only words'), [{code: 'note-syntax', line: 1}]);
    assert.deepEqual(problemsOf('\n'), [{code: 'note-syntax', line: 1}]);
  });

  it('misses a translation', () => {
    const source = WHOLE.replace('  en: The number is the same.\n', '');
    assert.deepEqual(problemsOf(source), [
      {code: 'note-translation-missing', line: 10, lang: 'en'},
    ]);
    assert.deepEqual(readNotes(source, {path: 'n.yaml'}).notes, []);
  });
});
