import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised, isSmallRoman} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isHyphen} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import {opensSentence} from '../name-lexicon.js';
import {beginsName} from './letters.js';
import type {NameWord} from '../name-word.js';
import type {RunPart} from './run.js';
import {partOf} from './run.js';

/**
 * The part of a run that begins at a token; undefined where none does. `isTaken` tells tokens that other names hold.
 */
function partAt(
  tokens: readonly Token[],
  index: number,
  grammar: NameGrammar,
  isTaken: (index: number) => boolean,
  before?: RunPart,
): RunPart | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || isTaken(index) || !beginsName(token.text)) return undefined;
  if (grammar.neverInNames?.has(token.lower) === true) return undefined;
  const stop = tokens[index + 1];
  if (before && endsBefore(tokens, index, grammar)) return undefined;
  // „II-osios brigados“
  if (!before && isSmallRoman(token.text) && isHyphen(tokens[index + 1])) return undefined;
  // "Arthur St. Clair", but "St. Cuthbert"
  const isSaint = before === undefined && grammar.saints?.has(token.lower) === true;
  const isShort = (token.text.length <= 2 && !isSaint) || grammar.shortGiven.has(token.lower);
  if (isShort && stop?.text === '.' && stop.joined && !isRegnal(tokens, index, grammar, before)) {
    return partOf(index, index + 2, `${token.text}.`, 'initial', grammar);
  }
  if (token.text.length === 1) {
    if (isBareInitial(tokens, index, grammar, before)) {
      return partOf(index, index + 1, `${token.text}.`, 'initial', grammar);
    }
    // "Charles V", "James I of England"; but "with James I went home"
    const isNumber = /^[IVX]$/.test(token.text) && grammar.givenNames.has(before?.lower ?? '');
    return isNumber && isOfRuler(tokens, index, grammar)
      ? partOf(index, index + 1, token.text, 'name', grammar)
      : undefined;
  }
  let to = index + 1;
  let {text} = token;
  for (
    let dash = tokens[to], next = tokens[to + 1];
    dash?.text === '-' &&
    dash.joined &&
    next?.joined &&
    isCapitalised(next.text) &&
    (!isTaken(to + 1) || isOfForename(before, grammar));
    dash = tokens[to], next = tokens[to + 1]
  ) {
    text += `-${next.text}`;
    to += 2;
  }
  // "Arcis-sur-Aube", "Sutton-on-the-Hill"
  const last = to === index + 1 ? placeOnSomething(tokens, to) : undefined;
  if (last !== undefined && !isTaken(last)) {
    text = tokens
      .slice(index, last + 1)
      .map((part) => part.text)
      .join('');
    to = last + 1;
  }
  return partOf(index, to, text, 'name', grammar);
}

/** Whether a number of a king stands before a full stop, and no initial: "King James I.", "Richard II. gave"; but "Edward V. Hill". */
function isRegnal(
  tokens: readonly Token[],
  index: number,
  {commonWords}: NameGrammar,
  before: RunPart | undefined,
): boolean {
  if (before?.kind !== 'name') return false;
  const {text} = tokens[index]!;
  const next = tokens[index + 2];
  const isLast = next === undefined || commonWords.has(next.lower);
  if (isLast && /^[IVX]+$/.test(text)) return true;
  const isSingle = text.length === 1 && isCapitalised(next?.text ?? '');
  return isSmallRoman(text) && !isSingle;
}

/** "Major N W Lawder", "she met H Williams", "John F Kennedy": initials as they are written without full stops. */
function isBareInitial(
  tokens: readonly Token[],
  index: number,
  grammar: NameGrammar,
  before: RunPart | undefined,
): boolean {
  const {bareInitials, givenNames, titles, commonWords, thingNouns, placeNouns, bare} = grammar;
  const {text} = tokens[index]!;
  if (!bareInitials?.test(text)) return false;
  let last = index + 1;
  while (tokens[last]?.joined === false && bareInitials.test(tokens[last]!.text)) last += 1;
  const name = tokens[last];
  if (name?.kind !== 'word' || name.joined || !/^\p{Lu}\P{Lu}/u.test(name.text)) return false;
  const words = [commonWords, thingNouns, placeNouns, grammar.formations.units];
  if (words.some((nouns) => nouns.has(bare(name.lower)))) return false;
  if (before?.kind === 'initial') return true;
  if (before) {
    return titles.has(before.bare) || (givenNames.has(before.bare) && !isSmallRoman(text));
  }
  const previous = tokens[index - 1];
  const isFree =
    previous?.kind === 'word' && !isCapitalised(previous.text) && !titles.has(bare(name.lower));
  return isFree && /^[^AIO]$/u.test(text) && previous.lower !== grammar.article;
}

