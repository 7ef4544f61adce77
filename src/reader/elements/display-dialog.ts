import {localized, msg} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {PreferencesChangeEvent} from '../events.js';
import type {Preferences} from '../preferences.js';
import {FIRST, SIZES, THEMES} from '../preferences.js';
import {renderDialog} from './dialog.js';

/** Size of the text and theme. */
@customElement('greta-display-dialog')
@localized()
export class GretaDisplayDialog extends LitElement {
  @property({attribute: false}) preferences: Preferences = FIRST;

  override render(): TemplateResult {
    const {size, theme} = this.preferences;
    return renderDialog(
      msg('Display'),
      html`
        <fieldset>
          <legend>${msg('Theme')}</legend>
          ${THEMES.map(
            (one) =>
              html`<label>
                <input
                  type="radio"
                  name="theme"
                  value=${one}
                  .checked=${one === theme}
                  @change=${() => this.#want({theme: one})}
                />
                ${themeName(one)}
              </label>`,
          )}
        </fieldset>
        <label class="size">
          ${msg('Size of the text')}
          <input
            type="range"
            min=${SIZES[0]}
            max=${SIZES.at(-1)!}
            .value=${String(size)}
            @input=${(event: Event) => {
              const wanted = Number((event.target as HTMLInputElement).value);
              this.#want({size: SIZES.find((one) => one === wanted) ?? FIRST.size});
            }}
          />
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
