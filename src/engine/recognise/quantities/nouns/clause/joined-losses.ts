import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {isOutcome, outcomeAt} from './outcome.js';
import type {Head} from '../../../beside/head.js';
import {readNumber} from '../../../numbers/numerals.js';

const PAUSES: ReadonlySet<string> = new Set([',', ';', '(']);

/**
 * What an amount counts whose noun or verb is one of several things that befell people together: "500 killed and wounded",
 * „krito ir sužeista 500“. It is the nearest kind that all of them are of.
 *
 * @param at Index of the amount's first token.
 */
export function countedTogether(
  tokens: readonly Token[],
  head: Head,
  at: number,
  pack: LanguagePack,
): string {
  const {countables} = pack;
  if (!isOutcome(head.counted, pack)) return head.counted;
  const other =
    head.at < at
      ? joins(tokens, head.at - 1, pack)
        ? befallenAt(tokens, head.at - 2, pack)
        : undefined
      : nextBefallen(tokens, countables.idOf(tokens, head.at)?.end ?? head.at + 1, pack);
  if (other === undefined || other === head.counted) return head.counted;
  const kinds = countables.kindsOf(other);
  return countables.kindsOf(head.counted).find((kind) => kinds.includes(kind)) ?? head.counted;
}

function nextBefallen(
  tokens: readonly Token[],
  end: number,
  pack: LanguagePack,
): string | undefined {
  const {numerals, quantities} = pack;
  const isRow = tokens[end]?.text === ',';
  if (!isRow && !joins(tokens, end, pack)) return undefined;
  const verb = quantities.auxiliaries.has(lowerAt(tokens, end + 1)) ? end + 2 : end + 1;
  const other = befallenAt(tokens, verb, pack);
  const next = verb + 1;
  // "300 died, wounded were 500", "300 killed and wounded men left behind"; but "300 killed and wounded and 500 captured"
  const isOfOthers =
    readNumber(tokens, next, numerals) ??
    (joins(tokens, next, pack) || isPause(tokens[next])
      ? undefined
      : readNumber(tokens, next + 1, numerals)) ??
    quantities.nounForm(lowerAt(tokens, next));
  return isOfOthers !== undefined || (isRow && !joins(tokens, next, pack)) ? undefined : other;
}

/** Whether others come behind a pause: "26,000 killed and wounded, 7,000 captured", "15,000 dead or wounded (3,500 killed)". */
function isPause(token: Token | undefined): boolean {
  return token !== undefined && PAUSES.has(token.text);
}

/** What befell people, by the noun or the verb at an index. */
function befallenAt(tokens: readonly Token[], at: number, pack: LanguagePack): string | undefined {
  const counted =
    outcomeAt(tokens, at, pack)?.counted ?? pack.countables.idOf(tokens, Math.max(0, at))?.id;
  return counted !== undefined && isOutcome(counted, pack) ? counted : undefined;
}

function joins(
  tokens: readonly Token[],
  at: number,
  {numerals, quantities: {ranges}}: LanguagePack,
): boolean {
  const word = lowerAt(tokens, at);
  return (
    numerals.joiners.has(word) ||
    ranges.some(({before, between}) => before === undefined && between === word)
  );
}
