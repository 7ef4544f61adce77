import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';

import {andMore, formatList} from '../../wording/lists.js';
import {formatNumber} from '../../wording/numbers.js';
import {plural} from '../../wording/plural.js';
import type {BookController} from '../controllers/book.js';
import type {CitedPlace} from '../controllers/cited.js';
import type {DocumentsController} from '../controllers/documents.js';
import type {OverlaysController} from '../controllers/overlays.js';
import type {Missing} from '../documents/asked.js';
import type {AmendedTable} from '../events.js';

/** What there is to say of the book on show: that another could not be had, or that it will not last. */
export function renderNotices(
  documents: DocumentsController,
  {failed, missing}: BookController,
  overlays: OverlaysController,
  cited: CitedPlace,
): TemplateResult | typeof nothing {
  const close = [
    msg('Close'),
    () => {
      documents.answer();
    },
  ] as const;
  if (failed) {
    return renderNotice('alert', msg('The accounts could not be loaded.'), [
      msg('Try again'),
      () => void documents.load(),
    ]);
  }
  if (documents.unkept) {
    return renderNotice(
      'alert',
      msg(
        'The browser cannot keep this comparison: it is gone once the page is closed. Save it as a file.',
      ),
      close,
    );
  }
  const faults = documents.faults();
  if (faults.length > 0) return renderNotice('status', faults, close);
  if (documents.amended) return renderNotice('status', amendedText(documents.amended), close);
  if (cited.lost) {
    const text =
      cited.lost === 'passage'
        ? msg('The passage that the link leads to is not in these texts any more.')
        : msg(
            'The finding that the link leads to is not here any more. This is what it was about.',
          );
    return renderNotice('status', text, [msg('Close'), () => cited.forget()]);
  }
  const {leftOff} = documents;
  if (leftOff.sentence !== undefined) {
    const begin = (): void => {
      leftOff.beginAnew();
    };
    const stay = (): void => {
      leftOff.readOn();
    };
    return renderNotice(
      'status',
      msg('You are back where you left off.'),
      [msg('To the beginning'), begin],
      [msg('Close'), stay],
    );
  }
  if (!missing) return nothing;
  const choose = (): void => {
    overlays.open('accounts');
  };
  return renderNotice('alert', missingText(missing), [msg('Choose accounts'), choose], close);
}

/** A word about what is on show, over its foot, until it is answered. */
function renderNotice(
  role: 'alert' | 'status',
  text: string | readonly string[],
  ...buttons: readonly (readonly [face: string, press: () => void])[]
): TemplateResult {
  return html`
    <div class="notice" role=${role}>
      ${[text].flat().map((paragraph) => html`<p>${paragraph}</p>`)}
      ${buttons.map(([face, press]) => html`<button type="button" @click=${press}>${face}</button>`)}
    </div>
  `;
}

function missingText(missing: Missing): string {
  if (missing.type === 'comparison') {
    return msg(
      'The link leads to a comparison of documents that this browser does not keep; only the machine on which it was made has them. Open the documents, or a file that was saved there.',
    );
  }
  const ids = formatList(missing.ids.map((id) => msg(str`“${id}”`)));
  return missing.ids.length === 1
    ? msg(str`There is no account ${ids} here. Choose from those that there are.`, {
        id: 'missing-one',
      })
    : msg(str`There are no accounts ${ids} here. Choose from those that there are.`, {
        id: 'missing-some',
      });
}

/** Rows that are named; of more it is said how many they are. */
const MOST_NAMED = 6;

/** Which rows of a table were changed, and where to put right what was meant. */
function amendedText({path, rows, missing}: AmendedTable): string {
  const {length} = rows;
  const named = rows.slice(0, MOST_NAMED).map(formatNumber);
  const more = length - named.length;
  const numbers = formatList(more > 0 ? [...named, andMore(more)] : named);
  const changed =
    length === 1
      ? msg(str`Row ${numbers} of “${path}” says something other than when it was saved.`, {
          id: 'amended-one',
        })
      : msg(str`Rows ${numbers} of “${path}” say something other than when it was saved.`, {
          id: 'amended-some',
        });
  const deleted = Math.max(0, missing - length);
  const gone = plural(deleted, {
    one: msg(str`${deleted} row of “${path}” is missing.`, {id: 'deleted-one'}),
    few: msg(str`${deleted} rows of “${path}” are missing.`, {id: 'deleted-few'}),
    other: msg(str`${deleted} rows of “${path}” are missing.`, {id: 'deleted-other'}),
  });
  return [
    ...(length > 0 ? [changed] : []),
    ...(deleted > 0 ? [gone] : []),
    msg(
      'The comparison is shown as it was: put it right here, with ⋯ beside a row or on the card of a finding.',
    ),
  ].join(' ');
}
