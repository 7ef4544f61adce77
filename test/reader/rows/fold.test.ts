import {assert} from '@esm-bundle/chai';

import {foldOf} from '../../../src/reader/rows/fold.js';
import type {Fragment} from '../../../src/reader/rows/rows.js';
import type {Tone} from '../../../src/reader/tone.js';

/** A paragraph of so many sentences, each ten characters long and one apart from the next. */
function paragraph(count: number): Fragment {
  const sentences = Array.from({length: count}, (_, at) => ({
    id: `s${at + 1}`,
    start: at * 11,
    end: at * 11 + 10,
  }));
  const span = {start: 0, end: count * 11 - 1};
  return {
    passage: {id: 'p1', kind: 'paragraph', ...span, sentences},
    ...span,
    sentences,
    continued: false,
  };
}

function ids(fragments: readonly Fragment[]): string[] {
  return fragments.flatMap(({sentences}) => sentences.map(({id}) => id));
}

const none = {tones: new Map<string, Tone[]>()};

describe('foldOf', () => {
  it('keeps the beginning of a long stretch that one account tells alone', () => {
    const fold = foldOf([paragraph(8)], none);
    assert.deepEqual(ids(fold!.shown), ['s1', 's2']);
    assert.deepEqual(ids(fold!.rest), ['s3', 's4', 's5', 's6', 's7', 's8']);
    assert.strictEqual(fold!.count, 6);
  });

  it('loses no character between the two parts', () => {
    const fold = foldOf([paragraph(8)], none)!;
    assert.strictEqual(fold.shown[0]!.end, fold.rest[0]!.start);
    assert.strictEqual(fold.rest[0]!.end, 87);
    assert.isTrue(fold.rest[0]!.continued);
  });

  it('leaves short stretches as they are', () => {
    assert.isUndefined(foldOf([paragraph(4)], none));
    assert.isUndefined(foldOf([], none));
  });

  it('never hides what differs, and does hide what one account alone tells', () => {
    const row = [paragraph(12)];
    const differs = {tones: new Map<string, Tone[]>([['s7', ['only', 'compatible']]])};
    assert.deepEqual(ids(foldOf(row, differs)!.rest), ['s8', 's9', 's10', 's11', 's12']);
    const alone = {tones: new Map<string, Tone[]>([['s7', ['only']]])};
    assert.strictEqual(foldOf(row, alone)!.count, 10);
  });
});
