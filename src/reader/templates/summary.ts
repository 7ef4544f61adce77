import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {ReaderState} from '../address.js';
import {StateChangeEvent} from '../events.js';
import type {Tone} from '../tone.js';
import {TONES} from '../tone.js';
import {renderSign} from './signs.js';

/** What a tone is called after its number: "6 contradict". */
export function toneName(tone: Tone): string {
  switch (tone) {
    case 'contradict':
      return msg('contradict', {desc: 'after a number of findings'});
    case 'internal':
      return msg('at odds with itself', {
        desc: 'after a number of findings: one account, two values',
      });
    case 'compatible':
      return msg('differ, can both be true', {desc: 'after a number of findings'});
    case 'series':
      return msg('change in the telling', {desc: 'after a number of findings'});
    case 'agree':
      return msg('agree', {desc: 'after a number of findings'});
    case 'only':
      return msg('in one only', {desc: 'after a number of findings'});
  }
}

/** How much was found, and the walk through it. */
export function renderSummary(
  counts: ReadonlyMap<Tone, number>,
  state: Pick<ReaderState, 'tones'>,
  stepper: TemplateResult,
): TemplateResult {
  return html`<section class="summary" aria-label=${msg('What was found')}>
    ${renderCounts(counts, state)} ${stepper}
  </section>`;
}

/** Counts by tone; each is a button that takes its findings into the walk or leaves them out. */
function renderCounts(
  counts: ReadonlyMap<Tone, number>,
  {tones}: Pick<ReaderState, 'tones'>,
): TemplateResult {
  return html`
    <div class="counts" role="group" aria-label=${msg('Findings to walk through')}>
      ${TONES.map(
        (tone) => html`
          <button
            type="button"
            class="count"
            data-tone=${tone}
            aria-label="${counts.get(tone) ?? 0} ${toneName(tone)}"
            aria-pressed=${tones.includes(tone) ? 'true' : 'false'}
            @click=${(event: Event) => {
              const wanted = TONES.filter((other) => tones.includes(other) !== (other === tone));
              event.currentTarget?.dispatchEvent(new StateChangeEvent({tones: wanted}));
            }}
          >
            ${renderSign(tone)}<b>${counts.get(tone) ?? 0}</b>
            <span id="tone-${tone}">${toneName(tone)}</span>
          </button>
        `,
      )}
    </div>
  `;
}
