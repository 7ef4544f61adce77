import type {Account} from '../account.js';
import type {AnchoredNote, Note, NoteAnchor, NotePlace} from '../note.js';
import type {Problem} from '../problem.js';
import {matchQuote} from './match-quote.js';

/**
 * Finds the places of notes in accounts. An anchor in an account that is not among them is passed over; a note with
 * no place at all is left out.
 *
 * @returns The notes in their order; a problem for every anchor that lost its place.
 */
export function anchorNotes(
  notes: readonly Note[],
  accounts: readonly Pick<Account, 'id' | 'source'>[],
): {notes: AnchoredNote[]; problems: Problem[]} {
  const sources = new Map(accounts.map(({id, source}) => [id, source]));
  const problems: Problem[] = [];
  const anchored = notes.map(({id, text, anchors, path}): AnchoredNote => {
    const places: NotePlace[] = [];
    for (const {account, line, ...quote} of anchors) {
      const source = sources.get(account);
      if (source === undefined) continue;
      const match = matchQuote(source, quote);
      if (match) places.push({account, ...match});
      else {
        problems.push({
          code: 'note-orphan',
          path,
          ...(line !== undefined && {line}),
          exact: quote.exact,
        });
      }
    }
    return {id, text, places};
  });
  return {notes: anchored.filter(({places}) => places.length > 0), problems};
}

/** Where anchors stand in the accounts at hand, also where those have changed since; those that lost their words nowhere. */
export function placesOf(
  anchors: readonly NoteAnchor[],
  accounts: readonly Pick<Account, 'id' | 'source'>[],
): NotePlace[] {
  return anchors.flatMap(({account, line: _, ...quote}) => {
    const source = accounts.find(({id}) => id === account)?.source;
    const match = source === undefined ? undefined : matchQuote(source, quote);
    return match ? [{account, ...match}] : [];
  });
}
