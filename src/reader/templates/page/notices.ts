import {msg, str} from '@lit/localize';
import type {TemplateResult} from 'lit';
import {nothing} from 'lit';

import {formatList} from '../../../wording/lists.js';
import type {Book} from '../../book/book.js';
import type {BookController} from '../../controllers/book/book.js';
import type {CitedPlace} from '../../controllers/book/cited.js';
import type {DocumentsController} from '../../controllers/book/documents.js';
import type {Missing} from '../../documents/asked.js';
import type {Fault} from '../../events.js';
import type {Notice} from '../notice.js';
import {renderNotice} from '../notice.js';

/**
 * What there is to say of the book on show: that it will not last, or is not what was asked for. Loaded once it is there.
 *
 * @param choose - Opens what other accounts are chosen in.
 */
export function renderNotices(
  documents: DocumentsController,
  {missing}: BookController,
  cited: CitedPlace,
  choose: () => void,
): TemplateResult | typeof nothing {
  const close = (): void => {
    documents.answer();
  };
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
  return renderNotice({
    role: 'alert',
    ...missingText(missing),
    deeds: [[msg('Choose accounts'), choose]],
    close,
  });
}

/** Which accounts are on show, for whoever does not see that they are others. */
export function tellOnShow({accounts}: Book): string {
  return msg(str`On show: ${formatList(accounts.map(({title}) => title))}.`);
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
