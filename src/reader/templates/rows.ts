import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import {plural} from '../../wording/plural.js';
import type {Book} from '../book.js';
import {differs} from '../fold.js';
import type {Row} from '../rows.js';
import {inTurn, WRITTEN} from '../in-turn.js';
import {asideOf} from '../matter.js';
import {renderRest} from './rest.js';
import type {RowContext} from './passage.js';
import {plainRows} from './plain.js';
import {renderRow} from './row.js';
import type {Nearest} from './silent.js';

/** Rows, or stretches of them, in a group that the browser may leave unpainted while it is out of sight. */
const GROUP = 8;

/** Rows that stand in a page written ahead of time. */
export const ROWS_WRITTEN = WRITTEN * GROUP;

/** All rows of a book, in groups, and what stands behind them. */
export function renderRows(context: Book & RowContext): TemplateResult {
  const {rows, layout} = context;
  const render = rendererOf(context);
  return html`
    ${
      layout === 'differing' && !context.hidden
        ? inGroups(stretchesOf(context)).map((group, at) =>
            renderGroup(
              at,
              group.flatMap(({rows: some}) => some),
              context,
              () => group.map((stretch) => renderStretch(stretch, context, render)),
            ),
          )
        : inGroups(rows).map((group, at) => renderGroup(at, group, context, () => render(group)))
    }
    ${renderAsides(context)}
  `;
}

/** The rows that come in their turn, for a page in which nothing ever comes. */
export function renderLaterRows(context: Book & RowContext): readonly TemplateResult[] {
  const render = rendererOf(context);
  return inGroups(context.rows)
    .slice(WRITTEN)
    .map((group) => html`<div class="group">${render(group)}</div>`);
}

type RenderRows = (rows: readonly Row[]) => TemplateResult[];

function rendererOf(context: Book & RowContext): RenderRows {
  const {rows, accounts} = context;
  const nearest = nearestOf(rows, accounts.length);
  return (some) => some.map((row) => renderRow(row, accounts, nearest[row.number - 1]!, context));
}

function renderGroup(
  at: number,
  rows: readonly Row[],
  {accounts, rowNumbers}: Book,
  near: () => unknown,
): TemplateResult {
  const [first, last] = [rows[0]!.number, rows.at(-1)!.number];
  return html`<div class="group">
    ${inTurn(at, {
      near,
      far: () => plainRows(rows, accounts),
      has: (sentence) => {
        const row = rowNumbers.get(sentence) ?? 0;
        return first <= row && row <= last;
      },
    })}
  </div>`;
}

function renderStretch(
  {rows, isQuiet}: Stretch,
  context: Book,
  render: RenderRows,
): TemplateResult | TemplateResult[] {
  if (!isQuiet) return render(rows);
  // Drawn once it is unfolded: a stretch may be most of a book.
  const groups = inGroups(rows).map((group) =>
    renderGroup(Infinity, group, context, () => render(group)),
  );
  return html`<div class="quiet">${renderRest(quietRows(rows.length), groups)}</div>`;
}

function inGroups<T>(items: readonly T[]): (readonly T[])[] {
  return Array.from({length: Math.ceil(items.length / GROUP)}, (_, at) =>
    items.slice(at * GROUP, (at + 1) * GROUP),
  );
}

interface Stretch {
  readonly rows: readonly Row[];
  readonly isQuiet: boolean;
}

/** Neighbouring rows in which something differs, and those between in which nothing does. */
function stretchesOf({rows, lookup}: Book): Stretch[] {
  const stretches: {rows: Row[]; isQuiet: boolean}[] = [];
  for (const row of rows) {
    const isQuiet = !differs(row, lookup);
    const last = stretches.at(-1);
    if (last?.isQuiet === isQuiet) last.rows.push(row);
    else stretches.push({rows: [row], isQuiet});
  }
  return stretches;
}

function quietRows(count: number): string {
  return plural(count, {
    one: msg(str`${count} row in which nothing differs`, {id: 'quiet-one'}),
    few: msg(str`${count} rows in which nothing differs`, {id: 'quiet-few'}),
    other: msg(str`${count} rows in which nothing differs`, {id: 'quiet-other'}),
  });
}

function renderAsides({accounts}: Book): TemplateResult | typeof nothing {
  const asides = accounts.map((account) => ({account, passages: asideOf(account)}));
  if (asides.every(({passages}) => passages.length === 0)) return nothing;
  return html`
    <div class="row asides">
      ${asides.map(
        ({account, passages}) => html`
          <div class="cell" lang=${account.lang}>
            ${
              passages.length === 0
                ? nothing
                : html`<details>
                    <summary>${msg('Sources and further matter')}</summary>
                    ${passages.map(
                      ({start, end}) =>
                        html`<p class="aside">${account.source.slice(start, end)}</p>`,
                    )}
                  </details>`
            }
          </div>
        `,
      )}
    </div>
  `;
}

/** For each row and column: where the account speaks next, or else where it spoke last. */
function nearestOf(rows: readonly Row[], columns: number): (Nearest | undefined)[][] {
  const found: (Nearest | undefined)[][] = rows.map(() => []);
  for (let column = 0; column < columns; column += 1) {
    const placeIn = (row: Row, below: boolean): Nearest | undefined => {
      const sentence = row.cells[column]!.flatMap(({sentences}) => sentences)[0]?.id;
      return sentence === undefined ? undefined : {row: row.number, sentence, below};
    };
    let last: Nearest | undefined;
    for (const [at, row] of rows.entries()) {
      last = placeIn(row, false) ?? last;
      found[at]![column] = last;
    }
    let next: Nearest | undefined;
    for (const [at, row] of [...rows.entries()].reverse()) {
      next = placeIn(row, true) ?? next;
      found[at]![column] = next ?? found[at]![column];
    }
  }
  return found;
}
