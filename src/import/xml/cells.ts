import type {Element} from 'domhandler';
import {isTag} from 'domhandler';

import {siblingOf} from './around.js';

const CELLS = ['w:tc', 'table:table-cell', 'td', 'th'];

/** Whether a paragraph is all that a cell of a table holds, beside other cells: a page may be laid out in a table too. */
export function isCellsOnly(paragraph: Element): boolean {
  const cell = paragraph.parent;
  if (!cell || !isTag(cell) || !CELLS.includes(cell.name)) return false;
  const isAlone = (element: Element): boolean =>
    !isOfText(siblingOf(element, 'prev')) && !isOfText(siblingOf(element, 'next'));
  return isAlone(paragraph) && !isAlone(cell);
}

/** Whether there is an element, and not only properties of the one that it is in. */
function isOfText(element: Element | undefined): boolean {
  return element !== undefined && !element.name.endsWith('Pr');
}
