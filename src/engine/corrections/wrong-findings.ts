import type {ComparedAccount} from '../comparison.js';
import {overlaps} from '../span.js';
import type {PlacedCorrection} from './place-corrections.js';

/** For each finding that a person says is none, the ids of the mentions at each of the words that it rested on. */
export type Wrong = readonly (readonly ReadonlySet<string>[])[];

/** The mentions that a person says make no finding, those of each correction apart. */
export function wrongFindings(
  accounts: readonly ComparedAccount[],
  corrections: readonly PlacedCorrection[],
): Wrong {
  return corrections
    .filter(({says}) => says === 'wrong')
    .map(({words}) =>
      words.map((one) => {
        const mentions = accounts.find(({id}) => id === one.account)?.mentions ?? [];
        return new Set(mentions.filter((mention) => overlaps(mention, one)).map(({id}) => id));
      }),
    );
}

/** Whether a finding rests on words that a person says make none: on all of them, and on no others. */
export function isWrong(
  claims: readonly {readonly mentions: readonly string[]}[],
  wrong: Wrong,
): boolean {
  return wrong.some((words) => {
    const rest = (ids: ReadonlySet<string>, mentions: readonly string[]): boolean =>
      mentions.some((id) => ids.has(id));
    return (
      claims.every(({mentions}) => words.some((ids) => rest(ids, mentions))) &&
      words.every((ids) => claims.some(({mentions}) => rest(ids, mentions)))
    );
  });
}
