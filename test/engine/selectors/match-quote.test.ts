import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {describeSpan} from '../../../src/engine/selectors/describe.js';
import type {Quote} from '../../../src/engine/selectors/match-quote.js';
import {matchInSlices} from '../../../src/engine/selectors/match-in-slices.js';
import {FLOOR, matchQuote} from '../../../src/engine/selectors/match-quote.js';

const TEXT =
  'The garrison at Alytus counted 800 men in spring. By autumn the garrison at Kaunas counted 800 men too, ' +
  'and the one at Prienai 1,200. Nobody wrote down when the last of them left.';

function found(source: string, quote: Quote): string | undefined {
  const match = matchQuote(source, quote);
  return match && source.slice(match.start, match.end);
}

function spanOf(source: string, words: string, from = 0): {start: number; end: number} {
  const start = source.indexOf(words, from);
  return {start, end: start + words.length};
}

describe('matchQuote', () => {
  it('searches a long text in short stretches, also what stands across two of them', () => {
    const filling = 'Nothing of note was written down on that day. ';
    for (const before of [1423, 1424, 1425, 5000]) {
      const source = `${filling.repeat(before)}The garison at Alytus counted eight hundred men. ${filling.repeat(4000)}`;
      const slices = matchInSlices(source, {
        exact: 'The garrison at Alytus counts eight hundred',
      });
      let count = 0;
      let slice = slices.next();
      for (; !slice.done; slice = slices.next()) count += 1;
      assert.isAbove(count, source.length / 100_000);
      const {start, end} = slice.value!;
      assert.strictEqual(source.slice(start, end), 'The garison at Alytus counted eight hundred');
    }
  });

  it('tells like quotations apart by what stands around them', () => {
    const second = spanOf(TEXT, '800 men', TEXT.indexOf('Kaunas'));
    const match = matchQuote(TEXT, {exact: '800 men', prefix: 'Kaunas counted ', suffix: ' too'});
    assert.deepEqual(match, {...second, score: 1});
  });

  it('tells places that are alike in all by their position', () => {
    const second = spanOf(TEXT, '800 men', TEXT.indexOf('Kaunas'));
    const hinted = matchQuote(TEXT, {exact: '800 men', start: second.start + 3});
    assert.strictEqual(hinted?.start, second.start);
    assert.strictEqual(matchQuote(TEXT, {exact: '800 men'})?.start, TEXT.indexOf('800 men'));
  });

  it('finds a quotation again when words were put in before it', () => {
    const selector = describeSpan(TEXT, spanOf(TEXT, '1,200'));
    const moved = `An editor’s line. ${TEXT}`;
    assert.strictEqual(matchQuote(moved, selector)?.start, moved.indexOf('1,200'));
  });

  it('finds a quotation whose signs or spelling changed a little', () => {
    const quote = {exact: 'the last of them left', prefix: 'Nobody wrote down when '};
    const changed = TEXT.replace('last of them left', 'last of\u00a0those left');
    assert.strictEqual(found(changed, quote), 'the last of\u00a0those left');
    assert.strictEqual(
      found(TEXT.replace('1,200', '1\u202f200'), {...describeSpan(TEXT, spanOf(TEXT, '1,200'))}),
      '1\u202f200',
    );
  });

  it('calls it an orphan when a figure became another figure', () => {
    const quote = describeSpan(TEXT, spanOf(TEXT, '1,200'));
    assert.isUndefined(matchQuote(TEXT.replace('1,200', '1,500'), quote));
  });

  it('calls it an orphan when the words stand only in another place', () => {
    const quote = {
      exact: '800',
      prefix: 'they bought cattle, ',
      suffix: ' head in all, for silver',
    };
    assert.isUndefined(matchQuote(TEXT, quote));
  });

  it('scores a place lower the more of it has changed', () => {
    const quote = describeSpan(TEXT, spanOf(TEXT, 'the one at Prienai'));
    const scores = [
      TEXT,
      TEXT.replace('too, and', 'too; and'),
      TEXT.replace('too, and', 'as well; besides'),
    ].map((text) => matchQuote(text, quote)?.score ?? 0);
    assert.strictEqual(scores[0], 1);
    assert.isAbove(scores[0]!, scores[1]!);
    assert.isAbove(scores[1]!, scores[2]!);
    assert.isAtLeast(scores[2]!, FLOOR);
  });

  it('finds a quotation of many sentences although one of them changed', () => {
    const long = Array.from({length: 12}, (_, i) => `Sentence ${i} tells of regiment ${i * 7}.`);
    const exact = long.join(' ');
    const changed = exact.replace(long[5]!, 'Here the editor cut.');
    const text = `Before it. ${changed} After it.`;
    assert.strictEqual(found(text, {exact, prefix: 'Before it. ', suffix: ' After it.'}), changed);
  });

  it('finds no place for nothing', () => {
    assert.isUndefined(matchQuote(TEXT, {exact: ''}));
    assert.isUndefined(matchQuote('', {exact: 'word'}));
  });

  it('finds every stretch of every text where it was described', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const match = matchQuote(text, describeSpan(text, {start, end}));
        assert.strictEqual(match?.score, 1);
        assert.strictEqual(text.slice(match?.start, match?.end), text.slice(start, end));
      }),
    );
  });
});

describe('describeSpan', () => {
  it('takes up to 32 characters of context on either side', () => {
    const text = `${'a'.repeat(40)}word${'b'.repeat(5)}`;
    assert.deepEqual(describeSpan(text, {start: 40, end: 44}), {
      start: 40,
      end: 44,
      exact: 'word',
      prefix: 'a'.repeat(32),
      suffix: 'bbbbb',
    });
  });

  it('does not part a pair of surrogates', () => {
    const text = `😀${'a'.repeat(31)}word${'b'.repeat(31)}😀`;
    const {prefix, suffix} = describeSpan(text, {start: 33, end: 37});
    assert.strictEqual(prefix, 'a'.repeat(31));
    assert.strictEqual(suffix, 'b'.repeat(31));
  });

  it('refuses a span outside the text', () => {
    assert.throws(() => describeSpan('word', {start: 2, end: 9}), RangeError, '9');
  });
});
