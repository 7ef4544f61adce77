import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {ComparedAccount, Finding} from '../../../engine/comparison.js';
import type {Mention} from '../../../engine/mention.js';
import {printValue} from '../../../engine/mention.js';
import {mentionsOf} from '../../../wording/findings/evidence.js';
import {claimValue} from '../../../wording/findings/values.js';
import {toldVerdict, verdictName} from '../../../wording/verdict-names.js';
import {fragmentOf} from '../../address.js';
import {askedOnce} from '../../findings/asked-once.js';
import type {Book} from '../../book/book.js';
import {readAs} from '../findings/said.js';
import {renderSign} from '../signs.js';
import {renderTitleText} from '../title.js';

/**
 * Every finding as a row, every account as a column, and in the cells its own words, or its silence.
 *
 * @param open - The id of the open finding.
 */
export function renderFacts(
  findings: readonly Finding[],
  book: Book,
  open?: string,
): TemplateResult {
  return html`
    <table class="facts">
      <caption class="unseen">
        ${msg('What each account says')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Finding')}</th>
          ${book.accounts.map(({title, lang}) => html`<th scope="col" lang=${lang}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${askedOnce(findings).map(({finding, within}) => [
          renderRow(finding, book, {isOpen: finding.id === open}),
          ...within.map((one) => renderRow(one, book, {isAsked: true, isOpen: one.id === open})),
        ])}
      </tbody>
    </table>
  `;
}

/** How a finding stands among others. */
interface Standing {
  /** Whether what is above it asks the same, so that the eye needs no more than the verdict. */
  readonly isAsked?: boolean;
  readonly isOpen: boolean;
}

function renderRow(finding: Finding, book: Book, standing: Standing): TemplateResult {
  const {isAsked = false, isOpen} = standing;
  return html`<tr data-tone=${toldVerdict(finding)} ?data-within=${isAsked} ?data-open=${isOpen}>
    <th scope="row">${renderTitle(finding, book, standing)}</th>
    ${book.accounts.map(
      (account) =>
        html`<td>
          <span class="whose" lang=${account.lang}>${account.title}</span>
          ${renderCell(finding, account, book)}
        </td>`,
    )}
  </tr>`;
}

/** What a finding asks, with its verdict: a way to where it stands in the text. */
export function renderTitle(
  finding: Finding,
  {lookup}: Book,
  {isAsked = false, isOpen}: Standing,
): TemplateResult {
  const tone = toldVerdict(finding);
  return html`<a
    href=${fragmentOf({finding: finding.id})}
    aria-current=${isOpen ? 'true' : nothing}
  >
    ${renderSign(tone)}
    <span>
      <span class=${isAsked ? 'unseen' : nothing}
        >${renderTitleText(finding, lookup.comparison)}</span
      >
      <span class="tone">${verdictName(tone)}</span>
    </span>
  </a>`;
}

function renderCell(
  {id, claims}: Finding,
  account: ComparedAccount,
  {lookup: {comparison}, rowNumbers}: Book,
): TemplateResult | readonly TemplateResult[] {
  const own = claims.filter((claim) => claim.account === account.id);
  if (own.length === 0) return html`<span class="silence">${msg('says nothing')}</span>`;
  const seen = new Set<string>();
  return own.flatMap((claim) => {
    const words = claimValue(claim, comparison).words.join(', ');
    const read = readAs(mentionsOf(claim, comparison).filter(lacksYear));
    const row = rowNumbers.get(claim.sentence);
    if (seen.has(words + read)) return [];
    seen.add(words + read);
    return html`<span class="stated"
      ><a
        class="fact"
        lang=${account.lang}
        href=${fragmentOf({finding: id, at: claim.sentence})}
        aria-label=${row === undefined ? nothing : msg(str`${words}, row ${row}`)}
        >${words}</a
      >${read === '' ? nothing : html` <span class="read-as">${read}</span>`}</span
    > `;
  });
}

/** Whether words name a day of a year that is told elsewhere: "the next day", "3 May". */
function lacksYear({kind, text, value}: Mention): boolean {
  const [century] = /\d{3}/.exec(printValue(value)) ?? [];
  return kind === 'date' && century !== undefined && !text.includes(century);
}
