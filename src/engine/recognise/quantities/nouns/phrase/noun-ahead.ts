import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import {YEAR} from '../../../dates/tokens.js';
import {headBehind} from './noun-phrase.js';
import {readNumber} from '../../../numbers/numerals.js';
import {qualifierBefore} from '../../../qualifiers.js';
import {isDash} from '../../../signs.js';

/** Maximum number of words before the amount in a clause without a verb. */
const SHORT = 5;

/**
 * The noun that only the next clause tells, which leaves its verb to this one: "the Russians lost 300, the Allies 500 men",
 * „Rusai neteko 5 700, sąjungininkai – 4 300 žmonių“.
 *
 * @param end Index behind the amount.
 */
export function nounAhead(
  tokens: readonly Token[],
  end: number,
  pack: LanguagePack,
): Head | undefined {
  const {dates, numerals, quantities, segmentation} = pack;
  // „nukovė 977 ir suėmė 747 partizanus“
  const isOfTwoActs =
    numerals.joiners.has(lowerAt(tokens, end)) &&
    segmentation.finite.test(lowerAt(tokens, end + 1));
  if (isOfTwoActs) {
    const at = end + 2;
    const number = readNumber(tokens, at, numerals);
    if (!number) return undefined;
    const lastWord = tokens[number.end - 1]!.lower;
    return headBehind(tokens, number.end, {value: number.value, lastWord, isShare: false}, pack);
  }
  if (tokens[end]?.text !== ',') return undefined;
  if (tokens[end + 1]?.kind === 'number') return nounOfRow(tokens, end, pack);
  const first = end + 1;
  for (let at = first + 1; at <= first + SHORT && at < tokens.length; at += 1) {
    const number = readNumber(tokens, at, numerals);
    if (!number) continue;
    // „1929 m. jos siekė 100, tai 1931 m. – 48“
    if (YEAR.test(tokens[at]!.text) && dates.yearWords.has(lowerAt(tokens, number.end)))
      return undefined;
    const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
    const between = tokens.slice(first, start);
    const isSubject = between.every(
      (token) =>
        isDash(token) ||
        (token.kind === 'word' &&
          !segmentation.finite.test(token.lower) &&
          (numerals.joiners.has(token.lower) ||
            quantities.determiners.has(token.lower) ||
            !quantities.phraseEnds.has(token.lower))),
    );
    const isNamed = between.some(
      ({kind, lower}) =>
        kind === 'word' && !numerals.joiners.has(lower) && !quantities.determiners.has(lower),
    );
    if (!isSubject || !isNamed) return undefined;
    const lastWord = tokens[number.end - 1]!.lower;
    return headBehind(tokens, number.end, {value: number.value, lastWord, isShare: false}, pack);
  }
  return undefined;
}

/** Maximum number of figures in a row, each of which is searched through for the noun of the last. */
const ROW = 8;

/** The noun behind the last of a row of figures: „500, 100 ir 25 rublių banknotai“. */
function nounOfRow(tokens: readonly Token[], end: number, pack: LanguagePack): Head | undefined {
  let at = end;
  for (let figures = 1; figures < ROW; figures += 1) {
    const isLast = pack.numerals.joiners.has(tokens[at]?.lower ?? '');
    if (!isLast && tokens[at]?.text !== ',') return undefined;
    const number = readNumber(tokens, at + 1, pack.numerals);
    if (!number) return undefined;
    at = number.end;
    if (!isLast) continue;
    const lastWord = tokens[at - 1]!.lower;
    return headBehind(tokens, at, {value: number.value, lastWord, isShare: false}, pack);
  }
  return undefined;
}
