import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {governed} from './governed-noun.js';
import type {Head} from '../../../beside/head.js';
import {lastNoun} from './last-noun.js';
import type {Counting, NounPhraseGrammar} from './noun-phrase-grammar.js';
import {isHyphen} from '../../../signs.js';

/** The head of the noun phrase that begins at a token, behind an amount. */
export function headBehind(
  tokens: readonly Token[],
  start: number,
  counting: Counting,
  pack: LanguagePack,
): Head | undefined {
  // "18-member", "2-room": the noun is joined by a hyphen.
  const isJoined =
    isHyphen(tokens[start]) && tokens[start]!.joined && tokens[start + 1]?.joined === true;
  const first = isJoined ? start + 1 : start;
  const body = isJoined ? bodyBehind(tokens, first, pack.quantities) : undefined;
  if (body) return body;
  const at = behindOf(tokens, first, pack.quantities);
  const whole = at > first ? wholeAt(tokens, at, pack.quantities) : undefined;
  if (whole) return whole;
  if (pack.quantities.auxiliaries.has(lowerAt(tokens, at))) return fateAt(tokens, at + 1, pack);
  return pack.hasCases
    ? governed(tokens, at, counting, pack)
    : lastNoun(tokens, at, {...counting, isShare: counting.isShare || isJoined}, pack);
}

/** The index behind "of", "of the", if these words stand at another. */
function behindOf(
  tokens: readonly Token[],
  start: number,
  {of, determiners}: NounPhraseGrammar,
): number {
  let at = start;
  const goesOn = (lower: string): boolean =>
    of.has(lower) || (at > start && determiners.has(lower));
  while (tokens[at] && goesOn(tokens[at]!.lower)) at += 1;
  return at;
}

/** Those of whom so many are: "five of `us`", "forty of the `crew`". */
function wholeAt(
  tokens: readonly Token[],
  at: number,
  {bodies, people}: NounPhraseGrammar,
): Head | undefined {
  const lower = lowerAt(tokens, at);
  const counted = people?.has(lower) ? PEOPLE : bodies.get(lower);
  return counted === undefined ? undefined : {counted, at, known: true};
}

/** What became of so many, or whose they were, behind the verb: "were `killed`", "were `Poles`". */
function fateAt(tokens: readonly Token[], verb: number, pack: LanguagePack): Head | undefined {
  const at = pack.quantities.manners?.has(lowerAt(tokens, verb)) === true ? verb + 1 : verb;
  const fate = pack.countables.idOf(tokens, at);
  if (fate?.exact) return {counted: fate.id, at, known: true};
  const isPeople = pack.quantities.isPeople(tokens[at]?.text ?? '');
  return isPeople ? {counted: PEOPLE, at, known: false} : undefined;
}

/** Maximum number of words from what joins an amount to a body to that: "the 300-strong royal Spanish expeditionary force". */
const BODY_REACH = 5;

/** The body that the amount describes: "a 3,000-strong garrison", "a five-man team"; without one its strength, "were 300-strong". */
function bodyBehind(
  tokens: readonly Token[],
  at: number,
  {bodies, fates, member, phraseEnds}: NounPhraseGrammar,
): Head | undefined {
  const joined = lowerAt(tokens, at);
  let i = at + 1;
  for (; i <= at + BODY_REACH && isWithin(tokens[i], phraseEnds); i += 1) {
    const counted = bodies.get(tokens[i]!.lower);
    if (counted !== undefined) return {counted, at: i, known: true};
  }
  const isAlone = i === at + 1;
  const counted = member?.has(joined) === true ? PEOPLE : isAlone ? fates.get(joined) : undefined;
  return counted === undefined ? undefined : {counted, at, known: true};
}

function isWithin(token: Token | undefined, phraseEnds: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && !phraseEnds.has(token.lower);
}
