import type {SVGTemplateResult, TemplateResult} from 'lit';
import {html, svg} from 'lit';

import type {Tone} from '../tone.js';

/** Strokes on a field of 16 by 16: drawn, so that they look the same in every font. */
const STROKES: Readonly<Record<Tone, SVGTemplateResult>> = {
  contradict: svg`<path d="M4 6.2h8M4 9.8h8M10.2 3.4 5.8 12.6" />`,
  internal: svg`<path d="M12 5.6A4.5 4.5 0 1 0 12.4 9M12.4 3v3h-3" />`,
  compatible: svg`<path d="M4 6.8q2-2 4-.5t4-.5M4 10.4q2-2 4-.5t4-.5" />`,
  series: svg`<path d="M4 4.4h3v3.4h3v3.6h2.4" />`,
  possible: svg`<path d="M5.6 6a2.4 2.4 0 1 1 3.5 2.1q-1.1.6-1.1 1.7v.3M8 12.4v.4" />`,
  agree: svg`<path d="M4.2 6.2h7.6M4.2 9.8h7.6" />`,
  only: svg`<circle cx="8" cy="8" r="1.2" fill="currentColor" />`,
};

/** The sign of a tone; says nothing by itself, its name stands beside it. */
export function renderSign(tone: Tone): TemplateResult {
  return html`<svg class="sign" data-tone=${tone} viewBox="0 0 16 16" aria-hidden="true">
    ${STROKES[tone]}
  </svg>`;
}
