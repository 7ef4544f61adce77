import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import {groupedBy} from '../../../engine/grouped-by.js';
import type {Finding} from '../../../engine/comparison.js';
import type {Mention} from '../../../engine/mention.js';
import {printValue} from '../../../engine/mention.js';
import {valueOf} from '../../../wording/findings/values.js';
import {fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
import type {Evidence} from '../../findings/evidence.js';
import {evidenceOf, wordsAround} from '../../findings/evidence.js';

/** What each account says of a finding: its values, what they were read as, where they stand, the words around them. */
export function renderSaid(finding: Finding, book: Book): TemplateResult {
  const accounts = groupedBy(evidenceOf(finding, book.lookup), ({account}) => [account]);
  return html`
    <h3 class="unseen">${msg('What each account says')}</h3>
    <dl class="said">
      ${[...accounts].map(
        ([{title, lang}, evidence]) => html`
          <div>
            <dt lang=${lang}>${title}</dt>
            ${inTheSameWords(evidence).map((places) => renderPlaces(places, finding, book))}
          </div>
        `,
      )}
    </dl>
  `;
}

/** The same words of one account are told once, however often it says them; not where they mean another thing: a limit, a day of another year. */
function inTheSameWords(evidence: readonly Evidence[]): Evidence[][] {
  const said = ({text, value, qualifier, bound}: Mention): string =>
    [text, printValue(value), qualifier, bound].join(' ');
  return [...groupedBy(evidence, ({values}) => [values.map(said).join(' · ')]).values()];
}

function renderPlaces(places: readonly Evidence[], finding: Finding, book: Book): TemplateResult {
  const [first] = places;
  const {account, values} = first!;
  const {words} = valueOf(values);
  const read = readAs(values);
  return html`
    <dd>
      ${
        values.length === 0
          ? nothing
          : html`<b class="value" lang=${account.lang}>${words.join(' · ')}</b>
              ${read === '' ? nothing : html`<span class="read-as">${read}</span>`}`
      }
      <span class="places">
        ${places.map(({sentence}) => renderPlace(finding, sentence, book))}
      </span>
      <q lang=${account.lang}
        >${wordsAround(first!, book.lookup).map(({text, isValue}) =>
          isValue ? html`<b>${text}</b>` : text,
        )}</q
      >
    </dd>
  `;
}

/** What the words were read as, where that says more than the digits in them and what is counted, as of any other. */
export function readAs(values: readonly Mention[]): string {
  const bare = (text: string): string => text.toLowerCase().replace(/[\s.,]/gu, '');
  return values
    .flatMap((mention) => {
      const {words, value} = valueOf([mention]);
      return value === undefined || bare(value).startsWith(bare(words.join(' '))) ? [] : value;
    })
    .join(' · ');
}

function renderPlace(
  finding: Finding,
  sentence: string,
  {rowNumbers}: Book,
): TemplateResult | typeof nothing {
  const row = rowNumbers.get(sentence);
  return row === undefined
    ? nothing
    : html`<a
        class="number"
        href=${fragmentOf({finding: finding.id, at: sentence})}
        aria-label=${msg(str`Show in row ${row}`)}
        >¶${row}</a
      > `;
}
