import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {UiLanguage} from '../../../wording/ui-languages.js';
import {toldVerdict, verdictName} from '../../../wording/verdict-names.js';
import {FIRST_STATE, fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
import {selectionOf} from '../../findings/selection.js';
import {renderBar} from './bar.js';
import {renderCardBody} from '../findings/card.js';
import {renderHeads} from '../text/heads.js';
import {renderLaterRows, renderRows} from '../text/rows.js';
import {renderSign} from '../signs.js';
import {renderStepper} from '../stepper.js';
import {renderSummary} from './summary.js';
import {renderTexts} from '../text/texts.js';
import {renderTitleText} from '../title.js';

/** Another page of the same site. */
export interface OtherPage {
  readonly href: string;
  readonly lang: string;
  readonly title: string;
}

/** What a search engine says of a page. */
export function description(): string {
  return msg(
    'Accounts of the same events side by side: where they agree, where they diverge, and what only one of them tells.',
  );
}

/**
 * A book as a page that reads without JavaScript: the texts with their marks, each a link to its finding.
 * `<greta-reader>` puts itself in its place where there is JavaScript; until then it looks the same.
 */
export function renderPrerendered(book: Book, ui: UiLanguage): TemplateResult {
  const nothing = (): void => undefined;
  const context = {...book, layout: 'columns', hidden: false} as const;
  return html`
    <div class="prerendered">
      ${renderBar(FIRST_STATE, ui, {open: nothing, find: nothing, hasAccounts: true, hasViews: true})}
      ${renderSummary(
        book.counts,
        FIRST_STATE,
        renderStepper({
          chosen: selectionOf(book.lookup, FIRST_STATE),
          open: -1,
          listOpen: false,
          toggleList: nothing,
          step: nothing,
        }),
      )}
      <div class="page">
        <main id="rows" data-columns=${book.accounts.length} data-layout="columns">
          ${renderTexts(book.accounts, 0)} ${renderHeads(book.accounts, context)}
          ${renderRows(context)}
        </main>
        <greta-findings>${renderUnscripted()}</greta-findings>
      </div>
    </div>
  `;
}

/** For whoever's browser runs scripts, but not those of this page. The style sheet shows it after a while. */
function renderUnscripted(): TemplateResult {
  return html`<p class="unscripted">
    ${msg('The findings will stand here as soon as the scripts of this page have run. Where the page was opened as a file, they never do: put its folder on a server of files.')}
  </p>`;
}

/** The rows that the page does not begin with, group by group, for want of JavaScript. */
export function renderPrerenderedRows(book: Book): readonly TemplateResult[] {
  return renderLaterRows({...book, layout: 'columns', hidden: false});
}

/** The way from the beginning of long accounts to the page that has all of them: for want of JavaScript. */
export function renderWayOn(address: string): TemplateResult {
  return html`<p class="way-on">
    <a href=${address}>${msg('Read on: all of the text, and all findings')}</a>
  </p>`;
}

/** All findings with what the accounts say and the editors' notes, and the way to other pages: for want of JavaScript. */
export function renderPrerenderedFindings(
  book: Book,
  others: readonly OtherPage[],
): TemplateResult {
  const {findings} = book.lookup.comparison;
  const differing = selectionOf(book.lookup, FIRST_STATE);
  const rest = findings.filter((finding) => !differing.includes(finding));
  return html`
    <section aria-label=${msg('Findings')}>
      <div class="panel-body">
        <h2 class="list-title">${msg('Findings')}</h2>
        <div class="list">
          ${[...differing, ...rest].map(
            (finding) =>
              html`<details>
                <summary>
                  ${renderSign(toldVerdict(finding))}
                  <span>
                    <span class="title">${renderTitleText(finding, book.lookup.comparison)}</span>
                    <span class="tone">${verdictName(toldVerdict(finding))}</span>
                  </span>
                </summary>
                <div id=${fragmentOf({finding: finding.id}).slice(1)}>
                  <div class="card" data-tone=${toldVerdict(finding)}>
                    ${renderCardBody(finding, book)}
                  </div>
                </div>
              </details>`,
          )}
        </div>
        <nav class="others" aria-label=${msg('Other pages')}>
          ${others.map(({href, lang, title}) => html`<a href=${href} hreflang=${lang}>${title}</a> `)}
        </nav>
      </div>
    </section>
  `;
}