/** „Vytauto Didžiojo `II` laipsnio ordinas“: no part of the name before it. */
function endsBefore(tokens: readonly Token[], index: number, {degrees}: NameGrammar): boolean {
  const {text} = tokens[index]!;
  return isSmallRoman(text) && degrees?.has(lowerAt(tokens, index + 1)) === true;
}

/** „Pranas Petraitis-Vilnius“: behind a given name or an initial, what a hyphen joins is a name of its bearer's. */
function isOfForename(before: RunPart | undefined, {givenNames}: NameGrammar): boolean {
  if (!before) return false;
  return before.kind === 'initial' || givenNames.has(before.bare);
}

/** Maximum number of small words that hyphens join within the name of a place. */
const SMALL = 2;

/** The index of the capital that small words and hyphens join to a name before an index. */
function placeOnSomething(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; i <= at + 2 * SMALL; i += 2) {
    const [dash, word] = [tokens[i], tokens[i + 1]];
    if (dash?.text !== '-' || !dash.joined || !word?.joined || word.kind !== 'word')
      return undefined;
    if (isCapitalised(word.text)) return i > at ? i + 1 : undefined;
    if (word.text.length > LONGEST_SMALL) return undefined;
  }
  return undefined;
}

/** Of letters: "upon". */
const LONGEST_SMALL = 5;

/**
 * Whether a sign that is a pronoun too is the number of a ruler: his name opens the sentence or stands behind a title, or what follows
 * cannot stand behind a pronoun ("James I of England", "Under Charles I the wars began").
 */
function isOfRuler(tokens: readonly Token[], at: number, grammar: NameGrammar): boolean {
  const {formations, titles, givenNames, bare, origins, conjunctions, article, way} = grammar;
  const next = tokens[at + 1];
  if (formations.pronoun !== tokens[at]!.text || next?.kind !== 'word') return true;
  const earlier = tokens[at - 2];
  const isDouble = isCapitalised(earlier?.text ?? '') && givenNames.has(bare(earlier!.lower));
  const first = isDouble ? at - 2 : at - 1;
  if (opensSentence(tokens, first) || titles.has(lowerAt(tokens, first - 1))) return true;
  return (
    [origins, conjunctions].some((words) => words.has(next.lower)) ||
    next.lower === article ||
    next.lower === way?.to
  );
}

/** Runs of capitalised words, initials and the particles between them, in the order of the sentence. */
export function runsOf(
  tokens: readonly Token[],
  words: readonly NameWord[],
  grammar: NameGrammar,
  isTaken: (index: number) => boolean,
): RunPart[][] {
  const runs: RunPart[][] = [];
  let run: RunPart[] = [];
  for (let index = 0; index < tokens.length;) {
    const {capital, particle} = words[index]!;
    const part = capital ? partAt(tokens, index, grammar, isTaken, run.at(-1)) : undefined;
    if (part) {
      run.push(part);
      index = part.to;
      // A possessive closes a name: "Stalin's General Staff".
      if (part.kind === 'name' && grammar.suffix?.test(part.text)) {
        const isOwner = run.length === 1 && !grammar.titles.has(part.bare);
        const noun = isOwner ? ownedPlaceAt(tokens, index, grammar, isTaken) : undefined;
        if (noun) {
          run.push(noun);
          index = noun.to;
        }
        runs.push(run);
        run = [];
      }
      continue;
    }
    const particles = particle ? particlesAt(tokens, index, grammar, isTaken) : [];
    if (particles.length > 0) {
      run.push(...particles);
      index = particles.at(-1)!.to;
      continue;
    }
    if (run.length > 0) {
      runs.push(run);
      run = [];
    }
    index += 1;
  }
  if (run.length > 0) runs.push(run);
  const parted: RunPart[][] = [];
  for (const whole of runs) {
    if (whole.length === 1) {
      parted.push(whole);
      continue;
    }
    for (const listed of splitList(whole, grammar)) {
      for (const placed of splitPlace(listed, grammar)) {
        parted.push(...splitGoverned(placed, tokens, grammar));
      }
    }
  }
  return parted;
}

