import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

import {parseAllDocuments} from 'yaml';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Finding} from '../../src/engine/comparison.js';
import {packs} from '../../src/languages/index.js';

type Text = readonly [lang: string, text: string];
type Words = readonly [string, string];

interface Pair {
  readonly left: Text;
  readonly right: Text;
  readonly differ: Words;
  readonly agree: Words;
  readonly why: string;
}

const [denied = [], held = []] = parseAllDocuments(
  readFileSync(new URL('denials.yaml', import.meta.url), 'utf8'),
).map((document) => {
  assert.deepEqual(document.errors, []);
  return document.toJS() as Pair[];
});

interface Said {
  readonly verdict: Finding['verdict'];
  readonly rule: Finding['reason']['rule'];
  readonly words: readonly string[];
}

function findingsOf({left, right}: Pair): Said[] {
  const documents = [left, right].map(([lang, source], i) => ({source, lang, path: `${i}.txt`}));
  const {accounts, findings} = compareAccounts(documents, packs).comparison;
  const texts = new Map(
    accounts.map(({id, mentions}) => [id, new Map(mentions.map((one) => [one.id, one.text]))]),
  );
  return findings.map(({verdict, reason, claims}) => ({
    verdict,
    rule: reason.rule,
    words: claims.map(({account, mentions}) => texts.get(account)!.get(mentions[0]!)!),
  }));
}

const isOf =
  ([one, other]: Words) =>
  ({words}: Said): boolean =>
    words.length === 2 && words[0]!.startsWith(one) && words[1]!.startsWith(other);

for (const pair of denied) {
  test(`a value that is denied: ${pair.why}`, () => {
    const findings = findingsOf(pair);
    const found = findings.find(isOf(pair.differ));
    assert.deepEqual(
      found && [found.verdict, found.rule],
      ['diverge', 'denied-value'],
      JSON.stringify(findings),
    );
    const agreed = findings.filter(({verdict}) => verdict === 'agree');
    assert.ok(!agreed.some(({words}) => words.includes(pair.differ[0])), JSON.stringify(agreed));
  });
}

for (const pair of held) {
  test(`no denial: ${pair.why}`, () => {
    const findings = findingsOf(pair);
    assert.equal(findings.find(isOf(pair.agree))?.verdict, 'agree', JSON.stringify(findings));
  });
}
