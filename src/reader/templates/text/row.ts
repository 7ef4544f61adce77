import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {ComparedAccount} from '../../../engine/comparison.js';
import {plural} from '../../../wording/plural.js';
import {fragmentOf} from '../../address.js';
import {toggleBeside} from '../../beside.js';
import type {Fold} from '../../rows/fold.js';
import {foldOf} from '../../rows/fold.js';
import type {Fragment, Row} from '../../rows/rows.js';
import type {RowContext} from './passage.js';
import {renderFragment} from './passage.js';
import {renderRepairButton} from './repair.js';
import {renderRest} from './rest.js';
import type {Nearest} from './silent.js';
import {renderSilent} from './silent.js';

/** Rows with a cell longer than this, in code units, are taller than others: some ten lines. */
const LONG = 600;

/** By how much a cell of such a row must be shorter than the longest to have room to stay in sight: some five lines. */
const SHORTER = 300;

/**
 * A row: its number, and a cell for each account.
 *
 * @param nearestIn - Where the account of a column that is silent here speaks next.
 */
export function renderRow(
  row: Row,
  accounts: readonly ComparedAccount[],
  nearestIn: (column: number) => Nearest | undefined,
  context: RowContext,
): TemplateResult {
  const {number, id, cells, linked} = row;
  const longest = Math.max(...cells.map(lengthOf));
  const isShort = (cell: readonly Fragment[]): boolean =>
    longest > LONG && longest - lengthOf(cell) > SHORTER;
  const folds = cells.map((cell) =>
    linked || context.hidden ? undefined : foldOf(cell, context.lookup),
  );
  return html`
    <div class="row" data-row=${number} ?data-linked=${linked} ?data-long=${longest > LONG}>
      <a class="number" href=${fragmentOf({at: id})} aria-label=${msg(str`Row ${number}`)}
        >${number}</a
      >
      ${cells.map((cell, column) =>
        cell.length === 0
          ? renderSilent(
              accounts[column]!,
              nearestIn(column),
              folds.flatMap((fold, other) => fold?.shown ?? cells[other]!),
              context,
            )
          : renderCell(cell, folds[column], isShort(cell), accounts[column]!, context),
      )}
      ${context.layout === 'one' && linked ? renderCounterpart(number) : nothing}
      ${renderRepairButton(number, context.joined.has(number))}
    </div>
  `;
}

function lengthOf(cell: readonly Fragment[]): number {
  return cell.reduce((sum, {start, end}) => sum + end - start, 0);
}

/** Where one text stands by itself: what the others tell at the same place. A tap on the text does the same. */
function renderCounterpart(row: number): TemplateResult {
  return html`<button
    type="button"
    class="counterpart"
    aria-expanded="false"
    title=${msg(str`Beside row ${row}`)}
    @click=${({currentTarget}: Event) => toggleBeside((currentTarget as Element).closest('.row')!)}
  ></button>`;
}

function renderCell(
  cell: readonly Fragment[],
  fold: Fold | undefined,
  isShort: boolean,
  account: ComparedAccount,
  context: RowContext,
): TemplateResult {
  return html`
    <div
      class="cell"
      role="group"
      aria-label=${account.title}
      lang=${account.lang}
      ?data-short=${isShort}
    >
      <span class="whose" aria-hidden="true">${account.title}</span>
      ${
        fold
          ? renderFold(fold, account, context)
          : cell.map((fragment) => renderFragment(fragment, account, context))
      }
    </div>
  `;
}

/** A long stretch: its beginning, and the rest on demand. */
function renderFold(fold: Fold, account: ComparedAccount, context: RowContext): TemplateResult {
  const render = (fragments: readonly Fragment[]): TemplateResult[] =>
    fragments.map((fragment) => renderFragment(fragment, account, context));
  return html` ${render(fold.shown)} ${renderRest(moreSentences(fold.count), render(fold.rest))} `;
}

function moreSentences(count: number): string {
  return plural(count, {
    one: msg(str`${count} more sentence`, {id: 'fold-one'}),
    few: msg(str`${count} more sentences`, {id: 'fold-few'}),
    other: msg(str`${count} more sentences`, {id: 'fold-other'}),
  });
}
