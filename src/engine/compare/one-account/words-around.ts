import type {Claim} from '../../claim.js';
import {startingIn} from '../../claims/clause.js';
import {mentionOf} from '../../claims/mention-of.js';
import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';

/** Words that tell which group is counted stand within so many code units of the amount. */
const NEAR = 60;

const around = new WeakMap<Claim, readonly Token[]>();
const stems = new WeakMap<ToldSentence, ReadonlySet<string>>();

/** The words about the amount of a claim. */
export function wordsAround(claim: Claim, {sentences}: Telling): readonly Token[] {
  let words = around.get(claim);
  if (!words) {
    const told = sentences[claim.place]!;
    const {start, end} = mentionOf(claim, told);
    words = startingIn(told.tokens, {start: start - NEAR, end: end + NEAR}).filter(
      ({kind}) => kind === 'word',
    );
    around.set(claim, words);
  }
  return words;
}

/** The stems of a sentence. */
export function stemsOf(told: ToldSentence, {stem}: LanguagePack): ReadonlySet<string> {
  let found = stems.get(told);
  if (!found) stems.set(told, (found = new Set(told.tokens.map(({lower}) => stem(lower)))));
  return found;
}
