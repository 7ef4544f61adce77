import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import type {NamedConcept} from '../../../lexicon.js';
import type {NounPhraseGrammar} from './noun-phrase-grammar.js';
import {isEnd} from './phrase-end.js';
import type {PhraseRule, Step} from './read-phrase.js';
import {stepOf} from './read-phrase.js';
import type {WordInCase} from './word-in-case.js';

/** A word behind an amount at which a thing of the glossary begins. */
interface ThingInCase extends WordInCase {
  readonly thing: NamedConcept;
  readonly found: Head;
}

/** In this order. */
const rules: readonly PhraseRule<ThingInCase>[] = [
  counted,
  described,
  ownerInGenitive,
  ownerOfOwner,
  inRightForm,
  ({head}) => (head?.known ? 'end' : undefined),
  ({thing}) => ({next: thing.end}),
];

/** What comes of a thing of the glossary behind an amount; undefined where there is none. */
export function knownThing(word: WordInCase): Step | undefined {
  const {tokens, at, isPeople, pack} = word;
  if (isPeople) return undefined;
  const thing = pack.countables.idOf(tokens, at);
  if (!thing) return undefined;
  return stepOf(rules, {...word, thing, found: {counted: thing.id, at, known: true}});
}

/** A unit, or a thing in the genitive plural, is what is counted: „20 tūkst. km2“, „300 tankų“, „žydų šeimų“. */
function counted({tokens, at, thing, found, head, governing, pack}: ThingInCase): Step | undefined {
  // „82 žmonės tremties vietų nepasiekė“
  const isAnswered =
    head?.counted === PEOPLE &&
    head.known &&
    !governing.genitive &&
    !governing.anyNumber &&
    pack.quantities.nounForm(tokens[head.at]!.lower) === 'plural';
  if (isAnswered) return 'end';
  const isCounted =
    thing.exact ||
    pack.countables.isUnit(thing.id) ||
    hasGenitive(tokens, at, thing.end, pack.quantities);
  return isCounted ? {head: found, next: thing.end} : undefined;
}

/**
 * The last thing is the answer where any number of it may stand, since what describes goes before: „141 Tarybos deputatas“, „6
 * proc. šalies žmonių“.
 */
function described(word: ThingInCase): Step | undefined {
  const {tokens, at, thing, found, head, form, governing, pack} = word;
  const {aside, nounForm, notSingular} = pack.quantities;
  // „vieną gryčią šeimoms“
  const isOther = !governing.isShare && notSingular?.test(tokens[at]!.lower) === true;
  // „vienas saksų savanorių batalionas“: one is no genitive plural.
  const isOwned = (before: Head): boolean =>
    !governing.isShare &&
    before.at === at - 1 &&
    nounForm(tokens[before.at]!.lower) === 'genitive plural' &&
    form !== 'genitive plural' &&
    !aside(tokens[at]!.lower);
  if (!governing.anyNumber) return undefined;
  if (isOther) return {next: thing.end};
  if (head?.known) return isOwned(head) ? {answer: found} : 'end';
  return pack.countables.idOf(tokens, thing.end) ? {next: thing.end} : {answer: found};
}

/** A thing before a genitive plural says whose that is: „40 parapijos bažnyčių“. */
function ownerInGenitive({tokens, thing, form, governing, pack}: ThingInCase): Step | undefined {
  const isOwner =
    governing.genitive &&
    form === 'plural' &&
    hasGenitive(tokens, thing.end, thing.end + 1, pack.quantities);
  return isOwner ? {next: thing.end} : undefined;
}

/** Maximum number of words between an owner and what is owned. */
const OWNED = 3;

/**
 * A thing in a genitive singular that looks like a plural says whose another is, before what is counted: „9 žemės ūkio
 * mokyklos“, „425 valstybės archyvo bylos“.
 */
function ownerOfOwner({tokens, at, thing, form, governing, pack}: ThingInCase): Step | undefined {
  const {genitiveSingular, genitiveOrPlural, owned} = pack.quantities;
  if (!owned || form !== 'plural' || governing.anyNumber || governing.genitive) return undefined;
  if (genitiveSingular?.test(tokens[at]!.lower) !== true) return undefined;
  for (let i = thing.end; i < thing.end + OWNED && !isEnd(tokens, i, pack); i += 1) {
    const {text, lower} = tokens[i]!;
    if (text !== lower || pack.segmentation.finite.test(lower)) return undefined;
    if (owned.test(lower)) return i > thing.end ? {next: i} : undefined;
    const isPlural = genitiveOrPlural?.test(lower) === true && i > thing.end;
    if (isPlural && isEnd(tokens, i + 1, pack)) return {next: i};
    if (!genitiveSingular.test(lower)) return undefined;
  }
  return undefined;
}

/** A thing that agrees with the number is the answer: „5 bazės“. */
function inRightForm(word: ThingInCase): Step | undefined {
  const {tokens, at, start, thing, found, form, governing, pack} = word;
  if (form === undefined || (governing.genitive && at !== start)) return undefined;
  if (governing.agreeing?.test(tokens[thing.end - 1]!.lower) === false) return undefined;
  return {answer: apposed(tokens, thing.end, pack) ?? found};
}

/** The thing of the glossary that stands beside a noun: „broliai riteriai“, or that it describes: „vienas kavalerijos eskadronas“. */
export function apposed(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
  isSingular = false,
): Head | undefined {
  const thing = pack.countables.idOf(tokens, at);
  const form = pack.quantities.nounForm(lowerAt(tokens, at));
  return thing && (form === 'plural' || isSingular)
    ? {counted: thing.id, at, known: true}
    : undefined;
}

function hasGenitive(
  tokens: readonly Token[],
  from: number,
  to: number,
  {nounForm}: NounPhraseGrammar,
): boolean {
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word' && nounForm(token.lower) === 'genitive plural') return true;
  }
  return false;
}
