import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg} from '@lit/localize';

import type {Opinion} from '../study/marks.js';
import {OPINIONS} from '../study/marks.js';
import {opinionName} from './study.js';

/** What can be done with the words that are chosen, and selected. */
export interface MarkingActions {
  /** Whether words are selected that can be chosen. */
  readonly hasSelection: boolean;
  /** Whether words in enough places are. */
  readonly ready: boolean;
  readonly canUndo: boolean;
  readonly choose: () => void;
  readonly mark: (opinion: Opinion) => void;
  readonly undo: () => void;
}

export function renderMarking(actions: MarkingActions): TemplateResult {
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
          ?disabled=${!actions.ready}
          @mousedown=${keepSelection}
          @click=${() => {
            actions.mark(opinion);
          }}
        >
          ${opinionName(opinion)} <kbd>${opinion === 'differ' ? 'd' : 'a'}</kbd>
        </button>`,
    )}
    <button type="button" ?disabled=${!actions.canUndo} @click=${actions.undo}>
      ${msg('Undo')} <kbd>u</kbd>
    </button>
  </div>`;
}

/** A press must not take the selection away that it is about. */
function keepSelection(event: Event): void {
  event.preventDefault();
}

/** What is handed out, and in. */
export interface HandingActions {
  /** Where others can open the task by its address. */
  readonly copyLink: (() => void) | undefined;
  readonly savePage: (() => void) | undefined;
  /** Where there are marks. */
  readonly saveMarks: (() => void) | undefined;
  readonly open: (file: File) => void;
}

export function renderHanding({
  copyLink,
  savePage,
  saveMarks,
  open,
}: HandingActions): TemplateResult {
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
