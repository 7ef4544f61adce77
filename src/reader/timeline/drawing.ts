import type {Moment, Period, TimelineEvent} from './timeline.js';

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
/** The radius of a dot, in the units of the drawing. */
export const RADIUS = 5;
/** The same of several events at one place. */
export const RADIUS_OF_SEVERAL = 8;
const MARGIN = {level: 132, upright: 60};
const HEIGHT = 600;
/** Level lanes: room over the first, between the first two, between others, under the last. */
const [HEAD, JOINED, APART, FOOT] = [108, 62, 112, 88];
/** Upright lanes: room before the first, and between two. */
const [BEFORE, BETWEEN] = [24, 27];
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
    const others = before && marks[before.index]!.events;
    // Beside several there may come to stand several.
    const radius = others && others.length > 1 ? RADIUS_OF_SEVERAL : RADIUS;
    if (isAlone && others && Math.abs(at - before.at) < 2 * radius + 3) {
      marks[before.index] = {events: [...others, event]};
      // Drawn in the middle of all of them.
      before.at = (drawing.along(middleOf(others[0].moments[0]!)) + at) / 2;
    } else {
      if (isAlone) last.set(moment.lane, {index: marks.length, at});
      marks.push({events: [event]});
    }
  }
  return marks;
}

/** Whether a stretch takes up more than half of what is in view: drawn thinner, or it would be taken for a lane. */
export function isLong(
  {days}: Moment,
  {along, isUpright, margin, width, height}: Drawing,
): boolean {
  const [from, to] = isUpright ? [0, height] : [margin, width];
  const [first, last] = [along(days.first), along(days.last + 1)];
  return Math.min(last, to) - Math.max(first, from) > (to - from) / 2;
}
