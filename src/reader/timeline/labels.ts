import type {TimelineEvent} from './timeline.js';
import type {Drawing, Mark, Point} from './drawing.js';
import {middleOf} from './drawing.js';
import {byWeight} from '../tone.js';

/** What an event is called beside its mark: where its first line begins, and its lines. */
export interface Label extends Point {
  readonly lines: readonly string[];
  /** The line to its mark, by its corners. */
  readonly leader: readonly Point[];
}

/** Height of a line of a label, in CSS pixels, as all here is. */
export const LINE_HEIGHT = 15;
/** Width that a letter of a label takes, on average; what lies between two labels. */
const [LETTER, GAP] = [6.1, 14];
/** Letters of a line over or under a level lane; fewer than so many beside upright ones name nothing. */
const [LONGEST, SHORTEST] = [32, 8];
/** Labels over each other over or under a level lane; lines of one label. */
const [LEVELS, LINES] = [2, 2];
/** How far a label beside upright lanes may stand from its mark; what lies between two labels over each other. */
const [DRIFT, BETWEEN] = [64, 5];

/**
 * Labels that fit, of the weightiest events first: over the first lane and under the others, or beside the last where time
 * goes downwards. What finds no room, or has no words that say enough, is still named under the drawing when it is pointed at.
 */
export function labelsOf(
  marks: readonly Mark[],
  drawing: Drawing,
  lanes: number,
  name: (event: TimelineEvent) => string,
): Map<Mark, Label> {
  const weighed = marks
    .filter(({events}) => events.length === 1)
    .sort(({events: [a]}, {events: [b]}) => byWeight(a.tone, b.tone));
  return drawing.isUpright
    ? besideLanes(weighed, drawing, lanes, name)
    : alongLanes(weighed, drawing, name);
}

function dotOf({events: [{moments}]}: Mark, drawing: Drawing): Point {
  const [moment] = moments;
  return drawing.at(middleOf(moment!), moment!.lane, moments.length === 1);
}

interface Placed {
  readonly mark: Mark;
  readonly dot: Point;
  readonly lines: readonly string[];
  /** Of its upper edge. */
  y: number;
}

/** Labels one under the other, each as near to its mark as the others let it be. */
function besideLanes(
  marks: readonly Mark[],
  drawing: Drawing,
  lanes: number,
  name: (event: TimelineEvent) => string,
): Map<Mark, Label> {
  const {across, width, height} = drawing;
  const x = across(lanes - 1, lanes > 1) + 18;
  const longest = Math.floor((width - x) / LETTER);
  if (longest < SHORTEST) return new Map();
  let placed: readonly Placed[] = [];
  for (const mark of marks) {
    const dot = dotOf(mark, drawing);
    if (dot.y < 0 || dot.y > height) continue;
    const words = name(mark.events[0]);
    if (words === '') continue;
    const lines = broken(words, longest);
    placed = pushedApart([...placed, {mark, dot, lines, y: 0}], height) ?? placed;
  }
  return new Map(
    placed.map(({mark, dot, lines, y}) => {
      const middle = y + (lines.length * LINE_HEIGHT) / 2;
      const leader = [dot, {x: x - 14, y: dot.y}, {x: x - 4, y: middle}];
      return [mark, {lines, x, y: y + LINE_HEIGHT - 3.5, leader}];
    }),
  );
}

/** Labels in the order of their marks, none over another; undefined where one would be too far from its mark. */
function pushedApart(labels: readonly Placed[], height: number): readonly Placed[] | undefined {
  const heightOf = ({lines}: Placed): number => lines.length * LINE_HEIGHT + BETWEEN;
  const wanted = (label: Placed): number => label.dot.y - (label.lines.length * LINE_HEIGHT) / 2;
  const sorted = labels
    .map((label) => ({...label, y: wanted(label)}))
    .sort((a, b) => a.dot.y - b.dot.y);
  let free = 0;
  for (const label of sorted) {
    label.y = Math.max(label.y, free);
    free = label.y + heightOf(label);
  }
  let end = height;
  for (const label of [...sorted].reverse()) {
    label.y = Math.min(label.y, end - heightOf(label));
    end = label.y;
  }
  const isNear = sorted.every((label) => Math.abs(label.y - wanted(label)) <= DRIFT);
  return isNear && end >= 0 ? sorted : undefined;
}

/** Labels over the first lane and under the others. */
function alongLanes(
  marks: readonly Mark[],
  drawing: Drawing,
  name: (event: TimelineEvent) => string,
): Map<Mark, Label> {
  const {across, margin, width} = drawing;
  const taken: {line: string; from: number; to: number}[] = [];
  const labels = new Map<Mark, Label>();
  for (const mark of marks) {
    const {lane} = mark.events[0].moments[0]!;
    const dot = dotOf(mark, drawing);
    const words = name(mark.events[0]);
    if (words === '') continue;
    const lines = broken(words, LONGEST);
    const length = Math.max(...lines.map((words) => words.length)) * LETTER;
    if (dot.x < margin || dot.x > width || length > width - margin) continue;
    const x = Math.min(Math.max(margin, dot.x - length / 2), width - length);
    const [from, to] = [x, x + length + GAP];
    const level = Array.from({length: LEVELS}, (_, at) => at).find((at) =>
      taken.every(
        (other) => other.line !== `${lane} ${at}` || from >= other.to || to <= other.from,
      ),
    );
    if (level === undefined) continue;
    taken.push({line: `${lane} ${level}`, from, to});
    const edge = across(lane, true);
    const away = level * (LINES * LINE_HEIGHT + BETWEEN);
    const last =
      lane === 0 ? edge - 12 - away : edge + 21 + away + (lines.length - 1) * LINE_HEIGHT;
    const y = last - (lines.length - 1) * LINE_HEIGHT;
    const leader = [dot, {x: dot.x, y: lane === 0 ? last + 3 : y - 11}];
    labels.set(mark, {lines, x, y, leader});
  }
  return labels;
}

/** In as few lines as there are, broken behind spaces and dashes, the last of them cut. */
function broken(text: string, longest: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < LINES - 1 && rest.length > longest) {
    const [line = ''] = new RegExp(`^.{0,${longest}}[ –-]`, 'u').exec(rest) ?? [];
    if (line.length < longest / 3) break;
    lines.push(line);
    rest = rest.slice(line.length);
  }
  return [...lines, shortened(rest, longest)];
}

/** Cut at a space, unless too little would be left. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space >= longest / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s…,;–]+$/u, '')}…`;
}
