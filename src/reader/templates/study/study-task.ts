import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {Book} from '../../book/book.js';
import {KEYS} from '../../keys.js';
import type {Handing} from '../../study/handing.js';
import type {Choice, Opinion, PlacedMark} from '../../study/marks.js';
import {OPINIONS} from '../../study/marks.js';
import {opinionName, renderChoices, renderMarks} from './study.js';

/** A task as it stands, and what can be done about it. */
export interface Task {
  readonly book: Book;
  readonly choices: readonly Choice[];
  readonly placed: readonly PlacedMark[];
  /** Whether anything was chosen or marked yet. */
  readonly isBegun: boolean;
  readonly marking: MarkingActions;
  readonly unchoose: (choice: Choice) => void;
  readonly remove: (mark: PlacedMark) => void;
  readonly compare: () => void;
  readonly leave: Leaving;
}

export function renderTask(task: Task): TemplateResult {
  const {book, choices, placed} = task;
  return html`
    <h2 class="list-title" id="study-title">${msg('Where do the accounts differ?')}</h2>
    ${
      task.isBegun
        ? nothing
        : html`<p class="small">
            ${msg('Choose words in two places: select them, or tap a sentence. Then say whether they differ or agree. Greta’s findings are hidden until you compare.')}
          </p>`
    }
    ${renderChoices(choices, book, task.unchoose)} ${renderMarking(task.marking)}
    ${renderMarks(placed, book, task.remove)}
    ${renderActions(
      html`<button type="button" class="primary" aria-keyshortcuts="c" @click=${task.compare}>
        ${msg('Compare with Greta’s')} <kbd aria-hidden="true">c</kbd>
      </button>`,
      task.leave,
    )}
  `;
}

/** What can be done besides, at whatever stage. */
export interface Leaving extends Handing {
  readonly leave: () => void;
}

/** The buttons at the end: the one that leads on, then what can be done besides. */
export function renderActions(first: TemplateResult, actions: Leaving): TemplateResult {
  return html`<div class="actions">
    ${first} ${renderHanding(actions)}
    <button type="button" @click=${actions.leave}>${msg('Leave')}</button>
  </div>`;
}

/** What can be done with the words that are chosen, and selected. */
interface MarkingActions {
  /** Whether words are selected that can be chosen. */
  readonly hasSelection: boolean;
  /** Whether words in enough places are. */
  readonly ready: boolean;
  readonly canUndo: boolean;
  readonly choose: () => void;
  readonly mark: (opinion: Opinion) => void;
  readonly undo: () => void;
}

function renderMarking(actions: MarkingActions): TemplateResult {
  return html`<div class="opinions">
    ${
      actions.hasSelection
        ? html`<button type="button" @mousedown=${keepSelection} @click=${actions.choose}>
            ${msg('Choose the selected words')}
          </button>`
        : nothing
    }
    ${OPINIONS.map(
      (opinion) =>
        html`<button
          type="button"
          class="primary"
          aria-keyshortcuts=${KEYS[opinion][0]!}
          ?disabled=${!actions.ready}
          @mousedown=${keepSelection}
          @click=${() => {
            actions.mark(opinion);
          }}
        >
          ${opinionName(opinion)} <kbd aria-hidden="true">${KEYS[opinion][0]}</kbd>
        </button>`,
    )}
    <button
      type="button"
      aria-keyshortcuts="u"
      ?disabled=${!actions.canUndo}
      @click=${actions.undo}
    >
      ${msg('Undo')} <kbd aria-hidden="true">u</kbd>
    </button>
  </div>`;
}

/** A press must not take the selection away that it is about. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

function renderHanding({copyLink, savePage, saveMarks, open}: Handing): TemplateResult {
  return html`
    <button type="button" popovertarget="study-files">${msg('Hand out, hand in')}</button>
    <div id="study-files" class="menu" popover>
      ${
        copyLink
          ? html`<button type="button" ?disabled=${!navigator.clipboard} @click=${copyLink}>
              ${msg('Copy a link to this task')}
            </button>`
          : nothing
      }
      <button type="button" ?disabled=${!savePage} @click=${savePage ?? nothing}>
        ${msg('Save this task as a page')}
      </button>
      <button type="button" ?disabled=${!saveMarks} @click=${saveMarks ?? nothing}>
        ${msg('Save your marks')}
      </button>
      <label class="choose">
        ${msg('Open saved marks')}
        <input
          class="unseen"
          type="file"
          accept=".json,application/json"
          @change=${({currentTarget}: Event) => {
            const input = currentTarget as HTMLInputElement;
            const file = input.files?.[0];
            // The same file can be chosen again.
            input.value = '';
            if (file) open(file);
          }}
        />
      </label>
    </div>
  `;
}
