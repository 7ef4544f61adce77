import {CASUALTIES, PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {AmountInText} from '../../amount-in-text.js';
import {standsAlone} from '../../../beside/stands-alone.js';
import {isChangeVerb} from '../phrase/change-verb.js';
import {countedTogether} from './joined-losses.js';
import type {Head} from '../../../beside/head.js';

/** Maximum number of tokens from the verb that reckons an amount to it, and from the noun to that verb. */
const VERB = 8;
const NOUN = 8;
/** Maximum number of tokens of an aside between them: "The dead, by most accounts, numbered 640". */
const ASIDE = 8;

/**
 * The people of whom a verb tells how many they are, by what befell them or who they are: "The dead numbered 640", "Losses were put
 * by the staff at about 500", „Nuostoliai siekė 500“.
 */
export function reckonedNoun({
  tokens,
  start,
  lead,
  behind,
  pack,
}: AmountInText): string | undefined {
  const {quantities, countables} = pack;
  if (!quantities.reckons || !standsAlone(tokens, behind, pack)) return undefined;
  const verb = verbBefore(tokens, lead, quantities.reckons);
  if (verb === undefined) return undefined;
  // "put the losses of both at 500"
  for (let i = verb + 1; i < lead; i += 1) {
    const head = peopleAt(tokens, i, pack);
    if (head && !isAgent(tokens, i, pack)) return countedTogether(tokens, head, start, pack);
  }
  const last = beforeAside(tokens, verb - 1);
  let found: Head | undefined;
  for (let i = last; i > Math.max(-1, last - NOUN); i -= 1) {
    const {kind, text} = tokens[i]!;
    if (kind === 'number' || /^[.!?;:(,]$/u.test(text)) break;
    const head = peopleAt(tokens, i, pack);
    // „Žuvusių karininkų buvo penki“
    if (found && head?.at === found.at - 1) break;
    found = head ?? found;
    if (found && countables.kindsOf(found.counted).includes(CASUALTIES)) break;
  }
  return found && countedTogether(tokens, found, start, pack);
}

/** The last verb before an amount that reckons it; none where another amount stands between, or the clause ends. */
function verbBefore(tokens: readonly Token[], start: number, reckons: RegExp): number | undefined {
  for (let i = start - 1; i >= Math.max(0, start - VERB); i -= 1) {
    const {kind, text, lower} = tokens[i]!;
    if (kind === 'number' || /^[.!?;:()]$/u.test(text)) return undefined;
    if (reckons.test(lower)) return i;
  }
  return undefined;
}

/** The last token of a noun phrase that ends at a token, or before the aside between commas that does. */
function beforeAside(tokens: readonly Token[], last: number): number {
  if (tokens[last]?.text !== ',') return last;
  for (let i = last - 1; i >= Math.max(1, last - ASIDE); i -= 1) {
    const {kind, text} = tokens[i]!;
    if (kind === 'number' || /^[.!?;:()]$/u.test(text)) break;
    if (text === ',') return i - 1;
  }
  return last;
}

/** Whether a noun is of those by whom an amount is told: "by the officers". */
function isAgent(
  tokens: readonly Token[],
  at: number,
  {quantities: {beside, determiners}}: LanguagePack,
): boolean {
  let before = at - 1;
  while (determiners.has(lowerAt(tokens, before))) before -= 1;
  return beside?.has(lowerAt(tokens, before)) === true;
}

function peopleAt(tokens: readonly Token[], at: number, pack: LanguagePack): Head | undefined {
  const {countables, quantities} = pack;
  const {nounForm, fates, definiteArticle, isPeople, substantive} = quantities;
  // "the drowned"
  const fate = fates.get(tokens[at]!.lower);
  if (
    fate !== undefined &&
    definiteArticle !== undefined &&
    tokens[at - 1]?.lower === definiteArticle
  )
    return {counted: fate, at, known: true};
  const thing = isChangeVerb(tokens, at, pack) ? undefined : countables.idOf(tokens, at);
  // "the Prussians numbered 50,000"
  if (!thing && definiteArticle !== undefined && isPeople(tokens[at]!.text))
    return {counted: PEOPLE, at, known: false};
  // „Išgelbėtųjų buvo 610“
  const isDeed = !thing && nounForm(tokens[at]!.lower) === 'genitive plural';
  if (isDeed && substantive?.test(tokens[at]!.lower) === true)
    return {counted: PEOPLE, at, known: false};
  if (!thing || !countables.kindsOf(thing.id).includes(PEOPLE)) return undefined;
  const isMany = thing.exact || nounForm(tokens[at]!.lower) !== undefined;
  return isMany ? {counted: thing.id, at, known: true} : undefined;
}
