import type {Claim, ClaimOf} from '../../claim.js';
import type {Link} from '../../comparison.js';
import {groupedByKey, groupedBy} from '../../grouped-by.js';
import type {Telling} from '../../claims/told/telling.js';
import {remembered} from '../../grammar/remembered.js';
import {THRESHOLDS} from '../rules.js';
import type {Counterpart} from './in-place.js';
import {counterpartsOf} from './in-place.js';

/** Minimum number of sentences by which the rarity of a name is reckoned: in two short texts nothing is common for being in both. */
const FEWEST = 30;

/** In accounts of no fewer sentences such a share of all is surely linked where one is a translation of the other, or a version. */
const PARALLEL = {sentences: 6, share: 0.75};

/** What the grounds of a comparison are weighed with. */
export interface Ground {
  /** For each sentence those that it is linked with, in all other accounts, and how probable that is. */
  readonly links: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** For each sentence the one before it and the one after. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Accounts of which some sentences are linked, as `A B` of their ids in either order: they tell of the same things. */
  readonly kin: ReadonlySet<string>;
  /** The same of accounts that tell the same sentence by sentence: a text and its translation, or two versions. */
  readonly parallel: ReadonlySet<string>;
  /** How rare a name is among the claims: 0 everywhere to 1. */
  readonly rarity: ReadonlyMap<string, number>;
  /** Claims of which their sentence has no other of a kind. */
  readonly sole: ReadonlySet<Claim>;
  /** Amounts of a kind of what their sentence counts more of: the infantry of an army. */
  readonly ofWhole: ReadonlySet<Claim>;
  /** For claims of sentences of which other accounts have versions those that stand at the same place of them. */
  readonly counterparts: ReadonlyMap<Claim, readonly Counterpart[]>;
  /** Sentences that a person holds apart, as the links are written. */
  readonly apart?: ReadonlySet<string>;
}

/** The key of rarity of a plain word, by what it means: apart from names of the same letters. */
export const wordKey = remembered((meaning) => `meaning ${meaning}`);

/** The key of rarity of a thing counted, apart from words and names of the same letters. */
export const thingKey = remembered((thing) => `counted ${thing}`);

/** Collects what grounds are weighed with, once for a comparison. */
export function groundOf(
  claims: readonly Claim[],
  links: readonly Link[],
  tellings: readonly Telling[],
): Ground {
  const linked = new Map<string, Map<string, number>>();
  const kin = new Set<string>();
  for (const {left, right, score} of links) {
    kin.add(`${left.account} ${right.account}`).add(`${right.account} ${left.account}`);
    const link = (from: string, to: string): void => {
      const others = linked.get(from);
      if (others) others.set(to, Math.max(score, others.get(to) ?? 0));
      else linked.set(from, new Map([[to, score]]));
    };
    for (const a of left.sentences) {
      for (const b of right.sentences) {
        link(a, b);
        link(b, a);
      }
    }
  }
  const telling = Math.max(FEWEST, new Set(claims.map(({sentence}) => sentence)).size);
  const rarity = new Map<string, number>();
  for (const [name, {sentences: count}] of namesIn(claims)) {
    rarity.set(name, Math.max(0.1, 1 - Math.log(count) / Math.log(telling + 1)));
  }
  const neighbours = new Map<string, readonly string[]>();
  for (const {sentences} of tellings) {
    sentences.forEach(({sentence}, at) => {
      const beside = [sentences[at - 1], sentences[at + 1]].filter((one) => one !== undefined);
      neighbours.set(
        sentence.id,
        beside.map((one) => one.sentence.id),
      );
    });
  }
  const counterparts = counterpartsOf(claims, links, tellings);
  const parallel = parallelOf(tellings, links);
  const [sole, ofWhole] = [soleOf(claims), ofWholeIn(claims)];
  return {links: linked, neighbours, kin, parallel, rarity, sole, ofWhole, counterparts};
}

