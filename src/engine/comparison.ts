import type {Account} from './account.js';
import type {CONFIDENCES, MODES, RECONCILIATIONS, VERDICTS} from './contract-words.js';
import type {Mention, MentionKind} from './mention.js';
import type {Relation} from './relation.js';
import type {Span} from './span.js';

/** What Greta says of a topic. See "Words" in docs/architecture.md. */
export type Verdict = (typeof VERDICTS)[number];

/** Why two differing values can both be true. */
export type Reconciliation = (typeof RECONCILIATIONS)[number];

/** Every kind of what a finding is about. */
export const FINDING_KINDS = ['date', 'quantity', 'duration', 'name', 'list', 'event'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** The standing of what a claim says: wished for, settled, done, or only said. */
export type Mode = (typeof MODES)[number];

/** An account as a comparison holds it: read, with its mentions in the order of the text. */
export interface ComparedAccount extends Account {
  readonly mentions: readonly Mention[];
}

/** One side of a link. */
export interface LinkSide {
  readonly account: string;
  /** Ids, in the order of the text, at least one. */
  readonly sentences: readonly string[];
}

/** Sentences of two accounts that tell of the same thing. */
export interface Link {
  readonly left: LinkSide;
  readonly right: LinkSide;
  /** 0 to 1. */
  readonly score: number;
  /** Whether the link belongs to the order-keeping chain; the others cross it. */
  readonly spine: boolean;
  /** Whose link it is, where not the engine's: a person said that it holds. */
  readonly by?: 'person';
  /** Two versions of one sentence in one language: the words in which they differ, as spans of their sources. */
  readonly differing?: {readonly left: readonly Span[]; readonly right: readonly Span[]};
}

/** What an account says of a topic. */
export interface FindingClaim {
  readonly account: string;
  /** Ids of the mentions that carry the value; may be empty where the claim has none. */
  readonly mentions: readonly string[];
  readonly sentence: string;
  readonly mode?: Mode;
}

/**
 * What a finding asks about, for its title. Ids of the glossary and identities, never words of a language.
 * All fields may be absent; the wording says as much as it can.
 */
export interface About {
  /** Countable concept: `troops`. */
  readonly counted?: string;
  /** Event concept: `sign`, `enter`. */
  readonly event?: string;
  /** Identity that the thing belongs to or that acts: `Soviet Union`. */
  readonly whose?: string;
  /** Identity of the place where: `Lithuania`. */
  readonly place?: string;
  /** Identity of the treaty, formation or organisation spoken of. */
  readonly named?: string;
}

/** What two sentences, or two claims, share: the grounds for setting them side by side. */
export interface Correspondence {
  /** A mention kind, a countable (`counted`) or an event (`event`). */
  readonly kind: MentionKind | 'counted' | 'event';
  /** Normalised value, identity or glossary id. */
  readonly value: string;
}

/** How sure Greta can be, in words. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Why Greta thinks that the claims of a finding are of the same thing, and why it judged as it did. */
export interface Reason {
  /** Id of the rule that judged, as in `equal-values`, `limit-and-amount`. Listed in `compare/rules.ts`. */
  readonly rule: string;
  /** Grounds, the weightiest first. */
  readonly correspondences: readonly Correspondence[];
  readonly confidence: Confidence;
}

/** A topic with a verdict. */
export interface Finding {
  /** Stable for the same texts: made of what the finding says, not of where it stands in the list. */
  readonly id: string;
  /** English slug, for people who read the JSON. */
  readonly topic: string;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** In the order of the accounts, then of the text. At least one. */
  readonly claims: readonly FindingClaim[];
  readonly reconcile?: Reconciliation;
  readonly relation?: Relation;
  /** Probability that the finding is right, 0 to 1, rounded to hundredths; `reason.confidence` is its class. */
  readonly confidence: number;
  readonly reason: Reason;
  readonly about: About;
}

/** Whether one account alone tells of a topic, at odds with nobody: once, or the same each time. */
export function isToldByOne({verdict, claims}: Pick<Finding, 'verdict' | 'claims'>): boolean {
  if (verdict !== 'agree') return verdict === 'only';
  return claims.every(({account}) => account === claims[0]?.account);
}

/** The contract: accounts, what links them, what was found. */
export interface Comparison {
  readonly version: 1;
  readonly accounts: readonly ComparedAccount[];
  readonly links: readonly Link[];
  /** By the place of their first claim. */
  readonly findings: readonly Finding[];
}
