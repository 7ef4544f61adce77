import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {ComparedAccount, Finding, FindingClaim} from '../../../engine/comparison.js';
import {groupedBy} from '../../../engine/grouped-by.js';
import {relationText} from '../../../wording/findings/relations.js';
import {claimValue} from '../../../wording/findings/values.js';
import {whyBothText} from '../../../wording/findings/verdicts.js';
import {getLocale} from '../../../wording/localization.js';
import {toldVerdict, verdictName} from '../../../wording/verdict-names.js';
import type {Book} from '../../book/book.js';
import type {PlacedNote} from '../../notes/placed-notes.js';
import {notesOn} from '../../notes/editors-notes.js';
import {renderPrintedNotes} from './own-notes.js';
import {renderSign} from '../signs.js';
import {renderTitleText} from '../title.js';

/**
 * The findings as numbered notes behind the printed text, with the editors' notes, then the reader's own, and the sources of the accounts.
 *
 * @param address - Where it is read; undefined where nobody else can read it.
 */
export function renderPrintNotes(
  findings: readonly Finding[],
  own: readonly PlacedNote[],
  book: Book,
  address: string | undefined,
): TemplateResult {
  return html`
    <section class="print-notes">
      ${
        findings.length === 0
          ? nothing
          : html`<h2>${msg('Findings')}</h2>
              <ol>
                ${findings.map((finding) => html`<li>${renderNote(finding, book)}</li>`)}
              </ol>`
      }
      ${renderPrintedNotes(own, book)} ${renderSources(book)}
      <p class="small">
        ${address ?? msg('These documents are kept only in the browser in which they were compared.')}
      </p>
    </section>
  `;
}

/** Where the accounts come from. */
export function renderSources({accounts}: Book): TemplateResult {
  return html`<h2>${msg('Sources')}</h2>
    <ul>
      ${accounts.map((account) => html`<li>${renderSource(account)}</li>`)}
    </ul>`;
}

function renderNote(finding: Finding, book: Book): TemplateResult {
  const {comparison} = book.lookup;
  const tone = toldVerdict(finding);
  const relation = finding.verdict === 'agree' ? undefined : relationText(finding, comparison);
  return html`
    <b>${renderTitleText(finding, comparison)}</b> ${renderSign(tone)} ${verdictName(tone)}.
    ${[...groupedBy(finding.claims, ({account}) => [account])].map(([id, claims], at) => {
      const account = book.lookup.accounts.get(id);
      return html`${at === 0 ? nothing : '; '}<span lang=${account?.lang ?? nothing}
          >${account?.title}:</span
        >${claims.map((claim, i) => renderClaim(claim, i === 0, book))}`;
    })}${relation === undefined ? nothing : html`; <span class="relation">${relation.replace(/\.$/u, '')}</span>`}.
    ${whyBothText(finding) ?? nothing}
    ${notesOn(finding, book).map(({text}) => html`<i>${text[getLocale()]}</i>`)}
  `;
}

/** What an account says, and in which row. */
function renderClaim(
  claim: FindingClaim,
  isFirst: boolean,
  {lookup: {accounts, comparison}, rowNumbers}: Book,
): TemplateResult {
  const row = rowNumbers.get(claim.sentence);
  const words = claimValue(claim, comparison).words.join(', ');
  return html`${isFirst ? ' ' : ', '}<q lang=${accounts.get(claim.account)?.lang ?? nothing}
      >${words}</q
    >${row === undefined ? nothing : ` (${msg(str`row\u00a0${row}`)})`}`;
}

function renderSource({title, lang, credit}: ComparedAccount): unknown[] {
  const {author, publisher, year, address, rights, retold} = credit;
  const owners = [author, publisher === author ? undefined : publisher, year].filter(
    (part) => part !== undefined,
  );
  const rest = [retold ? `(${msg('retold')}).` : undefined, address, rights].filter(
    (part) => part !== undefined,
  );
  return [
    owners.length > 0 ? `${owners.join(', ')}: ` : '',
    html`<cite lang=${lang}>${title}</cite>`,
    rest.length > 0 ? ` ${rest.join(' ')}` : '',
  ];
}
