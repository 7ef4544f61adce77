import {assert} from '@esm-bundle/chai';

import type {Wrong} from '../../src/engine/problem.js';
import {problemPlace, problemRemedy, problemText} from '../../src/wording/problems.js';
import {inLanguage} from './in-language.js';

/** One of each code, and of those that leave out what they name one that names it. */
const EACH: {readonly [Code in Wrong['code']]: readonly (Wrong & {readonly code: Code})[]} = {
  unreadable: [{code: 'unreadable'}],
  'too-few-accounts': [{code: 'too-few-accounts'}],
  'not-built': [{code: 'not-built'}],
  empty: [{code: 'empty'}],
  'same-text': [
    {code: 'same-text', other: 'b.txt'},
    {code: 'same-text', other: 'notes/a.yaml'},
  ],
  binary: [{code: 'binary'}],
  picture: [{code: 'picture'}, {code: 'picture', of: 'PDF'}],
  archive: [{code: 'archive'}],
  'other-program': [{code: 'other-program', program: 'RTF'}],
  encrypted: [{code: 'encrypted'}],
  damaged: [{code: 'damaged'}],
  unclosed: [{code: 'unclosed', element: 'p'}],
  'json-syntax': [{code: 'json-syntax'}],
  'other-data': [{code: 'other-data'}],
  'no-texts': [{code: 'no-texts'}],
  'other-lines': [{code: 'other-lines'}],
  encoding: [{code: 'encoding'}],
  'too-large': [{code: 'too-large', bytes: 30 * 2 ** 20}],
  'too-large-inside': [{code: 'too-large-inside', bytes: 30 * 2 ** 20}],
  'too-many-paragraphs': [{code: 'too-many-paragraphs', count: 20_001}],
  'too-many-sentences': [{code: 'too-many-sentences', count: 200_001}],
  'unknown-language': [{code: 'unknown-language'}, {code: 'unknown-language', lang: 'de'}],
  'front-matter-syntax': [{code: 'front-matter-syntax'}],
  'front-matter-missing': [
    {code: 'front-matter-missing'},
    {code: 'front-matter-missing', field: 'rights'},
  ],
  'front-matter-value': [{code: 'front-matter-value', field: 'year'}],
  'note-syntax': [{code: 'note-syntax'}, {code: 'note-syntax', field: 'id'}],
  'note-orphan': [{code: 'note-orphan', exact: 'three bridges'}],
  'note-translation-missing': [{code: 'note-translation-missing', lang: 'lt'}],
};

for (const locale of ['en', 'lt'] as const) {
  inLanguage(locale, () => {
    const each = Object.values(EACH).flat();
    const textOf = (wrong: Wrong): string => problemText({...wrong, path: 'notes/a.yaml'});

    for (const wrong of each) {
      it(`names the file and a remedy for ${Object.values(wrong).join(' ')}`, () => {
        assert.include(textOf(wrong), 'notes/a.yaml');
        assert.match(problemRemedy(wrong), /\.$/);
      });
    }

    it('names what the problem is about', () => {
      for (const [wrong, named] of [
        [{code: 'same-text', other: 'b.txt'}, 'b.txt'],
        [{code: 'other-program', program: 'RTF'}, 'RTF'],
        [{code: 'unclosed', element: 'p'}, '<p>'],
        [{code: 'too-large', bytes: 30 * 2 ** 20}, '30'],
        [{code: 'too-many-paragraphs', count: 3}, '3'],
        [{code: 'front-matter-missing', field: 'rights'}, 'rights'],
        [{code: 'front-matter-value', field: 'year'}, 'year'],
        [{code: 'note-syntax', field: 'exact'}, 'exact'],
        [{code: 'note-orphan', exact: 'three bridges'}, 'three bridges'],
      ] as const) {
        assert.include(textOf(wrong), named);
      }
    });

    it('calls a language that it does not read by its name', () => {
      const text = textOf({code: 'unknown-language', lang: 'de'});
      assert.include(text, {en: 'German', lt: 'vokiečių'}[locale]);
      const none = textOf({code: 'unknown-language', lang: 'not a tag'});
      assert.include(none, 'not a tag');
    });

    it('leads from a scan, and from a language that is not read, to what can be done', () => {
      assert.include(problemRemedy({code: 'picture'}), 'OCR');
      const known = problemRemedy({code: 'unknown-language', lang: 'de'});
      assert.notStrictEqual(known, problemRemedy({code: 'unknown-language'}));
      assert.include(known, {en: 'translation', lt: 'vertimą'}[locale]);
    });

    it('has a different sentence for each problem', () => {
      assert.lengthOf(new Set(each.map(textOf)), each.length);
    });
  });
}

describe('problemPlace', () => {
  it('is path, line and column as far as they are known', () => {
    const problem = {code: 'note-syntax', path: 'a.yaml'} as const;
    assert.strictEqual(problemPlace(problem), 'a.yaml');
    assert.strictEqual(problemPlace({...problem, line: 3}), 'a.yaml:3');
    assert.strictEqual(problemPlace({...problem, line: 3, column: 7}), 'a.yaml:3:7');
  });
});
