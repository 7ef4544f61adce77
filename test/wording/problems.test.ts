import {assert} from '@esm-bundle/chai';

import {PROBLEM_CODES} from '../../src/engine/problem.js';
import {problemPlace, problemRemedy, problemText} from '../../src/wording/problems.js';
import {inLanguage} from './in-language.js';

for (const locale of ['en', 'lt'] as const) {
  inLanguage(locale, () => {
    for (const code of PROBLEM_CODES) {
      it(`names the file and a remedy for ${code}`, () => {
        for (const detail of [undefined, '31457280']) {
          const problem = {code, path: 'notes/a.yaml', ...(detail && {detail})};
          assert.include(problemText(problem), 'notes/a.yaml');
          assert.match(problemRemedy(problem), /\.$/);
        }
      });
    }

    it('calls a language that it does not read by its name', () => {
      const text = problemText({code: 'unknown-language', path: 'a', detail: 'de'});
      assert.include(text, {en: 'German', lt: 'vokiečių'}[locale]);
      const none = problemText({code: 'unknown-language', path: 'a', detail: 'not a tag'});
      assert.include(none, 'not a tag');
    });

    it('leads from a scan, and from a language that is not read, to what can be done', () => {
      assert.include(problemRemedy({code: 'picture'}), 'OCR');
      const [known, unknown] = ['de', undefined].map((detail) =>
        problemRemedy({code: 'unknown-language', ...(detail && {detail})}),
      );
      assert.notStrictEqual(known, unknown);
      assert.include(known, {en: 'translation', lt: 'vertimą'}[locale]);
    });

    it('has a different sentence for each problem', () => {
      const texts = PROBLEM_CODES.map((code) => problemText({code, path: 'a'}));
      assert.lengthOf(new Set(texts), PROBLEM_CODES.length);
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
