import {assert} from '@esm-bundle/chai';

import {clauseOfDate, clauseWithGap} from '../../src/wording/clauses.js';

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

/** The same of words that say when. */
const DATES: readonly (readonly [string, string, string, string])[] = [
  ['en', 'Germany attacked Poland on 1 September.', '1 September', 'Germany attacked Poland'],
  ['en', 'On 3 May the envoys of both crowns met.', '3 May', 'the envoys of both crowns met'],
  ['lt', 'Liepos 3 d. Vilniuje prasidėjo derybos.', 'Liepos 3 d.', 'Vilniuje prasidėjo derybos'],
  ['lt', 'Sutartis Vilniuje pasirašyta liepos 3 d.', 'liepos 3 d.', 'Sutartis Vilniuje pasirašyta'],
  // What says more than that it was then stays.
  ['en', 'By 3 May all of them were ready.', '3 May', 'By … all of them were ready'],
  ['lt', 'Kariuomenė čia stovėjo nuo liepos 3 d.', 'liepos 3 d.', 'Kariuomenė čia stovėjo nuo …'],
  [
    'en',
    'On 3 May, the day that followed the great storm over the bay, the fleet sailed home.',
    '3 May',
    'the fleet sailed home',
  ],
  // Too little is left without it.
  ['en', 'The fire was in 1812.', '1812', 'The fire was in …'],
];

describe('the clause of a date', () => {
  for (const [lang, sentence, value, clause] of DATES) {
    it(`has no gap at its ends where it needs none: “${clause}”`, () => {
      assert.strictEqual(clauseOfDate(sentence, {words: value}, 72, lang), clause);
    });
  }
});

describe('the clause of a value', () => {
  for (const [lang, sentence, value, clause] of CLAUSES) {
    it(`has a gap: “${clause}”`, () => {
      assert.strictEqual(clauseWithGap(sentence, {words: value}, 72, lang), clause);
    });
  }

  it('is that of the value where it stands, and of no other', () => {
    const sentence = 'It came on 24 July, some 24 km from the ship that waited for it.';
    assert.strictEqual(
      clauseWithGap(sentence, {words: '24', from: sentence.indexOf('24 km')}, 72, 'en'),
      'some … km from the ship that waited for it',
    );
  });

  it('tells of a date between commas what stands before it', () => {
    assert.strictEqual(
      clauseOfDate(
        'When he died, on 17 May 1875, the printer went on.',
        {words: '17 May 1875'},
        72,
        'en',
      ),
      'When he died, on …, the printer went on',
    );
  });

  it('goes on past who somebody is to what was done', () => {
    const sentence = 'On 3 May Jonas Petraitis, the envoy of the crown, reached the town at last.';
    assert.strictEqual(
      clauseWithGap(sentence, {words: '3 May'}, 90, 'en'),
      'On … Jonas Petraitis, the envoy of the crown, reached the town at last',
    );
  });

  it('is parted where another begins in it, if it is long without commas', () => {
    const sentence =
      'The terms were much like those of the treaties which the Crown had made in 1655 with the Swedes and the Danes.';
    assert.strictEqual(
      clauseWithGap(sentence, {words: '1655'}, 60, 'en'),
      'the Crown had made in … with the Swedes and the Danes',
    );
  });

  it('opens no bracket that it does not close', () => {
    assert.strictEqual(
      clauseWithGap(
        'It was drawn out by another 10 years (the gift of towns, for all time).',
        {words: '10'},
        72,
        'en',
      ),
      'It was drawn out by another … years',
    );
  });

  it('is cut between words where it is long', () => {
    const long = `${'many a word '.repeat(20)}in 1655 ${'and yet more '.repeat(20)}`;
    const clause = clauseWithGap(long, {words: '1655'}, 60, 'en');
    assert.isAtMost(clause.length, 64);
    assert.match(clause, /^… .* in … and .*…$/);
  });

  it('is not cut behind a word that wants another', () => {
    const clause = clauseWithGap(
      'In 1655 the delegates of the towns met for the first time to speak of the tolls.',
      {words: '1655'},
      48,
      'en',
    );
    assert.strictEqual(clause, 'In … the delegates of the towns met…');
  });
});
