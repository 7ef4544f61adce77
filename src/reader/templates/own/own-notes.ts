import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {Judgement, NotePlace, OwnNote} from '../../../engine/note.js';
import {JUDGEMENTS} from '../../../engine/note.js';
import {formatPercent} from '../../../wording/format.js';
import {fragmentOf} from '../../address.js';
import type {Book} from '../../book/book.js';
import type {NotedController} from '../../controllers/own/noted.js';
import type {PlacedNote} from '../../notes/placed-notes.js';
import {likenessOf, subjectOf} from '../../notes/placed-notes.js';
import {renderRemoved} from '../removed.js';

/** All of the reader's notes on the texts on show, with the way to each, and those that have lost their place. */
export function renderOwnNotes(
  noted: NotedController,
  book: Book,
): TemplateResult | typeof nothing {
  const {notes, unread, removing} = noted;
  if (unread && notes.length === 0) return html`<p class="small" role="status">${unreadText()}</p>`;
  if (notes.length === 0 && !removing.removed) return nothing;
  return html`<details
    class="all-notes"
    ?open=${noted.isOpen ?? book.own.length > 0}
    @toggle=${({target}: Event) => {
      noted.isOpen = (target as HTMLDetailsElement).open;
    }}
  >
    <summary>${msg(str`Notes: ${notes.length}`)}</summary>
    <ol>
      ${notes.map((one) => html`<li>${renderNote(one, noted, book)}</li>`)}
    </ol>
    <p class="small" role="status">${unread ? unreadText() : nothing} ${renderRemoved(removing)}</p>
  </details>`;
}

/** That there may be notes which could not be read. */
export function unreadText(): string {
  return msg('The browser did not let the page read your notes.');
}

/** The reader's own notes on paper. */
export function renderPrintedNotes(
  notes: readonly PlacedNote[],
  book: Book,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<h2>${msg('Notes')}</h2>
    <ul>
      ${notes.map(({note}) => html`<li>${renderQuotes(note, book)} ${renderText(note)}</li>`)}
    </ul>`;
}

/** That the words which a note stands on have changed since, and how much; nothing where they have not. */
export function renderLikeness(places: readonly NotePlace[]): TemplateResult | typeof nothing {
  const likeness = likenessOf(places);
  return likeness === undefined
    ? nothing
    : html`<p class="small likeness">
        ${msg(str`The text has changed since. The place was found again: ${formatPercent(Math.floor(likeness * 100))} alike.`)}
      </p>`;
}

/** What the reader thinks of a finding, to choose. */
export function renderJudgement(
  chosen: Judgement | undefined,
  choose: (judgement: Judgement | undefined) => void,
): TemplateResult {
  return html`<select
    aria-label=${msg('What you think of the finding')}
    @change=${({target}: Event) => {
      const {value} = target as HTMLSelectElement;
      choose(JUDGEMENTS.find((one) => one === value));
    }}
  >
    <option value="" ?selected=${chosen === undefined}>${msg('No judgement')}</option>
    ${JUDGEMENTS.map(
      (one) =>
        html`<option value=${one} ?selected=${one === chosen}>${judgementName(one)}</option>`,
    )}
  </select>`;
}

function judgementName(judgement: Judgement): string {
  switch (judgement) {
    case 'right':
      return msg('The finding is right');
    case 'wrong-link':
      return msg('These are different things');
    case 'wrong-reading':
      return msg('A value was misread');
    case 'wording':
      return msg('Only the wording differs');
  }
}

function renderNote(placed: PlacedNote, noted: NotedController, book: Book): TemplateResult {
  const {note, places, lost} = placed;
  const subject = subjectOf(placed, book);
  return html`
    ${
      subject
        ? html`<a href=${fragmentOf(subject)} data-findings=${subject.finding ?? nothing}
            >${renderQuotes(note, book)}</a
          >`
        : renderQuotes(note, book)
    }
    ${renderText(note)} ${renderLikeness(places)}
    ${
      lost.length > 0
        ? html`<p class="small lost">
              ${
                places.length > 0
                  ? msg(str`No longer in the texts: ${lost.map(({exact}) => exact).join(' · ')}`)
                  : msg('Its words are no longer in the texts.')
              }
            </p>
            ${
              places.length > 0
                ? nothing
                : html`<button type="button" @click=${() => noted.remove(note)}>
                    ${msg('Remove the note')}
                  </button>`
            }`
        : nothing
    }
  `;
}

function renderQuotes({anchors}: OwnNote, {lookup}: Book): TemplateResult[] {
  return anchors.map(
    ({account, exact}) =>
      html`<q lang=${lookup.accounts.get(account)?.lang ?? nothing}>${exact}</q> `,
  );
}

function renderText({text, judgement}: OwnNote): TemplateResult {
  return html`<p>${judgement ? html`<b>${judgementName(judgement)}.</b> ` : nothing}${text}</p>`;
}
