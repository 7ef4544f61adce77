import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

import {parse} from 'yaml';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Finding, Verdict} from '../../src/engine/comparison.js';
import {packs} from '../../src/languages/index.js';

type Text = readonly [lang: string, text: string];

interface Pair {
  readonly left: Text;
  readonly right: Text;
  readonly why: string;
  /** The words that cannot both hold. */
  readonly differ?: readonly [string, string];
  readonly reconcile?: string;
  /** The words that say the same. */
  readonly same?: readonly [string, string];
  /** Why Greta gets it wrong today. */
  readonly known?: string;
}

interface Judged extends Finding {
  /** Words of its claims, account by account. */
  readonly words: readonly string[];
}

const pairs = (file: string): Pair[] =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Pair[];

/** What was written at one time, with the least share of its disagreements that must be found. It only rises. */
const COLLECTIONS = [
  {
    name: 'first pairs',
    peaceful: pairs('no-disagreement.yaml'),
    contrary: pairs('disagreement.yaml'),
    leastFound: 0.95,
  },
  {
    name: 'pairs written without a look at the engine',
    peaceful: pairs('no-disagreement-2.yaml'),
    contrary: pairs('disagreement-2.yaml'),
    leastFound: 0.8,
  },
  {
    name: 'second pairs written without a look at the engine',
    peaceful: pairs('no-disagreement-3.yaml'),
    contrary: pairs('disagreement-3.yaml'),
    leastFound: 0.8,
  },
];

function judged({left, right}: Pair, wanted: Verdict): Judged[] {
  const documents = [left, right].map(([lang, source], i) => ({source, lang, path: `${i}.txt`}));
  const {accounts, findings} = compareAccounts(documents, packs).comparison;
  const texts = new Map(accounts.flatMap(({mentions}) => mentions.map(({id, text}) => [id, text])));
  return findings
    .filter(({verdict}) => verdict === wanted)
    .map((finding) => ({
      ...finding,
      words: finding.claims.flatMap(({mentions}) => mentions.map((id) => texts.get(id)!)),
    }));
}

const divergences = (pair: Pair): Judged[] => judged(pair, 'diverge');

const saying = ({left, right}: Pair): string => `${left[1]} | ${right[1]}`;

function isFound(pair: Pair): boolean {
  const [one = '', other = ''] = pair.differ ?? [];
  return divergences(pair).some(
    ({words, reconcile}) =>
      words.length === 2 &&
      words[0]!.startsWith(one) &&
      words[1]!.startsWith(other) &&
      (pair.reconcile === undefined || pair.reconcile === reconcile),
  );
}

/** Acts of one kind, of several states: there is no telling how these would disagree. */
const OF_SEVERAL = pairs('no-disagreement-4.yaml');

for (const pair of [...COLLECTIONS.flatMap(({peaceful}) => peaceful), ...OF_SEVERAL]) {
  if (pair.known !== undefined) continue;
  test(`no disagreement: ${pair.why}: ${saying(pair)}`, () => {
    assert.deepEqual(
      divergences(pair).map(({words}) => words),
      [],
    );
  });
}

for (const pair of pairs('agreement.yaml')) {
  const [one, other] = (pair.same ?? pair.differ)!;
  const says = pair.same ? 'agreement' : 'no agreement';
  test(`${says}: ${pair.why}: ${saying(pair)}`, () => {
    const agrees = judged(pair, 'agree').some(
      ({words}) => words.some((word) => word.startsWith(one)) && words.at(-1)!.startsWith(other),
    );
    assert.equal(agrees, pair.same !== undefined);
  });
}

for (const {name, peaceful, contrary, leastFound} of COLLECTIONS) {
  test(`there are enough pairs of each kind, in both languages, in the ${name}`, () => {
    assert.ok(peaceful.length >= 20 && contrary.length >= 20);
    for (const all of [peaceful, contrary]) {
      const languages = new Set(all.map(({left, right}) => `${left[0]}–${right[0]}`));
      assert.ok(languages.has('lt–en') && languages.has('en–en') && languages.has('lt–lt'));
    }
  });

  test(`most disagreements are found, and nothing is invented beside them, in the ${name}`, (t) => {
    const missed = contrary.filter((pair) => !isFound(pair));
    for (const pair of peaceful.filter(({known}) => known !== undefined)) {
      t.diagnostic(`wrong, and known (${pair.known!}): ${saying(pair)}`);
    }
    for (const pair of missed) t.diagnostic(`missed (${pair.why}): ${saying(pair)}`);
    const invented = [...peaceful, ...missed].flatMap(divergences).length;
    const beside = contrary.filter(isFound).flatMap((pair) => divergences(pair).slice(1)).length;
    const found = contrary.length - missed.length;
    const precision = found / (found + invented + beside);
    const recall = found / contrary.length;
    t.diagnostic(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    assert.ok(recall >= leastFound, `found ${found} of ${contrary.length}`);
  });
}
