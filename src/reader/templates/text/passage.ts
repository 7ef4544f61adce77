import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {ComparedAccount} from '../../../engine/comparison.js';
import type {Span} from '../../../engine/span.js';
import {getLocale} from '../../../wording/localization.js';
import type {Layout} from '../../address.js';
import {fragmentOf} from '../../address.js';
import type {Elsewhere} from '../../rows/crossings.js';
import type {Lookup} from '../../findings/lookup.js';
import type {Piece} from '../../findings/marks.js';
import {cutAtMarks, hiddenIn, shownText} from '../../findings/marks.js';
import type {Fragment} from '../../rows/rows.js';

/** What the text of a row needs to know beside the row. */
export interface RowContext {
  readonly lookup: Lookup;
  readonly crossings: ReadonlyMap<string, readonly Elsewhere[]>;
  readonly layout: Layout;
  readonly joined: ReadonlySet<number>;
  /** Whether the reader looks for the findings, so that none shows: no marks, no folds, and sentences to choose. */
  readonly hidden: boolean;
}

/** A passage, or the part of it that stands in one cell. */
export function renderFragment(
  fragment: Fragment,
  account: ComparedAccount,
  context: RowContext,
): TemplateResult {
  const {kind, level} = fragment.passage;
  const text = renderText(fragment, account, context);
  switch (kind) {
    case 'heading':
      // All on one level of the page: a heading above it may be folded away, or stand in a text that is not on show.
      return html`<h3 class="passage" data-kind=${kind} ?data-lower=${(level ?? 2) > 2}>
        ${text}
      </h3>`;
    case 'quotation':
      return html`<blockquote class="passage" data-kind=${kind}><p>${text}</p></blockquote>`;
    default:
      return html`<p class="passage" data-kind=${kind} ?data-continued=${fragment.continued}>
        ${text}
      </p>`;
  }
}

/** The text of a fragment: its sentences with their marks, and what stands between them. */
export function renderText(
  {passage, sentences, start, end}: Fragment,
  account: ComparedAccount,
  context: RowContext,
): unknown[] {
  const parts: unknown[] = [];
  let at = start;
  const plain = (to: number): void => {
    if (at < to) parts.push(shownText(account.source, {start: at, end: to}, passage.markup));
  };
  for (const sentence of sentences) {
    plain(sentence.start);
    parts.push(renderSentence(sentence, account, passage.markup, context));
    at = sentence.end;
  }
  plain(end);
  return parts;
}

function renderSentence(
  sentence: Span & {readonly id: string},
  {source}: ComparedAccount,
  markup: readonly Span[] | undefined,
  {lookup, crossings, hidden: isTask}: RowContext,
): TemplateResult {
  const marks = isTask ? [] : (lookup.marked.get(sentence.id) ?? []);
  const pieces = cutAtMarks(source, sentence, marks, hiddenIn(sentence, markup));
  const text = pieces.map(renderPiece);
  const elsewhere = isTask ? undefined : crossings.get(sentence.id);
  return html`<span class="sentence" id=${sentence.id} tabindex=${isTask ? '0' : nothing}
      >${text.length === 1 ? text[0] : text}</span
    >${elsewhere ? renderElsewhere(elsewhere, sentence.id, lookup) : nothing}`;
}

/** Marks no longer than this, in code units, are kept on one line: a date reads badly in two. */
const WHOLE = 24;

function renderPiece(piece: Piece): TemplateResult | string {
  if (piece.type === 'text') return piece.text;
  return html`<a
    class="mark"
    href=${fragmentOf({finding: piece.findings[0]})}
    data-tone=${piece.tone}
    ?data-whole=${piece.text.length <= WHOLE}
    data-around=${piece.around ?? nothing}
    data-findings=${piece.findings.join(' ')}
    tabindex=${piece.continued ? '-1' : nothing}
    aria-describedby="tone-${piece.tone}"
    aria-details="greta-findings"
    >${piece.text}</a
  >`;
}

/** A chip that brings the other passages alongside, with ways to go there. Not a link alone: one would lose the place. */
function renderElsewhere(
  others: readonly Elsewhere[],
  from: string,
  lookup: Lookup,
): TemplateResult {
  const id = `beside-${from}`;
  const rows = [...new Set(others.map(({row}) => `¶${row}`))].join(', ');
  // By the numbers of its rows where rows have one.
  return html` <button type="button" class="chip" lang=${getLocale()} popovertarget=${id}>
      <span class="numbered">${msg(str`also told at ${rows}`)}</span
      ><span class="unnumbered">${msg('also told elsewhere')}</span></button
    ><span class="beside" id=${id} popover
      >${others.map((other) => renderOther(other, lookup))}</span
    >`;
}

function renderOther(
  {sentence, row}: Elsewhere,
  {sentences}: Lookup,
): TemplateResult | typeof nothing {
  const other = sentences.get(sentence);
  if (!other) return nothing;
  const {account, passage} = other;
  const text = shownText(account.source, other.sentence, passage.markup);
  return html`<span class="source" lang=${account.lang}>${account.title}</span
    ><span class="told" lang=${account.lang}>${text}</span
    ><a lang=${getLocale()} href=${fragmentOf({at: sentence})}>${msg(str`Go to row ${row}`)}</a>`;
}
