import type {ComparedAccount} from '../../engine/comparison.js';
import {shownText} from '../findings/marks.js';
import type {Fragment, Row} from '../rows/rows.js';

/** What parts the passages in a paragraph of bare words: in none of them a line ends. */
export const LINE_END = '\n';

/**
 * The bare words of some rows, a cell for each account, for as long as the rows are far from the window: as few elements as
 * leave the headings what they are. Made by hand, not by a template, whose marks for later changes would outnumber the words.
 */
export function plainRows(rows: readonly Row[], accounts: readonly ComparedAccount[]): HTMLElement {
  const far = elementOf('div', 'row far');
  far.append(elementOf('span', 'number'));
  for (const [column, account] of accounts.entries()) {
    const cell = elementOf('div', 'cell');
    cell.lang = account.lang;
    cell.append(...plainCell(rows, column, account));
    far.append(cell);
  }
  return far;
}

function plainCell(
  rows: readonly Row[],
  column: number,
  account: ComparedAccount,
): readonly HTMLElement[] {
  const elements: HTMLElement[] = [];
  let words: string[] = [];
  const flush = (): void => {
    if (words.length === 0) return;
    const paragraph = elementOf('p', 'passage');
    paragraph.textContent = words.join(LINE_END);
    elements.push(paragraph);
    words = [];
  };
  for (const {cells} of rows) {
    for (const fragment of cells[column]!) {
      if (fragment.passage.kind !== 'heading') {
        words.push(plainTextOf(fragment, account));
        continue;
      }
      flush();
      const heading = elementOf('h3', 'passage');
      heading.dataset['kind'] = 'heading';
      heading.textContent = plainTextOf(fragment, account);
      elements.push(heading);
    }
  }
  flush();
  return elements;
}

function plainTextOf(fragment: Fragment, {source}: ComparedAccount): string {
  return shownText(source, fragment, fragment.passage.markup).replaceAll(LINE_END, ' ');
}

function elementOf(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
