import type {Passage, Sentence} from '../engine/account.js';
import type {ComparedAccount, Comparison, Finding} from '../engine/comparison.js';
import type {Mention} from '../engine/mention.js';
import type {Tone} from './tone.js';
import {byWeight, toneOf} from './tone.js';

/** A sentence with where it stands. */
export interface PlacedSentence {
  readonly account: ComparedAccount;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** A mention that some finding speaks of, with those findings, the weightiest first. */
export interface MarkedMention extends Mention {
  readonly findings: readonly string[];
  readonly tone: Tone;
}

/** A comparison by its ids. */
export interface Lookup {
  readonly comparison: Comparison;
  readonly accounts: ReadonlyMap<string, ComparedAccount>;
  readonly sentences: ReadonlyMap<string, PlacedSentence>;
  /** Those that some finding speaks of: of long accounts a quarter. */
  readonly mentions: ReadonlyMap<string, MarkedMention>;
  readonly findings: ReadonlyMap<string, Finding>;
  /** By sentence, in the order of the text; a sentence without any is left out. */
  readonly marked: ReadonlyMap<string, readonly MarkedMention[]>;
  /** Tones of the findings that have a claim in a sentence, each once, the weightiest first. */
  readonly tones: ReadonlyMap<string, readonly Tone[]>;
}

/** Indexes a comparison. */
export function lookupOf(comparison: Comparison): Lookup {
  const sentences = new Map<string, PlacedSentence>();
  for (const account of comparison.accounts) {
    for (const passage of account.passages) {
      for (const sentence of passage.sentences) {
        sentences.set(sentence.id, {account, passage, sentence});
      }
    }
  }

  const findingsOf = new Map<string, Finding[]>();
  const tones = new Map<string, Set<Tone>>();
  for (const finding of comparison.findings) {
    for (const claim of finding.claims) {
      entry(tones, claim.sentence, () => new Set()).add(toneOf(finding));
      for (const id of claim.mentions) {
        const list = entry<string, Finding[]>(findingsOf, id, () => []);
        if (!list.includes(finding)) list.push(finding);
      }
    }
  }

  const mentions = new Map<string, MarkedMention>();
  const marked = new Map<string, MarkedMention[]>();
  for (const {mentions: all} of comparison.accounts) {
    for (const mention of all) {
      const findings = findingsOf.get(mention.id)?.sort((a, b) => byWeight(toneOf(a), toneOf(b)));
      if (!findings) continue;
      const known: MarkedMention = {
        ...mention,
        findings: findings.map(({id}) => id),
        tone: toneOf(findings[0]!),
      };
      mentions.set(known.id, known);
      entry<string, MarkedMention[]>(marked, known.sentence, () => []).push(known);
    }
  }

  return {
    comparison,
    accounts: new Map(comparison.accounts.map((account) => [account.id, account])),
    sentences,
    mentions,
    findings: new Map(comparison.findings.map((finding) => [finding.id, finding])),
    marked,
    tones: new Map([...tones].map(([id, set]) => [id, [...set].sort(byWeight)])),
  };
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
