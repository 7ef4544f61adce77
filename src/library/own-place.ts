import type {Account, Sentence} from '../engine/account.js';
import type {NoteAnchor} from '../engine/note.js';
import {describeSpan} from '../engine/selectors/describe.js';
import {matchInSlices} from '../engine/selectors/match-in-slices.js';
import type {Slices} from '../engine/slices.js';

/** Characters of a sentence by which it is known again. */
const LONGEST = 120;

/** The first words of a sentence, by which it is found in another version of its account. */
export function firstWordsOf(
  {start, end}: Sentence,
  {id: account, source}: Pick<Account, 'id' | 'source'>,
): NoteAnchor {
  const span = {start, end: Math.min(end, start + LONGEST)};
  const {exact, prefix, suffix} = describeSpan(source, span);
  return {account, start, exact, prefix, suffix};
}

/** Id of the sentence that begins with these words, or words like them; undefined where there is none any more. */
export function* sentenceWith(
  {account: of, line: _, ...quote}: NoteAnchor,
  accounts: readonly Pick<Account, 'id' | 'source' | 'passages'>[],
): Slices<string | undefined> {
  const account = accounts.find(({id}) => id === of);
  const place = account && (yield* matchInSlices(account.source, quote));
  return place && sentenceAt(place.start, account.passages);
}

function sentenceAt(offset: number, passages: Account['passages']): string | undefined {
  return passages.flatMap(({sentences}) => sentences).find(({end}) => offset < end)?.id;
}
