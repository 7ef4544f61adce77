import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html} from 'lit';

import {formatList} from '../../wording/format.js';
import type {Missing} from '../controllers/book.js';

/** What stands where the text will be. */
export function renderWaiting(
  failed: boolean,
  again: () => unknown,
  problem?: string,
): TemplateResult {
  return html`<main id="rows" class="waiting" tabindex="-1" aria-busy=${!failed}>
    ${failed ? renderFailed(again, problem) : html`<p>${msg('Opening the accounts…')}</p>`}
  </main>`;
}

/** That the accounts could not be loaded, or what is wrong with them, and a way to try again. */
function renderFailed(again: () => unknown, problem?: string): TemplateResult {
  return html`
    <div class="failed" role="alert">
      <p>${problem ?? msg('The accounts could not be loaded.')}</p>
      <button type="button" @click=${again}>${msg('Try again')}</button>
    </div>
  `;
}

/** A word about what is on show, over its foot, until it is answered. */
function renderNotice(
  text: string,
  ...buttons: readonly (readonly [string, () => unknown])[]
): TemplateResult {
  return html`
    <div class="notice" role="alert">
      <p>${text}</p>
      ${buttons.map(([face, press]) => html`<button type="button" @click=${press}>${face}</button>`)}
    </div>
  `;
}

/** That other accounts could not be loaded; those before them are still there. */
export function renderNotLoaded(again: () => unknown): TemplateResult {
  return renderNotice(msg('The accounts could not be loaded.'), [msg('Try again'), again]);
}

/** That the address asks for what is not here, and what to do instead. */
export function renderMissing(
  missing: Missing,
  choose: () => unknown,
  close: () => unknown,
): TemplateResult {
  return renderNotice(
    missingText(missing),
    [msg('Choose accounts'), choose],
    [msg('Close'), close],
  );
}

function missingText(missing: Missing): string {
  if (missing.type === 'comparison') {
    return msg(
      'The link leads to a comparison of documents that this browser does not keep; only the machine on which it was made has them. Open the documents, or a file that was saved there.',
    );
  }
  const ids = formatList(missing.ids.map((id) => msg(str`“${id}”`)));
  return missing.ids.length === 1
    ? msg(str`There is no account ${ids} here. Choose from those that there are.`, {
        id: 'missing-one',
      })
    : msg(str`There are no accounts ${ids} here. Choose from those that there are.`, {
        id: 'missing-some',
      });
}

/** That what was opened lasts only as long as the page: a private window, or a full disk. */
export function renderUnkept(close: () => unknown): TemplateResult {
  return renderNotice(
    msg(
      'The browser cannot keep this comparison: it is gone once the page is closed. Save it as a file.',
    ),
    [msg('Close'), close],
  );
}
