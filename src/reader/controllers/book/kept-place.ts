import type {Book} from '../../book/book.js';
import {library} from '../../../library/library.js';
import {firstWordsOf, sentenceWith} from '../../../library/own-place.js';
import {whileAnswering} from '../../long-page/answering.js';

/** The sentence at which a comparison was left, or the same one in another version of its documents. */
export async function placeIn(own: string, {lookup}: Book): Promise<string | undefined> {
  const place = await library()
    .place(own)
    .catch(() => undefined);
  if (place?.sentence === undefined) return undefined;
  if (place.id === own && lookup.sentences.has(place.sentence)) return place.sentence;
  return place.words && whileAnswering(sentenceWith(place.words, lookup.comparison.accounts));
}

/** Keeps the sentence at which a comparison is left; at the very beginning there is none. */
export async function keepPlace(
  own: string,
  id: string | undefined,
  book: Book | undefined,
): Promise<void> {
  const placed = id === undefined ? undefined : book?.lookup.sentences.get(id);
  const words = placed && firstWordsOf(placed.sentence, placed.account);
  // Where the browser keeps nothing, that has been said of the comparison.
  await library()
    .leave(own, {...(id !== undefined && {sentence: id}), ...(words && {words})})
    .catch(() => undefined);
}
