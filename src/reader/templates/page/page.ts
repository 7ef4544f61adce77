import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {keyed} from 'lit/directives/keyed.js';

import type {Finding} from '../../../engine/comparison.js';
import type {Layout} from '../../address.js';
import {columnAlone} from '../../book/alone.js';
import type {PagePartsController} from '../../controllers/book/page-parts.js';
import type {Lookup} from '../../findings/lookup.js';
import type {Panel} from './panel.js';
import {renderPanel} from './panel.js';
import {renderStepper} from '../stepper.js';
import {renderSummary} from './summary.js';
import {renderView} from './views.js';

/** What a book is shown with. */
export interface Page extends Panel {
  /** Which of the comparisons that were shown one after the other it is. */
  readonly edition: number;
  readonly layout: Layout;
  /** Whether it is a part of a page that has a main part of its own. */
  readonly isPart: boolean;
  readonly toggleList: () => void;
  /** Opens what other accounts are chosen in, if they can be. */
  readonly choose: (() => void) | undefined;
  /** Walks on through the findings, or back. */
  readonly step: (by: 1 | -1) => void;
  /** What is said of a finding as it opens, once it is known. */
  readonly announce: ((finding: Finding, lookup: Lookup) => string) | undefined;
  /** The same of what is said where there are no findings. */
  readonly renderNothingFound: PagePartsController['renderNothingFound'];
  /** The same of what is said as another book comes on show. */
  readonly tellOnShow: PagePartsController['tellOnShow'];
}

/** A book on show: how much was found, the text or another view, what stands beside it, the ruler along it. */
export function renderPage(page: Page): TemplateResult {
  const {
    book,
    edition,
    state,
    layout,
    mode,
    chosen,
    listOpen,
    canRepair,
    toggleList,
    step,
    announce,
  } = page;
  const open = chosen.findIndex(({id}) => id === state.finding);
  const isTask = mode === 'study';
  return html`
    ${
      isTask
        ? nothing
        : renderSummary(
            book.counts,
            state,
            renderStepper({chosen, open, count: countOf(page), listOpen, toggleList, step}),
          )
    }
    ${page.renderNothingFound?.(page)}
    <div class="page">
      <main
        id="rows"
        role=${page.isPart ? 'group' : nothing}
        tabindex="-1"
        data-columns=${book.accounts.length}
        data-view=${state.view}
        data-layout=${layout}
        data-alone=${columnAlone(state, layout, book) ?? nothing}
        ?data-unmarked=${!state.marks}
        ?data-repairable=${canRepair}
      >
        ${
          // Drawn anew at once, all that is drawn of a long text would keep the page from answering.
          keyed(
            edition,
            renderView(
              isTask ? {...state, view: 'read'} : state,
              layout,
              book,
              chosen,
              isTask,
              page.want,
            ),
          )
        }
      </main>
      ${renderPanel(page)}
    </div>
    ${isTask || !book.isWhole ? nothing : html`<greta-ruler .book=${book} .tones=${state.tones}></greta-ruler>`}
    <p class="unseen" role="status">
      ${
        open >= 0 && announce
          ? [
              announce(chosen[open]!, book.lookup),
              ' ',
              msg(str`Finding ${open + 1} of ${chosen.length}`),
            ]
          : nothing
      }
    </p>
    <p class="unseen" role="status">${edition > 1 ? page.tellOnShow?.(book) : nothing}</p>
  `;
}

/** How many findings are walked, also where not all of them are there yet. */
function countOf({book: {isWhole, counts}, state: {tones}, chosen}: Page): number {
  return isWhole ? chosen.length : tones.reduce((sum, tone) => sum + counts.get(tone)!, 0);
}
