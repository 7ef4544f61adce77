import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import {plural} from '../../wording/plural.js';
import type {ReaderState} from '../address.js';
import {StateChangeEvent} from '../events.js';
import type {Tone} from '../tone.js';
import {TONES} from '../tone.js';
import {renderSign} from './signs.js';

/** What a tone is called after its number: "6 contradict", "1 contradicts". */
export function toneName(tone: Tone, count: number): string {
  switch (tone) {
    case 'contradict':
      return plural(count, {
        one: msg('contradicts', {id: 'count-contradict-one'}),
        few: msg('contradict', {id: 'count-contradict-few'}),
        other: msg('contradict', {id: 'count-contradict-other'}),
      });
    case 'internal':
      return msg('at odds with itself', {
        desc: 'after a number of findings: one account, two values',
      });
    case 'compatible':
      return plural(count, {
        one: msg('differs, but fits', {id: 'count-compatible-one'}),
        few: msg('differ, but fit', {id: 'count-compatible-few'}),
        other: msg('differ, but fit', {id: 'count-compatible-other'}),
      });
    case 'series':
      return plural(count, {
        one: msg('changes in the telling', {id: 'count-series-one'}),
        few: msg('change in the telling', {id: 'count-series-few'}),
        other: msg('change in the telling', {id: 'count-series-other'}),
      });
    case 'agree':
      return plural(count, {
        one: msg('agrees', {id: 'count-agree-one'}),
        few: msg('agree', {id: 'count-agree-few'}),
        other: msg('agree', {id: 'count-agree-other'}),
      });
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
      ${TONES.map((tone) => {
        const count = counts.get(tone) ?? 0;
        const name = toneName(tone, count);
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
