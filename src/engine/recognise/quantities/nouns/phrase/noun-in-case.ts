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
  withObject,
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

/** Whether a pronoun before the noun says whose the things are: „du jos inžinieriai“. */
function isWhose(
  tokens: readonly Token[],
  at: number,
  start: number,
  {dates, quantities}: LanguagePack,
): boolean {
  if (at !== start || quantities.possessives?.has(tokens[at]!.lower) !== true) return false;
  return dates.predicates?.test(lowerAt(tokens, at + 1)) !== true;
}

/** Whether the head is a measure, which is what is counted, whatever it measures: „120 000 kv. km žemių“. */
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

/** What describes the noun behind by what it has or did is passed: „90 proc. `balso teisę turėjusių` piliečių“. */
function withObject({tokens, at, pack}: WordInCase): Step | undefined {
  const [object, participle] = pack.quantities.withObject ?? [];
  if (!object || !participle) return undefined;
  for (const next of [at, at + 1])
    if (object.test(lowerAt(tokens, next)) && participle.test(lowerAt(tokens, next + 1)))
      return {next: next + 2};
  return undefined;
}

/** A verb, or a noun in the singular, ends a phrase of so many: „972 nuteisė katorgai“. */
function singular({governing, token, at, start, pack}: WordInCase): Step | undefined {
  const isOne = governing.anyNumber || governing.isShare || at !== start;
  return !isOne && pack.quantities.singular?.test(token.lower) === true ? 'end' : undefined;
}

/** A noun in the case of a place or the like ends the phrase of a share: „23 proc. miestuose“. */
function placeOfShare({governing: {isShare}, token, pack}: WordInCase): Step | undefined {
  return isShare && pack.quantities.aside(token.lower) ? 'end' : undefined;
}

/** A participle without a noun is people: „du įtariamuosius“. */
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

/** Whether a genitive singular stands before the plural that the number counts: „3 javų `nuėmimo` kombainai“. */
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

/** A people is a head until another noun is, and two that are joined are one: „300 žydų“, „28 lenkų ir lietuvių patrankos“. */
function people({tokens, at, isPeople, head, pack}: WordInCase): Step | undefined {
  if (!isPeople) return undefined;
  const next = joinsPeople(tokens, at, pack) ? at + 2 : at + 1;
  return {head: head ?? {counted: PEOPLE, at, known: false}, next};
}

/** The last genitive plural is the head; but what follows a thing of the glossary says whose it is: „italų korpuso vyrų“. */
function genitive({tokens, at, token, form, head, pack}: WordInCase): Step | undefined {
  if (form !== 'genitive plural' || pack.quantities.modifiers(token.lower)) return undefined;
  if (head?.known && head.counted !== PEOPLE) return 'end';
  if (!head && describesBehind(tokens, at, pack)) return {next: at + 1};
  return {head: {counted: token.lower, at, known: false}, next: at + 1};
}

/** Maximum number of words between a participle and the noun that it describes. */
const DESCRIBED = 3;

/** Whether a noun in the case of a participle follows it: „112 `išrinktų` Steigiamojo Seimo narių“. */
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

/** The first noun that agrees with the number is the answer: „5 sovietų bazės“. */
function agreeing({tokens, at, token, head, governing, pack}: WordInCase): Step | undefined {
  if (head?.known || pack.quantities.modifiers(token.lower)) return undefined;
  if (governing.genitive || governing.agreeing?.test(token.lower) === false) return {next: at + 1};
  if (!head && isOwner(tokens, at, pack)) return {next: at + 1};
  const noun = {counted: token.lower, at, known: false};
  return {answer: apposed(tokens, at + 1, pack, governing.anyNumber) ?? noun};
}

/** Whether what may be the genitive says whose the noun behind it is: „trys apylinkės kolūkiai“. */
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

/** A noun in the plural that ends the phrase is the answer, where a genitive before it says whose it is: „4 kunigų seminarijos“. */
function headOfGenitive(word: WordInCase): Step | undefined {
  const {at, token} = word;
  return endsGenitive(word) ? {answer: {counted: token.lower, at, known: false}} : undefined;
}

/** Whether another people in the genitive is joined to the one at an index: „28 lenkų ir lietuvių patrankos“. */
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

/** Whether a noun that agrees with the number ends a phrase in which another only says whose it is: „4 kunigų seminarijos“. */
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
