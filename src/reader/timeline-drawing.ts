import type {Moment, Period, TimelineEvent} from './timeline.js';
import {byWeight} from './tone.js';

/** A place in the drawing, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * How time is laid out: from left to right with a lane under each other, or where that is too narrow for its labels, from
 * above downwards with the lanes beside each other and the labels beside them.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly isUpright: boolean;
  /** Where the lanes begin: what is before it belongs to their names, or to the marks of the scale. */
  readonly margin: number;
  /** Along the lanes. */
  readonly along: (day: number) => number;
  /** Across them: of what several accounts tell on the lane itself, of what one alone tells beside it. */
  readonly across: (lane: number, alone?: boolean) => number;
  readonly at: (day: number, lane: number, alone?: boolean) => Point;
}

/** Below it time goes downwards. */
const NARROW = 600;
/** Distance from its lane of what one account alone tells. */
const BESIDE = 13;
const RADIUS = 5;
const MARGIN = {level: 132, upright: 92};
const HEIGHT = 480;
/** Level lanes: room over the first, between the first two, between others, under the last. */
const [HEAD, JOINED, APART, FOOT] = [92, 62, 96, 58];
/** Upright lanes: room before the first, and between two. */
const [BEFORE, BETWEEN] = [24, 34];
/** Room over upright time, for the numbers of the lanes, and under it. */
const [TOP, BOTTOM] = [28, 10];

/** The drawing of a period in lanes, in as much width as there is. */
export function drawingOf(width: number, lanes: number, {from, to}: Period): Drawing {
  const isUpright = width < NARROW;
  const margin = isUpright ? MARGIN.upright : MARGIN.level;
  const share = (day: number): number => (day - from) / (to - from);
  const along = isUpright
    ? (day: number) => rounded(TOP + share(day) * (HEIGHT - TOP - BOTTOM))
    : (day: number) => rounded(margin + share(day) * (width - margin));
  const across = (lane: number, alone = false): number => {
    const beside = alone ? (lane === 0 ? -BESIDE : BESIDE) : 0;
    const line = isUpright
      ? margin + BEFORE + lane * BETWEEN
      : HEAD + (lane > 0 ? JOINED : 0) + Math.max(0, lane - 1) * APART;
    return line + beside;
  };
  return {
    width,
    height: isUpright ? HEIGHT : across(lanes - 1) + FOOT,
    isUpright,
    margin,
    along,
    across,
    at: (day, lane, alone) =>
      isUpright ? {x: across(lane, alone), y: along(day)} : {x: along(day), y: across(lane, alone)},
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The day in the middle of a moment. */
export function middleOf({days}: Moment): number {
  return (days.first + days.last + 1) / 2;
}

/** Whether a moment is drawn as a dot, and no stretch. */
export function isDot({days}: Moment, {along}: Drawing): boolean {
  return days.first === days.last || along(days.last + 1) - along(days.first) <= 2 * RADIUS + 4;
}

/** What stands at one place of the drawing: an event, or several of one account that would lie over each other. */
export interface Mark {
  /** By time; at least one. */
  readonly events: readonly [TimelineEvent, ...TimelineEvent[]];
}

/** The events that a period shows, those of one account alone that are too near each other together. */
export function marksOf(
  events: readonly TimelineEvent[],
  {from, to}: Period,
  drawing: Drawing,
): Mark[] {
  const seen = events.filter(({moments}) =>
    moments.some(({days}) => days.last >= from && days.first < to),
  );
  const marks: Mark[] = [];
  const last = new Map<number, {index: number; at: number}>();
  for (const event of seen) {
    const [moment, ...more] = event.moments as [Moment, ...Moment[]];
    const before = last.get(moment.lane);
    const at = drawing.along(middleOf(moment));
    const isAlone = more.length === 0 && isDot(moment, drawing);
    if (isAlone && before && Math.abs(at - before.at) < 2 * RADIUS + 3) {
      const {events: others} = marks[before.index]!;
      marks[before.index] = {events: [...others, event]};
    } else {
      if (isAlone) last.set(moment.lane, {index: marks.length, at});
      marks.push({events: [event]});
    }
  }
  return marks;
}

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
