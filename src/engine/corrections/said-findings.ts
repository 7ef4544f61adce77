import type {ComparedAccount} from '../comparison.js';
import {overlaps} from '../span.js';
import type {PlacedCorrection} from './place-corrections.js';

/** Words that a person speaks of together: the ids of the mentions at each of them. */
export type SaidWords = readonly ReadonlySet<string>[];

/** What a person says of findings, by the words that they rest on. */
export interface SaidFindings {
  /** Of these there is no finding. */
  readonly wrong: readonly SaidWords[];
  /** These are of the same thing. */
  readonly same: readonly SaidWords[];
}

/** What a person says of findings; what is said last of the same words holds. */
export function saidFindings(
  accounts: readonly ComparedAccount[],
  corrections: readonly PlacedCorrection[],
): SaidFindings {
  const last = new Map<string, {readonly says: 'wrong' | 'same'; readonly words: SaidWords}>();
  for (const {says, words: places} of corrections) {
    if (says !== 'wrong' && says !== 'same') continue;
    const words = places.map((one) => {
      const mentions = accounts.find(({id}) => id === one.account)?.mentions ?? [];
      return new Set(mentions.filter((mention) => overlaps(mention, one)).map(({id}) => id));
    });
    const key = words.map((ids) => [...ids].join()).sort();
    last.set(key.join(' '), {says, words});
  }
  const all = [...last.values()];
  const thatSay = (wanted: 'wrong' | 'same'): SaidWords[] =>
    all.filter(({says}) => says === wanted).map(({words}) => words);
  return {wrong: thatSay('wrong'), same: thatSay('same')};
}

/** Whether a finding rests on such words: on all of them, and on no others. */
export function restsOn(
  claims: readonly {readonly mentions: readonly string[]}[],
  words: SaidWords,
): boolean {
  const isAt = (ids: ReadonlySet<string>, mentions: readonly string[]): boolean =>
    mentions.some((id) => ids.has(id));
  return (
    claims.every(({mentions}) => words.some((ids) => isAt(ids, mentions))) &&
    words.every((ids) => claims.some(({mentions}) => isAt(ids, mentions)))
  );
}
