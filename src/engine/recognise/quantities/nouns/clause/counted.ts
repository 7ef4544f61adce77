import {MEMBERS, PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {AmountInText} from '../../amount-in-text.js';
import {genitiveBefore} from '../../../beside/genitive-before.js';
import {behindShare} from '../phrase/enclosed-share.js';
import {impliedBefore} from '../phrase/implied.js';
import {inContext} from './in-context.js';
import {countedTogether} from './joined-losses.js';
import type {Head} from '../../../beside/head.js';
import type {Counting} from '../phrase/noun-phrase-grammar.js';
import {nounAhead} from '../phrase/noun-ahead.js';
import {outcomeAt, outcomeBefore} from './outcome.js';
import {headBehind} from '../phrase/noun-phrase.js';
import {isEnd} from '../phrase/phrase-end.js';
import {readNumber} from '../../../numbers/numerals.js';
import {qualifierBefore} from '../../../qualifiers.js';

/** From so many on "the 300 of the chronicles" is what these say, no part of them. */
const FIGURE = 100;
/** What stands between the sides of a thing. */
const TIMES = /^[x×]$/u;
/** Words that may describe a noun which stands only behind the next amount. */
const DESCRIBING = 2;

/**
 * What an amount counts: the id of a thing of the glossary, or the account's own noun.
 *
 * Looked for in the noun phrase behind the amount; where there is none, behind the next amount that shares its noun ("15 of
 * the 85 seats"); else in the clause before it ("brought the garrison down to 9,000").
 *
 * @param at Index of the amount's first token.
 * @param end Index behind its last.
 */
export function countedThing(
  tokens: readonly Token[],
  at: number,
  end: number,
  counting: Counting,
  pack: LanguagePack,
): string | undefined {
  const own = ownHead(tokens, at, end, counting, pack);
  const head =
    bodyOf(tokens, at, end, pack) ??
    (own && isWhoseOnly(tokens, own, counting, pack)
      ? likeHead(tokens, own, end, pack)
      : undefined) ??
    own ??
    sharedHead(tokens, end, pack) ??
    genitiveBefore(tokens, at, pack) ??
    outcomeBefore(tokens, at, pack) ??
    nounAhead(tokens, end, pack) ??
    impliedBefore(tokens, at, end, counting, pack) ??
    outcomeAt(tokens, end, pack);
  if (!head) return undefined;
  return (
    membersOf(tokens, head, pack) ??
    inContext(tokens, head.at, at, pack.quantities.contexts) ??
    countedTogether(tokens, head, at, pack)
  );
}

/** Maximum number of words between "of" and the body whose members are told: "members of `the Danish royal` guard". */
const BODY_REACH = 4;

/** Who the members of a body of people are: "five members of the garrison", „5 garnizono nariai“; but "of the army council". */
function membersOf(
  tokens: readonly Token[],
  {counted, at}: Head,
  {hasCases, countables, quantities: {of, bodies, panels}}: LanguagePack,
): string | undefined {
  if (counted !== MEMBERS) return undefined;
  const membersAt = (index: number): string | undefined => {
    const members = bodies.get(lowerAt(tokens, index));
    return members && countables.kindsOf(members).includes(PEOPLE) ? members : undefined;
  };
  if (hasCases) return membersAt(at - 1);
  if (!of.has(lowerAt(tokens, at + 1))) return undefined;
  for (let i = at + 2; i <= at + 2 + BODY_REACH && tokens[i]?.kind === 'word'; i += 1) {
    const members = membersAt(i);
    if (members === undefined) continue;
    const isOther = panels?.has(lowerAt(tokens, i + 1)) === true;
    return isOther || countables.idOf(tokens, i + 1) ? undefined : members;
  }
  return undefined;
}

/** The head of the noun phrase behind an amount; in "the fifty thousand of the textbooks" that is who says so. */
function ownHead(
  tokens: readonly Token[],
  at: number,
  end: number,
  counting: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {of, determiners, definiteArticle} = pack.quantities;
  const word = (index: number): string => lowerAt(tokens, index);
  const isFigure =
    counting.value >= FIGURE &&
    definiteArticle === word(at - 1) &&
    of.has(word(end)) &&
    determiners.has(word(end + 1));
  return isFigure
    ? undefined
    : headBehind(tokens, behindShare(tokens, at, end, pack), counting, pack);
}

/** The noun behind the next amount, where a people stands before that noun too if one does before this. */
function likeHead(
  tokens: readonly Token[],
  own: Head,
  end: number,
  pack: LanguagePack,
): Head | undefined {
  const head = sharedHead(tokens, end, pack);
  if (!head || own.counted !== PEOPLE) return head;
  return pack.quantities.isPeople(tokens[head.at - 1]!.lower) ? head : undefined;
}

/**
 * Whether a head only says whose the things are that the next amount names as well: „penki pėstininkų ir keturi ulonų pulkai“, „400
 * prancūzų ir 300 rusų pabūklų“.
 */
function isWhoseOnly(
  tokens: readonly Token[],
  {at, counted, known}: Head,
  {lastWord}: Counting,
  {hasCases, quantities: {agreeing, nounForm}}: LanguagePack,
): boolean {
  if (!hasCases || nounForm(tokens[at]!.lower) !== 'genitive plural') return false;
  return agreeing?.test(lastWord) === true || (counted === PEOPLE && !known);
}

/** The body whose strength is told before a verb: "fourteen of her crew of 24 were killed". */
function bodyOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  {quantities: {of, bodies, panels, auxiliaries, phraseEnds}, quantities}: LanguagePack,
): Head | undefined {
  const next = tokens[end];
  const isEnded = next?.kind !== 'word' || auxiliaries.has(next.lower);
  if (!isEnded && !phraseEnds.has(next.lower)) return undefined;
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  if (!of.has(lowerAt(tokens, start - 1))) return undefined;
  const body = lowerAt(tokens, start - 2);
  const counted = panels?.has(body) ? MEMBERS : bodies.get(body);
  return counted === undefined ? undefined : {counted, at: start - 2, known: true};
}

