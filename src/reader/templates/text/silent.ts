import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {ComparedAccount} from '../../../engine/comparison.js';
import {fragmentOf} from '../../address.js';
import type {Elsewhere} from '../../rows/crossings.js';
import {wordsAround} from '../../findings/evidence.js';
import type {Lookup} from '../../findings/lookup.js';
import {shownText} from '../../findings/marks.js';
import type {Fragment, Row} from '../../rows/rows.js';
import type {RowContext} from './passage.js';

/** Where a silent account speaks next. */
export interface Nearest {
  readonly row: number;
  readonly sentence: string;
  readonly below: boolean;
}

/**
 * Where an account that is silent in a row speaks next, or else where it spoke last. Looked for from the row on: what one
 * account tells alone is one row, so that it is seldom far.
 */
export function nearestTo(rows: readonly Row[], from: number, column: number): Nearest | undefined {
  for (const [step, below] of [
    [1, true],
    [-1, false],
  ] as const) {
    for (let at = from + step; rows[at]; at += step) {
      const sentence = rows[at]!.cells[column]!.flatMap(({sentences}) => sentences)[0]?.id;
      if (sentence !== undefined) return {row: rows[at]!.number, sentence, below};
    }
  }
  return undefined;
}

/** Quotations in a silent cell: more would be a text of their own. */
const MOST = 3;

/** Code units of a quotation on each side of its value, about. */
const REACH = 45;

/**
 * A cell of an account that does not tell here what the others do: what it tells of the same elsewhere, in its own words,
 * each a way there; else a way to the nearest place where it tells anything.
 *
 * @param beside - What the other accounts show in the row.
 */
export function renderSilent(
  account: ComparedAccount,
  nearest: Nearest | undefined,
  beside: readonly Fragment[],
  {crossings, lookup, hidden}: RowContext,
): TemplateResult {
  const here = beside.flatMap(({sentences}) => sentences.map(({id}) => id));
  // Whoever looks for the findings is to look for these places too.
  const told = (hidden ? [] : here)
    .flatMap((id) => crossings.get(id) ?? [])
    .filter((other) => other.account === account.id)
    // Two sentences here may be told in one there.
    .filter(({sentence}, at, all) => all.findIndex((one) => one.sentence === sentence) === at)
    .slice(0, MOST);
  return html`
    <div class="cell silent" role="group" aria-label=${account.title}>
      <span class="whose" lang=${account.lang} aria-hidden="true">${account.title}</span>
      <div class="silence">
        <p>
          ${told.length === 0 ? msg('Not told here.') : msg('Not told here, but elsewhere:')}
          ${nearest && told.length === 0 ? renderNearest(nearest) : nothing}
        </p>
        ${
          told.length === 0
            ? nothing
            : html`<ul class="told-elsewhere">
                ${told.map((other) => renderElsewhere(other, account, here, lookup))}
              </ul>`
        }
      </div>
    </div>
  `;
}

function renderNearest({row, sentence, below}: Nearest): TemplateResult {
  return html`<a href=${fragmentOf({at: sentence})}
    >${below ? msg(str`Next told at ¶${row} ↓`) : msg(str`Last told at ¶${row} ↑`)}</a
  >`;
}

/** A line of an account, its values in bold where they are what is compared with the sentences here. */
function renderElsewhere(
  {row, sentence}: Elsewhere,
  account: ComparedAccount,
  here: readonly string[],
  lookup: Lookup,
): TemplateResult | typeof nothing {
  const other = lookup.sentences.get(sentence);
  if (!other) return nothing;
  const shared = new Set(
    here.flatMap((id) => lookup.marked.get(id) ?? []).flatMap(({findings}) => findings),
  );
  const values = (lookup.marked.get(sentence) ?? []).filter(({findings}) =>
    findings.some((id) => shared.has(id)),
  );
  const text = shownText(account.source, other.sentence, other.passage.markup);
  const words = wordsAround({account, sentence, values, text}, lookup, REACH);
  return html`<li>
    <a href=${fragmentOf({at: sentence})}
      ><span class="way">¶${row}</span>
      <q lang=${account.lang}
        >${words.map(({text: piece, isValue}) => (isValue ? html`<b>${piece}</b>` : piece))}</q
      ></a
    >
  </li>`;
}
