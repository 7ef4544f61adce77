import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {TakenIn, WorkStage} from '../../../comparing/messages.js';
import {languageName} from '../../../wording/kinds.js';
import type {WorkController} from '../../controllers/own/work.js';

/** The languages that Greta reads, which a document can be said to be in. Their packs are the worker's alone. */
export const READ_LANGUAGES = ['lt', 'en'] as const;

/** What is being done with documents that were opened. */
function stageName(stage: WorkStage): string {
  switch (stage) {
    case 'read':
      return msg('Reading…');
    case 'recognise':
      return msg('Looking for dates, numbers and names…');
    case 'align':
      return msg('Finding what belongs side by side…');
    case 'compare':
      return msg('Comparing…');
    case 'keep':
      return msg('Keeping it in this browser…');
  }
}

/**
 * How far a piece of work is, with a way to stop it; or what came of the last one.
 *
 * @param what - What is being done, if it is no stage of a comparison.
 */
export function renderWork(
  {stage, done, problem, stop}: WorkController,
  said?: string,
  what?: string,
): TemplateResult {
  const doing = stage && (what ?? stageName(stage));
  // What is said stands in the page before it is, and in nothing that is hidden, or a screen reader would not hear of it.
  return html`<div class="work">
    <p role="status">${doing ?? said ?? nothing}</p>
    ${
      stage
        ? html`<progress aria-label=${doing} value=${done > 0 ? done : nothing}></progress>
            <button type="button" @click=${stop}>${msg('Stop')}</button>`
        : nothing
    }
    ${problem ? html`<p class="failed" role="alert">${problem}</p>` : nothing}
  </div>`;
}

/** What a file held that was brought in, and what of it was damaged. */
export function broughtIn({
  comparisons: pairs,
  notes: written,
  corrections: corrected,
  damaged,
}: TakenIn): string {
  const found = [
    ...(pairs > 0 ? [msg(str`comparisons ${pairs}`)] : []),
    ...(written > 0 ? [msg(str`notes ${written}`)] : []),
    ...(corrected > 0 ? [msg(str`corrections ${corrected}`)] : []),
  ];
  return [
    found.length > 0
      ? msg(str`Loaded: ${found.join(', ')}.`)
      : msg(
          'Nothing in the file is about the texts on show. Show the accounts beside which it was saved first, then open it again.',
        ),
    ...(damaged > 0 ? [msg(str`Damaged, and left out: ${damaged}.`)] : []),
  ].join(' ');
}

/** What can be done with documents that wait. */
interface HeldDeeds {
  readonly letGo: (at: number) => void;
  readonly compare: () => void;
  /** Sets them beside the texts on show; undefined where these have no room for them. */
  readonly add: (() => void) | undefined;
}

/**
 * Documents that wait for another, each of which can be taken back.
 *
 * @param written - How many texts are pasted besides.
 */
export function renderHeld(
  documents: readonly {readonly path: string}[],
  written: number,
  {letGo, compare, add}: HeldDeeds,
): TemplateResult {
  const what =
    documents.length + written === 1
      ? msg('Choose, drop or paste another one to compare it with.')
      : nothing;
  // Where the last line stands is there before it is said, or a screen reader would not hear of it.
  return html`<div class="held">
    ${
      documents.length > 0
        ? html`<ul class="kept">
            ${documents.map(
              ({path}, at) =>
                html`<li>
                  <span>${path}</span>
                  <button
                    type="button"
                    aria-label=${msg(str`Remove “${path}”`)}
                    @click=${() => {
                      letGo(at);
                    }}
                  >
                    ×
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <p role="status">${what}</p>
    ${documents.length > 0 ? renderCompare(documents.length > 1 ? compare : undefined, add) : nothing}
  </div>`;
}

/** What can be done with texts that are pasted. */
interface PastingDeeds {
  /** How many there must be before there is something to compare. */
  readonly fewest: number;
  /** How many can be set beside the texts on show. */
  readonly most: number;
  readonly write: (at: number, text: string) => void;
  readonly compare: () => void;
  readonly add: () => void;
}

/** Where texts are pasted that are to be compared. */
export function renderPasting(
  texts: readonly string[],
  {fewest, most, write, compare, add}: PastingDeeds,
): TemplateResult {
  const written = texts.filter((text) => text.trim() !== '').length;
  return html`<details class="paste">
    <summary>${msg('Paste texts')}</summary>
    ${texts.map(
      (text, at) =>
        html`<textarea
          rows="4"
          aria-label=${msg(str`Text ${at + 1}`)}
          placeholder=${msg(str`Text ${at + 1}`)}
          .value=${text}
          @input=${(event: Event) => {
            write(at, (event.target as HTMLTextAreaElement).value);
          }}
        ></textarea>`,
    )}
    ${renderCompare(
      compare,
      most > 0 ? add : undefined,
      written < Math.max(1, fewest),
      written < 1 || written > most,
    )}
  </details>`;
}

/** Two ways to go on with documents: by themselves, or beside the texts on show; each where it is open. */
function renderCompare(
  compare: (() => void) | undefined,
  add: (() => void) | undefined,
  isTooFew = false,
  isUnfit = false,
): TemplateResult {
  return html`<div class="actions">
    ${
      compare
        ? html`<button type="button" class="primary" ?disabled=${isTooFew} @click=${compare}>
            ${msg('Compare the texts')}
          </button>`
        : nothing
    }
    ${
      add
        ? html`<button type="button" ?disabled=${isUnfit} @click=${add}>
            ${msg('Add to the texts on show')}
          </button>`
        : nothing
    }
  </div>`;
}

/** Asks for the language of a document that does not tell it. */
export function renderLanguageQuestion(choose: (lang: string) => void): TemplateResult {
  return html`<div class="actions asked" role="group" aria-labelledby="asked-language">
    <span id="asked-language">${msg('In which language is it written?')}</span>
    ${READ_LANGUAGES.map(
      (lang) =>
        html`<button
          type="button"
          @click=${() => {
            choose(lang);
          }}
        >
          ${languageName(lang)}
        </button>`,
    )}
  </div>`;
}
