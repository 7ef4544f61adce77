import type {Token} from '../../grammar/tokenise.js';
import {isBorne, isCalledSo, isLocative, isShortTitle} from './context.js';
import type {NameGrammar} from './grammar.js';
import {isAllCapitals, isDegree, isHonour, isShip} from './letters.js';
import type {NameLexicon} from './name-lexicon.js';
import {opensSentence} from './name-lexicon.js';
import {isNamedAfterPerson, isNamedThing, isQuotedName} from './named-after.js';
import type {Near} from './near.js';
import {isOwner, isTitledApart} from './owners.js';
import type {RunReading} from './run-reading.js';
import type {RunPart} from './run.js';
import {readBySurroundings} from './surroundings.js';
import {trimRun} from './trim.js';

/**
 * Reads a run by itself and by the words around it.
 *
 * @param before The reading of the run before it in the sentence.
 * @param isTitle Whether it stands in a heading, whose capitals may say nothing.
 * @param near What is known of the names beside it.
 */
export function readRun(
  run: readonly RunPart[],
  tokens: readonly Token[],
  before: RunReading | undefined,
  isTitle: boolean,
  grammar: NameGrammar,
  lexicon: NameLexicon,
  near: Near,
): RunReading | undefined {
  const trimmed = trimRun(run, tokens, grammar, lexicon);
  const {parts} = trimmed;
  const names = parts.filter(({kind}) => kind === 'name');
  const last = names.at(-1);
  if (!last) return undefined;
  const first = parts[0]!;
  const from = first.from;
  const to = parts.at(-1)!.to;
  const next = tokens[to];
  const previous = tokens[from - 1];
  const read = (kind: RunReading['kind'], votes: number): RunReading => ({parts, kind, votes});

  const lowerOf = (text: string) => grammar.bare(text.toLowerCase());
  const isBearer =
    isBorne(previous, grammar, lexicon) && !grammar.personNouns.has(lowerOf(last.text));
  const pieces = names.flatMap(({text}) => text.split('-').map(lowerOf));
  if (pieces.some((piece) => grammar.demonyms.has(piece))) {
    // "the meteorologist Finn Malmgren"
    const isNamedSo =
      names.length === 2 && !pieces.slice(1).some((piece) => grammar.demonyms.has(piece));
    return isNamedSo && isBearer ? read('person', 2) : undefined;
  }
  const lower = lowerOf(last.text);
  const opens = opensSentence(tokens, from);
  const alone = names.length === 1;
  const singular = (word: string) => (grammar.suffix ? word.replace(/s$/, '') : word);
  const isThing = (word: string) =>
    grammar.thingNouns.has(word) || grammar.thingNouns.has(singular(word));
  const isPlaceNoun = (word: string) =>
    grammar.placeNouns.has(word) || grammar.placeNouns.has(singular(word));

  const isCalled = isCalledSo(tokens, from, grammar);
  const isTitled =
    trimmed.titled ||
    isCalled ||
    isTitledApart(tokens, from, near, grammar) ||
    isShortTitle(tokens, from - 2, grammar) ||
    (previous !== undefined && grammar.titles.has(previous.lower));
  // "The King Who Lost His Horse"
  if (isTitle && pieces.some((piece) => grammar.commonWords.has(piece))) return undefined;
  if (isQuotedName(tokens, from, to, grammar)) return {...read('thing', 2), isApart: true};
  if (alone && isNamedThing(tokens, to, grammar)) {
    return {...read('thing', 0), isApart: true};
  }
  const isForename = ({text}: RunPart): boolean => grammar.givenNames.has(lowerOf(text));
  const isGiven = !alone && grammar.givenNames.has(lowerOf(first.text.split('-')[0]!));
  // „šv. Petro bažnyčia“, "the novel Sister Carrie"
  if (isNamedAfterPerson(tokens, run[0]!.from, from, to, grammar)) return read('thing', 3);
  // "the lookout Frederick Fleet", but "Frederick Street"; "the barque Charles Bal"
  if (isTitled && isGiven) return read('person', 3);
  const isShort = names.length <= 3 && !pieces.some(isThing);
  if (isShort && isBearer && lexicon.nominative(last.text) === last.text) return read('person', 2);
  if (isShort && grammar.bears?.(previous?.lower ?? '', last.text.toLowerCase()) === true) {
    return read('person', 1);
  }
  if (isHonour(parts, tokens, grammar)) return undefined;
  const opener = alone ? undefined : grammar.openers.get(lowerOf(first.text));
  if (opener === 'thing') return read('thing', 2);
  // „Senosios Rumšiškės“, „Didžioji akcija“
  if (grammar.definite?.test(lowerOf(first.text)) && !grammar.givenNames.has(lowerOf(first.text)))
    return alone ? undefined : read('place', 2);
  if (isShip(parts)) return read('thing', 2);
  // "Alonso Pérez de Guzmán"
  const inside = parts.findIndex(({kind}) => kind === 'particle');
  if (inside > 1 && opener !== 'place') return read('person', 2);
  const isNamesake = grammar.namesakes.has(lower);
  // "commanded by James Hall"
  const isAgent =
    grammar.agents.has(previous?.lower ?? '') &&
    names.length === 2 &&
    (!isThing(lower) || isNamesake);
  if (isAgent && isGiven) return read('person', 3);
  if (previous && grammar.vessels.has(previous.lower)) return read('thing', 3);
  if (pieces.some(isThing)) return read('thing', 2);
  // "BANAITIS Saliamonas" heads his entry.
  const isAcronym = ({text}: RunPart): boolean =>
    isAllCapitals(text) && !(text.length > 3 && names.some(isForename));
  if (names.some(isAcronym)) return read('thing', 1);
  // "Mr Allen's church"
  const isOwners = isTitled && grammar.suffix?.test(last.text) === true;
  const isCommander =
    grammar.cases !== undefined &&
    (grammar.titles.has(previous?.text ?? '') ||
      (trimmed.titled && opensSentence(tokens, run[0]!.from))) &&
    grammar.formations.units.has(next?.lower ?? '');
  if (alone && isCommander) return read('person', 2);
  if (alone && isOwner(tokens, from, to, grammar, lexicon)) return read('person', 1);
  // "Collingwood's ship" and „Bonsas laivą paliko“ name no ship, „Nemuno linija“ a line.
  const isThings = next?.kind === 'word' && isThing(next.lower) && !isOwners;
  // „Radvilos rūmai“ may as well be his: whatever else tells of a person says more.
  const isWhole =
    grammar.suffix?.test(last.text) === true ||
    grammar.cases?.isIn(last.text.toLowerCase(), 'nominative') === true;
  if (isThings && !isWhole) return read('thing', alone ? 0.5 : 1);
  const initials = parts.some(({kind}) => kind === 'initial');
  if (initials && alone && isDegree(tokens, last, to)) return read('thing', 2);
  // "Ft. Sumter"
  if (first.kind === 'initial' && grammar.openers.has(first.text.slice(0, -1).toLowerCase())) {
    return read('place', 3);
  }
  if (isGiven && !isNamesake && isPlaceNoun(lower)) return read('place', 3);
  if (initials || isGiven) return read('person', 3);
  // "Gustaf Adolf Lewenhaupt"
  const isSecond = names.length === 3 && isForename(names[1]!);
  if (isSecond && !pieces.some((piece) => grammar.commonWords.has(piece))) return read('person', 2);
  // "Grand Master", whose name follows
  if (grammar.titles.has(lower)) return undefined;
  // "Lord North"
  const isOwn = isTitled && !opens && !isTitle && !grammar.titles.has(lower);
  if (alone && grammar.commonWords.has(lower) && !isOwn) return undefined;
  // "the Christian slaves"
  const isCreed = alone && !isTitled && grammar.creeds?.has(lower) === true;
  const isDescribing = next?.kind === 'word' && lexicon.isKnown(next.lower);
  if (isCreed && isDescribing && !grammar.acts.has(next.lower)) return undefined;
  if (opener === 'place') return read('place', 2);
  if (!alone && isPlaceNoun(lower)) return read('place', 2);
  // "What a Steward Remembered": in a title a verb has a capital too.
  if (isTitle && grammar.acts.has(lower)) return undefined;
  // „Imperatorius Bulonėje siuto“
  if (isTitled && !isLocative(last.text, grammar)) return read('person', 3);
  const isOfThing = previous && isThing(previous.lower) && !grammar.times?.has(previous.lower);
  if (isOfThing && !isLocative(last.text, grammar)) return read('thing', 1);
  return readBySurroundings(
    {parts, names, pieces, from, to, alone, opens, isTitle, isPlaceNoun},
    tokens,
    before,
    near,
    grammar,
    lexicon,
  );
}
