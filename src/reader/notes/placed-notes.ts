import type {Account} from '../../engine/account.js';
import type {NoteAnchor, NotePlace, OwnNote} from '../../engine/note.js';
import {placesOf} from '../../engine/selectors/anchor-notes.js';
import {overlaps} from '../../engine/span.js';
import {library} from '../../library/library.js';
import {isAbout} from '../../library/own-note.js';
import type {ReaderState} from '../address.js';
import type {Book} from '../book/book.js';

/** A note of the reader's, with its places in the accounts on show, and the words that it had there and that are gone. */
export interface PlacedNote {
  readonly note: OwnNote;
  readonly places: readonly NotePlace[];
  readonly lost: readonly NoteAnchor[];
}

/** The reader's notes about accounts. */
export interface NotesAbout {
  /** Those that the browser keeps, the latest first, then those that came with a page. */
  readonly notes: readonly OwnNote[];
  /** Whether the browser did not let those that it may keep be read. */
  readonly unread: boolean;
}

/** The reader's notes about accounts, as far as they can be read. */
export async function notesAbout({
  accounts,
  own,
}: {
  readonly accounts: readonly Pick<Account, 'id'>[];
  readonly own: readonly OwnNote[];
}): Promise<NotesAbout> {
  const read = await library()
    .notes()
    .catch(() => undefined);
  const kept = read ?? [];
  const brought = own.filter(({id}) => kept.every((one) => one.id !== id));
  return {
    notes: [...kept, ...brought].filter((note) => isAbout(note, accounts)),
    unread: read === undefined,
  };
}

/** Places notes in the accounts on show: in the order of the first account that each has words in, the lost ones last. */
export function placedNotes(
  notes: readonly OwnNote[],
  accounts: readonly Pick<Account, 'id' | 'source'>[],
): PlacedNote[] {
  const column = ({places: [first]}: PlacedNote): number =>
    first ? accounts.findIndex(({id}) => id === first.account) : accounts.length;
  return notes
    .map((note): PlacedNote => {
      const here = note.anchors.filter(({account}) => accounts.some(({id}) => id === account));
      const found = here.map((anchor) => placesOf([anchor], accounts));
      return {
        note,
        places: found.flat(),
        lost: here.filter((_, at) => found[at]!.length === 0),
      };
    })
    .sort((a, b) => column(a) - column(b) || (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** How like the words that a note stands on are to those that it was written on, where they have changed: 0 to 1. */
export function likenessOf(places: readonly NotePlace[]): number | undefined {
  const least = Math.min(1, ...places.map(({score}) => score));
  return least < 1 ? least : undefined;
}

/** Where a note can be read: at the finding whose words it stands on, else at the first sentence. */
export function subjectOf(
  {places}: PlacedNote,
  {lookup}: Book,
): Pick<ReaderState, 'finding' | 'at'> | undefined {
  const finding = lookup.comparison.findings.find(
    ({claims}) =>
      claims.length === places.length &&
      claims.every(({account, mentions: [id = '']}) => {
        const mention = lookup.mentions.get(id);
        return places.some(
          (place) =>
            mention !== undefined &&
            place.account === account &&
            mention.start <= place.start &&
            place.end <= mention.end,
        );
      }),
  );
  if (finding) return {finding: finding.id};
  for (const place of places) {
    const sentence = lookup.accounts
      .get(place.account)
      ?.passages.flatMap(({sentences}) => sentences)
      .find((one) => overlaps(one, place));
    if (sentence) return {at: sentence.id};
  }
  return undefined;
}
