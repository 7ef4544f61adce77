import type {Lookup} from '../findings/lookup.js';
import {setOwnRanges} from '../search/own-highlight.js';
import {rangesOf} from './choosing.js';
import type {Choice, PlacedMark} from './marks.js';

/** What is chosen, and what the reader has marked: names of custom highlights, as in `study.css`. */
const NAMES = ['greta-chosen', 'greta-my-differ', 'greta-my-agree'] as const;

/** Paints choices and marks on the text, where the browser can; the panel lists them too. */
export function paint(
  choices: readonly Choice[],
  marks: readonly PlacedMark[],
  root: ParentNode,
  lookup: Lookup,
): void {
  if (!('highlights' in CSS)) return;
  const of = (opinion: PlacedMark['opinion']): Range[] =>
    marks
      .filter((mark) => mark.opinion === opinion)
      .flatMap(({places}) => places.flatMap((place) => rangesOf(place, root, lookup)));
  const ranges = [
    choices.flatMap((choice) => rangesOf(choice, root, lookup)),
    of('differ'),
    of('agree'),
  ];
  for (const [at, name] of NAMES.entries()) {
    setOwnRanges(name, root, ranges[at]!);
  }
}

/** Takes all of it off. */
export function clearPaint(root: ParentNode): void {
  for (const name of NAMES) setOwnRanges(name, root, []);
}
