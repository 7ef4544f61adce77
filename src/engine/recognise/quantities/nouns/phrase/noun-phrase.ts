import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {governed} from './governed-noun.js';
import type {Head} from '../../../beside/head.js';
import type {Counting, NounPhraseGrammar} from './noun-phrase-grammar.js';
import {isEnd, REACH} from './phrase-end.js';
import {isHyphen} from '../../../signs.js';

/** The head of the noun phrase that begins at a token, behind an amount. */
export function headBehind(
  tokens: readonly Token[],
  start: number,
  counting: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {quantities: grammar} = pack;
  let at = start;
  // "18-member", "2-room": the noun is joined by a hyphen.
  const isJoined = isHyphen(tokens[at]) && tokens[at]!.joined && tokens[at + 1]?.joined === true;
  if (isJoined) at += 1;
  const body = isJoined ? bodyBehind(tokens, at, grammar) : undefined;
  if (body) return body;
  let of = false;
  while (
    tokens[at] &&
    (grammar.of.has(tokens[at]!.lower) || (of && grammar.determiners.has(tokens[at]!.lower)))
  ) {
    of = true;
    at += 1;
  }
  if (of && grammar.people?.has(lowerAt(tokens, at))) {
    return {counted: 'people', at, known: true};
  }
  // "forty of the crew"
  const whole = of ? grammar.bodies.get(lowerAt(tokens, at)) : undefined;
  if (whole !== undefined) return {counted: whole, at, known: true};
  const participle = grammar.auxiliaries.has(lowerAt(tokens, at)) ? at + 1 : undefined;
  if (participle !== undefined) {
    const fate = pack.countables.idOf(tokens, participle);
    if (fate?.exact) return {counted: fate.id, at: participle, known: true};
    const isPeople = grammar.isPeople(tokens[participle]?.text ?? '');
    return isPeople ? {counted: 'people', at: participle, known: false} : undefined;
  }
  return pack.hasCases
    ? governed(tokens, at, counting, pack)
    : last(tokens, at, {...counting, isShare: counting.isShare || isJoined}, pack);
}

/** "a 3,000-strong garrison": the body that the amount describes. */
function bodyBehind(
  tokens: readonly Token[],
  at: number,
  {bodies}: NounPhraseGrammar,
): Head | undefined {
  for (let i = at + 1; i <= at + 3; i += 1) {
    const counted = bodies.get(lowerAt(tokens, i));
    if (counted !== undefined) return {counted, at: i, known: true};
  }
  return undefined;
}

/** What a compound with a hyphen counts, if it is known written as one word or as two: "horse-power", "machine-guns". */
function closedCompound(
  tokens: readonly Token[],
  at: number,
  {countables}: LanguagePack,
): string | undefined {
  const [first, dash, last] = tokens.slice(at, at + 3);
  if (!isHyphen(dash) || !dash!.joined || !last?.joined || last.kind !== 'word') return undefined;
  const parted = countables.idOf([first!, {...last, joined: false}], 0);
  const closed = countables.word(first!.lower + last.lower).id;
  return closed ?? (parted?.end === 2 ? parted.id : undefined);
}

/** Where what describes a noun goes before it, its last plural is the head: "light field guns". */
function last(
  tokens: readonly Token[],
  start: number,
  {value, isShare, isGiven}: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {countables, quantities: grammar, numerals} = pack;
  const anyNumber = isShare || grammar.takesSingular(value);
  let head: Head | undefined;
  let singular: Head | undefined;
  for (let i = start; i < Math.min(start + REACH, tokens.length);) {
    const token = tokens[i]!;
    // "84 DB-3 and Tupolev bombers": names joined before any noun.
    const joinsNames =
      !head &&
      i > start &&
      numerals.joiners.has(token.lower) &&
      !/^\p{Ll}/u.test(tokens[i - 1]!.text);
    if (!joinsNames && isEnd(tokens, i, pack)) break;
    const thing = joinsNames ? undefined : countables.idOf(tokens, i);
    // "eight enemy aircraft shot down"
    if (thing && head?.known && isFateOfOthers(thing.id, head, pack)) break;
    // "gave 200 settlers farms"
    if (head && isGiven) break;
    // "eleven fish-oil factories"
    const describes = thing?.end === i + 1 && isHyphen(tokens[i + 1]) && tokens[i + 1]!.joined;
    // "horse-power"
    const closed = closedCompound(tokens, i, pack);
    if (closed !== undefined) {
      head = {counted: closed, at: i, known: true};
      i += 3;
      continue;
    }
    if (thing && describes && tokens[i + 2]?.joined && !grammar.of.has(tokens[i + 2]!.lower)) {
      i += 2;
      continue;
    }
    if (thing) {
      const isCounted =
        anyNumber ||
        thing.exact ||
        countables.isUnit(thing.id) ||
        hasPlural(tokens, i, thing.end, grammar);
      const found = {counted: thing.id, at: i, known: true};
      if (isCounted) head = found;
      i = thing.end;
      if (isShare && isCounted) break;
      continue;
    }
    // "two dead Estonian servicemen"; else a verb or a name behind the head ends the phrase.
    if (head?.known && !isStateOf(tokens, i, head, pack)) break;
    if (token.kind === 'word' && !joinsNames) {
      if (grammar.isPeople(token.text)) head = {counted: 'people', at: i, known: false};
      else if (isNamedKind(tokens, start, i, grammar))
        head = {counted: token.lower, at: i, known: false};
      else if (/^\p{Ll}/u.test(token.text) && !grammar.modifiers(token.lower)) {
        const noun = {counted: token.lower, at: i, known: false};
        if (grammar.nounForm(token.lower)) head = noun;
        else if (head) break;
        else singular = noun;
      }
    }
    i += 1;
  }
  return head ?? (anyNumber ? singular : undefined);
}

/** Whether the head only tells how those are that a noun names behind their people: "two dead Estonian servicemen". */
function isStateOf(
  tokens: readonly Token[],
  at: number,
  {counted}: Head,
  {actBehind, countables, names: {demonyms}, quantities: {nounForm}}: LanguagePack,
): boolean {
  const next = tokens[at + 1];
  return (
    actBehind(counted) !== undefined &&
    demonyms.has(tokens[at]!.lower) &&
    next !== undefined &&
    nounForm(next.lower) !== undefined &&
    countables.idOf(tokens, at + 1) !== undefined
  );
}

/** Whether a word tells what befell people, and the head is no people. */
function isFateOfOthers(
  thing: string,
  {counted}: Head,
  {actBehind, countables}: LanguagePack,
): boolean {
  return actBehind(thing) !== undefined && !countables.kindsOf(counted).includes('people');
}

/** Whether a plural with a capital ends a name that is all of the phrase so far: "thirty Conservatives", "twenty Sea Harriers". */
function isNamedKind(
  tokens: readonly Token[],
  start: number,
  at: number,
  {nounForm}: NounPhraseGrammar,
): boolean {
  const isName = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? '');
  const name = tokens.slice(start, at + 1);
  return nounForm(tokens[at]!.lower) !== undefined && name.every(isName) && !isName(tokens[at + 1]);
}

function hasPlural(
  tokens: readonly Token[],
  from: number,
  to: number,
  {nounForm}: NounPhraseGrammar,
): boolean {
  for (let i = from; i < to; i += 1) if (nounForm(tokens[i]!.lower)) return true;
  return false;
}
