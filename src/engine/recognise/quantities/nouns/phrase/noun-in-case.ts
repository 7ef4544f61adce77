import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import {isEnd} from './phrase-end.js';
import type {Candidates, PhraseRule, Step} from './read-phrase.js';
import {readPhrase, stepOf} from './read-phrase.js';
import {apposed, knownThing} from './thing-in-case.js';
import type {Governing, WordInCase} from './word-in-case.js';

/** In this order. */
const rules: readonly PhraseRule<WordInCase>[] = [
  sign,
  singular,
  placeOfShare,
  knownThing,
  peopleByDeed,
  noNoun,
  people,
  genitive,
  agreeing,
  headOfGenitive,
];

/** The last noun of the chain behind an amount that may be what it counts. */
export function nounInCase(
  tokens: readonly Token[],
  start: number,
  governing: Governing,
  pack: LanguagePack,
): Head | undefined {
  const {nounForm, isPeople} = pack.quantities;
  const step = (at: number, {head}: Candidates): Step => {
    if (isWhose(tokens, at, start, pack)) return {next: at + 1};
    if (isMeasured(head, governing, pack) || isEnd(tokens, at, pack)) return 'end';
    const token = tokens[at]!;
    const [form, ofPeople] = [nounForm(token.lower), isPeople(token.lower)];
    const word = {tokens, at, token, start, pack, head, governing, form, isPeople: ofPeople};
    return stepOf(rules, word);
  };
  return readPhrase(tokens, start, step).head;
}

/** „du jos inžinieriai“: whose the things are, before their noun. */
function isWhose(
  tokens: readonly Token[],
  at: number,
  start: number,
  {dates, quantities}: LanguagePack,
): boolean {
  if (at !== start || quantities.possessives?.has(tokens[at]!.lower) !== true) return false;
  return dates.predicates?.test(lowerAt(tokens, at + 1)) !== true;
}

/** „120 000 kv. km žemių“: a measure is what is counted, whatever it measures. */
function isMeasured(
  head: Head | undefined,
  {value}: Governing,
  {countables, quantities: {sorts}}: LanguagePack,
): boolean {
  if (!head) return false;
  return countables.isUnit(head.counted) || value <= (sorts?.get(head.counted) ?? -1);
}

function sign({token, at}: WordInCase): Step | undefined {
  return token.kind === 'sign' ? {next: at + 1} : undefined;
}

/** „972 nuteisė katorgai“: a verb, or a noun that so many are not. */
function singular({governing, token, at, start, pack}: WordInCase): Step | undefined {
  const isOne = governing.anyNumber || governing.isShare || at !== start;
  return !isOne && pack.quantities.singular?.test(token.lower) === true ? 'end' : undefined;
}

/** „23 proc. miestuose“ */
function placeOfShare({governing: {isShare}, token, pack}: WordInCase): Step | undefined {
  return isShare && pack.quantities.aside(token.lower) ? 'end' : undefined;
}

/** „du įtariamuosius“ */
function peopleByDeed({tokens, at, start, token, governing, pack}: WordInCase): Step | undefined {
  if (at !== start || governing.isShare) return undefined;
  const {substantive, nounForm} = pack.quantities;
  if (substantive?.test(token.lower) !== true) return undefined;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && nounForm(next.lower) !== undefined) return undefined;
  return {answer: {counted: PEOPLE, at, known: false}};
}

/** A noun of the chain is followed by a verb; a people may still describe another: „italų korpuso vyrų“. */
function noNoun({tokens, at, token, form, head, governing, pack}: WordInCase): Step | undefined {
  const {isShare, anyNumber} = governing;
  // „vienas sunkiai“
  const isOther = anyNumber && !isShare && pack.quantities.notSingular?.test(token.lower) === true;
  if (form !== undefined && /^\p{Ll}/u.test(token.text) && !isOther) return undefined;
  if (head && isBetween(tokens, at, governing, pack)) return {next: at + 1};
  return head && head.counted !== PEOPLE ? 'end' : {next: at + 1};
}

/** „3 javų `nuėmimo` kombainai“: a genitive singular before the plural that the number counts. */
function isBetween(
  tokens: readonly Token[],
  at: number,
  {isShare, anyNumber, genitive}: Governing,
  {quantities: {genitiveSingular, nounForm, modifiers}}: LanguagePack,
): boolean {
  const [{lower}, next] = [tokens[at]!, tokens[at + 1]];
  if (isShare || anyNumber || genitive || next?.kind !== 'word') return false;
  if (genitiveSingular?.test(lower) !== true || next.text !== next.lower) return false;
  return nounForm(next.lower) === 'plural' && !modifiers(next.lower);
}

