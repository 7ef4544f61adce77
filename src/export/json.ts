import type {ComparisonFile} from '../engine/saved/comparison-file.js';
import {statementsOf} from './statements.js';

/** A whole comparison, with its texts, to be opened again. */
export function asJson(file: ComparisonFile): string {
  return `${JSON.stringify({greta: 'comparison', ...file})}\n`;
}

/**
 * A whole comparison as JSON Lines (jsonlines.org), each with its `type`, for tools that read a stream: accounts with their
 * texts, links, findings, notes, corrections and the reader's own notes, and, for those who know nothing of these, what each account states.
 */
export function asLines({comparison, notes, corrections = [], own = []}: ComparisonFile): string {
  const {accounts, links, findings} = comparison;
  const typed = (type: string, list: readonly object[]): object[] =>
    list.map((one) => ({type, ...one}));
  return [
    ...typed('account', accounts),
    ...typed('link', links),
    ...typed('finding', findings),
    ...typed('note', notes),
    ...typed('correction', corrections),
    ...typed('own', own),
    ...typed('statement', statementsOf(comparison)),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}
