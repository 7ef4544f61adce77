import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

import {parse} from 'yaml';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {packs} from '../../src/languages/index.js';

interface Kind {
  readonly kind: string;
  readonly innocent: readonly (readonly [lang: string, text: string])[];
  /** With the words that cannot all hold. */
  readonly wrong?: readonly (readonly [lang: string, text: string, ...words: string[]])[];
}

const kinds = parse(readFileSync(new URL('one-account.yaml', import.meta.url), 'utf8')) as Kind[];

/** Words between one sentence and another, so many that nobody would take these together for standing near. */
const FILLER: Readonly<Record<string, string>> = {
  en: 'It rained. '.repeat(16).trim(),
  lt: 'Lijo. '.repeat(16).trim(),
};
const OTHER = {source: 'The comet was seen over Peru.', lang: 'en', path: 'other.txt'};

/** The words of each contradiction that Greta finds in a text by itself. */
function accusations(lang: string, text: string): string[] {
  const source = text.replace('~', FILLER[lang]!);
  const {accounts, findings} = compareAccounts(
    [{source, lang, path: 'one.txt'}, OTHER],
    packs,
  ).comparison;
  const words = new Map(
    accounts.flatMap(({mentions}) => mentions.map((one) => [one.id, one.text])),
  );
  return findings
    .filter(({verdict}) => verdict === 'internal')
    .map(({claims}) =>
      claims.flatMap(({mentions}) => mentions.map((id) => words.get(id))).join(' | '),
    );
}

for (const {kind, innocent, wrong = []} of kinds) {
  for (const [lang, text] of innocent) {
    test(`innocent: ${kind}: ${text}`, () => {
      assert.deepEqual(accusations(lang, text), []);
    });
  }
  for (const [lang, text, ...words] of wrong) {
    test(`wrong: ${kind}: ${text}`, () => {
      assert.deepEqual(accusations(lang, text), [words.join(' | ')]);
    });
  }
}
