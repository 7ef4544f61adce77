import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';

import type {Correction} from '../../../engine/correction.js';
import {placeCorrections} from '../../../engine/corrections/place-corrections.js';
import type {Mention} from '../../../engine/mention.js';
import {printValue} from '../../../engine/mention.js';
import type {NoteAnchor} from '../../../engine/note.js';
import {overlaps} from '../../../engine/span.js';
import {formatDate} from '../../../wording/dates/dates.js';
import {formatValue} from '../../../wording/format.js';
import type {Book} from '../../book/book.js';
import {renderDialog} from '../dialog.js';

/** Words of a quotation that tell which one it is. */
const LONGEST = 90;

/** All corrections of a comparison, the latest first, each to be undone. */
export function renderCorrections(
  {corrections, lookup}: Book,
  {undo, close}: {readonly undo: (one: Correction) => unknown; readonly close: () => void},
): TemplateResult {
  const {placed, lost} = placeCorrections(corrections, lookup.comparison.accounts);
  const mentionOf = (correction: Correction): Mention | undefined => {
    const [words] = placed.find(({id}) => id === correction.id)?.words ?? [];
    const mentions = words && lookup.accounts.get(words.account)?.mentions;
    return mentions?.find((mention) => overlaps(mention, words!));
  };
  return html`<div @close=${{handleEvent: close, capture: true}}>
    ${renderDialog(
      msg('Your corrections'),
      corrections.length === 0
        ? html`<p>${msg('Nothing is corrected.')}</p>`
        : html`<ul class="corrections">
            ${[...corrections].reverse().map(
              (one) =>
                html`<li>
                  <p>
                    <b>${whatIsSaid(one, mentionOf(one))}</b>
                    <span class="small">${formatDate(one.made.slice(0, 10))}</span>
                    ${
                      lost.includes(one)
                        ? html`<span class="small lost"
                            >${msg('Its words are no longer in the texts, so it does nothing.')}</span
                          >`
                        : nothing
                    }
                  </p>
                  ${one.on.map(
                    (words) =>
                      html`<q lang=${lookup.accounts.get(words.account)?.lang ?? nothing}
                        >${isOfSentences(one) ? shortened(words.exact) : renderAmongOthers(words)}</q
                      >`,
                  )}
                  <button type="button" @click=${() => undo(one)}>${msg('Undo')}</button>
                </li>`,
            )}
          </ul>`,
    )}
  </div>`;
}

const isOfSentences = ({says}: Correction): boolean => says === 'together' || says === 'apart';

/** @param mention - The words that were misread, as far as they are there still. */
function whatIsSaid({says, value}: Correction, mention: Mention | undefined): string {
  switch (says) {
    case 'together':
      return msg('Joined by hand');
    case 'apart':
      return msg('Not the same thing');
    case 'wrong':
      return msg('No finding');
    case 'same':
      return msg('Of the same thing');
    case 'reading': {
      if (value === undefined) return msg('Not to be compared');
      const read = mention ? formatValue({...mention, value}) : printValue(value);
      return msg(str`Read as ${read}`);
    }
  }
}

/** Single words with those of their line that stand around them: a number alone says little. */
function renderAmongOthers({exact, start, prefix = '', suffix = ''}: NoteAnchor): TemplateResult {
  const before = prefix.split('\n').at(-1)!;
  const after = suffix.split('\n')[0]!;
  const isCut = before === prefix && start !== prefix.length;
  return html`${isCut ? before.replace(/^\S*\s/u, '…') : before}<b>${exact}</b>${after === suffix ? after.replace(/\s\S*$/u, '…') : after}`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}
