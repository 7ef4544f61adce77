import {assert} from '@esm-bundle/chai';

import {clauseWithGap} from '../../src/wording/clauses.js';

/** A sentence, the words of its value, the clause with a gap. */
const CLAUSES: readonly (readonly [string, string, string])[] = [
  ['Germany attacked Poland on 1 September.', '1 September', 'Germany attacked Poland on …'],
  [
    'The fleet sailed home at last; on 3 May the envoys of both crowns met, and they talked.',
    '3 May',
    'on … the envoys of both crowns met',
  ],
  [
    'Liepos 3 d., vos tik nutilo patrankos, pasiuntinys grįžo.',
    'Liepos 3 d.',
    '… vos tik nutilo patrankos',
  ],
  ['It had 14,000 men (of the crown).', '14,000', 'It had … men (of the crown)'],
  [
    'Buvo pasirašyta 15 metų galiosianti „Draugystės',
    '15 metų',
    'Buvo pasirašyta … galiosianti Draugystės',
  ],
];

describe('the clause of a value', () => {
  for (const [sentence, value, clause] of CLAUSES) {
    it(`has a gap: “${clause}”`, () => {
      assert.strictEqual(clauseWithGap(sentence, value, 72), clause);
    });
  }

  it('is cut between words where it is long', () => {
    const long = `${'many a word '.repeat(20)}in 1655 ${'and yet more '.repeat(20)}`;
    const clause = clauseWithGap(long, '1655', 60);
    assert.isAtMost(clause.length, 64);
    assert.match(clause, /^… .* in … and .*…$/);
  });
});
