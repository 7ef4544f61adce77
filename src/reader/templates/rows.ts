import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import {plural} from '../../wording/plural.js';
import type {Book} from '../book.js';
import {differs} from '../fold.js';
import type {Row} from '../rows.js';
import {AT_ONCE, inTurn} from '../in-turn.js';
import {asideOf} from '../matter.js';
import {renderRest} from './rest.js';
import type {RowContext} from './passage.js';
import type {Nearest} from './row.js';
import {renderRow} from './row.js';

/** Rows, or stretches of them, in a group that the browser may leave unpainted while it is out of sight. */
const GROUP = 16;

/** All rows of a book, in groups, and what stands behind them. */
export function renderRows(context: Book & RowContext): TemplateResult {
  const {rows, accounts, layout} = context;
  const nearest = nearestOf(rows, accounts.length);
  const render = (some: readonly Row[]): TemplateResult[] =>
    some.map((row) => renderRow(row, accounts, nearest[row.number - 1]!, context));
  return html`
    ${
      layout === 'differing' && !context.hidden
        ? inGroups(stretchesOf(context)).map(
            (group) =>
              html`<div class="group">
                ${group.map(({rows: some, isQuiet}) =>
                  isQuiet
                    ? html`<div class="quiet">
                        ${renderRest(quietRows(some.length), render(some))}
                      </div>`
                    : render(some),
                )}
              </div>`,
          )
        : inGroups(rows).map(
            (group, at) => html`<div class="group">${inTurn(at, () => render(group))}</div>`,
          )
    }
    ${renderAsides(context)}
  `;
}

/** The rows that come in their turn, for a page in which nothing ever comes. */
export function renderLaterRows(context: Book & RowContext): readonly TemplateResult[] {
  const {rows, accounts} = context;
  const nearest = nearestOf(rows, accounts.length);
  return inGroups(rows)
    .slice(AT_ONCE)
    .map(
      (group) =>
        html`<div class="group">
          ${group.map((row) => renderRow(row, accounts, nearest[row.number - 1]!, context))}
        </div>`,
    );
}

function inGroups<T>(items: readonly T[]): (readonly T[])[] {
  return Array.from({length: Math.ceil(items.length / GROUP)}, (_, at) =>
    items.slice(at * GROUP, (at + 1) * GROUP),
  );
}

/** Neighbouring rows in which something differs, and those between in which nothing does. */
function stretchesOf({rows, lookup}: Book): {rows: readonly Row[]; isQuiet: boolean}[] {
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
