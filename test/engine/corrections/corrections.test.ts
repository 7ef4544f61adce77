import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {ComparisonResult} from '../../../src/engine/compare-accounts.js';
import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import type {Comparison, Finding} from '../../../src/engine/comparison.js';
import type {Correction, CorrectionKind} from '../../../src/engine/correction.js';
import {CORRECTION_KINDS} from '../../../src/engine/correction.js';
import {describeSpan} from '../../../src/engine/selectors/describe.js';
import type {Span} from '../../../src/engine/span.js';
import {packs} from '../../../src/languages/index.js';

const ONE = `The siege of Riga began on 3 May 1704. The garrison held 4,000 men.

In the autumn the fleet brought 37 guns. The governor wrote to the king.`;

const OTHER = `The siege of Riga began on 4 May 1704. Nobody counted the defenders.

The harbour froze early. The governor asked the king for help, and 37 guns came.`;

function compare(one: string, other: string, corrections: readonly Correction[]): ComparisonResult {
  const documents = [one, other].map((source, at) => ({
    source,
    lang: 'en',
    path: `${'ab'[at]!}.txt`,
  }));
  return compareAccounts(documents, packs, {corrections});
}

const plain = compare(ONE, OTHER, []).comparison;

let count = 0;

/** A correction on words of the two accounts, as they are. */
function said(
  says: CorrectionKind,
  words: readonly (readonly [account: string, span: Span])[],
  more: Partial<Correction> = {},
): Correction {
  count += 1;
  const on = words.map(([account, span]) => {
    const {source} = plain.accounts.find(({id}) => id === account)!;
    const {start, exact, prefix, suffix} = describeSpan(source, span);
    return {account, start, exact, prefix, suffix};
  });
  const made = new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString();
  return {id: `c${count}`, says, on, made, ...more};
}

/** The sentence of an account that holds these words. */
function sentence(account: string, words: string, {accounts}: Comparison = plain) {
  const {source, passages} = accounts.find(({id}) => id === account)!;
  return passages
    .flatMap(({sentences}) => sentences)
    .find(({start, end}) => source.slice(start, end).includes(words))!;
}

/** Words of the two sides of every link, as their sentences begin. */
function linked({links, accounts}: Comparison): string[] {
  const begin = (account: string, id: string): string => {
    const {source, passages} = accounts.find((one) => one.id === account)!;
    const found = passages.flatMap(({sentences}) => sentences).find((one) => one.id === id)!;
    return source.slice(found.start, found.end).split(' ').slice(0, 3).join(' ');
  };
  return links.map(({left, right}) =>
    [left, right]
      .map(({account, sentences}) => sentences.map((id) => begin(account, id)).join(' + '))
      .join(' = '),
  );
}

const diverging = ({findings}: Comparison): Finding[] =>
  findings.filter(({verdict}) => verdict === 'diverge');

