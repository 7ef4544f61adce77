import type {TimelineEvent} from './timeline.js';
import type {Drawing, Mark, Point} from './timeline-drawing.js';
import {middleOf} from './timeline-drawing.js';
import {byWeight} from './tone.js';

/** What an event is called beside its mark. */
export interface Label extends Point {
  readonly text: string;
  /** Where the line to its mark begins and ends. */
  readonly leader: readonly [Point, Point];
}

/** Width that a letter of a label takes, on average; what lies between two labels; height of a line of them. */
const [LETTER, GAP, LINE] = [6.1, 14, 15];
const LONGEST = 34;
/** Lines of labels over or under a level lane. */
const LEVELS = 2;

/**
 * Labels that fit, of the weightiest events first: over the first lane and under the others, or beside the last where time
 * goes downwards. What finds no room is still named under the drawing when it is pointed at.
 */
export function labelsOf(
  marks: readonly Mark[],
  drawing: Drawing,
  lanes: number,
  name: (event: TimelineEvent) => string,
): Map<Mark, Label> {
  const taken: {line: string; from: number; to: number}[] = [];
  const labels = new Map<Mark, Label>();
  const fits = (line: string, from: number, to: number): boolean => {
    const isFree = taken.every(
      (other) => other.line !== line || from >= other.to || to <= other.from,
    );
    if (isFree) taken.push({line, from, to});
    return isFree;
  };
  const weighed = marks
    .filter(({events}) => events.length === 1)
    .sort(({events: [a]}, {events: [b]}) => byWeight(a.tone, b.tone));
  for (const mark of weighed) {
    const [moment] = mark.events[0].moments;
    const text = name(mark.events[0]);
    const dot = drawing.at(middleOf(moment!), moment!.lane, mark.events[0].moments.length === 1);
    const label = drawing.isUpright
      ? beside(text, dot, drawing, lanes, fits)
      : overOrUnder(text, dot, moment!.lane, drawing, fits);
    if (label) labels.set(mark, label);
  }
  return labels;
}

type Fits = (line: string, from: number, to: number) => boolean;

function beside(
  text: string,
  dot: Point,
  {across, width, height}: Drawing,
  lanes: number,
  fits: Fits,
): Label | undefined {
  const x = across(lanes - 1, lanes > 1) + 16;
  const words = shortened(text, Math.floor((width - x) / LETTER));
  if (dot.y < 0 || dot.y > height || !fits('', dot.y - LINE / 2, dot.y + LINE / 2))
    return undefined;
  return {text: words, x, y: dot.y + 4, leader: [dot, {x: x - 4, y: dot.y}]};
}

function overOrUnder(
  text: string,
  dot: Point,
  lane: number,
  {across, margin, width}: Drawing,
  fits: Fits,
): Label | undefined {
  const words = shortened(text, LONGEST);
  const length = words.length * LETTER;
  if (dot.x < margin || dot.x > width || length > width - margin) return undefined;
  const x = Math.min(Math.max(margin, dot.x - length / 2), width - length);
  const level = Array.from({length: LEVELS}, (_, at) => at).find((at) =>
    fits(`${lane} ${at}`, x, x + length + GAP),
  );
  if (level === undefined) return undefined;
  const edge = across(lane, true);
  const y = lane === 0 ? edge - 12 - level * LINE : edge + 21 + level * LINE;
  return {text: words, x, y, leader: [dot, {x: dot.x, y: lane === 0 ? y + 3 : y - 11}]};
}

/** Cut at a space, unless too little would be left. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space >= longest / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s…,;–]+$/u, '')}…`;
}
