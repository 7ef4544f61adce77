import type {Passage, Sentence} from '../engine/account.js';
import type {ComparedAccount, Comparison, Finding, FindingClaim} from '../engine/comparison.js';
import {groupedBy} from '../engine/grouped-by.js';
import type {Mention, MentionKind} from '../engine/mention.js';
import type {Span} from '../engine/span.js';

interface Index {
  readonly accounts: ReadonlyMap<string, ComparedAccount>;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly sentences: ReadonlyMap<string, {readonly passage: Passage; readonly sentence: Sentence}>;
  /** Kinds of identities. */
  readonly kinds: ReadonlyMap<string, MentionKind>;
  /** Identities named in a sentence, by its id. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that name an identity, in the order of the texts. */
  readonly texts: ReadonlyMap<string, readonly {readonly lang: string; readonly text: string}[]>;
}

const VALUES: ReadonlySet<MentionKind> = new Set(['date', 'quantity', 'duration']);

// Sentences about findings are asked for one by one, and each would search the whole comparison.
const indexes = new WeakMap<Comparison, Index>();

function indexOf(comparison: Comparison): Index {
  const known = indexes.get(comparison);
  if (known) return known;
  const mentions = comparison.accounts.flatMap((account) => account.mentions);
  const texts = groupedBy(
    comparison.accounts.flatMap(({lang, mentions: told}) =>
      told
        .filter(({kind}) => !VALUES.has(kind))
        .map(({value, text}) => ({value, lang, text: text.replace(/\s+/gu, ' ')})),
    ),
    ({value}) => (typeof value === 'string' ? [value] : []),
  );
  const kinds = new Map<string, MentionKind>();
  const names = new Map<string, Set<string>>();
  for (const {kind, value, sentence} of mentions) {
    if (VALUES.has(kind) || typeof value !== 'string') continue;
    if (!kinds.has(value)) kinds.set(value, kind);
    names.set(sentence, (names.get(sentence) ?? new Set()).add(value));
  }
  const index: Index = {
    accounts: new Map(comparison.accounts.map((account) => [account.id, account])),
    mentions: new Map(mentions.map((mention) => [mention.id, mention])),
    sentences: new Map(
      comparison.accounts
        .flatMap(({passages}) => passages)
        .flatMap((passage) =>
          passage.sentences.map((sentence) => [sentence.id, {passage, sentence}] as const),
        ),
    ),
    kinds,
    names,
    texts,
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

/** What an identity is, by its first mention; undefined for one that no account names. */
export function kindOfName(identity: string, comparison: Comparison): MentionKind | undefined {
  return indexOf(comparison).kinds.get(identity);
}

/** The words that accounts in a language have for an identity, in the order of the texts. */
export function textsOfName(identity: string, lang: string, comparison: Comparison): string[] {
  return (indexOf(comparison).texts.get(identity) ?? [])
    .filter((told) => told.lang.startsWith(lang))
    .map(({text}) => text);
}

/** The identities named in a claim's sentence. */
export function namesInSentence(claim: FindingClaim, comparison: Comparison): ReadonlySet<string> {
  return indexOf(comparison).names.get(claim.sentence) ?? new Set();
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
  const told = indexOf(comparison).sentences.get(claim.sentence);
  return told ? readable(claim, told.sentence, told.passage, comparison) : '';
}

/** A text as it reads, and the offset in it of a mention. */
export interface Place {
  readonly text: string;
  readonly from: number;
}

/** Code units before and behind some words that are looked at for the clause which they stand in. */
const NEAR = 2000;

/** Where a mention of a claim stands, or what the claim rests on: near by in its sentence, then in the whole passage. */
export function* placesOf(
  claim: FindingClaim,
  mention: Mention | undefined,
  comparison: Comparison,
): Generator<Place> {
  const told = indexOf(comparison).sentences.get(claim.sentence);
  if (!told) return;
  const around = mention ?? told.sentence;
  for (const whole of [told.sentence, told.passage]) {
    const start = Math.max(whole.start, around.start - NEAR);
    const end = Math.min(whole.end, around.end + NEAR);
    const text = readable(claim, {start, end}, told.passage, comparison);
    if (!mention) yield {text, from: 0};
    else {
      const before = withoutMarkup(claim, {start, end: mention.start}, told.passage, comparison);
      yield {text, from: before.trimStart().length};
    }
  }
}

function readable(
  claim: FindingClaim,
  span: Span,
  passage: Passage,
  comparison: Comparison,
): string {
  return withoutMarkup(claim, span, passage, comparison).trim();
}

function withoutMarkup(
  {account}: FindingClaim,
  {start, end}: Span,
  {markup = []}: Passage,
  comparison: Comparison,
): string {
  const {source} = accountOf(account, comparison);
  let [text, at] = ['', start];
  for (const hidden of markup) {
    if (hidden.end <= at || hidden.start >= end) continue;
    text += source.slice(at, Math.max(at, hidden.start));
    at = hidden.end;
  }
  return (text + source.slice(at, end)).replace(/\s+/gu, ' ');
}

/** Offset of the first word that a claim stands on. */
export function startOf(claim: FindingClaim, comparison: Comparison): number {
  const [mention] = mentionsOf(claim, comparison);
  return mention?.start ?? indexOf(comparison).sentences.get(claim.sentence)?.sentence.start ?? 0;
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
