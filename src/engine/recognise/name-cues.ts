import type {Token} from '../grammar/tokenise.js';
import type {NameGrammar} from './name-grammar.js';
import type {NameLexicon} from './name-lexicon.js';
import {opensSentence} from './name-lexicon.js';
import type {RunPart} from './name-runs.js';

/** What a run of capitals is taken for, and how surely (votes). */
export interface RunReading {
  readonly parts: readonly RunPart[];
  readonly kind: 'person' | 'place' | 'thing' | 'unknown';
  readonly votes: number;
}

const ACRONYM = /^\p{Lu}{2,}$/u;
const ROMAN = /^[IVX]+$/;

/** Reads a run by itself and by the words around it. `before` is the reading of the run before it in the sentence. */
export function readRun(
  run: readonly RunPart[],
  tokens: readonly Token[],
  before: RunReading | undefined,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): RunReading | undefined {
  const trimmed = trim(run, tokens, grammar, lexicon);
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

  if (names.some(({text}) => grammar.demonyms.has(grammar.bare(text.toLowerCase()))))
    return undefined;
  const lowerOf = (text: string) => grammar.bare(text.toLowerCase());
  const isThing = (word: string) =>
    grammar.thingNouns.has(word) || grammar.thingNouns.has(word.replace(/s$/, ''));
  if (names.some(({text}) => isThing(lowerOf(text)))) return read('thing', 2);
  if (next?.kind === 'word' && isThing(next.lower)) return read('thing', 1);
  if (previous && isThing(previous.lower)) return read('thing', 1);
  if (names.every(({text}) => ACRONYM.test(text) && !ROMAN.test(text))) return read('thing', 1);

  const nominative = lexicon.nominative(last.text).toLowerCase();
  const isSurname = grammar.isSurname(nominative);
  const givenFirst = grammar.givenNames.has(lowerOf(first.text)) && names.length > 1;
  const initials = parts.some(({kind}) => kind === 'initial');
  if (initials || givenFirst) return read('person', 3);
  if (grammar.placeNouns.has(lowerOf(last.text)) && names.length > 1) return read('place', 2);
  if (trimmed.titled || (previous && grammar.titles.has(previous.lower))) return read('person', 3);
  if (names.length <= 3 && isSurname) return read('person', 2);
  if (next && grammar.placeNouns.has(next.lower)) return read('place', 2);

  const joined = previous && (previous.text === ',' || grammar.conjunctions.has(previous.lower));
  if (joined && before && before.kind !== 'unknown' && before.parts.at(-1)!.to === from - 1) {
    return read(before.kind, 1);
  }
  const opens = opensSentence(tokens, from);
  if (previous && !opens && grammar.isPlaceAfter(previous.lower, last.text.toLowerCase())) {
    return read('place', 1);
  }
  if (names.length === 1) {
    const lower = lowerOf(last.text);
    if (opens && (lexicon.isCommon(lower) || !lexicon.isName(lower))) return undefined;
    return read('unknown', 0);
  }
  if (names.length > 3 || opens) return read('unknown', 0);
  return grammar.suffix && previous?.lower === 'the' ? read('thing', 1) : read('person', 1);
}

/** Drops titles, and words at the beginning of a sentence that are no names, from the front of a run. */
function trim(
  run: readonly RunPart[],
  tokens: readonly Token[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): {parts: readonly RunPart[]; titled: boolean} {
  let parts = run;
  let titled = false;
  for (;;) {
    const [first, second] = parts;
    if (first?.kind !== 'name') break;
    const lower = grammar.bare(first.text.toLowerCase());
    if (grammar.titles.has(lower)) titled = true;
    else if (grammar.demonyms.has(lower)) titled = false;
    else if (opensSentence(tokens, first.from) && startsOnly(lower, second, grammar, lexicon)) {
      titled = false;
    } else break;
    parts = parts.slice(1);
  }
  return {parts, titled};
}

/** Whether the first word of a sentence owes its capital to its place. */
function startsOnly(
  lower: string,
  second: RunPart | undefined,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  if (grammar.commonWords.has(lower)) return true;
  if (grammar.givenNames.has(lower)) return false;
  if (lexicon.isCommon(lower)) return true;
  // Before another name an unknown word is more often a common one, unless the account has it elsewhere.
  return second !== undefined && !lexicon.isName(lower) && second.kind === 'initial';
}
