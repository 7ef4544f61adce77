import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';

import type {Finding} from '../../../engine/comparison.js';
import {getLocale} from '../../../wording/localization.js';
import type {Layout, ReaderState} from '../../address.js';
import {isNarrowed} from '../../address.js';
import {columnAlone} from '../../book/alone.js';
import type {Book} from '../../book/book.js';
import type {Want} from '../../controllers/book/page-parts.js';
import {renderHeads} from '../text/heads.js';
import {renderRows} from '../text/rows.js';
import {renderTexts} from '../text/texts.js';

/**
 * What a view shows of a book. All but the text is loaded when it is first asked for.
 *
 * @param hidden - Whether the findings are: the reader looks for them.
 */
export function renderView(
  state: ReaderState,
  layout: Layout,
  book: Book,
  chosen: readonly Finding[],
  hidden: boolean,
  want: Want,
): TemplateResult | unknown[] {
  const narrowed = isNarrowed(state);
  switch (state.view) {
    case 'read': {
      const alone = columnAlone(state, layout, book);
      return [
        alone === undefined ? nothing : renderTexts(book.accounts, alone),
        guard([book, getLocale(), layout, hidden], () => {
          const context = {...book, layout, hidden};
          return [renderHeads(book.accounts, context), renderRows(context)];
        }),
      ];
    }
    case 'facts':
      want(() => import('../../elements/facts.js'));
      return html`<greta-facts
        .book=${book}
        .chosen=${chosen}
        .finding=${state.finding}
        .narrowed=${narrowed}
      ></greta-facts>`;
    case 'timeline':
      want(() => import('../../elements/timeline.js'));
      return html`<greta-timeline
        .book=${book}
        .chosen=${chosen}
        .finding=${state.finding}
        .narrowed=${narrowed}
      ></greta-timeline>`;
    case 'figures':
      want(() => import('../../elements/figures.js'));
      return html`<greta-figures
        .book=${book}
        .chosen=${chosen}
        .finding=${state.finding}
        .narrowed=${narrowed}
      ></greta-figures>`;
  }
}
