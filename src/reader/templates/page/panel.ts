import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {Finding} from '../../../engine/comparison.js';
import type {Mode, ReaderState} from '../../address.js';
import type {Book} from '../../book/book.js';
import type {Want} from '../../controllers/book/page-parts.js';

/** What the panel is shown with. */
export interface Panel {
  readonly book: Book;
  readonly state: ReaderState;
  readonly mode: Mode;
  /** The findings that are listed and walked, in order. */
  readonly chosen: readonly Finding[];
  readonly listOpen: boolean;
  /** Whether what the state names is still to be found. */
  readonly isSought: boolean;
  /** Whether the comparison can be corrected. */
  readonly canRepair: boolean;
  readonly want: Want;
  /** The element that holds the page. */
  readonly within: HTMLElement;
}

/** What stands beside the text: the findings, or the reader's own marks. */
export function renderPanel({
  book,
  state,
  mode,
  chosen,
  listOpen,
  isSought,
  canRepair,
  want,
  within,
}: Panel): (TemplateResult | typeof nothing)[] {
  // Given before the element is defined, it would have to be drawn in the turn that defines it.
  const known = customElements.get('greta-findings') && book;
  const isCard = mode === 'compare' && state.finding !== undefined;
  if (mode !== 'read') want(() => import('../../elements/study.js'));
  return [
    mode === 'study'
      ? nothing
      : html`<greta-findings
          id="greta-findings"
          ?hidden=${mode === 'compare' && !isCard}
          ?data-open=${listOpen || state.finding !== undefined}
          .book=${known}
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