/** The noun with a capital behind a possessive that makes a place of both: "Sutter's Mill"; but "Canada's Lake Huron". */
function ownedPlaceAt(
  tokens: readonly Token[],
  at: number,
  grammar: NameGrammar,
  isTaken: (index: number) => boolean,
): RunPart | undefined {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (!grammar.ownedPlaces?.has(noun?.lower ?? '') || isTaken(at)) return undefined;
  if (!isCapitalised(noun!.text) || (next?.kind === 'word' && isCapitalised(next.text)))
    return undefined;
  return partOf(at, at + 1, noun!.text, 'name', grammar);
}

/** "Junior", "Senior". */
const SHORT_TITLE = /^[JS]r\.$/;

/**
 * Parts a run without commas before each given name that follows a surname ("Johannes Vares Karl Säre"), and before an initial
 * that does („V. Molotovas J. Urbšiui įteikė“).
 */
function splitList(run: RunPart[], grammar: NameGrammar): RunPart[][] {
  // "HMS King George V"
  if (run.length < 4 || grammar.vessels.has(run[0]!.lower)) return [run];
  const isGiven = ({bare}: RunPart) => grammar.givenNames.has(bare);
  const lists: RunPart[][] = [[]];
  for (const [index, part] of run.entries()) {
    const before = run[index - 1];
    // "Antheil Jr.", "A. St J. Venning"
    const isInitial = part.kind === 'initial' && !SHORT_TITLE.test(part.text);
    const isSurname = before?.kind === 'name' && !isGiven(before) && before.text.length > 2;
    // "Andrew Snape Douglas"
    const isLast = index === run.length - 1 && !grammar.cases;
    const starts = isSurname && !isLast && (isInitial || isGiven(part));
    if (starts && lists.at(-1)!.length > 1) lists.push([]);
    lists.at(-1)!.push(part);
  }
  return lists;
}

/** Parts a place from the name before it: „Kapitonas Šato Livorne“. */
function splitPlace(run: RunPart[], {isPlaceForm, givenNames, openers}: NameGrammar): RunPart[][] {
  const [before, last] = [run.at(-2), run.at(-1)!];
  if (before?.kind !== 'name' || last.kind !== 'name') return [run];
  // „Santa Feje“
  if (run.length === 2 && openers.get(before.bare) === 'place') return [run];
  const isPlace = ({lower}: RunPart): boolean => isPlaceForm('', lower);
  const isApart = isPlace(last) && !isPlace(before) && !givenNames.has(last.lower);
  return isApart ? [run.slice(0, -1), [last]] : [run];
}

/** Parts a place behind its preposition from a name in another case: „prie Vorsklos Vytautą“. */
function splitGoverned(
  run: RunPart[],
  tokens: readonly Token[],
  {cases, isPlaceAfter, givenNames}: NameGrammar,
): RunPart[][] {
  const [first, second] = run;
  const before = first && tokens[first.from - 1]?.lower;
  if (!first || !cases || before === undefined || first.kind !== 'name' || second?.kind !== 'name')
    return [run];
  const [place, next] = [first.lower, second.lower];
  const isApart =
    isPlaceAfter(before, place, '') && !givenNames.has(place) && !cases.agree(place, next);
  return isApart ? [[first], run.slice(1)] : [run];
}

/** Particles that lead on to a name: "von der Schulenburg". */
function particlesAt(
  tokens: readonly Token[],
  index: number,
  grammar: NameGrammar,
  isTaken: (index: number) => boolean,
): RunPart[] {
  const parts: RunPart[] = [];
  let at = index;
  while (grammar.particles.has(tokens[at]?.text ?? '') && parts.length < 3) {
    parts.push(partOf(at, at + 1, tokens[at]!.text, 'particle', grammar));
    at += 1;
  }
  return parts.length > 0 && partAt(tokens, at, grammar, isTaken)?.kind === 'name' ? parts : [];
}
