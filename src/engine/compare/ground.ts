import type {Claim} from '../claim.js';
import type {Link} from '../comparison.js';
import {groupedBy} from '../grouped-by.js';
import {remembered} from '../grammar/remembered.js';

/** So many sentences every name is taken to stand among: in two short texts nothing is common for being in both. */
const FEWEST = 30;

/** What the grounds of a comparison are weighed with. */
export interface Ground {
  /** For each sentence those that it is linked with, in all other accounts. */
  readonly links: ReadonlyMap<string, ReadonlySet<string>>;
  /** Accounts of which some sentences are linked, as `A B` of their ids in either order: they tell of the same things. */
  readonly kin: ReadonlySet<string>;
  /** How rare a name is among the claims: 0 everywhere to 1. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Claims of which their sentence has no other of a kind. */
  readonly sole: ReadonlySet<Claim>;
  /** Sentences that a person holds apart, as the links are written. */
  readonly apart?: ReadonlySet<string>;
}

/** Keys of rarity: words, and things counted, are apart from names of the same letters. */
export const wordKey = remembered((meaning) => `meaning ${meaning}`);
export const thingKey = remembered((thing) => `counted ${thing}`);

/** Collects what grounds are weighed with, once for a comparison. */
export function groundOf(claims: readonly Claim[], links: readonly Link[]): Ground {
  const linked = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const others = linked.get(from);
    if (others) others.add(to);
    else linked.set(from, new Set([to]));
  };
  const kin = new Set<string>();
  for (const {left, right} of links) {
    kin.add(`${left.account} ${right.account}`).add(`${right.account} ${left.account}`);
    for (const a of left.sentences) {
      for (const b of right.sentences) {
        link(a, b);
        link(b, a);
      }
    }
  }
  const sentences = Math.max(FEWEST, new Set(claims.map(({sentence}) => sentence)).size);
  const counts = new Map<string, Set<string>>();
  for (const claim of claims) {
    const names = claim.names.map(({value}) => value);
    const thing = claim.noun ?? claim.counted;
    const things = thing === undefined ? [] : [thingKey(thing)];
    for (const name of [...claim.states, ...names, ...claim.meanings.map(wordKey), ...things]) {
      const where = counts.get(name);
      if (where) where.add(claim.sentence);
      else counts.set(name, new Set([claim.sentence]));
    }
  }
  const rarity = new Map<string, number>();
  for (const [name, where] of counts) {
    rarity.set(name, Math.max(0.1, 1 - Math.log(where.size) / Math.log(sentences + 1)));
  }
  return {links: linked, kin, rarity, sole: soleOf(claims)};
}

/** The claims that are the only one of their kind in their sentence; of amounts, the only one of people, of guns, of miles. */
export function soleOf(claims: readonly Claim[]): ReadonlySet<Claim> {
  const byKind = groupedBy(claims, ({sentence, kind, measured, measure, counted, unit, kinds}) => [
    [
      sentence,
      kind,
      measured ? (measure?.dimension ?? counted ?? unit) : (kinds.at(-1) ?? ''),
    ].join(' '),
  ]);
  return new Set([...byKind.values()].flatMap((group) => (group.length === 1 ? group : [])));
}
