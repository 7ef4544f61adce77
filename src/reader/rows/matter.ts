import type {Passage} from '../../engine/account.js';
import type {ComparedAccount} from '../../engine/comparison.js';

/** Whether a passage stands in a row: front and back matter stand apart from the rows. */
export function isBody({kind}: Passage): boolean {
  return kind !== 'front-matter' && kind !== 'back-matter' && kind !== 'boilerplate';
}

/** The heading that an account begins with, where it only says its title: it is the head of the column, not a row. */
export function titlePassageOf({
  passages,
  title,
  source,
}: Pick<ComparedAccount, 'passages' | 'title' | 'source'>): Passage | undefined {
  const first = passages.find(isBody);
  if (first?.kind !== 'heading') return undefined;
  return letters(source.slice(first.start, first.end)) === letters(title) ? first : undefined;
}

/** Sources, further reading and the like of an account: shown after the rows, never compared. */
export function asideOf({passages}: Pick<ComparedAccount, 'passages'>): Passage[] {
  return passages.filter((passage) => !isBody(passage) && passage.kind !== 'front-matter');
}

function letters(text: string): string {
  return text
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
