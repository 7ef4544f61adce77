import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {msg} from '@lit/localize';

import {sizeOf} from '../../../library/files.js';
import type {Overview} from '../../../library/workspace.js';
import {formatBytes} from '../../../wording/format.js';
import {formatNumber} from '../../../wording/numbers.js';

/** How much of each kind is kept, and what room it takes. */
export function renderStored(overview: Overview): TemplateResult {
  const {comparisons, notes, corrections, places} = overview;
  const sizeOfAll = (list: readonly unknown[]): number =>
    list.reduce<number>((sum, one) => sum + sizeOf(one), 0);
  const rows = [
    [msg('Comparisons'), comparisons.length, comparisons.reduce((sum, {bytes}) => sum + bytes, 0)],
    [msg('Notes'), notes.length, sizeOfAll(notes)],
    [msg('Corrections'), corrections.length, sizeOfAll(corrections)],
    [msg('Places where you left off'), places.length, sizeOfAll(places)],
  ] as const;
  return html`<table class="stored">
    <caption class="unseen">
      ${msg('What this browser keeps of yours')}
    </caption>
    <tbody>
      ${rows
        .filter(([, count]) => count > 0)
        .map(
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
