import type {Finding} from '../../engine/comparison.js';
import {isToldByOne} from '../../engine/comparison.js';
import type {AnchoredNote} from '../../engine/note.js';
import {overlaps} from '../../engine/span.js';
import type {Book} from '../book/book.js';

/** Notes that differ from the finding by more than this share of their places are about something else. */
const LEAST_SHARED = 0.5;

/** Editors' notes on a finding: those most of whose places, in the accounts at hand, stand on its words. */
export function notesOn(finding: Finding, {notes, lookup}: Book): AnchoredNote[] {
  if (isToldByOne(finding)) return [];
  const words = finding.claims.flatMap((claim) =>
    claim.mentions.flatMap((id) => {
      const mention = lookup.mentions.get(id);
      return mention ? [{...mention, account: claim.account}] : [];
    }),
  );
  return notes.filter(({places}) => {
    const here = places.filter(({account}) => lookup.accounts.has(account));
    const met = here.filter((place) =>
      words.some((word) => word.account === place.account && overlaps(word, place)),
    );
    return met.length > 0 && met.length / here.length >= LEAST_SHARED;
  });
}
