import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {setLocale} from '../../../wording/localization.js';
import type {UiLanguage} from '../../../wording/ui-languages.js';
import {PreferencesChangeEvent} from '../../events.js';
import {placeIn, restorePlace} from '../../place/place.js';
import type {Preferences} from '../../preferences.js';
import {
  applyPreferences,
  firstLanguage,
  keepPreferences,
  readPreferences,
} from '../../preferences.js';

/** Shows the page as a person likes it and in their language, and leaves them where they are when that changes. */
export class PreferencesController implements ReactiveController {
  preferences: Preferences = readPreferences();
  /** Resolves when the language that was last wanted is in use. */
  inUse: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => {ui: UiLanguage | undefined; given: UiLanguage | undefined};
  readonly #speaker: () => HTMLElement;
  /** Whether anything is drawn; before that nobody is anywhere in it, and to look would have the browser lay out what is written there. */
  #isDrawn = false;

  /**
   * @param wanted - Language of the address, and the one that the element is given.
   * @param speaker - The element whose language it is: the document's, or the host where it is a part of a page.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => {ui: UiLanguage | undefined; given: UiLanguage | undefined},
    speaker: () => HTMLElement,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#speaker = speaker;
    host.addController(this);
    host.addEventListener(PreferencesChangeEvent.type, ({wanted}) => void this.#prefer(wanted));
  }

  hostConnected(): void {
    applyPreferences(this.preferences);
  }

  hostUpdated(): void {
    this.#isDrawn = true;
  }

  /** Speaks the language that is wanted. */
  async speak(): Promise<void> {
    const {ui, given} = this.#wanted();
    const language = firstLanguage(ui ?? given, this.preferences.ui, navigator.languages);
    const place = this.#isDrawn ? placeIn(this.#host) : undefined;
    this.inUse = setLocale(language);
    await this.inUse;
    const speaker = this.#speaker();
    // To say it once more would have the page styled anew.
    if (speaker.lang !== language) speaker.lang = language;
    if (ui !== undefined && ui !== this.preferences.ui) this.#keep({...this.preferences, ui});
    await this.#shown();
    if (place) restorePlace(place, this.#host);
  }

  async #prefer(wanted: Partial<Preferences>): Promise<void> {
    const place = placeIn(this.#host);
    this.#keep({...this.preferences, ...wanted});
    applyPreferences(this.preferences);
    await this.#shown();
    if (place) restorePlace(place, this.#host);
  }

  #keep(preferences: Preferences): void {
    this.preferences = preferences;
    keepPreferences(preferences);
  }

  async #shown(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
