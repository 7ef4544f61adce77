import {localized, msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {verdictName} from '../../wording/verdict-names.js';
import {fragmentOf} from '../address.js';
import type {Book} from '../book/book.js';
import type {Row} from '../rows/rows.js';
import type {Tone} from '../tone.js';
import {byWeight, DIFFERING} from '../tone.js';

/** Share of the ruler's height, in hundredths, by which two strokes must be apart to be told apart. */
const APART = 0.4;

interface Stroke {
  readonly row: Row;
  /** The weightiest of each account, if it has any. */
  readonly tones: readonly (Tone | undefined)[];
  /** Where it stands, in hundredths of the ruler's height. */
  readonly y: number;
}

/** Two strokes as one, which leads to the row of the weightier. */
function merged(one: Stroke, other: Stroke): Stroke {
  const first = heavier(heaviest(one), heaviest(other));
  return {
    row: first === heaviest(one) ? one.row : other.row,
    tones: one.tones.map((tone, at) => heavier(tone, other.tones[at])),
    y: one.y,
  };
}

function heaviest({tones}: Stroke): Tone | undefined {
  return tones.reduce(heavier);
}

function heavier(a: Tone | undefined, b: Tone | undefined): Tone | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return byWeight(a, b) <= 0 ? a : b;
}

/**
 * The whole text at a glance, along the edge of the window: a lane for each account, and in it a stroke for each row
 * with findings, where it stands in the text; for several, where they stand too close to be told apart. To assistive technology it is a list of links.
 */
@customElement('greta-ruler')
@localized()
export class GretaRuler extends LitElement {
  @property({attribute: false}) book: Book | undefined;

  /** Tones to draw. */
  @property({attribute: false}) tones: readonly Tone[] = DIFFERING;

  override render(): TemplateResult | typeof nothing {
    const {book} = this;
    if (!book) return nothing;
    const {ends, whole} = extentsOf(book.rows);
    const strokes: Stroke[] = [];
    for (const [at, row] of book.rows.entries()) {
      const tones = row.cells.map((cell) => this.#toneOf(cell));
      if (tones.every((tone) => tone === undefined)) continue;
      const start = at === 0 ? 0 : ends[at - 1]!;
      const stroke = {row, tones, y: (start / whole) * 99.5};
      const last = strokes.at(-1);
      if (last && stroke.y - last.y < APART) strokes[strokes.length - 1] = merged(last, stroke);
      else strokes.push(stroke);
    }
    const links = document.createDocumentFragment();
    links.append(...strokes.map(linkOf));
    // Also to the keyboard it is one thing: whoever goes on to what stands behind it need not go through all of it.
    links.firstElementChild?.setAttribute('tabindex', '0');
    return html`<nav aria-label=${msg('Findings along the text')} @keydown=${walk} @focusin=${stay}>
      ${links}
    </nav>`;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  #toneOf(cell: Row['cells'][number]): Tone | undefined {
    const {tones} = this.book!.lookup;
    let found: Tone | undefined;
    for (const {sentences} of cell) {
      for (const {id} of sentences) {
        for (const tone of tones.get(id) ?? []) {
          if (this.tones.includes(tone)) found = heavier(found, tone);
        }
      }
    }
    return found;
  }
}

/** The arrow keys go from stroke to stroke. */
function walk(event: KeyboardEvent): void {
  const links = [...(event.currentTarget as Element).querySelectorAll('a')];
  const at = links.indexOf(event.target as HTMLAnchorElement);
  const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1}[event.key];
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  links[to]?.focus();
}

/** Whoever comes back to it comes to where they were. */
function stay({currentTarget, target}: FocusEvent): void {
  for (const link of (currentTarget as Element).querySelectorAll('a'))
    link.tabIndex = link === target ? 0 : -1;
}

/** Made by hand, of mere boxes: drawn, and with lit's marks for later changes, hundreds of them take several times the room. */
function linkOf({row, tones, y}: Stroke): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = fragmentOf({at: row.id});
  const said = new Set(tones.filter((tone) => tone !== undefined).map(verdictName));
  link.title = `${msg(str`Row ${row.number}`)}: ${[...said].join(', ')}`;
  link.tabIndex = -1;
  link.style.insetBlockStart = `${y}%`;
  for (const tone of tones) {
    const lane = link.appendChild(document.createElement('i'));
    if (tone !== undefined) lane.dataset['tone'] = tone;
  }
  return link;
}

/** Where each row ends, in characters of its longest cell, and where the last one does. */
function extentsOf(rows: readonly Row[]): {ends: number[]; whole: number} {
  let whole = 0;
  const ends = rows.map(({cells}) => {
    const lengths = cells.map((cell) => cell.reduce((sum, {start, end}) => sum + end - start, 0));
    whole += Math.max(...lengths);
    return whole;
  });
  return {ends, whole};
}

declare global {
  interface HTMLElementTagNameMap {
    'greta-ruler': GretaRuler;
  }
}
