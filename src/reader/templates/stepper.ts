import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg, str} from '@lit/localize';

import type {Finding} from '../../engine/comparison.js';

/** How far the walk through the chosen findings has come, and what can be done there. */
interface Walk {
  readonly chosen: readonly Finding[];
  readonly open: number;
  /** How many there are, where some are yet to come. */
  readonly count?: number;
  readonly listOpen: boolean;
  readonly toggleList: () => void;
  readonly step: (by: 1 | -1) => void;
}

/** Previous, "2 of 11", next. */
export function renderStepper({
  chosen,
  open,
  count = chosen.length,
  listOpen,
  toggleList,
  step,
}: Walk): TemplateResult {
  return html`
    <div
      id="greta-walk"
      class="stepper"
      role="group"
      aria-label=${msg('Walk through the findings')}
    >
      ${renderStep(-1, msg('Previous finding'), step, count === 0)}
      <button
        type="button"
        class="position"
        aria-expanded=${listOpen && open < 0 ? 'true' : 'false'}
        aria-controls="greta-findings"
        @click=${toggleList}
      >
        ${open >= 0 ? msg(str`${open + 1} of ${count}`) : msg(str`Findings: ${count}`)}
      </button>
      ${renderStep(1, msg('Next finding'), step, count === 0)}
    </div>
  `;
}

/** A button that leads a step on, or back. */
export function renderStep(
  by: 1 | -1,
  label: string,
  step: (by: 1 | -1) => void,
  disabled = false,
): TemplateResult {
  return html`
    <button
      type="button"
      class="step"
      title=${label}
      ?disabled=${disabled}
      @click=${() => step(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d=${by > 0 ? 'M4 6l4 4 4-4' : 'M4 10l4-4 4 4'} />
      </svg>
    </button>
  `;
}
