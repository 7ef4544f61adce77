import type {Passage, Sentence} from '../../engine/account.js';
import type {ComparedAccount} from '../../engine/comparison.js';
import type {Slices} from '../../engine/slices.js';
import {inTurns} from '../../engine/slices.js';

/** A sentence with where it stands. */
export interface PlacedSentence {
  readonly account: ComparedAccount;
  readonly passage: Passage;
  readonly sentence: Sentence;
}

/** Sentences by their ids. */
export type PlacedSentences = Pick<ReadonlyMap<string, PlacedSentence>, 'get' | 'has'>;

/** The sentences of accounts, by their ids, in slices. Of the ten thousands of a long account few are ever asked for. */
export function* placedSentencesOf(accounts: readonly ComparedAccount[]): Slices<PlacedSentences> {
  const places = new Map<string, Omit<PlacedSentence, 'sentence'>>();
  for (const account of accounts) {
    yield* inTurns(account.passages, (passage) => {
      const place = {account, passage};
      for (const {id} of passage.sentences) places.set(id, place);
    });
  }
  return {
    has: (id) => places.has(id),
    get: (id) => {
      const place = places.get(id);
      const sentence = place?.passage.sentences.find((one) => one.id === id);
      return place && sentence && {...place, sentence};
    },
  };
}
