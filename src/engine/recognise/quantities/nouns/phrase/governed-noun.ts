import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import type {Counting, NounPhraseGrammar} from './noun-phrase-grammar.js';
import {isEnd, REACH} from './phrase-end.js';

/**
 * Where cases tell: the last of the genitives plural that an amount governs („italų korpuso vyrų“), or the first noun
 * that agrees with it („5 sovietų bazės“).
 */
export function governed(
  tokens: readonly Token[],
  start: number,
  {value, lastWord, isShare, isGoverned}: Counting,
  pack: LanguagePack,
): Head | undefined {
  const {takesSingular, takesGenitive} = pack.quantities;
  // „22,8 gimimo“
  const broken = Number.isInteger(value) || isShare ? undefined : singularAt(tokens, start, pack);
  if (broken) return broken;
  const anyNumber = isShare || takesSingular(value);
  const genitive = takesGenitive(value, lastWord) || (isGoverned === true && !anyNumber);
  const governing = {isShare, anyNumber, genitive};
  return (
    pluralBehind(tokens, start, governing, pack) ?? withoutPlural(tokens, start, governing, pack)
  );
}

/** What an amount may stand before. */
interface Governing {
  readonly isShare: boolean;
  /** Whether a noun in the singular, and whether only a genitive. */
  readonly anyNumber: boolean;
  readonly genitive: boolean;
}

/** The last noun of the chain behind an amount that may be what it counts. */
function pluralBehind(
  tokens: readonly Token[],
  start: number,
  governing: Governing,
  pack: LanguagePack,
): Head | undefined {
  const {isShare, anyNumber, genitive} = governing;
  const {countables, dates, quantities: grammar} = pack;
  let head: Head | undefined;
  for (let i = start; i < Math.min(start + REACH, tokens.length);) {
    const token = tokens[i]!;
    // „120 000 kv. km žemių“: a measure is what is counted, whatever it measures.
    const isClosed = head && (countables.isUnit(head.counted) || grammar.sorts?.has(head.counted));
    const isWhose =
      i === start &&
      grammar.possessives?.has(token.lower) === true &&
      dates.predicates?.test(lowerAt(tokens, i + 1)) !== true;
    if ((isEnd(tokens, i, pack) && !isWhose) || isClosed === true) break;
    // „du jos inžinieriai“
    if (token.kind === 'sign' || isWhose) {
      i += 1;
      continue;
    }
    // „23 proc. miestuose“
    if (isShare && grammar.aside(token.lower)) break;
    const form = grammar.nounForm(token.lower);
    const thing = countables.idOf(tokens, i);
    const isWord = /^\p{Ll}/u.test(token.text);
    const isPeople = grammar.isPeople(token.lower);
    if (thing && !isPeople) {
      const found = {counted: thing.id, at: i, known: true};
      if (
        thing.exact ||
        countables.isUnit(thing.id) ||
        hasGenitive(tokens, i, thing.end, grammar)
      ) {
        // „20 tūkst. km2“, „300 tankų“; „žydų šeimų“
        head = found;
      } else if (anyNumber) {
        // „141 Tarybos deputatas“, „6 proc. šalies žmonių“: what describes goes before.
        const later = countables.idOf(tokens, thing.end);
        if (!head?.known && later && !countables.isUnit(thing.id)) {
          i = thing.end;
          continue;
        }
        return head?.known ? head : found;
      } else if (genitive && form === 'plural' && hasGenitiveAt(tokens, thing.end, grammar)) {
        // „40 parapijos bažnyčių“
        i = thing.end;
        continue;
      } else if (form !== undefined && (!genitive || i === start)) {
        return apposed(tokens, thing.end, pack) ?? found;
      } else if (head?.known) break;
      i = thing.end;
      continue;
    }
    // „du įtariamuosius“
    if (
      i === start &&
      !isShare &&
      grammar.substantive?.test(token.lower) &&
      !isNoun(tokens, i + 1, grammar)
    )
      return {counted: 'people', at: i, known: false};
    // „vienas sunkiai“
    const isOther = anyNumber && !isShare && grammar.notSingular?.test(token.lower) === true;
    if (form === undefined || !isWord || isOther) {
      // A noun of the chain is followed by a verb; a people may still describe another: „italų korpuso vyrų“.
      if (head && head.counted !== 'people') break;
    } else if (isPeople) {
      head ??= {counted: 'people', at: i, known: false};
      if (joinsPeople(tokens, i, pack)) i += 1;
    } else if (!grammar.modifiers(token.lower) && !(head?.known && form !== 'genitive plural')) {
      const noun = {counted: token.lower, at: i, known: false};
      if (form === 'genitive plural') {
        if (!head || head.counted === 'people' || !head.known) head = noun;
        else break;
      } else if (!genitive)
        return head?.known ? head : (apposed(tokens, i + 1, pack, anyNumber) ?? noun);
    } else if (isHeadOf(tokens, i, head, governing, pack)) {
      return {counted: token.lower, at: i, known: false};
    }
    i += 1;
  }
  return head;
}

