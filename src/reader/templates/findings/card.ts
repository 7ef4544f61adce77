import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {Finding} from '../../../engine/comparison.js';
import {isToldByOne} from '../../../engine/comparison.js';
import {reasonText} from '../../../wording/findings/reasons.js';
import {relationText} from '../../../wording/findings/relations.js';
import {confidenceName, whyBothText} from '../../../wording/findings/verdicts.js';
import {getLocale} from '../../../wording/localization.js';
import {toldVerdict, verdictName} from '../../../wording/verdict-names.js';
import type {Book} from '../../book/book.js';
import {notesOn} from '../../notes/editors-notes.js';
import {ofTheSameWords} from '../../findings/same-words.js';
import {renderFigure} from './figure.js';
import {renderItem} from './finding-list.js';
import {renderSaid} from './said.js';
import {renderSign} from '../signs.js';
import {renderTitleText} from '../title.js';

/** A finding in full, in the order in which questions come up: what, who says what, by how much, why, what then. */
export function renderCard(finding: Finding, book: Book, position: string): TemplateResult {
  const tone = toldVerdict(finding);
  return html`
    <article
      class="card"
      data-tone=${tone}
      aria-label=${[verdictName(tone), position].filter(Boolean).join(', ')}
    >
      <header>
        ${renderSign(tone)}<span>${verdictName(tone)}</span>
        <span class="position">${position}</span>
      </header>
      <h2 tabindex="-1">${renderTitleText(finding, book.lookup.comparison)}</h2>
      ${renderCardBody(finding, book)} ${renderOthers(ofTheSameWords(finding, book.lookup), book)}
    </article>
  `;
}

/** A finding in full, below what says which it is. */
export function renderCardBody(finding: Finding, book: Book): TemplateResult {
  const {comparison} = book.lookup;
  const both = whyBothText(finding);
  const relation = finding.verdict === 'agree' ? undefined : relationText(finding, comparison);
  return html`
    ${renderFigure(finding)} ${renderSaid(finding, book)}
    ${relation === undefined ? nothing : html`<p class="relation">${relation}</p>`}
    ${both === undefined ? nothing : html`<p class="reconciliation">${both}</p>`}
    ${
      isToldByOne(finding)
        ? nothing
        : html`<p class="why">
            <b>${msg('Why side by side:')}</b> ${reasonText(finding, comparison)}
            <b>${msg('Confidence:')}</b> ${confidenceName(finding.reason.confidence)}.
          </p>`
    }
    ${notesOn(finding, book).map(
      ({text}) =>
        html`<aside class="note">
          <h3>${msg('Editors’ note')}</h3>
          <p>${text[getLocale()]}</p>
        </aside>`,
    )}
  `;
}

/** Ways to what else was found of the same words. */
function renderOthers(others: readonly Finding[], book: Book): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  return html`<section class="same-words" aria-label=${msg('Also found of these words')}>
    <h3>${msg('Also found of these words')}</h3>
    <ul class="list">
      ${others.map((other) => renderItem(other, book))}
    </ul>
  </section>`;
}
