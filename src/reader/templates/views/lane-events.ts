import type {SVGTemplateResult} from 'lit';
import {nothing, svg} from 'lit';

import {fragmentOf} from '../../address.js';
import type {Drawing, Mark, Point} from '../../timeline/drawing.js';
import {isDot, isLong, middleOf, RADIUS, RADIUS_OF_SEVERAL} from '../../timeline/drawing.js';
import type {Label} from '../../timeline/labels.js';
import {LINE_HEIGHT} from '../../timeline/labels.js';
import type {Moment, Period, TimelineEvent} from '../../timeline/timeline.js';

/** What is drawn, and what a person can do with it. */
export interface Lanes {
  readonly events: readonly TimelineEvent[];
  /** The id of the open finding. */
  readonly opened: string | undefined;
  readonly period: Period;
  /** In CSS pixels of a page whose letters are of the usual size; with larger ones all of the drawing is as much larger. */
  readonly width: number;
  readonly titles: readonly string[];
  /** What an event is called in full, and beside its mark. */
  readonly title: (event: TimelineEvent) => string;
  /** What each account says of it. */
  readonly said: (event: TimelineEvent) => string;
  readonly label: (event: TimelineEvent) => string;
  /** What several are called that stand at one place. */
  readonly several: (events: readonly TimelineEvent[]) => string;
  /** An EDTF date in the reader's language. */
  readonly date: (edtf: string) => string;
  /** The same as short as can be, for where there is little room. */
  readonly shortDate: (edtf: string) => string;
  readonly point: (events: readonly TimelineEvent[]) => void;
  /** Goes to where they are named. */
  readonly enter: (events: readonly TimelineEvent[]) => void;
  readonly open: (event: TimelineEvent) => void;
}

/** How far a fading end goes, in CSS pixels. */
const OPEN = 18;

/** A path through some corners. */
export function line(...corners: readonly Point[]): string {
  return `M${corners.map(({x, y}) => `${x} ${y}`).join('L')}`;
}

/** What joins the dates of one event: under all dots and labels. */
export function renderJoins({moments, tone}: TimelineEvent, {at}: Drawing): SVGTemplateResult[] {
  const points = moments.map((moment) => at(middleOf(moment), moment.lane));
  return points
    .slice(1)
    .map(
      (to, index) =>
        svg`<path aria-hidden="true" class="join" data-tone=${tone} d=${line(points[index]!, to)} />`,
    );
}

/** An event with its dates, and what it is called. */
export function renderEvent(
  event: TimelineEvent,
  label: Label | undefined,
  {title: titleOf, said, point, open, opened}: Lanes,
  drawing: Drawing,
): SVGTemplateResult {
  const {moments} = event;
  const isAlone = moments.length === 1;
  const isOpen = event.finding.id === opened;
  return svg`<g role="listitem" class="event" data-tone=${event.tone} ?data-open=${isOpen}>
    <a
      href=${fragmentOf({finding: event.finding.id})}
      aria-label="${nameOf(titleOf(event), label)} ${said(event)}"
      aria-current=${isOpen ? 'true' : nothing}
      @pointerenter=${() => point([event])}
      @focus=${() => point([event])}
      @click=${(click: MouseEvent) => {
        if (click.ctrlKey || click.metaKey || click.shiftKey) return;
        click.preventDefault();
        open(event);
      }}
    >
      ${moments.map((moment) => renderMoment(moment, drawing, isAlone))}
      ${label ? renderLabel(label) : nothing}
    </a>
  </g>`;
}

function renderLabel({lines, x, y}: Label): SVGTemplateResult {
  return svg`<text x=${x} y=${y}>${lines.map(
    (words, at) => svg`<tspan x=${x} dy=${at === 0 ? 0 : LINE_HEIGHT}>${words}</tspan>`,
  )}</text>`;
}

/** Several events at one place: how many; they are named where it is pointed at. */
export function renderSeveral({events}: Mark, lanes: Lanes, drawing: Drawing): SVGTemplateResult {
  const days = events.map(({moments: [moment]}) => middleOf(moment!));
  const middle = (Math.min(...days) + Math.max(...days)) / 2;
  const {x, y} = drawing.at(middle, events[0].moments[0]!.lane, true);
  const show = (): void => lanes.point(events);
  const isOpen = events.some(({finding}) => finding.id === lanes.opened);
  return svg`<g role="listitem" class="event several" data-tone="only" ?data-open=${isOpen}>
    <g
      role="button"
      tabindex="0"
      aria-label=${lanes.several(events)}
      @pointerenter=${show}
      @focus=${show}
      @click=${show}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        lanes.enter(events);
      }}
    >
      <circle cx=${x} cy=${y} r=${RADIUS_OF_SEVERAL} />
      <text x=${x} y=${y + 3.5} text-anchor="middle">${events.length}</text>
    </g>
  </g>`;
}

/** What an event is called aloud: its title, and before it what is written there, where the title has it in other words. */
function nameOf(title: string, label: Label | undefined): string {
  const written = label?.lines.join('').trimEnd() ?? '';
  const isWithin = title.toLowerCase().includes(written.replace(/…$/u, '').toLowerCase());
  return isWithin ? title : `${written} – ${title}`;
}

/** A day is a dot, a longer stretch a bar; what is uncertain is hollow, what is open on one side fades there. */
function renderMoment(moment: Moment, drawing: Drawing, isAlone: boolean): SVGTemplateResult {
  const {days, uncertain, open, lane} = moment;
  const {isUpright, at} = drawing;
  const [start, end] = [at(days.first, lane, isAlone), at(days.last + 1, lane, isAlone)];
  const tip = open === 'end' ? end : start;
  const way = open === 'end' ? OPEN : -OPEN;
  const fading =
    open === undefined
      ? nothing
      : svg`<path class="open" d="M${tip.x} ${tip.y}${isUpright ? 'v' : 'h'}${way}" />`;
  if (isDot(moment, drawing)) {
    const {x, y} = at(middleOf(moment), lane, isAlone);
    return svg`${fading}<circle class="dot" ?data-hollow=${isAlone || uncertain} cx=${x} cy=${y} r=${RADIUS} />`;
  }
  return svg`${fading}<path
    class="stretch"
    ?data-hollow=${uncertain}
    ?data-long=${isLong(moment, drawing)}
    d=${line(start, end)}
  />`;
}
