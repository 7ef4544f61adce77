import type {ReactiveControllerHost} from 'lit';

import {elementBy} from '../../within.js';
import {whileConnected} from '../while-connected.js';

/**
 * Keeps a selection that goes from row to row within the account in which it began (`data-selected` on the rows, with the number
 * of the column), so that what is copied are the words of one account, and not also those that stand beside them.
 */
export function selectWithinAccount(host: ReactiveControllerHost & Element): void {
  const mark = (column: number | undefined): void => {
    const rows = elementBy('rows', host);
    if (rows?.dataset['selected'] === column?.toString()) return;
    if (column === undefined) delete rows?.dataset['selected'];
    else rows?.setAttribute('data-selected', String(column));
  };
  whileConnected(host, (signal) => {
    document.addEventListener('selectionchange', () => mark(columnSelected(host)), {signal});
    // Where nothing may be selected no selection can begin, unless it is allowed before. Another button asks to copy.
    const allow = ({button}: PointerEvent): void => {
      if (button !== 0) return;
      mark(undefined);
    };
    document.addEventListener('pointerdown', allow, {signal, capture: true});
  });
}

/** The column in which a selection began that has gone on into another cell; of all of the page there is none. */
function columnSelected(host: Element): number | undefined {
  const {anchorNode, focusNode} = getSelection() ?? {};
  const from = cellOf(anchorNode);
  const to = cellOf(focusNode);
  const row = from?.parentElement;
  if (!from || !to || from === to || !elementBy('rows', host)?.contains(row ?? null)) {
    return undefined;
  }
  return [...row!.children].filter((one) => one.matches('.cell')).indexOf(from);
}

function cellOf(node: Node | null | undefined): Element | null | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest('.cell');
}
