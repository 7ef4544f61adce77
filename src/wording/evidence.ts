import type {ComparedAccount, Comparison, Finding, FindingClaim} from '../engine/comparison.js';
import type {Mention} from '../engine/mention.js';

interface Index {
  readonly accounts: ReadonlyMap<string, ComparedAccount>;
  readonly mentions: ReadonlyMap<string, Mention>;
}

// Sentences about findings are asked for one by one, and each would search the whole comparison.
const indexes = new WeakMap<Comparison, Index>();

function indexOf(comparison: Comparison): Index {
  const known = indexes.get(comparison);
  if (known) return known;
  const {accounts} = comparison;
  const index = {
    accounts: new Map(accounts.map((account) => [account.id, account])),
    mentions: new Map(
      accounts.flatMap((account) => account.mentions).map((mention) => [mention.id, mention]),
    ),
  };
  indexes.set(comparison, index);
  return index;
}

/** The mentions that carry a claim, in the order of the text. */
export function mentionsOf(claim: FindingClaim, comparison: Comparison): Mention[] {
  const {mentions} = indexOf(comparison);
  return claim.mentions
    .map((id) => mentions.get(id))
    .filter((mention) => mention !== undefined)
    .sort((a, b) => a.start - b.start);
}

/** The mentions that carry a finding's values. */
export function mentionsOfFinding({claims}: Finding, comparison: Comparison): Mention[] {
  return claims.flatMap((claim) => mentionsOf(claim, comparison));
}

/**
 * @throws {RangeError} If the comparison has no such account.
 */
export function accountOf(id: string, comparison: Comparison): ComparedAccount {
  const account = indexOf(comparison).accounts.get(id);
  if (!account) throw new RangeError(`No account “${id}” in this comparison`);
  return account;
}

/** The sentence of a claim as it reads: without markup, on one line. */
export function sentenceOf(claim: FindingClaim, comparison: Comparison): string {
  const {source, passages} = accountOf(claim.account, comparison);
  for (const {sentences, markup = []} of passages) {
    const sentence = sentences.find(({id}) => id === claim.sentence);
    if (!sentence) continue;
    let [text, at] = ['', sentence.start];
    for (const hidden of markup) {
      if (hidden.end <= at || hidden.start >= sentence.end) continue;
      text += source.slice(at, Math.max(at, hidden.start));
      at = hidden.end;
    }
    return (text + source.slice(at, sentence.end)).replace(/\s+/gu, ' ').trim();
  }
  return '';
}

/**
 * A piece of a text around some words of it, cut between words, with an ellipsis where something is left out. The
 * beginning of the text where the words are not in it.
 */
export function excerpt(text: string, words: string, length: number): string {
  if (text.length <= length) return text;
  const at = Math.max(0, text.indexOf(words));
  const room = Math.max(0, length - words.length);
  let start = Math.max(0, Math.min(at - Math.floor(room / 2), text.length - length));
  let end = Math.min(text.length, start + Math.max(length, words.length));
  if (start > 0) start = Math.min(at, text.indexOf(' ', start) + 1 || at);
  if (end < text.length) end = Math.max(at + words.length, text.lastIndexOf(' ', end));
  const piece = text.slice(start, end).replace(/[\s,;:–-]+$/u, '');
  return `${start > 0 ? '…' : ''}${piece}${end < text.length ? '…' : ''}`;
}