describe('corrections', () => {
  const begins = [
    ['a', sentence('a', 'began')],
    ['b', sentence('b', 'began')],
  ] as const;

  it('link what a person says belongs together, and say that a person did', () => {
    const garrison = [
      ['a', sentence('a', 'garrison')],
      ['b', sentence('b', 'defenders')],
    ] as const;
    assert.notInclude(linked(plain), 'The garrison held = Nobody counted the');
    const {comparison, corrections} = compare(ONE, OTHER, [said('together', garrison)]);
    assert.include(linked(comparison), 'The garrison held = Nobody counted the');
    assert.deepInclude(
      comparison.links.find(({by}) => by === 'person'),
      {score: 1, spine: true},
    );
    assert.lengthOf(corrections.placed, 1);
  });

  it('part what a person says are different things, and nothing is found between them', () => {
    assert.lengthOf(diverging(plain), 1);
    const {comparison} = compare(ONE, OTHER, [said('apart', begins)]);
    assert.notInclude(linked(comparison), 'The siege of = The siege of');
    assert.isEmpty(diverging(comparison));
    const told = comparison.findings.filter(({kind}) => kind === 'date');
    assert.deepEqual(
      told.map(({verdict}) => verdict),
      ['only', 'only'],
      'each day is now told by one account',
    );
  });

  it('take a finding away that a person says is none, and leave the link', () => {
    const [finding] = diverging(plain);
    const on = finding!.claims.map(({account, mentions}) => {
      const {mentions: all} = plain.accounts.find(({id}) => id === account)!;
      return [account, all.find(({id}) => id === mentions[0])!] as const;
    });
    const {comparison} = compare(ONE, OTHER, [said('wrong', on)]);
    assert.isEmpty(diverging(comparison));
    assert.include(linked(comparison), 'The siege of = The siege of');
  });

  it('read misread words as a person does', () => {
    const day = plain.accounts[1]!.mentions.find(({kind}) => kind === 'date')!;
    const {comparison} = compare(ONE, OTHER, [
      said('reading', [['b', day]], {value: '1704-05-03'}),
    ]);
    assert.isEmpty(diverging(comparison));
    assert.isNotEmpty(
      comparison.findings.filter(({kind, verdict}) => kind === 'date' && verdict === 'agree'),
    );
    const none = compare(ONE, OTHER, [said('reading', [['b', day]])]).comparison;
    assert.notInclude(
      none.accounts[1]!.mentions.map(({text}) => text),
      day.text,
    );
  });

  it('hold in the order in which they were made: what is said last counts', () => {
    const [apart, together] = [said('apart', begins), said('together', begins)];
    const {comparison} = compare(ONE, OTHER, [together, apart]);
    assert.include(linked(comparison), 'The siege of = The siege of');
    const undone = {...apart, made: '2030-01-01T00:00:00.000Z'};
    assert.notInclude(
      linked(compare(ONE, OTHER, [together, undone]).comparison),
      'The siege of = The siege of',
    );
  });

  it('leave the engine’s links out of the spine where they would cross a person’s', () => {
    const crossing = [
      ['a', sentence('a', 'governor')],
      ['b', sentence('b', 'defenders')],
    ] as const;
    const {comparison} = compare(ONE, OTHER, [said('together', crossing)]);
    const spine = comparison.links.filter((link) => link.spine);
    assert.isAbove(spine.length, 1);
    const place = (account: number, id: string): number =>
      comparison.accounts[account]!.passages.flatMap(({sentences}) => sentences).findIndex(
        (one) => one.id === id,
      );
    for (const [at, {left, right}] of spine.entries()) {
      for (const other of spine.slice(at + 1)) {
        const l = place(0, left.sentences[0]!) - place(0, other.left.sentences[0]!);
        const r = place(1, right.sentences[0]!) - place(1, other.right.sentences[0]!);
        assert.isAtLeast(l * r, 0);
      }
    }
  });

  it('survive a changed text, and are told of when their words are gone', () => {
    const garrison = [
      ['a', sentence('a', 'garrison')],
      ['b', sentence('b', 'defenders')],
    ] as const;
    const correction = said('together', garrison);
    const changed = OTHER.replace('Nobody counted', 'No one had counted').replace(
      'The siege',
      'A new beginning was written. The long siege',
    );
    const found = compare(ONE, changed, [correction]);
    assert.include(linked(found.comparison), 'The garrison held = No one had');
    const gone = compare(ONE, OTHER.replace(/Nobody.*\n/, '\n'), [correction]);
    assert.deepEqual(gone.corrections, {placed: [], lost: [correction.id]});
    assert.notInclude(
      gone.comparison.links.map(({by}) => by),
      'person',
    );
  });

  it('about accounts that are not compared are passed over', () => {
    const elsewhere = said('together', begins);
    const on = elsewhere.on.map((anchor) =>
      anchor.account === 'b' ? {...anchor, account: 'c'} : anchor,
    );
    const {comparison, corrections} = compare(ONE, OTHER, [{...elsewhere, on}]);
    assert.deepEqual(corrections, {placed: [], lost: []});
    assert.deepEqual(comparison, plain);
  });

  it('of any kind, on any words, leave a comparison whole', () => {
    const sentences = plain.accounts.map(({passages}) =>
      passages.flatMap(({sentences}) => sentences),
    );
    const pick = (at: number): fc.Arbitrary<readonly [string, Span][]> =>
      fc
        .subarray(sentences[at]!, {minLength: 1})
        .map((some) => some.map((one) => [plain.accounts[at]!.id, one] as const));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...CORRECTION_KINDS), pick(0), pick(1)), {maxLength: 4}),
        (all) => {
          const corrections = all.map(([says, a, b]) => said(says, [...a, ...b]));
          const {comparison} = compare(ONE, OTHER, corrections);
          const known = new Set(
            comparison.accounts.flatMap(({passages}) =>
              passages.flatMap(({sentences}) => sentences.map(({id}) => id)),
            ),
          );
          for (const {left, right} of comparison.links) {
            for (const side of [left, right]) {
              assert.isNotEmpty(side.sentences);
              for (const id of side.sentences) assert.isTrue(known.has(id));
            }
          }
        },
      ),
    );
  });
});
