import {localized, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {PreferencesChangeEvent} from '../events.js';
import type {Command} from '../keys.js';
import {COMMANDS, KEYS} from '../keys.js';
import type {Preferences} from '../preferences.js';
import {FIRST_PREFERENCES} from '../preferences.js';
import {renderSign} from '../templates/signs.js';
import {TONES} from '../tone.js';
import {renderDialog} from '../templates/dialog.js';
import {verdictName} from '../../wording/verdict-names.js';

/** What the marks mean, and every key. */
@customElement('greta-help-dialog')
@localized()
export class GretaHelpDialog extends LitElement {
  @property({attribute: false}) preferences: Preferences = FIRST_PREFERENCES;

  override render(): TemplateResult {
    return renderDialog(
      msg('Help and keys'),
      html`
        <h3>${msg('Marks in the text')}</h3>
        <ul class="legend">
          ${TONES.map(
            (tone) =>
              html`<li>
                ${renderSign(tone)} <span class="mark" data-tone=${tone}>${verdictName(tone)}</span>
              </li>`,
          )}
        </ul>
        <p class="small">
          ${msg('Words in which two versions of a text differ are tinted in it.')}
        </p>
        <h3>${msg('Signs beside the text')}</h3>
        <dl class="legend">
          ${sign('–', msg('Between two columns: these sentences tell of the same.'))}
          ${sign('+', msg('Where one text is read at a time: what the others tell there. A tap on the text shows it too.'))}
          ${sign('¶2', msg('The same is told in that row too: a press leads there.'))}
          ${sign('⋯', msg('Correct what stands side by side in the row, or write a note on it.'))}
        </dl>
        <details class="section" ?open=${!matchMedia('(pointer: coarse)').matches}>
          <summary><h3>${msg('Keys')}</h3></summary>
          <dl class="keys">
            ${COMMANDS.map(
              (command) =>
                html`<div>
                  <dt>
                    ${KEYS[command].map((key) => html`<kbd>${key === 'Escape' ? 'Esc' : key}</kbd> `)}
                  </dt>
                  <dd>${commandName(command)}</dd>
                </div>`,
            )}
          </dl>
          <label class="switch">
            <input
              type="checkbox"
              .checked=${this.preferences.keys}
              @change=${(event: Event) => {
                const keys = (event.target as HTMLInputElement).checked;
                this.dispatchEvent(new PreferencesChangeEvent({keys}));
              }}
            />
            ${msg('Single-key shortcuts')}
          </label>
        </details>
        <p class="small">
          ${msg('Greta compares the accounts by rule, in your browser. Nothing leaves your machine. It can be wrong: every finding leads to the words that it rests on.')}
        </p>
      `,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

const sign = (face: string, meaning: string): TemplateResult =>
  html`<div>
    <dt class="beam">${face}</dt>
    <dd>${meaning}</dd>
  </div>`;

function commandName(command: Command): string {
  switch (command) {
    case 'next':
      return msg('Next finding');
    case 'previous':
      return msg('Previous finding');
    case 'card':
      return msg('Into the open card');
    case 'close':
      return msg('Close what is open');
    case 'other':
      return msg('The other text, or the other side of a mark');
    case 'marks':
      return msg('Marks on or off');
    case 'language':
      return msg('The other language');
    case 'find':
      return msg('Look for words in the texts');
    case 'filter':
      return msg('Look for a finding');
    case 'differ':
      return msg('In a task: the chosen words differ');
    case 'agree':
      return msg('In a task: they agree');
    case 'undo':
      return msg('In a task: undo');
    case 'compare':
      return msg('In a task: compare with Greta’s');
    case 'help':
      return msg('This help');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-help-dialog': GretaHelpDialog;
  }
}
