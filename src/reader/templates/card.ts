import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {Finding} from '../../engine/comparison.js';
import {isToldByOne} from '../../engine/comparison.js';
import {
  confidenceName,
  findingTitle,
  reasonText,
  reconciliationText,
  relationText,
} from '../../wording/findings.js';
import {getLocale} from '../../wording/localization.js';
import {placeOf} from '../address.js';
import type {Book} from '../book.js';
import type {Evidence} from '../evidence.js';
import {evidenceOf, wordsAround} from '../evidence.js';
import {notesOn} from '../notes.js';
import type {Lookup} from '../lookup.js';
import {toneOf} from '../tone.js';
import {renderFigure} from './figure.js';
import {renderSign} from './signs.js';
import {toneHeading} from './tones.js';

/** A finding in full, in the order in which questions come up: what, who says what, by how much, why, what then. */
export function renderCard(finding: Finding, book: Book, position: string): TemplateResult {
  const {lookup} = book;
  const {comparison} = lookup;
  const tone = toneOf(finding);
  const relation = finding.verdict === 'agree' ? undefined : relationText(finding, comparison);
  return html`
    <article class="card" data-tone=${tone} aria-labelledby="card-title">
      <header>
        ${renderSign(tone)}<span>${toneHeading(tone)}</span>
        <span class="position">${position}</span>
      </header>
      <h2 id="card-title" tabindex="-1">${findingTitle(finding, comparison)}</h2>
      ${renderFigure(finding)}
      <table>
        <caption class="unseen">
          ${msg('What each account says')}
        </caption>
        <tbody>
          ${saidIn(finding, lookup).map((said) => renderSaid(finding, said, book))}
        </tbody>
      </table>
      ${relation === undefined ? nothing : html`<p class="relation">${relation}</p>`}
      ${
        finding.reconcile
          ? html`<p class="reconciliation">
              ${reconciliationText(finding.reconcile, finding.relation)}
            </p>`
          : nothing
      }
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
    </article>
  `;
}

/** Words that stay on one line, in code units. */
const SHORT = 22;

/** What an account says in one or more places in the same words. */
interface Said {
  readonly words: string;
  readonly places: readonly Evidence[];
}

/** The same words of one account are one line, however often it says them. */
function saidIn(finding: Finding, lookup: Lookup): Said[] {
  const said = new Map<string, {words: string; places: Evidence[]}>();
  for (const evidence of evidenceOf(finding, lookup)) {
    const words = evidence.values.map(({text}) => text).join(' · ');
    const key = `${evidence.account.id} ${words}`;
    const known = said.get(key);
    if (known) known.places.push(evidence);
    else said.set(key, {words, places: [evidence]});
  }
  return [...said.values()];
}

function renderSaid(finding: Finding, {words, places}: Said, book: Book): TemplateResult {
  const [first] = places;
  const {account} = first!;
  return html`
    <tr>
      <th scope="row" lang=${account.lang}>
        <span class="source">${account.title}</span>
        <q>${wordsAround(first!, book.lookup)}</q>
      </th>
      <td>
        <span class=${words.length <= SHORT ? 'value short' : 'value'} lang=${account.lang}
          >${words}</span
        >
        ${places.map(({sentence}) => renderPlace(finding, sentence, book))}
      </td>
    </tr>
  `;
}

function renderPlace(finding: Finding, sentence: string, {rowNumbers}: Book): unknown {
  const row = rowNumbers.get(sentence);
  return row === undefined
    ? nothing
    : html`<a
        class="number"
        href=${placeOf({finding: finding.id, at: sentence})}
        aria-label=${msg(str`Show in row ${row}`)}
        >¶${row}</a
      > `;
}
