import {assert} from '@esm-bundle/chai';

import {clauseWithGap} from '../../src/wording/clauses.js';

/** The language of a sentence, the sentence, the words of its value, the clause with a gap. */
const CLAUSES: readonly (readonly [string, string, string, string])[] = [
  ['en', 'Germany attacked Poland on 1 September.', '1 September', 'Germany attacked Poland on …'],
  [
    'en',
    'The fleet sailed home at last; on 3 May the envoys of both crowns met, and they talked.',
    '3 May',
    'on … the envoys of both crowns met',
  ],
  [
    'lt',
    'Liepos 3 d., vos tik nutilo patrankos, pasiuntinys grįžo.',
    'Liepos 3 d.',
    '… pasiuntinys grįžo',
  ],
  ['en', 'It had 14,000 men (of the crown).', '14,000', 'It had … men (of the crown)'],
  [
    'lt',
    'Buvo pasirašyta 15 metų galiosianti „Draugystės',
    '15 metų',
    'Buvo pasirašyta … galiosianti Draugystės',
  ],
  // What joins the clause to another says nothing here.
  [
    'lt',
    'Jis grįžo, o kitą dieną didysis mūšis prasidėjo.',
    'kitą dieną',
    '… didysis mūšis prasidėjo',
  ],
  ['lt', 'Siuntė aktą, kuriuo 1569 m. abi šalys susijungė.', '1569 m.', '… abi šalys susijungė'],
  [
    'en',
    'He stayed, and by 10 June all of them were ready.',
    '10 June',
    'by … all of them were ready',
  ],
  [
    'en',
    'Since 1920 they had been at odds with him.',
    '1920',
    'Since … they had been at odds with him',
  ],
  [
    'lt',
    'Pasisakė 90 proc. visų balsavusiųjų žmonių.',
    '90 proc',
    'Pasisakė … visų balsavusiųjų žmonių',
  ],
];

describe('the clause of a value', () => {
  for (const [lang, sentence, value, clause] of CLAUSES) {
    it(`has a gap: “${clause}”`, () => {
      assert.strictEqual(clauseWithGap(sentence, value, 72, lang), clause);
    });
  }

  it('is cut between words where it is long', () => {
    const long = `${'many a word '.repeat(20)}in 1655 ${'and yet more '.repeat(20)}`;
    const clause = clauseWithGap(long, '1655', 60, 'en');
    assert.isAtMost(clause.length, 64);
    assert.match(clause, /^… .* in … and .*…$/);
  });

  it('is not cut behind a word that wants another', () => {
    const clause = clauseWithGap(
      'In 1655 the delegates of the towns met for the first time to speak of the tolls.',
      '1655',
      48,
      'en',
    );
    assert.strictEqual(clause, 'In … the delegates of the towns met…');
  });
});
