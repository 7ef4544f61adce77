import {msg, str} from '@lit/localize';

import type {ComparedAccount, Comparison, Finding} from '../engine/comparison.js';
import {formatDate} from '../wording/dates/dates.js';
import {mentionsOf} from '../wording/findings/evidence.js';
import {excerpt} from '../wording/clauses/excerpt.js';
import {sentenceOf} from '../wording/findings/sentences.js';
import {relationText} from '../wording/findings/relations.js';
import {findingTitle} from '../wording/findings/titles.js';
import {toldVerdict, verdictName} from '../wording/verdict-names.js';
import {toldApart} from '../wording/told-apart.js';

/** Characters of one quotation: what may be quoted without a second thought. */
const QUOTATION = 300;

export interface CitationOptions {
  /** Address of the finding in the reader: `http` or `https`. */
  readonly address?: string;
  /** The day on which sources on the web were seen, as EDTF. */
  readonly seen?: string;
}

/** An account and the sentences of it that a finding stands on, in the order of the text. */
export interface Quoted {
  readonly account: ComparedAccount;
  readonly quotations: readonly string[];
}

/**
 * A finding to be pasted into a text: what is asked, what each account says, with its source, and how far they differ.
 * In the language of the interface; the quotations stay in their own.
 */
export function citeFinding(
  finding: Finding,
  comparison: Comparison,
  {address, seen}: CitationOptions = {},
): string {
  const lines = quotedIn(finding, comparison).map(
    ({account, quotations}) => `– ${quotations.map(inQuotes).join(' ')} ${sourceOf(account, seen)}`,
  );
  return [
    findingTitle(finding, comparison),
    ...lines,
    verdictLine(finding, comparison),
    ...(address === undefined ? [] : [address]),
  ].join('\n');
}

/** A citation of a finding in the markup of Wikipedia's talk pages: a bold question with a list under it. */
export function citeFindingInWikitext(
  finding: Finding,
  comparison: Comparison,
  {address, seen}: CitationOptions = {},
): string {
  const lines = quotedIn(finding, comparison).map(({account, quotations}) => {
    const quoted = quotations.map((quotation) => inQuotes(wikitext(quotation))).join(' ');
    return `* ${quoted} ${wikiSourceOf(account, seen)}`;
  });
  const link = address === undefined ? '' : ` [${linkTarget(address)} Greta]`;
  return [
    `'''${wikitext(findingTitle(finding, comparison))}'''`,
    ...lines,
    `* ${wikitext(verdictLine(finding, comparison))}${link}`,
  ].join('\n');
}

/** A citation of a finding as a footnote of a Wikipedia article, in one line. */
export function citeFindingAsFootnote(
  finding: Finding,
  comparison: Comparison,
  {seen}: CitationOptions = {},
): string {
  const sources = quotedIn(finding, comparison).map(({account, quotations}) => {
    const quoted = quotations.map((quotation) => inQuotes(wikitext(quotation))).join(' ');
    return `${quoted} ${wikiSourceOf(account, seen)}`;
  });
  return `<ref>${sources.join('; ')}. ${wikitext(verdictLine(finding, comparison))}</ref>`;
}

/** The accounts that a finding has a claim in, each with what is quoted of it. */
export function quotedIn({claims}: Finding, comparison: Comparison): Quoted[] {
  const byAccount = new Map<string, Set<string>>();
  for (const claim of claims) {
    const [mention] = mentionsOf(claim, comparison);
    const sentence = sentenceOf(claim, comparison);
    const quotation = excerpt(sentence, mention?.text ?? '', QUOTATION);
    byAccount.set(claim.account, (byAccount.get(claim.account) ?? new Set()).add(quotation));
  }
  const accounts = toldApart(comparison.accounts);
  return Array.from(byAccount, ([id, quotations]) => ({
    account: accounts.find((account) => account.id === id)!,
    quotations: [...quotations],
  }));
}

/** A text in the quotation marks of the interface's language. */
export function inQuotes(text: string): string {
  return msg(str`“${text}”`);
}

/** An account as a source, in one line: „V. Bešanovas, “Raudonasis žaibo karas”, 2010 (retold). https://…“ */
function sourceOf({title, credit}: ComparedAccount, seen: string | undefined): string {
  const {address} = credit;
  const link = isWebAddress(address) ? ` ${address}` : '';
  return `(${[...ownersOf(credit), inQuotes(title), ...detailsOf(credit, seen)].join(', ')})${link}`;
}

function wikiSourceOf({title, credit}: ComparedAccount, seen: string | undefined): string {
  const {address} = credit;
  const name = wikitext(title);
  const linked = isWebAddress(address) ? `[${linkTarget(address)} ${name}]` : name;
  const parts = [
    ...ownersOf(credit).map(wikitext),
    `''${linked}''`,
    ...detailsOf(credit, seen).map(wikitext),
  ];
  return `(${parts.join(', ')})`;
}

type Credit = ComparedAccount['credit'];

function ownersOf({author}: Credit): string[] {
  return author === undefined ? [] : [author];
}

function detailsOf(
  {author, publisher, year, address, retold}: Credit,
  seen: string | undefined,
): string[] {
  const details = [publisher === author ? undefined : publisher, year];
  if (seen !== undefined && isWebAddress(address))
    details.push(msg(str`accessed ${formatDate(seen)}`));
  if (retold) details.push(msg('retold'));
  return details.filter((part) => part !== undefined);
}

/** The verdict of a finding and by how much its values differ, in one line: "Contradict: 2 days later." */
export function verdictLine(finding: Finding, comparison: Comparison): string {
  const relation = relationText(finding, comparison);
  const verdict = verdictName(toldVerdict(finding));
  return relation === undefined ? `${verdict}.` : `${verdict}: ${relation.replace(/\.$/, '')}.`;
}

/** Whether an address may be linked to. */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address);
}

/** An address as it stands in a wiki link or in TeX: what would end it is encoded. */
export function linkTarget(address: string): string {
  return address.replace(/[\s[\]<>"{}|\\']/g, (sign) => `%${hex(sign).padStart(2, '0')}`);
}

/** A text on one line whose signs mean nothing to the wiki: no links, templates, tags, signatures or emphasis. */
function wikitext(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[[\]{}|<>~&]|''+|__+/g, (signs) =>
      Array.from(signs, (sign) => `&#x${hex(sign)};`).join(''),
    );
}

function hex(sign: string): string {
  return sign.codePointAt(0)!.toString(16).toUpperCase();
}
