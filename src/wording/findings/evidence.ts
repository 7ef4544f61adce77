import type {Passage, Sentence} from '../../engine/account.js';
import type {
  ComparedAccount,
  Comparison,
  Correspondence,
  Finding,
  FindingClaim,
  Link,
} from '../../engine/comparison.js';
import {firstFrom} from '../../engine/first-from.js';
import {groupedBy} from '../../engine/grouped-by.js';
import type {Mention, MentionKind} from '../../engine/mention.js';
import {primaryLanguage} from '../../engine/primary-language.js';

interface Index {
  readonly accounts: ReadonlyMap<string, ComparedAccount>;
  /** Those that carry a claim of some finding: of long accounts a few of all. */
  readonly mentions: ReadonlyMap<string, Mention>;
  /** By the id of each of its sentences in which a claim stands: of long accounts a third. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** The identities that each account names: it may name one thousands of times. */
  readonly named: readonly {readonly lang: string; readonly names: ReadonlyMap<string, Named>}[];
  /** By the sentences of either side. */
  readonly links: ReadonlyMap<string, readonly Link[]>;
}

/** How an account names an identity. */
interface Named {
  /** By its first mention. */
  readonly kind: MentionKind;
  /** Each once, in the order of the text. */
  readonly texts: ReadonlySet<string>;
}

const VALUES: ReadonlySet<MentionKind> = new Set(['date', 'quantity', 'duration']);

// Sentences about findings are asked for one by one, and each would search the whole comparison.
const indexes = new WeakMap<Comparison, Index>();

function indexOf(comparison: Comparison): Index {
  const known = indexes.get(comparison);
  if (known) return known;
  const {accounts, findings, links} = comparison;
  const carrying = new Set(
    findings.flatMap(({claims}) => claims.flatMap(({mentions}) => mentions)),
  );
  const telling = new Set(findings.flatMap(({claims}) => claims.map(({sentence}) => sentence)));
  const index: Index = {
    accounts: new Map(accounts.map((account) => [account.id, account])),
    mentions: new Map(
      accounts.flatMap(({mentions}) =>
        mentions
          .filter(({id}) => carrying.has(id))
          .map((mention) => [mention.id, mention] as const),
      ),
    ),
    passages: new Map(
      accounts.flatMap(({passages}) =>
        passages.flatMap((passage) =>
          passage.sentences.filter(({id}) => telling.has(id)).map(({id}) => [id, passage] as const),
        ),
      ),
    ),
    named: accounts.map(({lang, mentions}) => ({lang, names: namesOf(mentions)})),
    links: groupedBy(links, ({left, right}) =>
      [...left.sentences, ...right.sentences].filter((id) => telling.has(id)),
    ),
  };
  indexes.set(comparison, index);
  return index;
}

function namesOf(mentions: readonly Mention[]): ReadonlyMap<string, Named> {
  const names = new Map<string, {kind: MentionKind; texts: Set<string>}>();
  for (const mention of mentions) {
    for (const identity of identitiesOf(mention)) {
      const known = names.get(identity);
      if (known) known.texts.add(mention.text);
      else names.set(identity, {kind: mention.kind, texts: new Set([mention.text])});
    }
  }
  return names;
}

function identitiesOf({kind, value}: Mention): readonly string[] {
  return VALUES.has(kind) || typeof value !== 'string' ? [] : [value];
}

/** The passage and the sentence that a claim stands in, if the comparison has them. */
export function toldOf(
  {sentence: id}: FindingClaim,
  comparison: Comparison,
): {readonly passage: Passage; readonly sentence: Sentence} | undefined {
  const passage = indexOf(comparison).passages.get(id);
  const sentence = passage?.sentences.find((one) => one.id === id);
  return passage && sentence && {passage, sentence};
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
  return indexOf(comparison)
    .named.find(({names}) => names.has(identity))
    ?.names.get(identity)?.kind;
}

