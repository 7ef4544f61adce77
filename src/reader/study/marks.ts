import type {ComparedAccount} from '../../engine/comparison.js';
import type {NoteAnchor, NotePlace} from '../../engine/note.js';
import {anchorNotes} from '../../engine/selectors/anchor-notes.js';
import {describeSpan} from '../../engine/selectors/describe.js';
import type {Span} from '../../engine/span.js';

/** What a reader thinks of words in two places. */
export const OPINIONS = ['differ', 'agree'] as const;

export type Opinion = (typeof OPINIONS)[number];

/** Words that a reader has chosen in an account: a half-open span of its source. */
export interface Choice extends Span {
  readonly account: string;
}

/** Words in two or more places, and what the reader thinks of them; kept by quotation, as notes are. */
export interface StudyMark {
  /** Unique on every machine. */
  readonly id: string;
  readonly opinion: Opinion;
  /** At least two. */
  readonly anchors: readonly NoteAnchor[];
}

/** A mark with its places in the accounts at hand. */
export interface PlacedMark extends StudyMark {
  /** In the order of its anchors; without those that lost their place. */
  readonly places: readonly NotePlace[];
}

/** Choices fewer than these say nothing of one another. */
export const FEWEST_CHOICES = 2;

type Source = Pick<ComparedAccount, 'id' | 'source'>;

/** A new mark on chosen words. */
export function markOf(
  choices: readonly Choice[],
  opinion: Opinion,
  accounts: readonly Source[],
): StudyMark {
  const anchors = choices.map(({account, start, end}): NoteAnchor => {
    const {source} = accounts.find(({id}) => id === account)!;
    const {exact, prefix, suffix} = describeSpan(source, {start, end});
    return {account, exact, prefix, suffix, start};
  });
  return {id: crypto.randomUUID(), opinion, anchors};
}

/** Finds the places of marks, also where a text has changed since. */
export function placed(marks: readonly StudyMark[], accounts: readonly Source[]): PlacedMark[] {
  const notes = marks.map(({id, anchors}) => ({id, anchors, text: {lt: '', en: ''}, path: ''}));
  const places = new Map(anchorNotes(notes, accounts).notes.map((note) => [note.id, note.places]));
  return marks.map((mark) => ({...mark, places: places.get(mark.id) ?? []}));
}

/** Adds a choice, or takes it away where it was made before; what it overlaps gives way to it. */
export function chosenWith(choices: readonly Choice[], choice: Choice): Choice[] {
  const others = choices.filter(({account, start, end}) => {
    return account !== choice.account || end <= choice.start || choice.end <= start;
  });
  const again = choices.some(
    ({account, start, end}) =>
      account === choice.account && start === choice.start && end === choice.end,
  );
  return again ? others : [...others, choice];
}
