import {localized, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Layout, ReaderState} from '../address.js';
import {LAYOUTS} from '../address.js';
import {PreferencesChangeEvent, StateChangeEvent} from '../events.js';
import type {Preferences} from '../preferences.js';
import {FIRST_PREFERENCES, LETTERS, MEASURES, SIZES, THEMES} from '../preferences.js';
import {renderDialog} from '../templates/dialog.js';

/** How the texts are laid out, their size and letters, and the theme. */
@customElement('greta-display-dialog')
@localized()
export class GretaDisplayDialog extends LitElement {
  @property({attribute: false}) preferences: Preferences = FIRST_PREFERENCES;
  /** The layout as it is shown, also where the address does not say. */
  @property({attribute: false}) state: Pick<ReaderState, 'marks'> & {layout: Layout} = {
    layout: 'columns',
    marks: true,
  };

  override render(): TemplateResult {
    const {size, theme, letters, measure, keys} = this.preferences;
    const {layout, marks} = this.state;
    return renderDialog(
      msg('Display'),
      html`
        ${renderChoice(msg('Layout of the texts'), LAYOUTS, layout, layoutName, (one) => {
          this.dispatchEvent(new StateChangeEvent({layout: one}));
        })}
        <label class="switch">
          <input
            type="checkbox"
            .checked=${marks}
            @change=${() => {
              this.dispatchEvent(new StateChangeEvent({marks: !marks}));
            }}
          />
          ${msg('Marks in the text')}
        </label>
        ${renderChoice(msg('Typeface'), LETTERS, letters, lettersName, (one) => this.#want({letters: one}))}
        ${renderChoice(msg('Width of the text'), MEASURES, measure, measureName, (one) => this.#want({measure: one}))}
        ${renderChoice(msg('Theme'), THEMES, theme, themeName, (one) => this.#want({theme: one}))}
        <label class="size">
          ${msg('Size of the text')}
          <input
            type="range"
            min=${SIZES[0]}
            max=${SIZES.at(-1)!}
            .value=${String(size)}
            @input=${(event: Event) => {
              const wanted = Number((event.target as HTMLInputElement).value);
              this.#want({size: SIZES.find((one) => one === wanted) ?? FIRST_PREFERENCES.size});
            }}
          />
        </label>
        <label class="switch">
          <input type="checkbox" .checked=${keys} @change=${() => this.#want({keys: !keys})} />
          ${msg('Single-key shortcuts')}
        </label>
      `,
    );
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #want(wanted: Partial<Preferences>): void {
    this.dispatchEvent(new PreferencesChangeEvent(wanted));
  }
}

function renderChoice<T extends string>(
  legend: string,
  options: readonly T[],
  chosen: T,
  nameOf: (option: T) => string,
  choose: (option: T) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${options.map(
      (option) =>
        html`<label>
          <input
            type="radio"
            name=${legend}
            value=${option}
            .checked=${option === chosen}
            @change=${() => choose(option)}
          />
          ${nameOf(option)}
        </label>`,
    )}
  </fieldset>`;
}

function layoutName(layout: Layout): string {
  switch (layout) {
    case 'columns':
      return msg('Side by side');
    case 'lines':
      return msg('One below the other');
    case 'one':
      return msg('One text at a time');
    case 'differing':
      return msg('Only where something differs');
  }
}

function lettersName(letters: Preferences['letters']): string {
  switch (letters) {
    case 'serif':
      return msg('With serifs');
    case 'sans':
      return msg('Without serifs');
  }
}

function measureName(measure: Preferences['measure']): string {
  switch (measure) {
    case 'narrow':
      return msg('Narrow');
    case 'medium':
      return msg('Medium');
    case 'wide':
      return msg('Wide');
  }
}

function themeName(theme: Preferences['theme']): string {
  switch (theme) {
    case 'system':
      return msg('As the system');
    case 'light':
      return msg('Light');
    case 'dark':
      return msg('Dark');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-display-dialog': GretaDisplayDialog;
  }
}
