import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {isCapitalised} from '../names/gazetteer.js';
import {isDash} from '../signs.js';

/** A number that with one word is all that is said, as on the boards of an exhibition: "Case 3.", „5 stendas“. */
export function isCaptionNumber(
  tokens: readonly Token[],
  at: number,
  {countables}: LanguagePack,
): boolean {
  const words = tokens.at(-1)?.text === '.' ? tokens.slice(0, -1) : tokens;
  const other = words[1 - at];
  // "2.", cut from its heading
  if (words.length === 1 && tokens.length === 2) return /^\d{1,2}$/.test(tokens[at]!.text);
  return (
    words.length === 2 &&
    // A table's cells stand further apart.
    words[1]!.start - words[0]!.end < 2 &&
    /^\d{1,2}$/.test(tokens[at]!.text) &&
    other?.kind === 'word' &&
    countables.idOf(tokens, 1 - at) === undefined
  );
}

/** "Sources: Stannard Papers, 402": a line that names where a text is from has pages. */
export function opensReferences(tokens: readonly Token[], {segmentation}: LanguagePack): boolean {
  return tokens[1]?.text === ':' && segmentation.backMatter.has(tokens[0]!.lower);
}

/** "2. Why did they leave?": an item of a list written in a line. */
export function isItemNumber(tokens: readonly Token[], at: number): boolean {
  const [token, stop, next] = tokens.slice(at, at + 3);
  if (at > 0 || !/^\d{1,2}$/.test(token!.text) || stop?.text !== '.' || !stop.joined) return false;
  return isCapitalised(next?.text ?? '');
}

/** So many tokens before the last number of a row stands its label. */
const ROW = 12;

/** "Nos. 3 and 7", „bylos Nr. 12, 96 ir 140“, "pp. 37–38, 41": a number of a row behind a label, that counts nothing itself. */
export function isInRow(
  tokens: readonly Token[],
  at: number,
  end: number,
  {countables, numerals, quantities: {labels}}: LanguagePack,
): boolean {
  const joins = (token: Token): boolean =>
    token.text === ',' || isDash(token) || numerals.joiners.has(token.lower);
  const before = tokens[at - 1];
  if (!before || !joins(before) || countables.idOf(tokens, end)) return false;
  for (let i = at - 2; i >= Math.max(0, at - ROW); i -= 1) {
    const token = tokens[i]!;
    if (token.kind === 'number' || joins(token)) continue;
    const label = token.text === '.' && token.joined ? tokens[i - 1] : token;
    return tokens[i + 1]!.kind === 'number' && labels.has(label?.lower ?? '');
  }
  return false;
}
