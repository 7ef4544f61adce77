import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {nothing} from 'lit';

import {formatList} from '../../../wording/lists.js';
import type {BookController} from '../../controllers/book/book.js';
import type {CitedPlace} from '../../controllers/book/cited.js';
import type {DocumentsController} from '../../controllers/book/documents.js';
import type {PagePartsController} from '../../controllers/book/page-parts.js';
import type {OverlaysController} from '../../controllers/page/overlays.js';
import type {Missing} from '../../documents/asked.js';
import type {Fault} from '../../events.js';
import type {Notice} from '../notice.js';
import {renderNotice} from '../notice.js';

/** What there is to say of the book on show: that another could not be had, or that it will not last. */
export function renderNotices(
  documents: DocumentsController,
  {failed, missing}: BookController,
  overlays: OverlaysController,
  cited: CitedPlace,
  {tryAgain}: PagePartsController,
): TemplateResult | typeof nothing {
  const close = (): void => {
    documents.answer();
  };
  if (failed || tryAgain) {
    return renderNotice({
      role: 'alert',
      said: tryAgain
        ? msg('A part of the page could not be loaded.')
        : msg('The accounts could not be loaded.'),
      deeds: [[msg('Try again'), tryAgain ?? (() => void documents.load())]],
    });
  }
  if (documents.unkept) {
    return renderNotice({
      role: 'alert',
      said: msg(
        'The browser cannot keep this comparison: it is gone once the page is closed. Save it as a file.',
      ),
      close,
    });
  }
  const faults = documents.faults();
  if (faults.length > 0) return renderNotice({role: 'status', ...faultsText(faults), close});
  if (cited.lost) {
    const said =
      cited.lost === 'passage'
        ? msg('The passage that the link leads to is not in these texts any more.')
        : msg(
            'The finding that the link leads to is not here any more. This is what it was about.',
          );
    return renderNotice({role: 'status', said, close: () => cited.forget()});
  }
  const {leftOff} = documents;
  if (leftOff.sentence !== undefined) {
    return renderNotice({
      role: 'status',
      said: msg('You are back where you left off.'),
      deeds: [
        [
          msg('To the beginning'),
          () => {
            leftOff.beginAnew();
          },
        ],
      ],
      close: () => {
        leftOff.readOn();
      },
    });
  }
  if (!missing) return nothing;
  const choose = (): void => {
    overlays.open('accounts');
  };
  return renderNotice({
    role: 'alert',
    ...missingText(missing),
    deeds: [[msg('Choose accounts'), choose]],
    close,
  });
}

type Said = Pick<Notice, 'said' | 'more'>;

/** What is wrong with the one document, or with how many places of them. */
function faultsText(faults: readonly Fault[]): Said {
  const [{text, remedy}] = faults as readonly [Fault];
  return faults.length === 1
    ? {said: text, more: [remedy]}
    : {
        said: msg(str`Faults in the documents: ${faults.length}.`),
        more: faults.map((fault) => `${fault.text} ${fault.remedy}`),
      };
}

function missingText(missing: Missing): Said {
  if (missing.type === 'comparison') {
    return {
      said: msg('The link leads to a comparison of documents that this browser does not keep.'),
      more: [
        msg(
          'Only the machine on which it was made has them. Open the documents, or a file that was saved there.',
        ),
      ],
    };
  }
  const ids = formatList(missing.ids.map((id) => msg(str`“${id}”`)));
  const said =
    missing.ids.length === 1
      ? msg(str`There is no account ${ids} here. Choose from those that there are.`, {
          id: 'missing-one',
        })
      : msg(str`There are no accounts ${ids} here. Choose from those that there are.`, {
          id: 'missing-some',
        });
  return {said};
}
