import type {Comparison, Finding, Verdict} from '../../../src/engine/comparison.js';
import {compareAccounts} from '../../../src/engine/compare-accounts.js';
import {packs} from '../../../src/languages/index.js';

/** Accounts compared, each of a language and a text. */
export function compare(...texts: readonly (readonly [lang: string, text: string])[]): Comparison {
  const documents = texts.map(([lang, source], i) => ({source, lang, path: `${'abcd'[i]!}.txt`}));
  return compareAccounts(documents, packs).comparison;
}

/** The words of each finding of a verdict, account by account. */
export function words({accounts, findings}: Comparison, verdict: Verdict): string[][] {
  const mentions = new Map(
    accounts.flatMap((account) => account.mentions.map(({id, text}) => [id, text] as const)),
  );
  return findings
    .filter((finding) => finding.verdict === verdict)
    .map(({claims}) => claims.flatMap((claim) => claim.mentions.map((id) => mentions.get(id)!)));
}

/** The findings of a verdict. */
export function findings(comparison: Comparison, verdict: Verdict): Finding[] {
  return comparison.findings.filter((finding) => finding.verdict === verdict);
}

/** An account that tells nothing, to stand beside one that is looked at for itself. */
export const NOTHING = 'Nothing happened here at all.';
/** An account of one dated event. */
export const ENTRY_LT = '1704 m. birželio 12 d. švedų kariuomenė įžengė į Klaipėdą.';
