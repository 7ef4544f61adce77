import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {Comparison} from '../../src/engine/comparison.js';
import {ENTRY_LT, compare, findings, words} from './compare/compared.js';

describe('compareAccounts', () => {
  it('finds the same day and the same number in two languages', () => {
    const comparison = compare(
      [
        'lt',
        '1704 m. gegužės 3 d. Rygoje pasirašyta sutartis. Pagal ją į šalį turėjo įžengti 9 tūkstančiai švedų karių.',
      ],
      [
        'en',
        'On May 3, 1704, a treaty was signed in Riga. It let 9,000 Swedish soldiers enter the country.',
      ],
    );
    assert.deepInclude(words(comparison, 'agree'), ['1704 m. gegužės 3 d.', 'May 3, 1704']);
    assert.deepInclude(words(comparison, 'agree'), ['9 tūkstančiai', '9,000']);
    assert.isEmpty(findings(comparison, 'diverge'));
  });

  it('takes the tag of a language in whatever case and with whatever region', () => {
    const comparison = compare(
      ['EN-gb', 'The fort fell on 3 May 1704.'],
      ['Lt', '1704 m. gegužės 3 d. tvirtovė krito.'],
    );
    assert.deepInclude(words(comparison, 'agree'), ['3 May 1704', '1704 m. gegužės 3 d.']);
  });

  it('counts what is called as JavaScript calls something of its own', () => {
    const comparison = compare(
      ['en', 'In May 1939 the yard lost 1 constructor and 40 sailors.'],
      ['en', 'The yard lost 1 constructor in May 1939, with 40 sailors.'],
    );
    const counted = comparison.accounts[0]!.mentions.map((mention) => mention.counted);
    assert.include(counted, 'constructor');
    assert.deepInclude(words(comparison, 'agree'), ['40', '40']);
  });

  it('never sets different things against each other', () => {
    const pairs: (readonly [string, string])[] = [
      // Another side's army, another unit, another place, another year, a plan and its outcome, a share and a number.
      [
        '1704 m. Lietuvoje stovėjo 9000 švedų karių.',
        'In 1704 there were 14,000 Russian soldiers in Lithuania.',
      ],
      ['Miestas sumokėjo 9000 rublių.', 'The town paid 4,000 thalers.'],
      ['Kaune žuvo 300 karių.', 'In Riga 500 soldiers were killed.'],
      ['1704 m. gegužės 3 d. švedai įžengė į Rygą.', 'On May 9, 1710, the Russians entered Riga.'],
      [
        'Prie Upės žuvo 300 karių ir 20 karininkų.',
        'By the river 20 officers were killed, and 300 soldiers.',
      ],
      ['Gyventojų buvo 9000.', 'The garrison had 4,000 soldiers.'],
    ];
    for (const [left, right] of pairs) {
      assert.isEmpty(
        findings(compare(['lt', left], ['en', right]), 'diverge'),
        `${left} | ${right}`,
      );
    }
  });

  it('says nothing of accounts that have nothing in common', () => {
    const comparison = compare(
      [
        'lt',
        'Ligoninė atidaryta 1902 m. rugsėjį. Joje buvo 24 lovos ir du gydytojai. Iš pradžių gydyta 1327 ligoniai.',
      ],
      [
        'en',
        'The flood of 1862 covered the valley for forty-five days. Some 200,000 head of cattle drowned, and the legislature moved away.',
      ],
    );
    assert.isEmpty(comparison.links);
    assert.isEmpty(comparison.findings.filter(({verdict}) => verdict !== 'only'));
  });

  it('compares two accounts in one language', () => {
    const comparison = compare(
      ['en', 'The fleet left Copenhagen on March 2, 1801, with 53 ships.'],
      ['en', 'On March 2, 1801, a fleet of 53 ships sailed from Copenhagen.'],
    );
    assert.deepInclude(words(comparison, 'agree'), ['March 2, 1801', 'March 2, 1801']);
    assert.deepInclude(words(comparison, 'agree'), ['53', '53']);
  });

  it('says the same from either side', () => {
    const texts = [
      [
        'lt',
        `${ENTRY_LT} Pagal sutartį galėjo stovėti iki 9000 švedų karių. Su ja atplaukė 37 laivai.`,
      ],
      [
        'en',
        'On June 14, 1704, the Swedish army entered Klaipėda. In all 8,412 Swedish soldiers came, on 37 ships.',
      ],
    ] as const;
    const there = compare(...texts);
    const back = compare(texts[1], texts[0]);
    const said = (comparison: Comparison): string[] =>
      comparison.findings
        .map(
          (finding) =>
            `${finding.verdict} ${[...words({...comparison, findings: [finding]}, finding.verdict)[0]!].sort().join(' | ')}`,
        )
        .sort();
    assert.deepEqual(said(back), said(there));
    assert.strictEqual(back.links.length, there.links.length);
  });

  it('changes nothing between two accounts for a third that is of something else', () => {
    const texts = [
      ['lt', ENTRY_LT],
      ['en', 'On June 14, 1704, the Swedish army entered Klaipėda.'],
    ] as const;
    const two = compare(...texts);
    const three = compare(...texts, [
      'en',
      'A recipe needs 3 eggs, 200 grams of flour and half a litre of milk.',
    ]);
    assert.deepEqual(words(three, 'diverge'), words(two, 'diverge'));
    assert.deepEqual(words(three, 'agree'), words(two, 'agree'));
  });

  it('reads any text without a fault, and every mention is its stretch of the source', () => {
    const anyText = fc
      .string({unit: 'binary', minLength: 1, maxLength: 400})
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        for (const {source, mentions, passages} of compare(['lt', left], ['en', right]).accounts) {
          for (const {start, end, text} of mentions)
            assert.strictEqual(source.slice(start, end), text);
          for (const passage of passages) {
            for (const {start, end} of passage.sentences) {
              assert.isTrue(passage.start <= start && start < end && end <= passage.end);
            }
          }
        }
      }),
    );
  });

  it('finds nothing but agreement in a text beside itself', () => {
    const text = `${ENTRY_LT} Su ja atplaukė 37 laivai. Derybos truko dešimt dienų, iki birželio 22 d.`;
    const verdicts = new Set(
      compare(['lt', text], ['lt', text]).findings.map(({verdict}) => verdict),
    );
    assert.isFalse(verdicts.has('diverge'));
    assert.isFalse(verdicts.has('possible'));
    assert.isTrue(verdicts.has('agree'));
  });

  it('refuses fewer than two documents', () => {
    assert.throws(() => compare(['lt', ENTRY_LT]), RangeError, 'got 1');
  });
});
