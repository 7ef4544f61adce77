import {aboutOf, areKin} from '../../test/annotated/kin.js';
import type {SourceDocument} from '../../src/engine/compare-accounts.js';
import type {AnnotatedSource} from './annotated-sources.js';

/** Two accounts that tell of the same thing in a part only, and how far on in each that part begins. */
export interface AccountsInPart {
  readonly documents: readonly [SourceDocument, SourceDocument];
  readonly offsets: readonly [number, number];
}

/**
 * Sets accounts of one thing beside accounts of others, `others` to each, none of them kin: before it in every second account,
 * else behind it. Real accounts seldom tell of the same from the first word to the last.
 *
 * @param turn Which others: the same for the same turn.
 */
export function inPart(
  documents: readonly [SourceDocument, SourceDocument],
  langs: readonly [string, string],
  texts: readonly AnnotatedSource[],
  others: number,
  turn: number,
): AccountsInPart {
  const used = [aboutOf(documents[0].path)];
  const offsets: [number, number] = [0, 0];
  const both = documents.map((document, side) => {
    let more = '';
    for (let each = 0; each < others; each += 1) {
      const free = texts.filter(
        ({lang, about}) => lang === langs[side] && !used.some((one) => areKin(one, about)),
      );
      // A step that has no common divisor with the number of texts goes through all of them.
      const other = free[((turn * 2 + side) * 67 + each * 31) % free.length]!;
      used.push(other.about);
      more += `${other.source}\n\n`;
    }
    const isBehind = (turn >> side) % 2 === 1;
    if (isBehind) offsets[side] = more.length;
    const source = isBehind ? more + document.source : `${document.source}\n\n${more}`;
    return {...document, source};
  });
  return {documents: both as [SourceDocument, SourceDocument], offsets};
}
