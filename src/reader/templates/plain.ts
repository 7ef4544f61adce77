import type {ComparedAccount} from '../../engine/comparison.js';
import {shownText} from '../marks.js';
import type {Fragment, Row} from '../rows.js';

/**
 * The bare words of some rows, a cell for each account, for as long as the rows are far from the window. Made by hand, not by
 * a template, whose marks for later changes would outnumber the words.
 */
export function plainRows(rows: readonly Row[], accounts: readonly ComparedAccount[]): HTMLElement {
  const far = elementOf('div', 'row far');
  far.append(elementOf('span', 'number'));
  for (const [column, account] of accounts.entries()) {
    const cell = elementOf('div', 'cell');
    cell.lang = account.lang;
    for (const {cells} of rows) {
      for (const fragment of cells[column]!) cell.append(plainFragment(fragment, account));
    }
    far.append(cell);
  }
  return far;
}

function plainFragment(fragment: Fragment, {source}: ComparedAccount): HTMLElement {
  const {kind, markup} = fragment.passage;
  const name = kind === 'heading' ? 'h3' : 'p';
  const element = elementOf(name, 'passage');
  element.dataset['kind'] = kind;
  element.textContent = shownText(source, fragment, markup);
  return element;
}

function elementOf(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
