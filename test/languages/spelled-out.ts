import assert from 'node:assert/strict';
import test from 'node:test';

import {tokenise} from '../../src/engine/grammar/tokenise.js';
import type {LanguagePack} from '../../src/engine/language-pack.js';
import {readNumber} from '../../src/engine/recognise/numbers/numerals.js';
import {spellerOf} from './rbnf.js';

/** Every number to a thousand, then ever rarer ones to a million: steps that meet every digit. */
const NUMBERS = [
  ...Array.from({length: 1001}, (_, i) => i),
  ...Array.from({length: 900}, (_, i) => 1000 + i * 1111),
  ...[100_000, 101_000, 110_001, 200_000, 999_999, 1_000_000],
];

/** Tests that a pack reads numbers in words as CLDR spells them, in each gender and case that CLDR has. */
export function testSpelledOut({lang, numerals}: LanguagePack): void {
  const {cardinals, spell} = spellerOf(lang);
  for (const ruleSet of cardinals) {
    test(`the numbers of ${lang} are read as CLDR spells them, ${ruleSet.replace('%spellout-', '')}`, () => {
      const wrong = NUMBERS.filter((number) => {
        const text = spell(number, ruleSet);
        const tokens = tokenise(text, {start: 0, end: text.length});
        const reading = readNumber(tokens, 0, numerals);
        return reading?.value !== number || reading.end !== tokens.length;
      });
      assert.deepEqual(
        wrong.slice(0, 10).map((number) => `${number} ${spell(number, ruleSet)}`),
        [],
      );
    });
  }
}
