import {localized, msg} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Finding} from '../../engine/comparison.js';
import {groupedBy} from '../../engine/grouped-by.js';
import {relationText} from '../../wording/findings/relations.js';
import {wantSpeech} from '../../wording/localization.js';
import {toldVerdict} from '../../wording/verdict-names.js';
import {fragmentOf} from '../address.js';
import type {Book} from '../book/book.js';
import type {Amount, ComparedAmounts} from '../book/figures.js';
import {figuresOf} from '../book/figures.js';
import {showOpen} from '../open-in-view.js';
import {renderTitle} from '../templates/views/facts.js';
import {renderNone} from '../templates/findings/no-findings.js';
import {readAs} from '../templates/findings/said.js';
import {renderTitleText} from '../templates/title.js';

await wantSpeech();

/** Amounts of the same thing, as bars: each finding is a table whose cells are drawn. */
@customElement('greta-figures')
@localized()
export class GretaFigures extends LitElement {
  @property({attribute: false}) book: Book | undefined;
  @property({attribute: false}) chosen: readonly Finding[] = [];
  /** The open finding. */
  @property({attribute: false}) finding: string | undefined;
  /** Whether somebody has chosen them. */
  @property({attribute: false}) narrowed = false;

  override render(): TemplateResult | typeof nothing {
    const {book} = this;
    if (!book) return nothing;
    const figures = figuresOf(this.chosen, book);
    return html`
      <h2 class="view-title">${msg('Figures')}</h2>
      <p class="small">
        ${msg('Amounts and lengths of time, drawn to scale within each question. Hatched: said to be about, at most or at least so much.')}
      </p>
      <svg class="unseen" aria-hidden="true">
        <pattern
          id="hatched"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V6" />
        </pattern>
      </svg>
      ${figures.map((figure) => renderFigure(figure, book, this.finding))}
      ${figures.length === 0 ? renderNone('figures', book, this.narrowed) : nothing}
    `;
  }

  protected override updated(changes: PropertyValues<this>): void {
    if (changes.has('finding')) showOpen(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

function renderFigure(
  {finding, amounts, largest}: ComparedAmounts,
  book: Book,
  open: string | undefined,
): TemplateResult {
  const isOpen = finding.id === open;
  const {comparison} = book.lookup;
  const relation = finding.verdict === 'agree' ? undefined : relationText(finding, comparison);
  return html`
    <section class="amounts" data-tone=${toldVerdict(finding)} ?data-open=${isOpen}>
      <h3>${renderTitle(finding, book, {isOpen})}</h3>
      <table>
        <caption class="unseen">
          ${renderTitleText(finding, comparison)}
        </caption>
        ${[...groupedBy(amounts, ({column}) => [column]).values()].map(
          (group) =>
            html`<tbody>
              ${group.map((amount, at) =>
                renderAmount(amount, at === 0 ? group.length : 0, largest, finding, book),
              )}
            </tbody>`,
        )}
      </table>
      ${relation === undefined ? nothing : html`<p class="small">${relation}</p>`}
    </section>
  `;
}

/** @param named - How many rows the title in front is of; none where it stands above. */
function renderAmount(
  {column, sentence, mention, least, most, uncertain}: Amount,
  named: number,
  largest: number,
  {id}: Finding,
  {accounts}: Book,
): TemplateResult {
  const {title, lang} = accounts[column]!;
  const read = readAs([mention]);
  const share = (amount: number): string => `${(100 * amount) / largest}%`;
  return html`
    <tr>
      ${
        named > 0 ? html`<th scope="rowgroup" rowspan=${named} lang=${lang}>${title}</th>` : nothing
      }
      <td>
        <svg class="amount" aria-hidden="true">
          <rect ?data-uncertain=${uncertain} width=${share(least)} height="100%" />
          ${
            most > least
              ? svg`<rect data-uncertain x=${share(least)} width=${share(most - least)} height="100%" />`
              : nothing
          }
        </svg>
        <span>
          <a class="fact" lang=${lang} href=${fragmentOf({finding: id, at: sentence})}
            >${mention.text.replace(/\s+/gu, ' ')}</a
          >
          ${read === '' ? nothing : html`<span class="read-as">${read}</span>`}
        </span>
      </td>
    </tr>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-figures': GretaFigures;
  }
}
