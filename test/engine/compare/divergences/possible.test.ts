import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../../../src/engine/compare-accounts.js';
import type {Comparison} from '../../../../src/engine/comparison.js';
import type {Correction} from '../../../../src/engine/correction.js';
import {packs} from '../../../../src/languages/index.js';
import {correctionOn} from '../../../../src/library/own-correction.js';
import {compare, findings, words} from '../compared.js';

const LT = '1896 m. Šiauliuose sustreikavo 20 darbininkų iš fabriko. Jų vadą Petraitį suėmė.';
const EN =
  'In April 1896 a factory in Šiauliai stood still: eighteen hands had gone on strike. The police arrested Petraitis.';

/** Of several numbers of houses the other account tells one. */
const PART_LT =
  '1902 m. gegužės 3 d. Rokiškyje kilo gaisras. Prie turgaus aikštės sudegė 12 namų, prie upės 9 namai, už tilto 5 namai.';
const WHOLE_EN = 'On 3 May 1902 a fire broke out in Rokiškis. By the river eight houses burned.';

describe('what may differ', () => {
  it('is no contradiction, and is told by both', () => {
    const comparison = compare(['lt', LT], ['en', EN]);
    assert.deepEqual(words(comparison, 'possible'), [['20', 'eighteen']]);
    assert.deepEqual(words(comparison, 'diverge'), []);
    assert.deepEqual(words(comparison, 'only'), []);
  });

  it('is said with how probable it is, which is not much', () => {
    const [finding] = findings(compare(['lt', LT], ['en', EN]), 'possible');
    assert.strictEqual(finding!.reason.confidence, 'low');
    assert.isAtLeast(finding!.confidence, 0.5);
    assert.isBelow(finding!.confidence, 0.8);
    assert.deepEqual(finding!.relation, {
      type: 'difference',
      from: 20,
      to: 18,
      difference: -2,
      ratio: -0.1,
    });
  });

  it('may be one of several of the same thing that the other account tells of', () => {
    const comparison = compare(['lt', PART_LT], ['en', WHOLE_EN]);
    assert.deepEqual(words(comparison, 'diverge'), []);
    assert.deepEqual(words(comparison, 'possible'), [['9', 'eight']]);
  });

  it('may be a share in hundredths and one in parts, of which the one does not say of what', () => {
    const comparison = compare(
      [
        'lt',
        '1993 m. sodo direktorius Aleknavičius pardavė 96 tūkst. bilietų. Biudžetas siekė 310 tūkst. litų, iš jų pašarams išleista 70 procentų.',
      ],
      [
        'en',
        'In 1993 Aleknavičius, the director, sold 96,000 tickets. Four fifths of the budget of 310,000 litas went on fodder.',
      ],
    );
    assert.deepEqual(words(comparison, 'possible'), [['70 procentų', 'Four fifths']]);
    const [finding] = findings(comparison, 'possible');
    assert.include(finding!.relation, {type: 'difference', from: 70, to: 80, difference: 10});
  });

  it('is the same from either side, and beside an account of something else', () => {
    const back = compare(['en', EN], ['lt', LT]);
    assert.deepEqual(words(back, 'possible'), [['eighteen', '20']]);
    const three = compare(['lt', LT], ['en', EN], ['en', 'A recipe needs 3 eggs and a pan.']);
    assert.deepEqual(words(three, 'possible'), [['20', 'eighteen']]);
  });

  it('is not there in accounts that have nothing in common', () => {
    const other = 'In 1755 an earthquake destroyed Lisbon. Some 30 churches fell.';
    assert.deepEqual(words(compare(['lt', LT], ['en', other]), 'possible'), []);
  });

  describe('of which a person speaks', () => {
    const corrected = (lt: string, en: string, ...said: ('wrong' | 'same')[]): Comparison => {
      const documents = [
        {path: 'a.lt.txt', source: lt},
        {path: 'b.en.txt', source: en},
      ];
      const {accounts, findings: found} = compareAccounts(documents, packs).comparison;
      const {claims} = found.find(({verdict}) => verdict === 'possible')!;
      const places = claims.map(({account: id, mentions: [mention]}) => {
        const {mentions} = accounts.find((account) => account.id === id)!;
        return {account: id, ...mentions.find((one) => one.id === mention)!};
      });
      const corrections: Correction[] = [];
      for (const says of said) {
        corrections.push(correctionOn(says, places, accounts, corrections.at(-1)));
      }
      return compareAccounts(documents, packs, {corrections}).comparison;
    };

    it('is gone where it is of different things', () => {
      const comparison = corrected(LT, EN, 'wrong');
      assert.deepEqual(words(comparison, 'possible'), []);
      assert.deepEqual(words(comparison, 'only'), [['20'], ['eighteen']]);
    });

    it('contradicts where it is of the same thing', () => {
      const comparison = corrected(LT, EN, 'same');
      assert.deepEqual(words(comparison, 'possible'), []);
      const [finding, ...others] = findings(comparison, 'diverge');
      assert.isEmpty(others);
      assert.deepEqual(words(comparison, 'diverge'), [['20', 'eighteen']]);
      assert.deepInclude(finding!.reason, {rule: 'said-to-be-one', confidence: 'high'});
    });

    it('contradicts also where the one seemed to be but a part of the other', () => {
      const comparison = corrected(PART_LT, WHOLE_EN, 'same');
      assert.deepEqual(words(comparison, 'diverge'), [['9', 'eight']]);
      assert.deepEqual(words(comparison, 'possible'), []);
    });

    it('is what was said of it last', () => {
      assert.lengthOf(findings(corrected(LT, EN, 'wrong', 'same'), 'diverge'), 1);
      assert.isEmpty(findings(corrected(LT, EN, 'same', 'wrong'), 'diverge'));
    });
  });
});
