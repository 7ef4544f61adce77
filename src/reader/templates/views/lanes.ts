import type {SVGTemplateResult, TemplateResult} from 'lit';
import {html, nothing, svg} from 'lit';

import {ticksOf} from '../../timeline/timeline.js';
import type {Drawing} from '../../timeline/drawing.js';
import {drawingOf, marksOf, RADIUS} from '../../timeline/drawing.js';
import {labelsOf} from '../../timeline/labels.js';
import type {Lanes} from './lane-events.js';
import {line, renderEvent, renderJoins, renderSeveral} from './lane-events.js';

/** Room along the lanes that a mark of the scale needs for its date. */
const TICK = {level: 110, upright: 64};

/** Lanes of time, one for each account, with the events of a period. */
export function renderLanes(lanes: Lanes): TemplateResult {
  const {events, period, width, titles} = lanes;
  const drawing = drawingOf(width, titles.length, period);
  const marks = marksOf(events, period, drawing);
  const labels = labelsOf(marks, drawing, titles.length, lanes.label);
  const {height, isUpright, margin} = drawing;
  // What began before the period is cut where the lanes begin, short of their names.
  const from = isUpright ? 0 : margin - RADIUS - 3;
  return html`
    ${
      isUpright
        ? html`<ol class="lane-names" aria-hidden="true">
            ${titles.map((title) => html`<li>${title}</li>`)}
          </ol>`
        : nothing
    }
    <svg class="lanes" viewBox="0 0 ${width} ${height}">
      ${renderTicks(lanes, drawing)}
      ${titles.map((title, lane) => renderLane(title, lane, drawing))}
      <svg
        role="list"
        x=${from}
        width=${width - from}
        height=${height}
        viewBox="${from} 0 ${width - from} ${height}"
      >
        ${[...labels.values()].map(({leader}) => svg`<path aria-hidden="true" class="leader" d=${line(...leader)} />`)}
        ${marks.flatMap(({events: [event]}) => renderJoins(event, drawing))}
        ${marks.map((mark) =>
          mark.events.length > 1
            ? renderSeveral(mark, lanes, drawing)
            : renderEvent(mark.events[0], labels.get(mark), lanes, drawing),
        )}
      </svg>
    </svg>
  `;
}

function renderTicks({period, date, shortDate}: Lanes, drawing: Drawing): SVGTemplateResult[] {
  const {width, height, along, margin, isUpright} = drawing;
  const length = isUpright ? height : width - margin;
  const room = TICK[isUpright ? 'upright' : 'level'];
  return ticksOf(period, Math.max(2, length / room)).map(({day, edtf}) => {
    const at = along(day);
    const [path, x, y] = isUpright
      ? [`M${margin - 4} ${at}H${width}`, 0, at + 4]
      : [`M${at} 20V${height}`, at + 4, 14];
    const isIn = isUpright ? at < height - 4 : at < width - room / 1.5;
    return svg`<g aria-hidden="true" class="tick">
      <path d=${path} />${isIn ? svg`<text x=${x} y=${y}>${isUpright ? shortDate(edtf) : date(edtf)}</text>` : nothing}
    </g>`;
  });
}

function renderLane(title: string, lane: number, drawing: Drawing): SVGTemplateResult {
  const {width, height, margin, isUpright, across} = drawing;
  const at = across(lane);
  return svg`<g aria-hidden="true" class="lane">
    <path d=${isUpright ? `M${at} 18V${height}` : `M${margin} ${at}H${width}`} />
    ${
      isUpright
        ? svg`<text x=${at} y="12" text-anchor="middle">${lane + 1}</text>`
        : svg`<foreignObject x="0" y=${at - 24} width=${margin - 14} height="48"><p><span>${title}</span></p></foreignObject>`
    }
  </g>`;
}