/** „300 žydų“, „28 lenkų ir lietuvių patrankos“ */
function people({tokens, at, isPeople, head, pack}: WordInCase): Step | undefined {
  if (!isPeople) return undefined;
  const next = joinsPeople(tokens, at, pack) ? at + 2 : at + 1;
  return {head: head ?? {counted: PEOPLE, at, known: false}, next};
}

/** „italų korpuso vyrų“: the last genitive plural; but what follows a thing of the glossary says whose it is. */
function genitive({tokens, at, token, form, head, pack}: WordInCase): Step | undefined {
  if (form !== 'genitive plural' || pack.quantities.modifiers(token.lower)) return undefined;
  if (head?.known && head.counted !== PEOPLE) return 'end';
  if (!head && describesBehind(tokens, at, pack)) return {next: at + 1};
  return {head: {counted: token.lower, at, known: false}, next: at + 1};
}

/** Maximum number of words between a participle and the noun that it describes. */
const DESCRIBED = 3;

/** „112 `išrinktų` Steigiamojo Seimo narių“: whether a noun in the case of a participle follows it. */
function describesBehind(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const {doneTo, nounForm} = pack.quantities;
  if (doneTo?.test(tokens[at]!.lower) !== true) return false;
  for (let i = at + 1; i <= at + DESCRIBED + 1 && !isEnd(tokens, i, pack); i += 1) {
    const {text, lower, kind} = tokens[i]!;
    if (kind !== 'word') return false;
    if (text === lower && nounForm(lower) === 'genitive plural') return true;
  }
  return false;
}

/** „5 sovietų bazės“: the first noun that agrees with the number. */
function agreeing({tokens, at, token, head, governing, pack}: WordInCase): Step | undefined {
  if (head?.known || pack.quantities.modifiers(token.lower)) return undefined;
  if (governing.genitive || governing.agreeing?.test(token.lower) === false) return {next: at + 1};
  if (!head && isOwner(tokens, at, pack)) return {next: at + 1};
  const noun = {counted: token.lower, at, known: false};
  return {answer: apposed(tokens, at + 1, pack, governing.anyNumber) ?? noun};
}

/** „trys apylinkės kolūkiai“: what may be the genitive says whose the noun behind it is. */
function isOwner(
  tokens: readonly Token[],
  at: number,
  {quantities: {genitiveOrPlural, owned, nounForm}}: LanguagePack,
): boolean {
  const [{lower}, next] = [tokens[at]!, tokens[at + 1]];
  if (genitiveOrPlural?.test(lower) !== true || next?.kind !== 'word' || next.text !== next.lower)
    return false;
  return owned?.test(next.lower) === true && nounForm(next.lower) === 'plural';
}

/** „4 kunigų seminarijos“ */
function headOfGenitive(word: WordInCase): Step | undefined {
  const {at, token} = word;
  return endsGenitive(word) ? {answer: {counted: token.lower, at, known: false}} : undefined;
}

/** „28 lenkų ir lietuvių patrankos“: whether another people in the genitive is joined to the one at an index. */
function joinsPeople(
  tokens: readonly Token[],
  at: number,
  {numerals, quantities: {isPeople, nounForm}}: LanguagePack,
): boolean {
  if (!numerals.joiners.has(lowerAt(tokens, at + 1))) return false;
  return [tokens[at], tokens[at + 2]].every(
    (token) =>
      token !== undefined && isPeople(token.lower) && nounForm(token.lower) === 'genitive plural',
  );
}

/** „4 kunigų seminarijos“: whether a noun that agrees with the number ends a phrase in which another only says whose it is. */
function endsGenitive({tokens, at, token, head, form, governing, pack}: WordInCase): boolean {
  const {lower, text} = token;
  const {isShare, anyNumber, genitive} = governing;
  const {nounForm, modifiers, remains} = pack.quantities;
  // „73 kalinių kūnai“: it is they who are counted.
  if (remains?.has(lower) === true) return false;
  if (isShare || anyNumber || genitive || !head || text !== lower) return false;
  // „3 javų nuėmimo kombainai“
  const between = tokens.slice(head.at + 1, at);
  if (!between.every((word) => pack.quantities.genitiveSingular?.test(word.lower))) return false;
  if (nounForm(tokens[head.at]!.lower) !== 'genitive plural' || modifiers(lower)) return false;
  return form === 'plural' && isEnd(tokens, at + 1, pack);
}
