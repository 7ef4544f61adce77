import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';

/** Maximum number of words before a date that opens its sentence. */
const OPENING = 5;

/** Whether a date opens its sentence, so that the story goes there: "In the vacation of 1856 he …"; not "The Corn Laws of 1815 …". */
export function isOpeningDate(
  tokens: readonly Token[],
  at: number,
  {segmentation: {finite}, dates: {nameYearWord, yearCues}, quantities: {settings}}: LanguagePack,
): boolean {
  if (at > OPENING) return false;
  const first = tokens[0]!.lower;
  if (
    tokens[at - 1]?.lower === nameYearWord &&
    at > 0 &&
    ![yearCues, settings].some((words) => words.has(first))
  )
    return false;
  return tokens.slice(0, at).every(({kind, lower}) => kind === 'word' && !finite.test(lower));
}
