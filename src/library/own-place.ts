import type {Account, Sentence} from '../engine/account.js';
import type {NoteAnchor} from '../engine/note.js';
import {placesOf} from '../engine/selectors/anchor-notes.js';
import {describeSpan} from '../engine/selectors/describe.js';

/** Characters of a sentence by which it is known again. */
const LONGEST = 120;

/** The first words of a sentence, by which it is found in another version of its account. */
export function wordsOf(
  {start, end}: Sentence,
  {id: account, source}: Pick<Account, 'id' | 'source'>,
): NoteAnchor {
  const span = {start, end: Math.min(end, start + LONGEST)};
  const {exact, prefix, suffix} = describeSpan(source, span);
  return {account, start, exact, prefix, suffix};
}

/** Id of the sentence that begins with these words, or words like them; undefined where there is none any more. */
export function sentenceWith(
  words: NoteAnchor,
  accounts: readonly Pick<Account, 'id' | 'source' | 'passages'>[],
): string | undefined {
  const [place] = placesOf([words], accounts);
  return accounts
    .find(({id}) => id === place?.account)
    ?.passages.flatMap(({sentences}) => sentences)
    .find(({end}) => place!.start < end)?.id;
}
