import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import type {Workspace} from '../../engine/workspace.js';
import {sizesOf} from '../../library/workspace.js';
import {formatBytes, formatNumber} from '../../wording/format.js';

/** How much of each kind is kept, and what room it takes. */
export function renderStored(workspace: Workspace): TemplateResult {
  const {comparisons, notes, corrections = [], places = []} = workspace;
  const sizes = sizesOf(workspace);
  const rows = [
    [msg('Comparisons'), comparisons.length, sizes.comparisons],
    [msg('Notes'), notes.length, sizes.notes],
    [msg('Corrections'), corrections.length, sizes.corrections],
    [msg('Places where you left off'), places.length, sizes.places],
  ] as const;
  return html`<table class="stored">
    <caption class="unseen">
      ${msg('What this browser keeps of yours')}
    </caption>
    <tbody>
      ${rows.map(
        ([name, count, bytes]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>${formatNumber(count)}</td>
            <td>${formatBytes(bytes)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
