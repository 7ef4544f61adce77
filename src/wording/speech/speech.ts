import type {About, FindingKind, Mode, Verdict} from '../../engine/comparison.js';
import type {MentionKind, Qualifier} from '../../engine/mention.js';
import type {Relation} from '../../engine/relation.js';
import {stateAdjectives} from '../../glossary/state-adjectives.js';

/** Where something is, whence it comes and whither it goes. */
export type Way = 'in' | 'from' | 'to';

/** What a finding asks, as far as it is known. */
export interface Asked extends About {
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  readonly relation?: Relation['type'];
  /** Kinds of the mentions that carry the values, each once. */
  readonly mentions: readonly MentionKind[];
  /** What is told to happen beside the value, whether or not every account tells it. */
  readonly told?: string;
  /** Whether something is told of a part of what is counted: "of 643 men 300 fell". */
  readonly isWhole: boolean;
  /** Whether half of its claims or more are of what was not yet so. */
  readonly isPlanned: boolean;
  /** Whether a length of time says how old somebody was. */
  readonly isAge: boolean;
  /** The standing of all claims, where they share one. */
  readonly mode?: Mode;
  /** How the accounts place what they tell of: in the place, or on its way from it, or to it; absent where none does. */
  readonly way?: Way;
  /** The place in the words of an account in the language of the interface, if it was there: "at Kražiai". */
  readonly at?: string;
  /** Unit of the amounts, where they share one: `percent`, `km2`. */
  readonly unit?: string;
}

/** What is asked of some words. */
export type OfWhat = Pick<Asked, 'kind' | 'counted' | 'whose' | 'unit'> &
  Partial<Pick<Asked, 'isAge'>>;

/**
 * What a language of the interface says of the things in texts: names of identities, words for concepts, and the
 * questions made of them. Apart from `msg()` texts, because such sentences inflect their parts and no translation of
 * a pattern with gaps can.
 */
export interface Speech {
  /** The question that a finding answers; undefined where the words for it are missing. */
  readonly question: (asked: Asked) => string | undefined;
  /** What happened on a date, as a few words and no question; undefined where the words for it are missing. */
  readonly label: (asked: Asked) => string | undefined;
  /** What is asked of an account's own words, in a word or two: "when", "how many guns"; "how many" where they say of what. */
  readonly interrogative: (asked: OfWhat, isSaid?: boolean) => string;
  /** What names of a kind are, by the kind: "Places". */
  readonly headings: Readonly<Partial<Record<MentionKind, string>>>;
  /** An identity by its usual name, in the nominative; as it stands where the language has none of its own. */
  readonly nameOf: (identity: string) => string;
  /** Whether a name stands as it is called by, in the nominative; never where the language has no cases. */
  readonly isNominative: (name: string) => boolean;
  /** A countable as it stands after a number and what qualifies it: "1 base", "9 bazės", "10 bazių", "apie 9 bazes". */
  readonly counted: (concept: string, count: number, qualifier?: Qualifier) => string | undefined;
  /** An event as a noun, in the nominative: "signing"; undefined for a concept without words. */
  readonly event: (concept: string) => string | undefined;
}

/** What happens to treaties. */
export const OF_TREATIES: ReadonlySet<string> = new Set(['sign', 'ratify', 'extend']);

/** Whether an identity is one state: the Baltic states are several. */
export function isCountry(identity: string): boolean {
  return isState(identity) && !/(?<!United )states$/.test(identity);
}

/** Whether an identity is a state, as far as the glossary knows. */
export function isState(identity: string | undefined): identity is string {
  return identity !== undefined && stateAdjectives.has(identity);
}
