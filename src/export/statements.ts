import type {Comparison, Finding} from '../engine/comparison.js';
import {printValue} from '../engine/mention.js';
import {accountOf, mentionsOf, offsetOf} from '../wording/findings/evidence.js';
import {sentenceOf} from '../wording/findings/sentences.js';
import {findingTitle} from '../wording/findings/titles.js';

/** What one account says of one finding: a row of a table. */
export interface Statement {
  /** Id of the finding. */
  readonly finding: string;
  /** What is asked, in the language of the interface. */
  readonly question: string;
  readonly verdict: Finding['verdict'];
  readonly kind: Finding['kind'];
  readonly reconcile: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Id of the account. */
  readonly account: string;
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  /** EDTF, ISO 8601, numbers or names, as in the contract; several parted by a bar. */
  readonly value: string;
  /** The account's own words for them. */
  readonly words: string;
  readonly mode: string;
  readonly sentence: string;
  /** Offset of the first of the words in the account's source, in UTF-16 code units. */
  readonly start: number;
}

/** Every statement of every finding, in the order of the findings. */
export function statementsOf(comparison: Comparison): Statement[] {
  return comparison.findings.flatMap((finding) => {
    const {id, verdict, kind, reconcile = '', confidence, claims} = finding;
    const question = findingTitle(finding, comparison);
    return claims.map((claim): Statement => {
      const {title, lang} = accountOf(claim.account, comparison);
      const mentions = mentionsOf(claim, comparison);
      return {
        finding: id,
        question,
        verdict,
        kind,
        reconcile,
        confidence,
        account: claim.account,
        title,
        lang,
        value: mentions.map(({value}) => printValue(value)).join(' | '),
        words: mentions.map(({text}) => text).join(' | '),
        mode: claim.mode ?? '',
        sentence: sentenceOf(claim, comparison),
        start: offsetOf(claim, comparison),
      };
    });
  });
}
