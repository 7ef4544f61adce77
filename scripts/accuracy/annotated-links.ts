import type {ComparedAccount, Comparison} from '../../src/engine/comparison.js';
import {placeOf, sentenceAt} from './annotated-quotations.js';

/** Few words of a sentence of the one text, and of one of the other. */
export type SentencePair = readonly [left: string, right: string];

/** Pairs of sentences of two accounts as `A B` of their ids. */
export function idsOfPairs(
  pairs: readonly SentencePair[],
  left: ComparedAccount,
  right: ComparedAccount,
): Set<string> {
  const idOf = (account: ComparedAccount, words: string): string =>
    sentenceAt(placeOf(account, words)).id;
  return new Set(pairs.map(([one, other]) => `${idOf(left, one)} ${idOf(right, other)}`));
}

/** Of the pairs of sentences: rightly linked, wanted, and linked. */
export interface LinkTally {
  right: number;
  wanted: number;
  reported: number;
}

/**
 * Counts the links of two accounts as pairs of sentences, those of n sentences and m as n times m; pairs that are only
 * `related` are neither right nor false. `tell` is called with every miss and every false one, and with the sum.
 */
export function scoreLinks(
  stem: string,
  links: readonly SentencePair[],
  related: readonly SentencePair[],
  comparison: Comparison,
  all: LinkTally,
  tell: (line: string) => void,
): void {
  const [left, right] = comparison.accounts as readonly [ComparedAccount, ComparedAccount];
  const wanted = idsOfPairs(links, left, right);
  const free = idsOfPairs(related, left, right);
  const got = new Set(
    comparison.links.flatMap((link) => {
      const [one, other] =
        link.left.account === left.id ? [link.left, link.right] : [link.right, link.left];
      return one.sentences.flatMap((l) => other.sentences.map((r) => `${l} ${r}`));
    }),
  );
  const texts = new Map(
    comparison.accounts.flatMap(({source, passages}) =>
      passages.flatMap(({sentences}) =>
        sentences.map(({id, start, end}) => [id, source.slice(start, end)]),
      ),
    ),
  );
  const say = (pair: string): string =>
    pair
      .split(' ')
      .map((id) => `«${texts.get(id) ?? id}»`)
      .join(' | ');
  const reported = [...got].filter((pair) => wanted.has(pair) || !free.has(pair));
  const hits = reported.filter((pair) => wanted.has(pair)).length;
  for (const pair of wanted) if (!got.has(pair)) tell(`link missed  ${stem}: ${say(pair)}`);
  for (const pair of reported) if (!wanted.has(pair)) tell(`link false  ${stem}: ${say(pair)}`);
  tell(`links ${stem}: ${hits} right of ${reported.length} reported, ${wanted.size} wanted`);
  all.right += hits;
  all.wanted += wanted.size;
  all.reported += reported.length;
}
