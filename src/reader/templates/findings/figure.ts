import type {SVGTemplateResult, TemplateResult} from 'lit';
import {html, nothing, svg} from 'lit';
import {msg, str} from '@lit/localize';

import type {Finding} from '../../../engine/comparison.js';
import type {Relation} from '../../../engine/relation.js';
import {formatList} from '../../../wording/lists.js';
import {formatNumber} from '../../../wording/numbers.js';

const WIDTH = 300;
/** Room at the sides for the numbers of the first and last step. */
const EDGE = 28;
const TOP = 10;
const FOOT = 80;

/** A drawing of a finding's numbers where they say more together than one by one; what it shows stands in the table too. */
export function renderFigure({relation}: Finding): TemplateResult | typeof nothing {
  switch (relation?.type) {
    case 'steps':
      return figure(steps(relation.values), FOOT + 4, relation.values);
    case 'ceiling':
      return figure(bars([relation.value, relation.limit], relation.limit), 64, [
        relation.limit,
        relation.value,
      ]);
    case 'sum':
      return figure(stack(relation), 98, [...relation.parts, relation.total]);
    default:
      return nothing;
  }
}

function figure(
  drawing: SVGTemplateResult,
  height: number,
  values: readonly number[],
): TemplateResult {
  const numbers = formatList(values.map(formatNumber));
  return html`<svg
    class="figure"
    viewBox="0 0 ${WIDTH} ${height}"
    role="img"
    aria-label=${msg(str`Drawing of the numbers ${numbers}`)}
  >
    ${drawing}
  </svg>`;
}

/** A stair from number to number. */
function steps(values: readonly number[]): SVGTemplateResult {
  const most = Math.max(...values);
  const x = (i: number): number => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1);
  const y = (value: number): number => FOOT - ((FOOT - TOP) * value) / most;
  const path = values.map((value, i) =>
    i === 0 ? `M${x(i)} ${y(value)}` : `H${x(i)}V${y(value)}`,
  );
  return svg`
    <path class="axis" d="M0 ${FOOT}H${WIDTH}" />
    <path class="stair" d=${path.join('')} />
    ${values.map(
      (value, i) => svg`
        <circle cx=${x(i)} cy=${y(value)} r="4" />
        <text x=${x(i)} y=${y(value) + 18} text-anchor="middle">${formatNumber(value)}</text>`,
    )}
  `;
}

/** A bar for an amount, and the line that it must not cross. */
function bars([value, limit]: readonly [number, number], most: number): SVGTemplateResult {
  const width = (n: number): number => ((WIDTH - 2 * EDGE) * n) / most;
  const y = 34;
  return svg`
    <rect class="bar-value" x="0" y=${y} width=${width(value)} height="18" rx="2" />
    <path class="limit" d="M${width(limit)} ${y - 14}V${y + 26}" />
    <text x="6" y=${y - 8}>${formatNumber(value)}</text>
    <text x=${width(limit)} y=${y - 20} text-anchor="middle">${formatNumber(limit)}</text>
  `;
}

/** Parts laid end to end over their whole. */
function stack({parts, sum, total}: Relation & {readonly type: 'sum'}): SVGTemplateResult {
  const most = Math.max(sum, total);
  const width = (n: number): number => (WIDTH * n) / most;
  let at = 0;
  const laid = parts.map((part) => {
    const start = at;
    at += width(part);
    return svg`
      <rect class="part" x=${start} y="26" width=${Math.max(0, width(part) - 2)} height="20" rx="2" />
      <text x=${start + width(part) / 2} y="20" text-anchor="middle">${formatNumber(part)}</text>`;
  });
  return svg`
    ${laid}
    <rect class="whole" x="0" y="54" width=${width(total)} height="20" rx="2" />
    <text x="6" y="94">${formatNumber(total)}</text>
  `;
}
