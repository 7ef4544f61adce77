import type {SVGTemplateResult, TemplateResult} from 'lit';
import {html, nothing, svg} from 'lit';

import {placeOf} from '../address.js';
import {byWeight} from '../tone.js';
import type {Moment, Period, TimelineEvent} from '../timeline.js';
import {ticksOf} from '../timeline.js';

/** Height of a lane, and of what stands above the first. */
const LANE = 92;
const HEAD = 46;
const FOOT = 34;
const RADIUS = 5;
/** Width that a letter of a label takes, on average, and what lies between two labels. */
const LETTER = 6.2;
const APART = 14;
const LONGEST_LABEL = 36;
/** Width that a mark of the scale needs for its date. */
const TICK = 110;
/** Levels of labels over or under a lane. */
const LEVELS = 2;

/** What is drawn, and what a person can do with it. */
export interface Lanes {
  readonly events: readonly TimelineEvent[];
  readonly period: Period;
  /** In CSS pixels; the drawing is not scaled, so that its letters stay as large as they are. */
  readonly width: number;
  readonly titles: readonly string[];
  /** What an event is called in full, and beside its mark. */
  readonly title: (event: TimelineEvent) => string;
  readonly label: (event: TimelineEvent) => string;
  /** An EDTF date in the reader's language. */
  readonly date: (edtf: string) => string;
  readonly point: (event: TimelineEvent | undefined) => void;
  readonly open: (event: TimelineEvent) => void;
}

/** Lanes of time, one for each account, with the events of a period. */
export function renderLanes(lanes: Lanes): TemplateResult {
  const {events, period, width, titles, date} = lanes;
  const height = HEAD + LANE * titles.length + FOOT;
  const x = (day: number): number =>
    Math.round(((day - period.from) / (period.to - period.from)) * width * 10) / 10;
  const seen = events.filter(({moments}) =>
    moments.some(({days}) => days.last >= period.from && days.first < period.to),
  );
  const labels = labelsOf(seen, lanes, x);
  return html`<svg
    class="lanes"
    width=${width}
    height=${height}
    viewBox="0 0 ${width} ${height}"
    role="list"
  >
    ${ticksOf(period, Math.max(2, width / TICK)).map(
      ({day, edtf}) => svg`<g aria-hidden="true" class="tick">
        <path d="M${x(day)} ${HEAD - 24}V${height}" />
        ${x(day) < width - TICK / 1.5 ? svg`<text x=${x(day) + 4} y=${HEAD - 28}>${date(edtf)}</text>` : nothing}
      </g>`,
    )}
    ${titles.map(
      (title, lane) => svg`<g aria-hidden="true" class="lane">
        <path d="M0 ${yOf(lane)}H${width}" />
        <text x="0" y=${lane === titles.length - 1 && titles.length > 1 ? height - 6 : yOf(lane) - LANE / 2 - 4}>${title}</text>
      </g>`,
    )}
    ${seen.map((event) => renderEvent(event, labels.get(event), lanes, x))}
  </svg>`;
}

function yOf(lane: number): number {
  return HEAD + LANE * (lane + 0.5);
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

function renderEvent(
  event: TimelineEvent,
  label: Label | undefined,
  {title: titleOf, point, open, width}: Lanes,
  x: (day: number) => number,
): SVGTemplateResult {
  const title = titleOf(event);
  const points = event.moments.map((moment) => ({
    moment,
    x: (x(moment.days.first) + x(moment.days.last + 1)) / 2,
    y: yOf(moment.lane),
  }));
  const joins = points.slice(1).map((to, at) => ({from: points[at]!, to}));
  return svg`<g role="listitem" class="event" data-tone=${event.tone}>
    <a
      href=${placeOf({finding: event.finding.id})}
      aria-label=${nameOf(title, label)}
      @pointerenter=${() => point(event)}
      @focus=${() => point(event)}
      @click=${(click: MouseEvent) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        open(event);
      }}
    >
      ${joins.map(({from, to}) => svg`<path class="join" d="M${from.x} ${from.y}L${to.x} ${to.y}" />`)}
      ${points.map(({moment, y}) => renderMoment(moment, y, x, width, points.length === 1))}
      ${label ? svg`<text x=${label.x} y=${label.y}>${label.text}</text>` : nothing}
    </a>
  </g>`;
}

/** What an event is called aloud: its title, and before it what is written there, where the title has it in other words. */
function nameOf(title: string, label: Label | undefined): string {
  const written = label?.text ?? '';
  return title.includes(written.replace(/…$/u, '')) ? title : `${written} – ${title}`;
}

/** A day is a dot, a longer stretch a bar; what is uncertain is hollow, what is open on one side fades there. */
function renderMoment(
  {days, uncertain, open, lane}: Moment,
  y: number,
  x: (day: number) => number,
  width: number,
  alone: boolean,
): SVGTemplateResult {
  const [start, end] = [x(days.first), x(days.last + 1)] as const;
  const middle = (start + end) / 2;
  const arrow =
    open === undefined
      ? nothing
      : svg`<path class="open" d="M${open === 'end' ? end : start} ${y}h${open === 'end' ? 22 : -22}" />`;
  if (days.first === days.last || end - start <= 2 * RADIUS + 4) {
    return svg`${arrow}<circle class="dot" ?data-hollow=${alone || uncertain} cx=${middle} cy=${y} r=${RADIUS} />`;
  }
  // What goes on all the while in view would be taken for the lane itself: it is drawn beside it, away from its labels.
  const isAll = start <= 0 && end >= width;
  return svg`${arrow}<rect class="stretch" ?data-hollow=${uncertain} x=${start} y=${isAll ? (lane > 0 ? y - 13 : y + 10) : y - 3} width=${end - start} height=${isAll ? 3 : 6} rx="3" />`;
}

/**
 * Labels that fit, the weightiest events first: over the first lane, under the others, on two levels. What finds no room is
 * still named under the drawing when it is pointed at.
 */
function labelsOf(
  events: readonly TimelineEvent[],
  {label, width}: Lanes,
  x: (day: number) => number,
): Map<TimelineEvent, Label> {
  const taken = new Map<string, [number, number][]>();
  const labels = new Map<TimelineEvent, Label>();
  for (const event of [...events].sort((a, b) => byWeight(a.tone, b.tone))) {
    const moment = event.moments[0]!;
    const text = shortened(label(event));
    const length = text.length * LETTER;
    const at = (x(moment.days.first) + x(moment.days.last + 1)) / 2;
    const start = Math.min(Math.max(0, at - length / 2), width - length);
    if (at < 0 || at > width || start < 0) continue;
    for (let level = 0; level < LEVELS; level += 1) {
      const key = `${moment.lane} ${level}`;
      const row = taken.get(key) ?? [];
      if (row.some(([from, to]) => start < to + APART && from < start + length + APART)) continue;
      taken.set(key, [...row, [start, start + length]]);
      const down = moment.lane > 0;
      const step = 15 + level * 15;
      labels.set(event, {
        x: start,
        y: yOf(moment.lane) + (down ? step + 6 : -step + 2),
        text,
      });
      break;
    }
  }
  return labels;
}

/** Cut at a space. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LABEL) return text;
  return `${text
    .slice(0, LONGEST_LABEL)
    .replace(/\s+\S*$/u, '')
    .replace(/[\s…]+$/u, '')}…`;
}
