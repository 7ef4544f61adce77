/**
 * Counts how many findings of each rule are right on the annotated accounts of `test/annotated` and the texts of
 * `test/negatives/one-account.yaml`, and writes the shares to `compare/share-right.ts`. Says then, for each stretch of
 * confidence, how many of the findings of `test/annotated` are right.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {format} from 'prettier';
import {parse} from 'yaml';

import {compareAccounts} from '../src/engine/compare-accounts.js';
import type {RuleId} from '../src/engine/compare/rules.js';
import {RULES} from '../src/engine/compare/rules.js';
import {packs} from '../src/languages/index.js';
import type {JudgedFinding} from './accuracy/annotated-pairs.js';
import {judgedFindings} from './accuracy/annotated-pairs.js';
import {ANNOTATED, annotatedSets} from './accuracy/annotated-sets.js';

const TARGET = 'src/engine/compare/share-right.ts';

/** Number of findings, at the share of all rules together, that each rule is credited with: few findings prove little. */
const CREDIT = 20;

/** Lower bounds of the stretches of confidence. */
const STRETCHES = [0, 0.6, 0.7, 0.8, 0.9, 0.95];

interface Kind {
  readonly innocent: readonly (readonly [lang: string, text: string])[];
  readonly wrong?: readonly (readonly [lang: string, text: string, ...words: string[]])[];
}

/** What is found in texts of one account alone, right where the text contradicts itself. */
function ofOneAccount(): JudgedFinding[] {
  const file = join(ANNOTATED, '../negatives/one-account.yaml');
  const kinds = parse(readFileSync(file, 'utf8')) as Kind[];
  const other = {source: 'The comet was seen over Peru.', lang: 'en', path: 'other.txt'};
  const foundIn = (
    [lang, text]: readonly [string, string, ...unknown[]],
    isRight: boolean,
  ): JudgedFinding[] => {
    const one = {source: text.replace('~', ''), lang, path: 'one.txt'};
    return compareAccounts([one, other], packs)
      .comparison.findings.filter(({verdict}) => verdict === 'internal')
      .map((finding) => ({finding, isRight}));
  };
  return kinds.flatMap(({innocent, wrong = []}) => [
    ...innocent.flatMap((text) => foundIn(text, false)),
    ...wrong.flatMap((text) => foundIn(text, true)),
  ]);
}

const ofPairs = annotatedSets().flatMap((set) => judgedFindings(join(ANNOTATED, set)));
const judged = [...ofPairs, ...ofOneAccount()];
const rightOf = (some: readonly JudgedFinding[]): number =>
  some.filter(({isRight}) => isRight).length;
const ofRule = (rule: RuleId): JudgedFinding[] =>
  judged.filter(({finding}) => finding.reason.rule === rule);
const shared = judged.filter(({finding}) => finding.verdict !== 'only');
const share = rightOf(shared) / shared.length;

const rows = RULES.map((rule) => {
  const own = ofRule(rule);
  const right = rightOf(own);
  const credited = (right + CREDIT * share) / (own.length + CREDIT);
  return `  // ${right} of ${own.length}\n  '${rule}': ${credited.toFixed(2)},`;
});
const module = `import type {RuleId} from './rules.js';

// Written by scripts/fit-confidence.ts from the annotated findings of test/annotated and test/negatives/one-account.yaml.

/**
 * Share of right findings among those of each rule, 0 to 1; each is credited with ${CREDIT} findings of the share of all, ${share.toFixed(2)}, so that
 * a rule that seldom found anything is taken for an ordinary one.
 */
export const SHARE_RIGHT: Readonly<Record<RuleId, number>> = {
${rows.join('\n')}
};
`;
writeFileSync(
  TARGET,
  await format(module, {
    parser: 'typescript',
    singleQuote: true,
    bracketSpacing: false,
    printWidth: 100,
  }),
);

console.log('confidence    findings  right');
for (const [index, from] of STRETCHES.entries()) {
  const to = STRETCHES[index + 1] ?? 1.01;
  const own = ofPairs.filter(({finding: {confidence}}) => confidence >= from && confidence < to);
  if (own.length === 0) continue;
  const mean = own.reduce((sum, {finding}) => sum + finding.confidence, 0) / own.length;
  console.log(
    `${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} (mean ${mean.toFixed(2)})  ${own.length}  ${(rightOf(own) / own.length).toFixed(2)}`,
  );
}
