import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Page} from './page.js';

/** What stands beside the text: the findings, or the reader's own marks. */
export function renderPanel({
  book,
  state,
  mode,
  chosen,
  listOpen,
  isSought,
  canRepair,
  within,
}: Page): (TemplateResult | typeof nothing)[] {
  const isCard = mode === 'compare' && state.finding !== undefined;
  if (mode !== 'read') void import('../elements/study.js');
  return [
    mode === 'study'
      ? nothing
      : html`<greta-findings
          id="greta-findings"
          ?hidden=${mode === 'compare' && !isCard}
          ?data-open=${listOpen || state.finding !== undefined}
          .book=${book}
          .state=${state}
          .chosen=${chosen}
          .isSought=${isSought}
          .canRepair=${canRepair}
        ></greta-findings>`,
    mode === 'read'
      ? nothing
      : html`<greta-study
          id="greta-study"
          data-open
          ?data-task=${mode === 'study'}
          ?hidden=${isCard}
          .book=${book}
          .state=${{...state, mode}}
          .file=${{comparison: book.lookup.comparison, notes: book.notes}}
          .within=${within}
        ></greta-study>`,
  ];
}
