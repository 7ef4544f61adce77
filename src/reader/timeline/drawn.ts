import type {Finding} from '../../engine/comparison.js';
import type {View} from '../address.js';
import type {Book} from '../book/book.js';
import {figuresOf} from '../book/figures.js';
import {eventsOf} from './timeline.js';

/** Of the findings that are chosen those that a view draws, in their order: of the timeline what has a date, of the figures what has two amounts. */
export function drawnIn(view: View, chosen: readonly Finding[], book: Book): readonly Finding[] {
  const shown = shownBy(view, chosen, book);
  return shown ? chosen.filter((finding) => shown.has(finding)) : chosen;
}

function shownBy(
  view: View,
  chosen: readonly Finding[],
  book: Book,
): ReadonlySet<Finding> | undefined {
  switch (view) {
    case 'timeline':
      return new Set(eventsOf(chosen, book).map(({finding}) => finding));
    case 'figures':
      return new Set(figuresOf(chosen, book).map(({finding}) => finding));
    default:
      return undefined;
  }
}