/** What an amount counts by the words about it, as `countedThing` finds it: "15 of the 85 seats", „žuvo apie 300“. */
export function nounBeside({
  tokens,
  start,
  behind,
  counting,
  pack,
}: AmountInText): string | undefined {
  return countedThing(tokens, start, behind, counting, pack);
}

/** Whether a noun follows an amount, or a verb goes before it, so that it counts something: "500 men", „neteko 500“. */
export function saysCounted({tokens, start, behind, counting, pack}: AmountInText): boolean {
  const head =
    ownHead(tokens, start, behind, counting, pack) ??
    sharedHead(tokens, behind, pack) ??
    outcomeBefore(tokens, start, pack);
  return head !== undefined;
}

/** The noun that stands only behind the second of two amounts: "15 of the 85 seats", "from 50,000 to 35,000 men". */
function sharedHead(tokens: readonly Token[], end: number, pack: LanguagePack): Head | undefined {
  const {numerals, quantities: grammar, names} = pack;
  // "3 gold and 2 silver medals"
  let link = end;
  while (link < end + DESCRIBING && isDescribing(tokens, link, pack)) link += 1;
  // "148 x 198 cm"
  if (TIMES.test(lowerAt(tokens, end))) link = end;
  const word = lowerAt(tokens, link);
  const links =
    grammar.of.has(word) ||
    grammar.shares.has(word) ||
    numerals.joiners.has(word) ||
    TIMES.test(word) ||
    grammar.ranges.some(({between}) => between === word);
  if (!links) return undefined;
  let at = link + 1;
  while (grammar.determiners.has(lowerAt(tokens, at))) at += 1;
  // "2,000 of the town's 10,000 people"
  if (names.suffix?.test(tokens[at]?.text ?? '')) at += 1;
  const second = readNumber(tokens, at, numerals);
  if (!second) return undefined;
  const lastWord = tokens[second.end - 1]!.lower;
  return headBehind(tokens, second.end, {value: second.value, lastWord, isShare: false}, pack);
}

function isDescribing(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' && !isEnd(tokens, at, pack) && !pack.numerals.joiners.has(token.lower)
  );
}
