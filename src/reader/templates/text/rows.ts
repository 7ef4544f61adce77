import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import {getLocale} from '../../../wording/localization.js';
import {plural} from '../../../wording/plural.js';
import type {Book} from '../../book/book.js';
import type {Row} from '../../rows/rows.js';
import {differingIn} from '../../book/versions.js';
import type {Slices} from '../../../engine/slices.js';
import {shownText} from '../../findings/marks.js';
import {keepAhead, takeAhead} from '../../long-page/ahead.js';
import {plainRows} from '../../long-page/bare-rows.js';
import {AT_ONCE, inTurn} from '../../long-page/in-turn.js';
import {plainNodes} from '../../long-page/plain-nodes.js';
import {asideOf} from '../../rows/matter.js';
import {renderRest} from './rest.js';
import type {RowContext} from './passage.js';
import {renderRow} from './row.js';
import {nearestTo} from './silent.js';

/** Rows, or stretches of them, in a group that the browser may leave unpainted while it is out of sight. */
const GROUP = 8;

/** Groups of a long text that are drawn as one, into their own bare words, when it comes near. */
const CHAPTER = 16;

/** Groups of a text of ordinary length; those that a longer one begins with, before its chapters. */
const [ORDINARY, BEGINNING] = [16, 2];

/** Rows that stand in a page written ahead of time, if there are so many. */
export const ROWS_WRITTEN = AT_ONCE * GROUP;

/** Whether so many rows are more than a page may hold besides for want of JavaScript. */
export function areMany(count: number): boolean {
  return count > ORDINARY * GROUP;
}

/** All rows of a book, in groups, and what stands behind them. */
export function renderRows(context: Book & RowContext): TemplateResult {
  const {layout} = context;
  const render = rendererOf(context);
  const groups =
    layout === 'differing' && !context.hidden
      ? inSets(stretchesOf(context), GROUP).map((group): Group => ({
          rows: group.flatMap(({rows: some}) => some),
          near: () => group.map((stretch) => renderStretch(stretch, context, render)),
        }))
      : groupsOf(shownOf(context), context).map(standing(context));
  return html`${renderGroups(groups, context)}${renderAsides(context)}`;
}

/** Draws the rows that stand on the page at once, one by one, before it is drawn: what is in one, then its nodes. */
export function* drawRowsAhead(context: Book & RowContext): Slices<void> {
  yield* drawAhead(shownOf(context).slice(0, ROWS_WRITTEN), rendererOf(context), drawnAs(context));
}

function* drawAhead(rows: readonly Row[], render: RenderRows, as: string): Slices<void> {
  for (const row of rows) {
    yield;
    const told = render([row]);
    yield;
    keepAhead(row, as, plainNodes(told).nodes);
  }
}

/** The rows that a book begins with: as a page has them that is written ahead of time, and as its beginning has. */
export function renderFirstRows(context: Book & RowContext, count: number): readonly unknown[] {
  return rendererOf(context)(context.rows.slice(0, count));
}

/** The rows that come in their turn, for a page in which nothing ever comes. */
export function renderLaterRows(context: Book & RowContext): readonly TemplateResult[] {
  const {rows} = context;
  const render = rendererOf(context);
  return inSets(rows.slice(ROWS_WRITTEN), GROUP).map(
    (group) => html`<div class="group">${render(group)}</div>`,
  );
}

/** Some rows that come in one turn. */
interface Group {
  readonly rows: readonly Row[];
  readonly near: () => unknown;
  readonly ahead?: () => Slices<void>;
  /** How many groups it holds, if it does. */
  readonly size?: number;
  /** What it is drawn as, where it then stands. */
  readonly as?: string;
}

/** Rows on show: behind those of a mere beginning stand others that they refer to. */
function shownOf({rows, begun, isWhole}: Book): readonly Row[] {
  return isWhole ? rows : rows.slice(0, begun);
}

/** Groups of a beginning stand as they were drawn of it once all of the book is there. */
function standing(context: Book & RowContext): (group: Group) => Group {
  const {begun = 0} = context;
  const as = drawnAs(context);
  return (group) => (group.rows.at(-1)!.number <= begun ? {...group, as} : group);
}

/** What the same row is drawn in more ways than one by. */
function drawnAs({layout, hidden}: RowContext): string {
  return `${getLocale()} ${layout} ${hidden}`;
}

type RenderRows = (rows: readonly Row[]) => readonly (TemplateResult | DocumentFragment)[];

function rendererOf(context: Book & RowContext): RenderRows {
  const {rows, accounts} = context;
  const as = drawnAs(context);
  return (some) =>
    some.map(
      (row) =>
        takeAhead(row, as) ??
        renderRow(row, accounts, (column) => nearestTo(rows, row.number - 1, column), context),
    );
}

function groupsOf(rows: readonly Row[], context: Book & RowContext): readonly Group[] {
  const [render, as] = [rendererOf(context), drawnAs(context)];
  return inSets(rows, GROUP).map((some) => ({
    rows: some,
    near: () => render(some),
    ahead: () => drawAhead(some, render, as),
  }));
}

/** Groups one after the other; where they are many, those behind the beginning in chapters. */
function renderGroups(groups: readonly Group[], book: Book): readonly TemplateResult[] {
  if (groups.length <= ORDINARY) return groups.map((group, at) => renderGroup(at, group, book));
  const chapters = inSets(groups.slice(BEGINNING), CHAPTER).map((some): Group => ({
    rows: some.flatMap(({rows}) => rows),
    near: () => some.map((group) => renderGroup(Infinity, group, book)),
    size: some.length,
  }));
  return [
    ...groups.slice(0, BEGINNING).map((group, at) => renderGroup(at, group, book)),
    ...chapters.map((chapter) => renderGroup(Infinity, chapter, book, 'group chapter')),
  ];
}

function renderGroup(
  at: number,
  {rows, near, ahead, size = 1, as}: Group,
  {accounts, rowNumbers}: Book,
  className = 'group',
): TemplateResult {
  const [first, last] = [rows[0]!.number, rows.at(-1)!.number];
  return html`<div class=${className}>
    ${inTurn(at, {
      near,
      ahead,
      size,
      as,
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
  context: Book & RowContext,
  render: RenderRows,
): unknown {
  if (!isQuiet) return render(rows);
  // Drawn once it is unfolded: a stretch may be most of a book.
  const groups = groupsOf(rows, context);
  const whole = {rows, near: () => renderGroups(groups, context), size: groups.length};
  const label = quietRows(rows.length);
  return html`<div class="quiet">${renderRest(label, renderGroup(Infinity, whole, context))}</div>`;
}

function inSets<T>(items: readonly T[], size: number): (readonly T[])[] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

interface Stretch {
  readonly rows: readonly Row[];
  readonly isQuiet: boolean;
}

/** Neighbouring rows in which something differs, and those between in which nothing does. */
function stretchesOf(book: Book): Stretch[] {
  const stretches: {rows: Row[]; isQuiet: boolean}[] = [];
  const differs = differingIn(book);
  for (const row of shownOf(book)) {
    const isQuiet = !differs(row);
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
                    <summary lang=${getLocale()}>${msg('Sources and further matter')}</summary>
                    ${passages.map(
                      (passage) =>
                        html`<p class="aside">
                          ${shownText(account.source, passage, passage.markup)}
                        </p>`,
                    )}
                  </details>`
            }
          </div>
        `,
      )}
    </div>
  `;
}
