import {PEOPLE, TROOPS} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {isCapitalised} from '../../../../grammar/spelling.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import {isChangeVerb} from './change-verb.js';
import {isOfAnotherPhrase} from './another-phrase.js';
import type {Head} from '../../../beside/head.js';
import type {Counting} from './noun-phrase-grammar.js';

/** Number of tokens before an amount without a noun that are searched for what it counts. */
const REACH_BACK = 14;

/** The thing that an amount without a noun counts, by what stands before it in its clause. */
export function impliedBefore(
  tokens: readonly Token[],
  at: number,
  end: number,
  {isShare}: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {quantities: grammar} = pack;
  // „20 000 kariuomenė“: the body stands behind its strength.
  const behind = pack.hasCases ? bodyAt(tokens, end, pack) : undefined;
  if (behind) return behind;
  // "the peasants with scythes, some 2,000 strong"
  const isStrength = grammar.fates.get(lowerAt(tokens, end)) === TROOPS;
  let found: Head | undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH_BACK); i -= 1) {
    const token = tokens[i]!;
    // The point of "2.5" ends nothing.
    const isPoint = token.joined && tokens[i + 1]?.joined;
    if ((/^[.!?]$/u.test(token.text) && !isPoint) || (found && /^[;:]$/u.test(token.text))) break;
    if (token.kind !== 'word') continue;
    const numbered = grammar.numberOf?.has(token.lower) ? numberedAt(tokens, i, pack) : undefined;
    if (numbered && !found) return numbered;
    const head = thingAt(tokens, i, at, isShare, pack);
    if (!head || (isStrength && !isOfMen(head.counted, pack))) continue;
    // "the population of the city of 12,000": the first of the chain is its head.
    if (!found) found = head;
    else if (isChained(tokens, i, found.at, pack)) return head;
    else return found;
    let before = i - 1;
    while (grammar.determiners.has(lowerAt(tokens, before))) before -= 1;
    if (!grammar.of.has(lowerAt(tokens, before))) return found;
  }
  return found;
}

/** Whether the strength of so many may be told: that of people, or of a fleet. */
function isOfMen(counted: string, {countables, quantities: {bodies}}: LanguagePack): boolean {
  return countables.kindsOf(counted).includes(PEOPLE) || [...bodies.values()].includes(counted);
}

/** What is counted, beside a word for a number of such: "the number of holdings", „mokyklų skaičius“. */
function numberedAt(tokens: readonly Token[], at: number, pack: LanguagePack): Head | undefined {
  const {quantities: grammar, countables, hasCases} = pack;
  let noun = hasCases ? at - 1 : at + 1;
  if (!hasCases && !grammar.of.has(lowerAt(tokens, noun))) return undefined;
  while (
    !hasCases &&
    (grammar.of.has(lowerAt(tokens, noun)) || grammar.determiners.has(lowerAt(tokens, noun)))
  )
    noun += 1;
  const {lower = ''} = tokens[noun] ?? {};
  if (grammar.nounForm(lower) === undefined || grammar.modifiers(lower)) return undefined;
  const thing = countables.idOf(tokens, noun);
  return {counted: thing?.id ?? lower, at: noun, known: thing !== undefined};
}

function thingAt(
  tokens: readonly Token[],
  i: number,
  at: number,
  isShare: boolean,
  pack: LanguagePack,
): Head | undefined {
  const {countables, quantities: grammar} = pack;
  const body = isShare ? undefined : bodyAt(tokens, i, pack);
  if (body) return isOfAnotherPhrase(tokens, i, i + 1, at, pack) ? undefined : body;
  const thing = countables.idOf(tokens, i);
  if (!thing || thing.end > at || grammar.aside(tokens[i]!.lower)) return undefined;
  if (isChangeVerb(tokens, i, pack)) return undefined;
  // „Meistras Karolis Ramanauskas paėmė …“
  if (pack.hasCases && isCapitalised(tokens[thing.end]?.text ?? '')) return undefined;
  // „Miestas neteko 50 tūkst.“: one town is not what is counted.
  const isPlural = tokens
    .slice(i, thing.end)
    .some(({lower}) => grammar.nounForm(lower) !== undefined);
  if (!isPlural && !isShare) return undefined;
  let before = i - 1;
  while (grammar.determiners.has(lowerAt(tokens, before))) before -= 1;
  const preposition = lowerAt(tokens, before);
  // "In the bases 600 died", "covered 300 miles and 500 died": no amount of those; but "superior in guns (64 to 32)".
  const isSetting = grammar.settings.has(preposition) && tokens[thing.end]?.text !== '(';
  if (!isShare && (countables.isUnit(thing.id) || isSetting)) return undefined;
  if (!isShare && grammar.neverImplied.has(thing.id)) return undefined;
  if (!isShare && isOfAnotherPhrase(tokens, i, thing.end, at, pack)) return undefined;
  return {counted: thing.id, at: i, known: true};
}

function bodyAt(
  tokens: readonly Token[],
  i: number,
  {quantities: {bodies}}: LanguagePack,
): Head | undefined {
  const counted = bodies.get(lowerAt(tokens, i));
  return counted === undefined ? undefined : {counted, at: i, known: true};
}

/** Whether only "of" and determiners part two nouns. */
function isChained(
  tokens: readonly Token[],
  first: number,
  second: number,
  {quantities: {of, determiners}}: LanguagePack,
): boolean {
  let seen = false;
  for (let i = first + 1; i < second; i += 1) {
    const word = tokens[i]!.lower;
    if (of.has(word)) seen = true;
    else if (!determiners.has(word)) return false;
  }
  return seen;
}
