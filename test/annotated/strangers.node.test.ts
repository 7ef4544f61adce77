import assert from 'node:assert/strict';
import test from 'node:test';

import {annotatedSources} from '../../scripts/accuracy/annotated-sources.js';
import {tellingsOfBoth} from '../../scripts/accuracy/annotated-tellings.js';
import {recognised} from '../../scripts/accuracy/recognised.js';
import {align} from '../../src/engine/align/align.js';
import {compare} from '../../src/engine/compare/compare.js';
import {areKin, ONE_SENTENCE} from './kin.js';

const texts = annotatedSources().map(({path, about, source}) => ({
  path,
  about,
  ...recognised({path, source}),
}));

type Text = (typeof texts)[number];

function haveNothingInCommon(one: Text, other: Text): void {
  const tellings = tellingsOfBoth([one, other]);
  const links = align(...tellings);
  const shared = compare(tellings, links).filter(
    ({claims}) => new Set(claims.map(({account}) => account)).size > 1,
  );
  assert.deepEqual([links, shared], [[], []], other.path);
}

for (const [index, one] of texts.entries()) {
  const strangers = texts.slice(index + 1).filter(({about}) => !areKin(about, one.about));
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
