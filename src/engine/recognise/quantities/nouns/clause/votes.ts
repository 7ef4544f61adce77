import {PEOPLE, SEATS, VOTES} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {readNumber} from '../../../numbers/numerals.js';
import {isOfChange} from '../../../qualifiers.js';
import {isDash} from '../../../signs.js';
import type {AmountInText} from '../../amount-in-text.js';
import type {VoteGrammar} from './clause-grammar.js';
import {isEnd} from '../phrase/phrase-end.js';
import {standsAlone} from '../../../beside/stands-alone.js';

/** Number of tokens on either side of a number that are searched for a vote: a sentence may be longer than any person writes. */
const REACH = 25;

/**
 * What a number without a noun counts, if it tells how many voted, or on one side: "by 116 to 85", "124 for, none against",
 * „už balsavo septyni, prieš – keturi“.
 */
export function votesAt({
  tokens,
  lead,
  behind,
  told: {last},
  pack,
}: AmountInText): string | undefined {
  const {votes} = pack.quantities;
  // "Of 120 delegates 85 voted for it, 35 against": it is they who are counted.
  if (!votes || (last?.isHere === true && areVoters(last.counted, pack))) return undefined;
  const word = (index: number): string => lowerAt(tokens, index);
  if (votes.deeds.has(word(behind)) || endsSide(tokens, behind, votes)) return VOTES;
  if (isDivision(tokens, lead, behind, votes, pack)) return VOTES;
  const isAgainst = last?.isHere === true && last.counted === VOTES;
  const {by, to} = votes.division ?? {};
  if (isAgainst && isDividedByDash(tokens, lead, behind, pack)) return VOTES;
  const isSide = [word(lead - 1), word(behind)].some((one) => votes.sides.has(one));
  // „prieš šešis pripažino valdžią už 3 mln. svarų“
  const isOfThing = pack.countables.idOf(tokens, behind) !== undefined;
  if (isAgainst && !isOfThing && (isSide || word(lead - 1) === to)) return VOTES;
  if (!standsAlone(tokens, behind, pack)) return undefined;
  if (votes.deeds.has(word(lead - 1)) && word(lead - 2) !== by) return VOTES;
  const near = tokens.slice(Math.max(0, lead - REACH), behind + REACH);
  const isListed = near.some(({lower}) => votes.listed?.test(lower) === true);
  if (isListed && tokens[behind]?.kind !== 'word' && isOfSide(tokens, lead, votes, pack))
    return VOTES;
  if (!near.some(({lower}) => votes.voting.test(lower))) return undefined;
  return votes.sides.has(word(behind)) ||
    (votes.sidesBefore && isBehindSide(tokens, lead, votes, pack))
    ? VOTES
    : undefined;
}

function areVoters(counted: string | undefined, {countables}: LanguagePack): boolean {
  return counted !== undefined && countables.kindsOf(counted).includes(PEOPLE);
}

/** Maximum number of words between a party and what it got, and of seats that a parliament has. */
const CLAUSE = 5;
const PARLIAMENT = 900;

/** Seats that a party got, where nothing else is said to be counted: "the Social Democrats won 15", „liaudininkai gavo 22“. */
export function seatsAt({
  tokens,
  lead,
  behind,
  counting,
  told: {last},
  pack,
}: AmountInText): string | undefined {
  const {gains, nounForm} = pack.quantities;
  if (!gains?.verbs.test(lowerAt(tokens, lead - 1)) || counting.value > PARLIAMENT)
    return undefined;
  // Of votes that were told of, or a share of them, they got more.
  if (last?.unit === 'percent' || last?.counted === VOTES) return undefined;
  const next = tokens[behind];
  const goesOn = next?.kind === 'word' && nounForm(next.lower) !== undefined;
  if (goesOn || !standsAlone(tokens, behind, pack)) return undefined;
  const clause = tokens.slice(Math.max(0, lead - 1 - CLAUSE), lead - 1);
  return clause.some(({lower}) => gains.parties?.test(lower) === true) ? SEATS : undefined;
}

