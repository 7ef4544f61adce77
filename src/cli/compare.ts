import {compareAccounts} from '../engine/compare-accounts.js';
import type {Comparison} from '../engine/comparison.js';
import {packs} from '../languages/index.js';
import {attempt, problemLine, readDocument} from './documents.js';
import {reportOf} from './report.js';
import type {Terminal} from './terminal.js';

/**
 * Compares files and prints a report, or the contract as JSON. What is wrong without making a file unusable goes to
 * standard error.
 *
 * @returns The exit code: 0, or 2 if a file cannot be used.
 */
export function compareFiles(
  paths: readonly string[],
  {json}: {readonly json: boolean},
  terminal: Terminal,
): 0 | 2 {
  const tell = (problems: readonly Parameters<typeof problemLine>[0][]): void => {
    for (const problem of problems) terminal.err(`${problemLine(problem)}\n`);
  };
  const read = paths.map((path) => attempt(() => readDocument(path)));
  const unusable = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (unusable.length > 0) {
    tell(unusable);
    return 2;
  }
  const documents = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const compared = attempt(() => compareAccounts(documents, packs));
  if ('problem' in compared) {
    tell([compared.problem]);
    return 2;
  }
  const {comparison, problems} = compared.value;
  tell(problems);
  terminal.out(
    json ? `${JSON.stringify(contractOf(comparison))}\n` : reportOf(comparison, terminal),
  );
  return 0;
}

/** A comparison without the texts themselves, which are in the files that its offsets point into. */
function contractOf(comparison: Comparison): unknown {
  const accounts = comparison.accounts.map((account) => {
    const {id, lang, title, path, credit, mentions} = account;
    const passages = account.passages.map((passage) => ({...passage, markup: undefined}));
    return {id, lang, title, path, credit, passages, mentions};
  });
  return {...comparison, accounts};
}