/** The words that accounts in a language have for an identity, each once, in the order of the texts. */
export function textsOfName(
  identity: string,
  lang: string,
  comparison: Comparison,
): ReadonlySet<string> {
  const telling = indexOf(comparison).named.filter(
    (account) => primaryLanguage(account.lang) === lang,
  );
  return new Set(telling.flatMap(({names}) => [...(names.get(identity)?.texts ?? [])]));
}

/** The identities named in a claim's sentence. */
export function namesInSentence(claim: FindingClaim, comparison: Comparison): ReadonlySet<string> {
  return new Set(mentionsInSentence(claim, comparison).flatMap(identitiesOf));
}

/** A name as an account has it in a claim's sentence. */
export interface NamedThere {
  readonly text: string;
  /** What the sentence says before it. */
  readonly ahead: string;
  /** And what it says behind it. */
  readonly behind: string;
  /** What stands between it and the claim's own words. */
  readonly between: string;
}

/** How an account names an identity in a claim's sentence, the first time; undefined where it does not. */
export function namedThere(
  identity: string,
  claim: FindingClaim,
  comparison: Comparison,
): NamedThere | undefined {
  const mentions = mentionsInSentence(claim, comparison);
  const named = mentions.find((mention) => identitiesOf(mention).includes(identity));
  const own = mentions.find(({id}) => claim.mentions.includes(id));
  const sentence = toldOf(claim, comparison)?.sentence;
  if (!named || !own || !sentence) return undefined;
  const {source} = accountOf(claim.account, comparison);
  const [first, second] = named.start < own.start ? [named, own] : [own, named];
  return {
    text: named.text,
    ahead: source.slice(sentence.start, named.start),
    behind: source.slice(named.end, sentence.end),
    between: source.slice(first.end, second.start),
  };
}

/** What a claim's sentence says before the claim's own words. */
export function aheadOf(claim: FindingClaim, comparison: Comparison): string {
  const sentence = toldOf(claim, comparison)?.sentence;
  if (!sentence) return '';
  return accountOf(claim.account, comparison).source.slice(
    sentence.start,
    offsetOf(claim, comparison),
  );
}

/** What an account tells in a claim's sentence besides the claim, as grounds for a link are written. */
export function toldBeside(claim: FindingClaim, comparison: Comparison): readonly Correspondence[] {
  return mentionsInSentence(claim, comparison)
    .filter(({id}) => !claim.mentions.includes(id))
    .flatMap(({kind, value}) => (typeof value === 'object' ? [] : [{kind, value: String(value)}]));
}

/** The link that holds the sentences of two claims. */
export function linkBetween(
  {sentence: one}: FindingClaim,
  {sentence: other}: FindingClaim,
  comparison: Comparison,
): Link | undefined {
  const links = indexOf(comparison).links.get(one) ?? [];
  return links.find(({left, right}) =>
    [left, right].some(({sentences}) => sentences.includes(other)),
  );
}

function mentionsInSentence(claim: FindingClaim, comparison: Comparison): readonly Mention[] {
  const told = toldOf(claim, comparison);
  const {mentions = []} = indexOf(comparison).accounts.get(claim.account) ?? {};
  if (!told) return [];
  const [from, to] = [told.sentence.start, told.sentence.end].map((offset) =>
    firstFrom(mentions, offset, ({start}) => start),
  );
  return mentions.slice(from, to);
}

/**
 * @throws {RangeError} If the comparison has no such account.
 */
export function accountOf(id: string, comparison: Comparison): ComparedAccount {
  const account = indexOf(comparison).accounts.get(id);
  if (!account) throw new RangeError(`No account “${id}” in this comparison`);
  return account;
}

/** Offset of the first word that a claim stands on. */
export function offsetOf(claim: FindingClaim, comparison: Comparison): number {
  const [mention] = mentionsOf(claim, comparison);
  return mention?.start ?? toldOf(claim, comparison)?.sentence.start ?? 0;
}
