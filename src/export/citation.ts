import {msg, str} from '@lit/localize';

import type {Credit} from '../engine/account.js';
import type {Comparison, Finding} from '../engine/comparison.js';
import {accountOf, sentenceOf} from '../wording/evidence.js';
import {findingTitle, relationText, verdictName} from '../wording/findings.js';

/**
 * A citation of a finding as plain text: what is asked, what each account says word for word with its source, how they
 * differ, and that a program found it.
 *
 * @param address - Address of the finding.
 */
export function citationOf(finding: Finding, comparison: Comparison, address: string): string {
  const quotes = new Map<string, string>();
  for (const claim of finding.claims) {
    const {title, credit, lang} = accountOf(claim.account, comparison);
    const sentence = sentenceOf(claim, comparison);
    const quoted = lang.startsWith('lt') ? `„${sentence}“` : `“${sentence}”`;
    quotes.set(claim.sentence, `– ${quoted} ${sourceOf(title, credit)}`);
  }
  const relation = relationText(finding, comparison);
  return [
    `${findingTitle(finding, comparison)} – ${verdictName(finding)}.`,
    ...quotes.values(),
    ...(relation === undefined ? [] : [relation]),
    msg(str`Found by Greta, by rule and not by hand: ${address}`),
  ].join('\n');
}

function sourceOf(title: string, {author, publisher, year, address, retold}: Credit): string {
  const parts = [author, title, publisher, year, retold ? msg('retold') : undefined, address];
  return `(${parts.filter((part) => part !== undefined).join(', ')})`;
}
