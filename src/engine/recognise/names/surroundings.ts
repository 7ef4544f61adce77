import type {Token} from '../../grammar/tokenise.js';
import {isActor, isApposed, isBesideGiven, isNominative} from './context.js';
import type {NameGrammar} from './grammar.js';
import type {NameLexicon} from './name-lexicon.js';
import type {Near} from './near.js';
import {isBesidePerson, isCompanion} from './owners.js';
import {isOnRoute} from './routes.js';
import {isInRowOfPlaces} from './rows.js';
import type {RunReading} from './run-reading.js';
import type {RunPart} from './run.js';

/** A run whose own words do not tell what it is. */
export interface OpenRun {
  readonly parts: readonly RunPart[];
  /** Those of them that are names, and what these are made of, lower case. */
  readonly names: readonly RunPart[];
  readonly pieces: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly alone: boolean;
  /** Whether it opens its sentence, and whether it stands in a heading. */
  readonly opens: boolean;
  readonly isTitle: boolean;
  readonly isPlaceNoun: (word: string) => boolean;
}

/** Reads such a run by the words around it. */
export function readBySurroundings(
  {parts, names, pieces, from, to, alone, opens, isTitle, isPlaceNoun}: OpenRun,
  tokens: readonly Token[],
  before: RunReading | undefined,
  near: Near,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): RunReading | undefined {
  const last = names.at(-1)!;
  const [next, previous] = [tokens[to], tokens[from - 1]];
  const read = (kind: RunReading['kind'], votes: number): RunReading => ({parts, kind, votes});
  const lowerOf = (text: string): string => grammar.bare(text.toLowerCase());
  const lower = lowerOf(last.text);
  const surname = lexicon.nominative(last.text).toLowerCase();
  if (!isTitle && names.length < 3) {
    if (isOnRoute(tokens, from, to, grammar)) return read('place', 2);
    if (isInRowOfPlaces(tokens, from, to, near, grammar, lexicon)) return read('place', 1);
  }
  if (alone && isCompanion(tokens, from, to, grammar)) return read('person', 1);
  if (alone && isBesidePerson(tokens, from, to, near, grammar)) return read('person', 1);
  if (alone && opens && !lexicon.isName(last.text.toLowerCase())) {
    if (lexicon.isWord(lower) || grammar.abstract?.test(lower) === true) return undefined;
    const isActing = next !== undefined && (next.text === ',' || grammar.acts.has(next.lower));
    const isPerson =
      grammar.isSurelySurname(surname) ||
      (isActing && grammar.isSurname(surname)) ||
      (isNominative(last.text, grammar, lexicon) && isActor(tokens, from, to, grammar));
    return isPerson ? read('person', 1) : read('unknown', 0);
  }
  const earlier = tokens[from - 2]?.lower ?? '';
  // „Soldino miškuose“, „Vytogaloje“: where a word stands says more than its ending.
  const isBesidePlace =
    [previous, next].some((token) => token && isPlaceNoun(token.lower)) ||
    grammar.regionNouns.has(next?.lower ?? '');
  if (alone && isBesidePlace) return read('place', 2);
  const isAt = previous !== undefined && !grammar.suffix?.test(last.text);
  if (alone && !opens && isAt && grammar.isPlaceForm(previous.lower, last.text.toLowerCase())) {
    return read('place', 1);
  }
  if (names.length <= 3 && grammar.isSurname(surname)) return read('person', 2);
  if (isBesidePlace) return read('place', 2);
  const joined = previous && (previous.text === ',' || grammar.conjunctions.has(previous.lower));
  if (joined && before && before.kind !== 'unknown' && before.parts.at(-1)!.to === from - 1) {
    return read(before.kind, 1);
  }
  // "Rabbi Hart of Birmingham", "Bray, of Camborne"
  const isOrigin =
    grammar.origins.has(previous?.lower ?? '') &&
    (earlier === ',' || (before?.kind === 'person' && before.parts.at(-1)!.to === from - 1));
  if (isOrigin) return read('place', 1);
  if (
    previous &&
    !opens &&
    grammar.isPlaceAfter(previous.lower, last.text.toLowerCase(), earlier)
  ) {
    return read('place', 1);
  }
  // "from Tsingtao to Jinan"
  const isEnd =
    previous?.lower === grammar.way?.to &&
    near.isPlace(from - 2) &&
    tokens.slice(from - 5, from - 2).some(({lower: word}) => word === grammar.way?.from);
  if (isEnd) return read('place', 1);
  // "Porkkala was ceded", „Porkala išnuomota“
  const fate = grammar.beforeActs.has(next?.lower ?? '') ? tokens[to + 1] : next;
  if (alone && grammar.befallsPlaces?.has(fate?.lower ?? '') === true) return read('place', 1);
  // "was named Anak Krakatau": nobody knows who.
  if (grammar.calls.has(previous?.lower ?? '')) return read('unknown', 0);
  // "young Blackborow", „pas Rotšildą“
  const isHis = grammar.beforePersons.has(previous?.text ?? '');
  // „vadovavo Orbanas“
  const isTold =
    isHis ||
    (grammar.cases !== undefined &&
      grammar.acts.has(previous?.lower ?? '') &&
      isNominative(last.text, grammar, lexicon));
  if (alone) {
    return isTold || isActor(tokens, from, to, grammar) ? read('person', 1) : read('unknown', 0);
  }
  // „Naujoji Žemė“ is made of common words.
  const isUnknown =
    pieces.every((piece) => !grammar.commonWords.has(piece) && !lexicon.isCommon(piece)) &&
    !pieces.every(lexicon.isKnown);
  const isNamed = opens
    ? isApposed(tokens, to, grammar) ||
      isBesideGiven(tokens, to, grammar) ||
      isActor(tokens, from, to, grammar) ||
      (grammar.cases && !names.some(({text}) => lexicon.isWord(lowerOf(text))))
    : !isTitle && !(previous && previous.lower === grammar.article);
  return names.length === 2 && isUnknown && isNamed ? read('person', 1) : read('unknown', 0);
}
