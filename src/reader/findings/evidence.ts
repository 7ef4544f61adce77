import type {ComparedAccount, Finding} from '../../engine/comparison.js';
import type {Mention} from '../../engine/mention.js';
import type {Lookup} from './lookup.js';

/** The words of one sentence that a finding rests on. */
export interface Evidence {
  readonly account: ComparedAccount;
  /** Id, for a link to it; the sentence itself may be gone from the rows. */
  readonly sentence: string;
  readonly text: string;
  /** In the order of the text; empty where the sentence as a whole is meant. */
  readonly values: readonly Mention[];
}

/** What each account says for a finding, a sentence at a time, in the order of its claims. */
export function evidenceOf({claims}: Finding, {accounts, sentences, mentions}: Lookup): Evidence[] {
  const bySentence = new Map<string, Evidence>();
  for (const claim of claims) {
    const account = accounts.get(claim.account);
    if (!account) continue;
    const span = sentences.get(claim.sentence)?.sentence;
    const known = bySentence.get(claim.sentence);
    const values = claim.mentions
      .map((id) => mentions.get(id))
      .filter((mention) => mention !== undefined);
    bySentence.set(claim.sentence, {
      account,
      sentence: claim.sentence,
      text: span ? account.source.slice(span.start, span.end) : '',
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
  const span = first && lookup.sentences.get(first.sentence)?.sentence;
  if (!first || !span) return [{text, isValue: false}];
  const last = values.at(-1)!;
  const most = reach * (1 + LEEWAY);
  const from = first.start - span.start <= most ? span.start : first.start - reach;
  const to = span.end - last.end <= most ? span.end : last.end + reach;
  const pieces: QuotedPiece[] = [];
  let at = from;
  for (const {start, end} of values) {
    if (start < at) continue;
    pieces.push({text: source.slice(at, start), isValue: false});
    pieces.push({text: source.slice(start, end), isValue: true});
    at = end;
  }
  pieces.push({text: source.slice(at, to), isValue: false});
  return pieces.map((piece, i) => ({...piece, text: tidied(piece.text, i)}));

  function tidied(words: string, i: number): string {
    const line = words.replace(/[^\S\u{a0}\u{202f}]+/gu, ' ');
    if (i === 0 && from > span!.start) return line.replace(/^\S*\s/u, '…');
    return i === pieces.length - 1 && to < span!.end ? line.replace(/,?\s\S*$/u, '…') : line;
  }
}
