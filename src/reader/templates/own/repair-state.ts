import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import type {CorrectionsController} from '../../controllers/own/corrections.js';

/** What is told of corrections. */
type Told = Pick<
  CorrectionsController,
  'latest' | 'undone' | 'told' | 'lost' | 'working' | 'trouble'
>;

/** What can be done about it. */
interface RepairDeeds {
  readonly stop: () => void;
  readonly undo: () => unknown;
  readonly redo: () => unknown;
  readonly list: () => void;
  readonly forget: () => void;
}

/**
 * What goes on with the corrections of a comparison, or was done last.
 *
 * @param picking - The step of picking two sentences, where they are being picked.
 */
export function renderRepairState(
  corrections: Told,
  picking: {readonly first?: string} | undefined,
  deeds: RepairDeeds,
): TemplateResult {
  const said = saidOf(corrections, picking, deeds);
  // A status that were hidden until then would not be heard.
  return html`<div role="status">
    ${said ? html`<div class="told-of">${said}</div>` : nothing}
  </div>`;
}

function saidOf(
  {latest, undone, told, lost, working, trouble}: Told,
  picking: {readonly first?: string} | undefined,
  {stop, undo, redo, list, forget}: RepairDeeds,
): TemplateResult | undefined {
  if (picking) {
    return html`<p>
        ${
          picking.first === undefined
            ? msg('Choose a sentence: by arrow keys and Enter, or by pointing.')
            : msg('Now choose the sentence of another account that tells of the same.')
        }
      </p>
      <button type="button" @click=${stop}>${msg('Stop')}</button>`;
  }
  if (working) return html`<p>${msg('Comparing anew…')}</p>`;
  if (trouble === 'failed') {
    return html`<p>${msg('The comparison broke off. What was open is still there.')}</p>`;
  }
  const close = html`<button type="button" aria-label=${msg('Close')} @click=${forget}>×</button>`;
  if (lost > 0) {
    return html`<p>${msg(str`Corrections whose words are no longer in the texts: ${lost}.`)}</p>
      <button type="button" @click=${list}>${msg('Show')}</button>
      ${close}`;
  }
  if (told === undefined) return undefined;
  const isMac = /Mac|iP/.test(navigator.userAgent);
  return html`<p>${told === 'undone' ? undoneText(trouble) : madeText(trouble)}</p>
    ${
      told === 'undone'
        ? html`<button type="button" ?hidden=${undone.length === 0} @click=${redo}>
            ${msg('Redo')} <kbd>${isMac ? '⇧⌘Z' : 'Ctrl Y'}</kbd>
          </button>`
        : html`<button type="button" ?hidden=${latest.length === 0} @click=${undo}>
            ${msg('Undo')} <kbd>${isMac ? '⌘Z' : 'Ctrl Z'}</kbd>
          </button>`
    }
    ${close}`;
}

function madeText(trouble: Told['trouble']): string {
  return trouble === 'unkept'
    ? msg('Corrected, for as long as the page is open: the browser cannot keep it.')
    : msg('Corrected, and kept in this browser.');
}

function undoneText(trouble: Told['trouble']): string {
  return trouble === 'unkept'
    ? msg('Undone, for as long as the page is open: the browser cannot keep it.')
    : msg('Undone.');
}
