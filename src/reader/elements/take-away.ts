import {localized, msg, str} from '@lit/localize';
import type {PropertyValues, TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {ComparisonFile} from '../../engine/saved/comparison-file.js';
import type {Comparison} from '../../engine/comparison.js';
import type {OwnNote} from '../../engine/note.js';
import type {Format} from '../../export/formats.js';
import {FORMATS} from '../../export/formats.js';
import {readFromLibrary} from '../controllers/own/library.js';
import {WorkController} from '../controllers/own/work.js';
import {renderWork} from '../templates/own/opening.js';
import {notesAbout} from '../notes/placed-notes.js';
import {save} from '../documents/save.js';
import {makeFile, unmadeText} from '../documents/taken-away.js';

/** What is on show, to be saved as a file in a format that others can use. */
@customElement('greta-take-away')
@localized()
export class GretaTakeAway extends LitElement {
  @property({attribute: false}) comparison: Comparison | undefined;
  @property({attribute: false}) notes: ComparisonFile['notes'] = [];
  @property({attribute: false}) corrections: NonNullable<ComparisonFile['corrections']> = [];
  @state() private saved: string | undefined;
  /** What the reader wrote about the accounts on show, and whether it goes with them. */
  @state() private own: readonly OwnNote[] = [];
  @state() private withOwn = true;
  /** Whether the browser did not let them be read. */
  @state() private unread = false;
  /** Files are made one after the other: whoever asks for a second does not do without the first. */
  #made = Promise.resolve();
  readonly #work = new WorkController(this, unmadeText);

  constructor() {
    super();
    readFromLibrary(this, () => void this.#read());
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('comparison')) void this.#read();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.comparison) return nothing;
    return html`
      ${this.unread ? html`<p role="status">${msg('The browser did not let the page read your notes: they are not in what you save.')}</p>` : nothing}
      ${
        this.own.length > 0
          ? html`<label>
              <input
                type="checkbox"
                .checked=${this.withOwn}
                @change=${(event: Event) => {
                  this.withOwn = (event.target as HTMLInputElement).checked;
                }}
              />
              ${msg(str`With your own notes: ${this.own.length}`)}
            </label>`
          : nothing
      }
      <ul class="formats">
        ${FORMATS.map(
          (format) =>
            html`<li>
              <button
                type="button"
                @click=${() => {
                  this.#save(format);
                }}
              >
                ${formatName(format)}
              </button>
              <span class="small">${formatUse(format)}</span>
            </li>`,
        )}
      </ul>
      ${renderWork(this.#work, this.saved, msg('The file is being made…'))}
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  async #read(): Promise<void> {
    const accounts = this.comparison?.accounts ?? [];
    const {notes, unread} = await notesAbout({accounts, own: []});
    this.own = notes;
    this.unread = unread;
  }

  #save(format: Format): void {
    this.#made = this.#made.then(() => this.#make(format));
  }

  async #make(format: Format): Promise<void> {
    this.saved = undefined;
    await this.#work.attempt(async (signal) => {
      // Not what was read some time ago.
      await this.#read();
      if (!this.comparison) return;
      const {comparison, notes, corrections} = this;
      const own = this.withOwn ? this.own : [];
      const whole = {
        comparison,
        notes,
        ...(corrections.length > 0 && {corrections}),
        ...(own.length > 0 && {own}),
      };
      const file = await makeFile(whole, format, {signal});
      save(file);
      this.saved = msg(str`Saved: ${file.name}`);
    });
  }
}

function formatName(format: Format): string {
  switch (format) {
    case 'html':
      return msg('Page (HTML)');
    case 'json':
      return msg('Comparison (JSON)');
    case 'csv':
      return msg('Table (CSV)');
    case 'jsonl':
      return msg('JSON Lines');
    case 'jsonld':
      return msg('Annotations (JSON-LD)');
    case 'tei':
      return msg('TEI XML');
  }
}

function formatUse(format: Format): string {
  switch (format) {
    case 'html':
      return msg('to read without a network: texts, marks and findings in one file');
    case 'json':
      return msg('to be opened here again: texts, links, findings and corrections');
    case 'csv':
      return msg(
        'for a spreadsheet: a row for every statement and every linked sentence; from its last rows Greta opens it again',
      );
    case 'jsonl':
      return msg('for a program: texts, links, findings and statements, a line each');
    case 'jsonld':
      return msg('for annotation tools: the W3C’s web annotations');
    case 'tei':
      return msg('for an edition: the texts with their mentions, links and findings');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-take-away': GretaTakeAway;
  }
}
