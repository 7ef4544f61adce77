import {remembered} from '../grammar/remembered.js';
import type {Token} from '../grammar/tokenise.js';
import type {Measure} from '../values/measure.js';

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

/** Words with shorter stems are many words' at once: the stem of `karas` (war) is that of `karys` (soldier). */
const SHORTEST_STEM = 4;

/** Signs of measures are as short, and take no ending. */
const SHORTEST_DECLINED = 2;

const TOKEN = /[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

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
  {formsOf = (word) => [word], isForm = () => true}: LexiconOptions = {},
): Lexicon {
  const exact = new Map<string, string>();
  const literal = new Set<string>();
  const stemmed = new Map<string, string>();
  const namesOf = new Map<string, string[]>();
  /** First words of names of more words, with the most words of a name that they begin: most words begin none. */
  const exactFirst = new Map<string, number>();
  const stemFirst = new Map<string, number>();
  /** Their second words, or the stems of these: few words are followed by one. */
  const seconds = new Set<string>();
  const note = (
    first: Map<string, number>,
    word: string,
    length: number,
    name: string,
    stemOfSecond?: string,
  ): void => {
    first.set(word, Math.max(length, first.get(word) ?? 0));
    for (const second of [name.match(TOKEN)?.[1], stemOfSecond]) {
      if (second !== undefined) seconds.add(second);
    }
  };
  for (const [id, names] of Object.entries(words)) {
    for (const name of names.split(',').map((text) => text.trim())) {
      if (name === '') continue;
      const parts = name.replace(/^=/, '').split(/\s+/u);
      const stems = parts.map(stem);
      // A full stop is a token of its own: "sq. mi".
      const length = parts.length + (name.match(/\p{L}\.(?= )/gu)?.length ?? 0);
      if (!name.startsWith('=') && stems.join('').length >= SHORTEST_STEM) {
        const key = stems.join(' ');
        stemmed.set(key, id);
        namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
        note(stemFirst, stems[0]!, length, name, stems[1]);
        continue;
      }
      const isWord = parts.length === 1;
      const written = parts.join(' ');
      // "km2", "km/h" begin with the word "km" and are of several tokens.
      const isJoined = /[^\p{L}]/u.test(parts[0]!);
      const tokens = isJoined ? (written.match(TOKEN)?.length ?? 0) : 0;
      // "ha" is written so in every case; its plural would be "has".
      const isDeclined = isWord && written.length > SHORTEST_DECLINED;
      for (const form of isDeclined ? formsOf(written) : [written]) {
        // A form that stands in the lexicon itself goes before one that is only made.
        const asWritten = form === written && name.startsWith('=');
        if (asWritten) literal.add(form);
        if (asWritten || !exact.has(form)) exact.set(form, id);
        if (!isWord) note(exactFirst, parts[0]!, length, written);
        if (isJoined) note(exactFirst, parts[0]!.replace(/[^\p{L}].*$/u, ''), tokens, written);
      }
    }
  }
  const stemOf = remembered(stem);
  const fits = (word: string, itsStem: string): boolean =>
    namesOf.get(itsStem)?.some((name) => isForm(word, name)) ?? false;
  const longestFrom = remembered((word) =>
    Math.max(stemFirst.get(stemOf(word)) ?? 0, exactFirst.get(word) ?? 0, exact.has(word) ? 1 : 0),
  );
  /** The concept that a word names by itself; most concepts have names of one word. */
  const named = remembered((word): {readonly id?: string; readonly exact: boolean} => {
    const itsStem = stemOf(word);
    const id = exact.get(word) ?? (fits(word, itsStem) ? stemmed.get(itsStem) : undefined);
    return {...(id !== undefined && {id}), exact: literal.has(word)};
  });
  return {
    word: remembered((word) => {
      const longest = longestFrom(word);
      const id = longest > 0 ? named(word).id : undefined;
      return {...(id !== undefined && {id}), beginsMore: longest > 1};
    }),
    idOf(tokens, at) {
      const first = tokens[at];
      if (first?.kind !== 'word') return undefined;
      const longest = longestFrom(first.lower);
      if (longest === 0) return undefined;
      const alone = named(first.lower);
      let best: NamedConcept | undefined;
      if (alone.id !== undefined) best = {id: alone.id, end: at + 1, exact: alone.exact};
      const second = tokens[at + 1]?.lower;
      if (longest === 1 || second === undefined) return best;
      if (!seconds.has(second) && !seconds.has(stemOf(second))) return best;
      let asWritten = first.lower;
      let asStems = stemOf(first.lower);
      for (let end = at + 1; end < Math.min(at + longest, tokens.length); end += 1) {
        const token = tokens[end]!;
        // "km2", "km²": a unit and its power.
        if (token.kind !== 'word' && !token.joined) break;
        const glue = token.joined ? '' : ' ';
        asWritten += glue + token.lower;
        asStems += glue + stemOf(token.lower);
        const id = exact.get(asWritten) ?? stemmed.get(asStems);
        if (id !== undefined) best = {id, end: end + 1, exact: literal.has(asWritten)};
      }
      return best;
    },
  };
}

/** A lexicon that is made when it is first asked: a large one for what only some readers of a text do. */
export function onDemand(make: () => Lexicon): Lexicon {
  let made: Lexicon | undefined;
  const get = (): Lexicon => (made ??= make());
  return {word: (lower) => get().word(lower), idOf: (tokens, at) => get().idOf(tokens, at)};
}

/** So many letters an ending may change or add. */
const ENDING = 3;

/** Whether two words differ by no more than a noun's ending: stemmers cut more off. */
export function differByEnding(word: string, name: string): boolean {
  let shared = 0;
  while (shared < name.length && word[shared] === name[shared]) shared += 1;
  return shared >= name.length - ENDING && word.length <= name.length + ENDING;
}