/** What an amount counts where no such noun stands behind it. */
function withoutPlural(
  tokens: readonly Token[],
  start: number,
  {isShare, anyNumber, genitive}: Governing,
  pack: LanguagePack,
): Head | undefined {
  const {lower, text} = tokens[start] ?? {lower: '', text: ''};
  const adjective = anyNumber || genitive ? undefined : nounLike(tokens, start, pack);
  // „80 % eksporto“
  const singular = isShare && text === lower ? singularAt(tokens, start, pack) : undefined;
  if (adjective ?? singular) return adjective ?? singular;
  if (pack.quantities.substantive?.test(lower) !== true) return undefined;
  // „90 proc. balsavusiųjų“: a share says whose.
  return {counted: isShare ? lower : 'people', at: start, known: false};
}

/** A noun in the genitive singular right behind an amount. */
function singularAt(tokens: readonly Token[], at: number, pack: LanguagePack): Head | undefined {
  const {countables, quantities} = pack;
  const lower = lowerAt(tokens, at);
  if (quantities.genitiveSingular?.test(lower) !== true || isEnd(tokens, at, pack))
    return undefined;
  const thing = countables.idOf(tokens, at);
  return {counted: thing?.id ?? lower, at, known: thing !== undefined};
}

/** The last word of a phrase, where it has the form of an adjective and no noun follows: „tris naftotiekio siurblines“. */
function nounLike(tokens: readonly Token[], start: number, pack: LanguagePack): Head | undefined {
  const {nounForm, nounLike: like} = pack.quantities;
  let at = start;
  while (at < start + REACH && !isEnd(tokens, at + 1, pack)) at += 1;
  const {lower, text} = tokens[at] ?? {lower: '', text: ''};
  if (isEnd(tokens, at, pack) || !/^\p{Ll}/u.test(text) || like?.test(lower) !== true)
    return undefined;
  return nounForm(lower) === 'plural' ? {counted: lower, at, known: false} : undefined;
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

function isNoun(tokens: readonly Token[], at: number, {nounForm}: NounPhraseGrammar): boolean {
  return tokens[at]?.kind === 'word' && nounForm(tokens[at].lower) !== undefined;
}

function hasGenitiveAt(
  tokens: readonly Token[],
  at: number,
  {nounForm}: NounPhraseGrammar,
): boolean {
  return tokens[at]?.kind === 'word' && nounForm(tokens[at].lower) === 'genitive plural';
}

/** „4 kunigų seminarijos“: whether a noun that agrees with the number ends a phrase in which another only says whose it is. */
function isHeadOf(
  tokens: readonly Token[],
  at: number,
  head: Head | undefined,
  {isShare, anyNumber, genitive}: Governing,
  pack: LanguagePack,
): boolean {
  const {lower, text} = tokens[at]!;
  const {nounForm, modifiers, remains} = pack.quantities;
  // „73 kalinių kūnai“: it is they who are counted.
  if (remains?.has(lower) === true) return false;
  if (isShare || anyNumber || genitive || head?.at !== at - 1 || text !== lower) return false;
  if (nounForm(tokens[head.at]!.lower) !== 'genitive plural' || modifiers(lower)) return false;
  return nounForm(lower) === 'plural' && isEnd(tokens, at + 1, pack);
}

/** The thing of the glossary that stands beside a noun: „broliai riteriai“, or that it describes: „vienas kavalerijos eskadronas“. */
function apposed(
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
    if (nounForm(tokens[i]!.lower) === 'genitive plural') return true;
  }
  return false;
}
