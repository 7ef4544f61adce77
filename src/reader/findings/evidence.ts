import type {ComparedAccount, Finding} from '../../engine/comparison.js';
import type {Lookup, MarkedMention} from './lookup.js';
import {cutAtMarks, hiddenIn, shownText} from './marks.js';

/** The words of one sentence that a finding rests on. */
export interface Evidence {
  readonly account: ComparedAccount;
  /** Id, for a link to it; the sentence itself may be gone from the rows. */
  readonly sentence: string;
  readonly text: string;
  /** In the order of the text; empty where the sentence as a whole is meant. */
  readonly values: readonly MarkedMention[];
}

/** What each account says for a finding, a sentence at a time, in the order of its claims. */
export function evidenceOf({claims}: Finding, {accounts, sentences, mentions}: Lookup): Evidence[] {
  const bySentence = new Map<string, Evidence>();
  for (const claim of claims) {
    const account = accounts.get(claim.account);
    if (!account) continue;
    const placed = sentences.get(claim.sentence);
    const known = bySentence.get(claim.sentence);
    const values = claim.mentions
      .map((id) => mentions.get(id))
      .filter((mention) => mention !== undefined);
    bySentence.set(claim.sentence, {
      account,
      sentence: claim.sentence,
      text: placed ? shownText(account.source, placed.sentence, placed.passage.markup) : '',
      values: [...new Set([...(known?.values ?? []), ...values])].sort((a, b) => a.start - b.start),
    });
  }
  return [...bySentence.values()];
}

/** A piece of a sentence: words of the value, or what stands between and around them. */
export interface QuotedPiece {
  readonly text: string;
  readonly isValue: boolean;
}

/** A sentence that is longer by no more than this share of the words around its value is quoted whole. */
const LEEWAY = 2 / 3;

/** The words around a value in its sentence, cut at spaces, for a line under it. */
export function wordsAround(
  {account: {source}, values, text}: Evidence,
  lookup: Lookup,
  reach = 60,
): QuotedPiece[] {
  const [first] = values;
  const placed = first && lookup.sentences.get(first.sentence);
  if (!first || !placed) return [{text, isValue: false}];
  const {sentence, passage} = placed;
  const last = values.at(-1)!;
  const most = reach * (1 + LEEWAY);
  const start = first.start - sentence.start <= most ? sentence.start : first.start - reach;
  const end = sentence.end - last.end <= most ? sentence.end : last.end + reach;
  const pieces = cutAtMarks(source, {start, end}, values, hiddenIn({start, end}, passage.markup));
  return pieces.map((piece, i) => {
    const isValue = piece.type === 'mark';
    const line = piece.text.replace(/[^\S\u{a0}\u{202f}]+/gu, ' ');
    if (isValue) return {text: line, isValue};
    const head = i === 0 && start > sentence.start ? line.replace(/^\S*\s/u, '…') : line;
    const isCut = i === pieces.length - 1 && end < sentence.end;
    return {text: isCut ? head.replace(/,?\s\S*$/u, '…') : head, isValue};
  });
}
