import type {ComparedAccount, Link} from '../comparison.js';
import {everyTwo} from '../every-two.js';
import type {PlacedCorrection} from './place-corrections.js';

/** Sentences that do not tell of the same, as `A B` of their ids, in either order. */
export type Apart = ReadonlySet<string>;

/**
 * Links as a person has corrected them: what they hold together is linked, whatever the engine thought; what they hold
 * apart is not. Their links belong to the spine before the engine's, which leave it where they would cross them.
 */
export function correctLinks(
  links: readonly Link[],
  corrections: readonly PlacedCorrection[],
  accounts: readonly ComparedAccount[],
): {links: Link[]; apart: Apart} {
  const {together, apart} = pairsOf(corrections, accounts);
  if (together.length === 0 && apart.size === 0) return {links: [...links], apart};
  const kept = links
    .map((link) => withoutApart(link, apart))
    .filter((link) => link !== undefined)
    .filter((link) => !together.some((own) => holds(own, link)));
  const own = together.map((link): Link => {
    const same = links.find((other) => isSame(other, link));
    return {...link, ...(same?.differing && {differing: same.differing})};
  });
  return {links: keepOrder([...own, ...kept], accounts), apart};
}

/** What is said last of two sentences holds. */
function pairsOf(
  corrections: readonly PlacedCorrection[],
  accounts: readonly ComparedAccount[],
): {together: Link[]; apart: Set<string>} {
  const apart = new Set<string>();
  let together: Link[] = [];
  for (const correction of corrections) {
    if (correction.says !== 'together' && correction.says !== 'apart') continue;
    const sides = accounts
      .map(({id}) => ({
        account: id,
        sentences: correction.words.flatMap((one) => (one.account === id ? one.sentences : [])),
      }))
      .filter(({sentences}) => sentences.length > 0);
    // Of several accounts, the first of those that are named is held apart from the others, not these from each other.
    const first = correction.says === 'apart' ? correction.words[0]!.account : undefined;
    for (const [left, right] of everyTwo(sides)) {
      if (first !== undefined && left.account !== first && right.account !== first) continue;
      const pairs = left.sentences.flatMap((a) =>
        right.sentences.flatMap((b) => [`${a} ${b}`, `${b} ${a}`]),
      );
      if (correction.says === 'together') {
        for (const pair of pairs) apart.delete(pair);
        together.push({left, right, score: 1, spine: true, by: 'person'});
      } else {
        for (const pair of pairs) apart.add(pair);
        together = together
          .map((link) => withoutApart(link, new Set(pairs)))
          .filter((link) => link !== undefined);
      }
    }
  }
  return {together, apart};
}

/** A link without the sentences that are apart from all of its other side; none, if a side is then empty. */
function withoutApart(link: Link, apart: Apart): Link | undefined {
  const {left, right} = link;
  const stays = (sentence: string, others: readonly string[]): boolean =>
    others.some((other) => !apart.has(`${sentence} ${other}`));
  const from = left.sentences.filter((sentence) => stays(sentence, right.sentences));
  const to = right.sentences.filter((sentence) => stays(sentence, left.sentences));
  if (from.length === 0 || to.length === 0) return undefined;
  if (from.length === left.sentences.length && to.length === right.sentences.length) return link;
  const {differing: _, ...rest} = link;
  return {...rest, left: {...left, sentences: from}, right: {...right, sentences: to}};
}

function holds(outer: Link, inner: Link): boolean {
  return (
    outer.left.account === inner.left.account &&
    outer.right.account === inner.right.account &&
    inner.left.sentences.every((id) => outer.left.sentences.includes(id)) &&
    inner.right.sentences.every((id) => outer.right.sentences.includes(id))
  );
}

function isSame(a: Link, b: Link): boolean {
  return holds(a, b) && holds(b, a);
}

/** Leaves in the spine what crosses no link of a person's, and of these what crosses no earlier one. */
function keepOrder(links: readonly Link[], accounts: readonly ComparedAccount[]): Link[] {
  const places = new Map<string, number>();
  for (const {passages} of accounts) {
    let place = 0;
    for (const {sentences} of passages) for (const {id} of sentences) places.set(id, (place += 1));
  }
  const endsOf = (ids: readonly string[]): readonly [number, number] => {
    const at = ids.map((id) => places.get(id) ?? 0);
    return [Math.min(...at), Math.max(...at)];
  };
  const crosses = (a: Link, b: Link): boolean => {
    if (a.left.account !== b.left.account || a.right.account !== b.right.account) return false;
    const [l, r] = [endsOf(a.left.sentences), endsOf(a.right.sentences)];
    const [m, s] = [endsOf(b.left.sentences), endsOf(b.right.sentences)];
    return (l[1] < m[0] && r[0] > s[1]) || (l[0] > m[1] && r[1] < s[0]);
  };
  const firm: Link[] = [];
  return links
    .map((link) => {
      const spine = link.spine && !firm.some((other) => crosses(link, other));
      const placed = spine === link.spine ? link : {...link, spine};
      if (spine && link.by === 'person') firm.push(placed);
      return placed;
    })
    .sort(
      (a, b) =>
        (places.get(a.left.sentences[0]!) ?? 0) - (places.get(b.left.sentences[0]!) ?? 0) ||
        (places.get(a.right.sentences[0]!) ?? 0) - (places.get(b.right.sentences[0]!) ?? 0),
    );
}
