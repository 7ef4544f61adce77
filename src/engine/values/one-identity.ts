import {groupedByKey} from '../grouped-by.js';
import type {MentionKind} from '../mention.js';
import type {Nearness} from './given-names.js';
import {sameIdentity} from './identity.js';

/** A name, and where it is told. */
export interface NamedThing {
  readonly value: string;
  readonly kind: MentionKind;
  /** Numbers of the accounts that tell it. */
  readonly accounts: ReadonlySet<number>;
  /** Languages of those. */
  readonly languages: ReadonlySet<string>;
}

/**
 * The name that stands for each of others, of names that share a key. One that two could mean is not among them, nor
 * are two of one account that another language would make one (Jonas and Juozas, where it has only John).
 *
 * @param order - The fullest first, so that every shorter form finds the forms that it may be short for.
 */
export function namesOfOne<T extends NamedThing>(order: readonly T[]): Map<T, T> {
  const heads: T[] = [];
  const meant = new Map<T, T>();
  for (const named of order) {
    const candidates = heads.filter((head) => isSame(head, named, nearnessOf(head, named)));
    if (candidates.length === 0) heads.push(named);
    const head = nearest(named, candidates);
    if (head) meant.set(named, head);
  }
  for (const [head, named] of groupedByKey(meant, ([, of]) => of)) {
    for (const [one] of named) {
      if (isSame(head, one, 'language')) continue;
      const isTorn = named.some(
        ([other]) => meet(one.accounts, other.accounts) && !isSame(other, one, 'account'),
      );
      if (isTorn) meant.delete(one);
    }
  }
  return meant;
}

/** The only candidate; of several the only one that is spelt the same, or alike. */
function nearest<T extends NamedThing>(named: T, candidates: readonly T[]): T | undefined {
  if (candidates.length < 2) return candidates[0];
  for (const nearness of ['account', 'language'] as const) {
    const near = candidates.filter((head) => isSame(head, named, nearness));
    if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  }
  return undefined;
}

function nearnessOf(a: NamedThing, b: NamedThing): Nearness {
  if (meet(a.accounts, b.accounts)) return 'account';
  return meet(a.languages, b.languages) ? 'language' : 'languages';
}

function isSame(a: NamedThing, b: NamedThing, nearness: Nearness): boolean {
  return sameIdentity(a.value, b.value, a.kind, nearness);
}

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((one) => b.has(one));
}
