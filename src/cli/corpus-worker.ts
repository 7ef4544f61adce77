import {isToldByOne} from '../engine/comparison.js';
import {compareAccounts} from '../engine/compare-accounts.js';
import {statementsOf} from '../export/statements.js';
import {packs} from '../languages/index.js';
import {readDocument} from './documents.js';

/** Two files to compare. */
export type PathPair = readonly [left: string, right: string];

/** What was found between two files: the part of a line that takes time. */
export interface PairResult {
  readonly links: readonly unknown[];
  readonly statements: readonly unknown[];
}

/** What a worker answers: a result, or what went wrong. */
export type PairAnswer = {readonly result: PairResult} | {readonly error: string};

/**
 * Compares one pair after another, as the process that started this one asks for them, until it goes away. Ends at once
 * where nobody did.
 */
export function answerPairs(): void {
  process.on('message', (pair: PathPair) => {
    let answer: PairAnswer;
    try {
      answer = {result: comparePair(pair)};
    } catch (error) {
      answer = {error: error instanceof Error ? error.message : String(error)};
    }
    process.send?.(answer);
  });
  process.on('disconnect', () => process.exit());
  if (!process.connected) process.exit();
}

/** What only one of the two tells is left out: with every other account it would be said again. */
function comparePair(pair: PathPair): PairResult {
  const {comparison} = compareAccounts(pair.map(readDocument), packs);
  return {
    links: comparison.links,
    statements: statementsOf({
      ...comparison,
      findings: comparison.findings.filter((finding) => !isToldByOne(finding)),
    }),
  };
}
