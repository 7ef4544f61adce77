import {assert} from '@esm-bundle/chai';

import type {Note} from '../../../src/engine/note.js';
import {anchorNotes} from '../../../src/engine/selectors/anchor-notes.js';

const LT = {id: 'kelias.lt', source: 'Kelias buvo 40 varstų ilgio.'};
const EN = {id: 'road.en', source: 'The road was forty versts long.'};

function note(anchors: Note['anchors']): Note {
  return {
    id: 'road',
    anchors,
    text: {lt: 'Tas pats ilgis.', en: 'The same length.'},
    path: 'r.yaml',
  };
}

describe('anchorNotes', () => {
  it('finds the places of a note in every account', () => {
    const {notes, problems} = anchorNotes(
      [
        note([
          {account: 'kelias.lt', exact: '40 varstų'},
          {account: 'road.en', exact: 'forty versts'},
        ]),
      ],
      [LT, EN],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(notes, [
      {
        id: 'road',
        text: {lt: 'Tas pats ilgis.', en: 'The same length.'},
        places: [
          {account: 'kelias.lt', start: 12, end: 21, score: 1},
          {account: 'road.en', start: 13, end: 25, score: 1},
        ],
      },
    ]);
  });

  it('passes over accounts that are not there', () => {
    const anchors = [{account: 'elsewhere.en', exact: 'forty'}];
    assert.deepEqual(anchorNotes([note(anchors)], [EN]), {notes: [], problems: []});
  });

  it('names the file, line and quotation of an anchor that lost its place', () => {
    const anchors = [
      {account: 'road.en', exact: 'fifty leagues of sand', line: 4},
      {account: 'road.en', exact: 'The road'},
    ];
    const {notes, problems} = anchorNotes([note(anchors)], [EN]);
    assert.lengthOf(notes[0]!.places, 1);
    assert.deepEqual(problems, [
      {code: 'note-orphan', path: 'r.yaml', line: 4, exact: 'fifty leagues of sand'},
    ]);
  });
});
