import {remembered} from '../grammar/remembered.js';
import {knownOfSpelling} from '../grammar/spelling.js';
import type {Token} from '../grammar/tokenise.js';
import type {Measure} from '../values/measure.js';
import {indexNames} from './lexicon-index.js';

/** The words of a language for concepts of the glossary. */
export interface Lexicon {
  /** What a word, in lower case, names by itself, and whether names of more words begin with it. */
  readonly word: (lower: string) => NamingWord;
  /** The concept that is named at a token, and the index behind its last word; the longest name wins. */
  readonly idOf: (tokens: readonly Token[], at: number) => NamedConcept | undefined;
}

/** What a word names. */
export interface NamingWord {
  readonly id?: string;
  readonly beginsMore: boolean;
}

/** A concept named in a text. */
export interface NamedConcept {
  readonly id: string;
  /** Index behind the last token of its name. */
  readonly end: number;
  /** Whether the name stands in the lexicon in this very form. */
  readonly exact: boolean;
}

/** The things that a language counts, and how they are ordered. */
export interface Countables extends Lexicon {
  /** A thing and the kinds that it is of, the nearest first. */
  readonly kindsOf: (id: string) => readonly string[];
  /** Whether a thing is a measure or a money. */
  readonly isUnit: (id: string) => boolean;
  /** What a measure is in the unit of its dimension; undefined for what is counted, and for moneys. */
  readonly measureOf: (id: string) => Measure | undefined;
}

/** What a language knows of the forms of its words. */
export interface LexiconOptions {
  /** Every form of a word. A word whose stem is too short to tell it from others is matched by its forms. */
  readonly formsOf?: (word: string) => readonly string[];
  /** Whether a word that has the stem of a name of one word can be a form of it. */
  readonly isForm?: (word: string, name: string) => boolean;
}

/**
 * Makes a lexicon of concepts from their names.
 *
 * @param words For each concept its names, parted by commas, in lower case. A name is matched by the stems of its words; with
 *   an equals sign before it, by these very words, declined if they are one word.
 */
export function lexicon(
  words: Readonly<Record<string, string>>,
  stem: (word: string) => string,
  {formsOf = (word) => [word], isForm}: LexiconOptions = {},
): Lexicon {
  const {exact, literal, stemmed, namesOf, written, ofStems, seconds} = indexNames(words, stem, {
    formsOf,
    keepsNames: isForm !== undefined,
  });
  const stemOf = knownOfSpelling(({lower}) => stem(lower));
  const known = remembered((word): KnownWord => {
    const itsStem = stem(word);
    const ofStem = ofStems.get(itsStem);
    const asWritten = written.get(word);
    const isAlone = exact.has(word) || stemmed.has(itsStem);
    const isFit = !namesOf || namesOf.get(itsStem)?.some((name) => isForm!(word, name)) === true;
    return {
      id: exact.get(word) ?? (isFit ? stemmed.get(itsStem) : undefined),
      exact: literal.has(word),
      longest: Math.max(ofStem?.longest ?? 0, asWritten?.longest ?? 0, isAlone ? 1 : 0),
      seconds: asWritten?.seconds,
      secondStems: ofStem?.seconds,
    };
  });
  const knownOf = knownOfSpelling(({lower}) => known(lower));
  /** Whether a name may begin with a word and go on with a token behind it. */
  const goesOn = ({seconds: own, secondStems: ofStem}: KnownWord, next: Token): boolean => {
    const {lower} = next;
    if (next.joined) return seconds.has(lower) || seconds.has(stemOf(next));
    return (
      own?.has(lower) === true || ofStem?.has(lower) === true || ofStem?.has(stemOf(next)) === true
    );
  };
  return {
    word: remembered((word) => {
      const {id, longest} = known(word);
      return {...(id !== undefined && {id}), beginsMore: longest > 1};
    }),
    idOf(tokens, at) {
      const first = tokens[at];
      if (first?.kind !== 'word') return undefined;
      const alone = knownOf(first);
      const {longest} = alone;
      if (longest === 0) return undefined;
      let best: NamedConcept | undefined;
      if (alone.id !== undefined) best = {id: alone.id, end: at + 1, exact: alone.exact};
      const second = tokens[at + 1];
      if (longest === 1 || !second || !goesOn(alone, second)) return best;
      let asWritten = first.lower;
      let asStems = stemOf(first);
      for (let end = at + 1; end < Math.min(at + longest, tokens.length); end += 1) {
        const token = tokens[end]!;
        // "km2", "km²": a unit and its power.
        if (token.kind !== 'word' && !token.joined) break;
        const glue = token.joined ? '' : ' ';
        asWritten += glue + token.lower;
        asStems += glue + stemOf(token);
        const id = exact.get(asWritten) ?? stemmed.get(asStems);
        if (id !== undefined) best = {id, end: end + 1, exact: literal.has(asWritten)};
      }
      return best;
    },
  };
}

/** What is known of a word: the concept that it names by itself, as most names are of one word, and what may go on it. */
interface KnownWord {
  readonly id: string | undefined;
  readonly exact: boolean;
  /** Tokens of the longest name that it begins. */
  readonly longest: number;
  readonly seconds: ReadonlySet<string> | undefined;
  readonly secondStems: ReadonlySet<string> | undefined;
}

/** A lexicon that is made when it is first asked: a large one for what only some readers of a text do. */
export function onDemand(make: () => Lexicon): Lexicon {
  let made: Lexicon | undefined;
  const get = (): Lexicon => (made ??= make());
  return {word: (lower) => get().word(lower), idOf: (tokens, at) => get().idOf(tokens, at)};
}

/** Maximum number of letters that an ending changes or adds. */
const ENDING = 3;

/** Whether two words differ by no more than a noun's ending: stemmers cut more off. */
export function differByEnding(word: string, name: string): boolean {
  let shared = 0;
  while (shared < name.length && word[shared] === name[shared]) shared += 1;
  return shared >= name.length - ENDING && word.length <= name.length + ENDING;
}