/** Whether a side without what it is for ends its clause: "124 for, none against". */
function endsSide(tokens: readonly Token[], end: number, {sides}: VoteGrammar): boolean {
  const behind = tokens[end + 1];
  return sides.has(lowerAt(tokens, end)) && (!behind || /^[,;.)]$/u.test(behind.text));
}

/** Maximum number of words that tell a side before its number. */
const SIDE = 6;

/** Whether a side stands before a number, parted from it: "for the Bill, 367", "against it—58". */
function isOfSide(
  tokens: readonly Token[],
  start: number,
  {sides}: VoteGrammar,
  {quantities: {auxiliaries}}: LanguagePack,
): boolean {
  if (tokens[start - 1]?.text !== ',' && !isDash(tokens[start - 1])) return false;
  let at = start - 2;
  while (at > start - 2 - SIDE && tokens[at - 1]?.kind === 'word' && !sides.has(tokens[at]!.lower))
    at -= 1;
  if (!sides.has(lowerAt(tokens, at))) return false;
  const before = tokens[at - 1];
  return before?.kind !== 'word' || auxiliaries.has(before.lower);
}

/** Whether a side stands before a number, with a dash or a verb between: „prieš – keturi“, „už buvo 124“. */
function isBehindSide(
  tokens: readonly Token[],
  start: number,
  {sides}: VoteGrammar,
  {quantities: {auxiliaries}}: LanguagePack,
): boolean {
  const side = isDash(tokens[start - 1]) || auxiliaries.has(lowerAt(tokens, start - 1));
  return side && sides.has(lowerAt(tokens, start - 2));
}

/** Number of tokens before two numbers that are searched for the vote that they tell: "passed the bill 219–213". */
const ACT = 6;

/**
 * "carried by 116 to 85", "by a vote of 49–35", "passed it 219–213": two numbers and nothing that they count; but "outnumbered by ten to
 * one", "rose by 5 to 12".
 */
function isDivision(
  tokens: readonly Token[],
  start: number,
  end: number,
  {division, voting}: VoteGrammar,
  pack: LanguagePack,
): boolean {
  if (!division) return false;
  const {numerals, quantities} = pack;
  const isDashed = isDashBetween(tokens, end);
  const isLinked = isDashed || tokens[end]?.lower === division.to;
  if (!isLinked || isOfChange(tokens, start, quantities)) return false;
  const [last, earlier] = [lowerAt(tokens, start - 1), lowerAt(tokens, start - 2)];
  const isBy = last === division.by || earlier === division.by;
  const isOfVote = voting.test(last) || (quantities.of.has(last) && voting.test(earlier));
  const isDone =
    isDashed &&
    !quantities.settings.has(last) &&
    tokens.slice(Math.max(0, start - ACT), start).some(({lower}) => division.acts.test(lower));
  if (!isBy && !isOfVote && !isDone) return false;
  const other = readNumber(tokens, end + 1, numerals);
  if (tokens[end + 1]?.lower === division.none) return true;
  if (!other || other.value <= 1) return false;
  if (!standsAlone(tokens, other.end, pack) && !isEnd(tokens, other.end, pack)) return false;
  return !isDashed || (readNumber(tokens, start, numerals)?.value ?? 0) > other.value;
}

/** Whether a number is one of two by which those who vote divide, with a dash between: "by 364–187". */
export function isDividedByDash(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  const {votes} = pack.quantities;
  if (!votes?.division) return false;
  if (isDashBetween(tokens, end)) return isDivision(tokens, at, end, votes, pack);
  return isDashBetween(tokens, at - 1) && isDivision(tokens, at - 2, at - 1, votes, pack);
}

function isDashBetween(tokens: readonly Token[], at: number): boolean {
  const [dash, next] = [tokens[at], tokens[at + 1]];
  return isDash(dash) && dash!.joined && next?.joined === true && next.kind === 'number';
}
