import type {TokenisedSentence} from '../../../grammar/tokenise.js';
import type {FoundDate} from '../../dates/found-date.js';
import {LABEL_RANK} from '../../dates/around/heads.js';

/** Code units: a first paragraph so short may be what is said of the text, or where and when it was written. */
const SHORT = 160;

/**
 * Dates, of which one heads the whole text if it stands in what is said of it before it begins: "The Leith Gazette,
 * 25 May 2020". A day is wanted, or at least a month.
 */
export function withTextHead(
  found: readonly FoundDate[],
  sentences: readonly TokenisedSentence[],
): readonly FoundDate[] {
  const isAbove = ({passage: {kind}}: TokenisedSentence): boolean =>
    kind === 'heading' || kind === 'caption';
  const first = sentences.find((sentence) => !isAbove(sentence))?.passage;
  const isShort = first?.kind === 'paragraph' && first.end - first.start < SHORT;
  const begins = sentences.findIndex(
    (sentence) => !isAbove(sentence) && !(isShort && sentence.passage === first),
  );
  const opening = found.filter(({sentence}) =>
    begins < 0 ? isAbove(sentences[sentence]!) : sentence < begins,
  );
  const isDated =
    (field: 'day' | 'month') =>
    (date: FoundDate): boolean => {
      const {from, to, step} = date.reading;
      return !to && !step && from.year !== undefined && from[field] !== undefined && !date.bound;
    };
  const head = opening.find(isDated('day')) ?? opening.find(isDated('month'));
  if (!head) return found;
  // "New York, 3 January 1822." above a letter; but the first of many days heads no more than its own passages.
  const isLone =
    head.head === LABEL_RANK && !found.some((date) => date !== head && date.head === LABEL_RANK);
  if (head.head !== undefined && !isLone) return found;
  return found.map((date) =>
    date === head ? {...date, head: 0, ...(isLone && {dateline: true})} : date,
  );
}