/** The accounts of which nearly every sentence is surely linked with one of the other and no more, as pairs of their ids. */
function parallelOf(tellings: readonly Telling[], links: readonly Link[]): ReadonlySet<string> {
  const sizes = new Map(
    tellings.map(({account, sentences}) => [
      account.id,
      sentences.filter(({passage}) => passage.kind !== 'heading').length,
    ]),
  );
  const byPair = groupedByKey(links, ({left, right}) => `${left.account} ${right.account}`);
  return new Set(
    [...byPair].flatMap(([pair, some]) => {
      const [{left, right}] = some as [Link];
      const bySentence = groupedBy(some, (link) => [
        ...link.left.sentences,
        ...link.right.sentences,
      ]);
      const isLone = (sentence: string): boolean => bySentence.get(sentence)!.length === 1;
      const sure = some.filter(
        (link) =>
          link.score >= THRESHOLDS.surelyLinked &&
          [...link.left.sentences, ...link.right.sentences].every(isLone),
      );
      const longest = Math.max(sizes.get(left.account)!, sizes.get(right.account)!);
      const isParallel = longest >= PARALLEL.sentences && sure.length >= longest * PARALLEL.share;
      return isParallel ? [pair, `${right.account} ${left.account}`] : [];
    }),
  );
}

/** Whether a claim of one account stands in the sentence that renders the sentence of the other in an account told in parallel. */
export function areInParallel(a: Claim, b: Claim, {parallel, links}: Ground): boolean {
  return (
    parallel.has(`${a.account} ${b.account}`) &&
    (links.get(a.sentence)?.get(b.sentence) ?? 0) >= THRESHOLDS.surelyLinked
  );
}

/** In how many sentences a name stands, and the last of them. */
interface Spread {
  sentences: number;
  last: string;
}

/** The names of claims, by their keys of rarity. The claims of a sentence follow each other. */
function namesIn(claims: readonly Claim[]): ReadonlyMap<string, Spread> {
  const spreads = new Map<string, Spread>();
  for (const {sentence, states, names, meanings, noun, counted} of claims) {
    const note = (name: string): void => {
      const spread = spreads.get(name);
      if (!spread) spreads.set(name, {sentences: 1, last: sentence});
      else if (spread.last !== sentence) {
        spread.sentences += 1;
        spread.last = sentence;
      }
    };
    states.forEach(note);
    for (const {value} of names) note(value);
    for (const meaning of meanings) note(wordKey(meaning));
    const thing = noun ?? counted;
    if (thing !== undefined) note(thingKey(thing));
  }
  return spreads;
}

/** Sentences of other accounts that one is linked with, and those that stand beside such links: a step away at either end. */
export function nearSentences(sentence: string, {links, neighbours}: Ground): ReadonlySet<string> {
  const near = new Set<string>();
  for (const one of [sentence, ...(neighbours.get(sentence) ?? [])]) {
    for (const other of links.get(one)?.keys() ?? []) {
      near.add(other);
      for (const beside of neighbours.get(other) ?? []) near.add(beside);
    }
  }
  return near;
}

/** The claims that are the only one of their kind in their sentence; of amounts, the only one of people, of guns, of miles. */
export function soleOf(claims: readonly Claim[]): ReadonlySet<Claim> {
  const byKind = groupedByKey(
    claims,
    ({sentence, kind, measured, measure, counted, unit, kinds}) => {
      const what = (measured ? (measure?.dimension ?? counted ?? unit) : kinds.at(-1)) ?? '';
      return `${sentence} ${kind} ${what}`;
    },
  );
  return new Set([...byKind.values()].flatMap((group) => (group.length === 1 ? group : [])));
}

function ofWholeIn(claims: readonly Claim[]): ReadonlySet<Claim> {
  const amounts = claims.filter(
    (claim): claim is ClaimOf<'quantity'> => claim.kind === 'quantity' && !claim.measured,
  );
  const bySentence = groupedByKey(amounts, ({sentence}) => sentence);
  const isWhole = (
    whole: ClaimOf<'quantity'>,
    {counted, kinds, amount}: ClaimOf<'quantity'>,
  ): boolean =>
    whole.counted !== undefined &&
    whole.counted !== counted &&
    kinds.includes(whole.counted) &&
    whole.amount.min > amount.max;
  return new Set(
    amounts.filter((part) => bySentence.get(part.sentence)!.some((one) => isWhole(one, part))),
  );
}

/** How probable the surest link is between two sentences of two accounts and those beside either; 0 if there is none. */
export function surestAround(a: string, b: string, {links, neighbours}: Ground): number {
  const around = (sentence: string): string[] => [sentence, ...(neighbours.get(sentence) ?? [])];
  const others = around(b);
  return around(a).reduce(
    (most, one) =>
      others.reduce((more, other) => Math.max(more, links.get(one)?.get(other) ?? 0), most),
    0,
  );
}
