import type {Layout, ReaderState} from '../address.js';
import type {Book} from './book.js';

/** Index of the column that stands by itself, if one does. */
export function columnAlone(
  {view, alone}: Pick<ReaderState, 'view' | 'alone'>,
  layout: Layout,
  {accounts}: Pick<Book, 'accounts'>,
): number | undefined {
  if (view !== 'read' || layout !== 'one') return undefined;
  return Math.max(
    0,
    accounts.findIndex(({id}) => id === alone),
  );
}
