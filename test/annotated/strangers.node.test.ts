import assert from 'node:assert/strict';
import test from 'node:test';

import {annotatedSources} from '../../scripts/accuracy/annotated-sources.js';
import {tellingsOfBoth} from '../../scripts/accuracy/annotated-tellings.js';
import {excerptsOf} from '../../scripts/accuracy/excerpts.js';
import {recognised} from '../../scripts/accuracy/recognised.js';
import {align} from '../../src/engine/align/align.js';
import {compare} from '../../src/engine/compare/compare.js';
import {printValue} from '../../src/engine/mention.js';
import {areKin, ONE_SENTENCE} from './kin.js';

/** With how many strangers each account is compared: those likest it, or in the long job all of them. */
const STRANGERS = process.env['GRETA_RUNS'] === undefined ? 16 : Infinity;

const texts = annotatedSources().map(({path, about, source}) => {
  const read = recognised({path, source});
  const values = new Set(
    read.account.mentions.map(({kind, value}) => `${kind} ${printValue(value)}`),
  );
  return {path, about, source, values, ...read};
});

type Text = (typeof texts)[number];

/** How many texts tell of each value. */
const tellers = new Map<string, number>();
for (const {values} of texts)
  for (const value of values) tellers.set(value, (tellers.get(value) ?? 0) + 1);

/** How like two texts are: the values that both tell of, each the more the rarer it is. */
function likeness(one: Pick<Text, 'values'>, other: Pick<Text, 'values'>): number {
  let sum = 0;
  for (const value of one.values) if (other.values.has(value)) sum += 1 / tellers.get(value)!;
  return sum;
}

function haveNothingInCommon(one: Text, other: Text): void {
  const tellings = tellingsOfBoth([one, other]);
  const links = align(...tellings);
  const shared = compare(tellings, links).filter(
    ({claims}) => new Set(claims.map(({account}) => account)).size > 1,
  );
  assert.deepEqual([links, shared], [[], []], other.path);
}

const compared = new Set<string>();
for (const one of texts) {
  const strangers = texts
    .filter(({about}) => !areKin(about, one.about))
    .map((other) => ({other, like: likeness(one, other)}))
    .sort((a, b) => b.like - a.like)
    .slice(0, STRANGERS)
    .map(({other}) => other)
    .filter(({path}) => !compared.has(`${path} ${one.path}`));
  for (const {path} of strangers) compared.add(`${one.path} ${path}`);
  if (strangers.length === 0) continue;
  test(`${one.path} has nothing in common with ${strangers.length} accounts of other events`, () => {
    for (const other of strangers) haveNothingInCommon(one, other);
  });
}

for (const [one, other] of ONE_SENTENCE) {
  test(`${one} and ${other} are two stories that have no more than a sentence in common`, () => {
    for (const x of texts.filter(({about}) => about === one))
      for (const y of texts.filter(({about}) => about === other))
        assert.ok(align(...tellingsOfBoth([x, y])).length <= 1, `${x.path}, ${y.path}`);
  });
}

/** Code units of an excerpt of a few sentences, and with how many strangers, those likest it, every so many of them are compared. */
const [FEW_SENTENCES, LIKEST, EACH] = [600, 3, 4];
/** Few of them may have a sentence in common. While one fact was enough, however much else the longer text tells, it was .22. */
const MOST = 0.08;

test('a few sentences have hardly ever anything in common with an account of other events', () => {
  let [all, linked] = [0, 0];
  for (const {path, about, source} of texts.filter((_, at) => at % EACH === 0)) {
    const [, excerpt] = excerptsOf({path, source}, FEW_SENTENCES);
    const read = recognised(excerpt!);
    const values = new Set(
      read.account.mentions.map(({kind, value}) => `${kind} ${printValue(value)}`),
    );
    const likest = texts
      .filter((other) => !areKin(other.about, about))
      .sort((x, y) => likeness({values}, y) - likeness({values}, x))
      .slice(0, LIKEST);
    for (const other of likest) {
      all += 1;
      if (align(...tellingsOfBoth([read, other])).length > 0) linked += 1;
    }
  }
  assert.ok(linked <= MOST * all, `${linked} of ${all}`);
});
