import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import {countedVerdict} from '../../../wording/verdict-names.js';
import type {ReaderState} from '../../address.js';
import {StateChangeEvent} from '../../events.js';
import type {Tone} from '../../tone.js';
import {TONES} from '../../tone.js';
import {renderSign} from '../signs.js';

/** In front of the text what it is, for windows in which no list stands beside it; how much was found, and the walk through it. */
export function renderSummary(
  counts: ReadonlyMap<Tone, number>,
  state: Pick<ReaderState, 'tones' | 'view'>,
  stepper: TemplateResult,
): TemplateResult {
  return html`<section aria-label=${msg('What was found')}>
    ${
      state.view === 'read'
        ? html`<p class="intro">
            ${msg('Accounts of the same events – open an underlined word.')}
          </p>`
        : nothing
    }
    <div class="summary">${renderCounts(counts, state)} ${stepper}</div>
  </section>`;
}

/** Counts by tone; each is a button that takes its findings into the walk or leaves them out. */
function renderCounts(
  counts: ReadonlyMap<Tone, number>,
  {tones}: Pick<ReaderState, 'tones'>,
): TemplateResult {
  return html`
    <div class="counts" role="group" aria-label=${msg('Findings to walk through')}>
      ${TONES.map((tone) => {
        const count = counts.get(tone) ?? 0;
        // Seldom, and of no use where there is none.
        if (tone === 'possible' && count === 0) return nothing;
        const name = countedVerdict(tone, count);
        return html`
          <button
            type="button"
            class="count"
            data-tone=${tone}
            ?data-none=${count === 0}
            aria-label="${count} ${name}"
            aria-pressed=${tones.includes(tone) ? 'true' : 'false'}
            @click=${(event: Event) => {
              const wanted = TONES.filter((other) => tones.includes(other) !== (other === tone));
              event.currentTarget?.dispatchEvent(new StateChangeEvent({tones: wanted}));
            }}
          >
            ${renderSign(tone)}<b>${count}</b>
            <span id="tone-${tone}">${name}</span>
          </button>
        `;
      })}
    </div>
  `;
}
