import type {Span} from '../../engine/span.js';
import {foldLetters} from './letters.js';
import type {Stem, Stemmer} from './stems.js';
import {areOne} from './stems.js';

export interface SearchOptions {
  /** The very letters and no others, but for capitals. */
  readonly exact: boolean;
  readonly stem: Stemmer;
}

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
/** Minimum number of letters of a word for words to be found that begin with them. */
const FEWEST = 2;

/**
 * Finds words in a text, blind to capitals, diacritics and inflection: "Urbsys" finds "Urbšiu", "treaties" finds "treaty". Of
 * several words each must follow the one before; the last may be the beginning of one. With `exact`, the words as typed.
 *
 * @returns Spans in UTF-16 code units, rising and disjoint.
 */
export function hitsIn(text: string, query: string, {exact, stem}: SearchOptions): Span[] {
  return exact ? letterHits(text, query.trim()) : wordHits(text, query, stem);
}

function letterHits(text: string, query: string): Span[] {
  if (query === '') return [];
  const letters = query.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/gu, '\\s+');
  return [...text.matchAll(new RegExp(letters, 'giu'))].map(({index, 0: found}) => ({
    start: index,
    end: index + found.length,
  }));
}

interface Form {
  readonly folded: string;
  readonly stem: Stem;
}

type Word = Span & Form;

/** What of a word is compared, as each was met first: a long text has far more words than kinds of words. */
const forms = new WeakMap<Stemmer, Map<string, Form>>();

/** Maximum number of forms that are kept: what a person's longest texts have together. */
const MOST_FORMS = 200_000;

function formOf(word: string, stem: Stemmer): Form {
  let known = forms.get(stem);
  if (!known || known.size > MOST_FORMS) forms.set(stem, (known = new Map<string, Form>()));
  let form = known.get(word);
  if (!form) {
    const {root, declension} = stem(word.toLowerCase());
    form = {folded: foldLetters(word), stem: {root: foldLetters(root), declension}};
    known.set(word, form);
  }
  return form;
}

function wordsOf(text: string, stem: Stemmer): Word[] {
  return [...text.matchAll(WORD)].map(({index, 0: word}) => {
    const {folded, stem: root} = formOf(word, stem);
    return {start: index, end: index + word.length, folded, stem: root};
  });
}

function wordHits(text: string, query: string, stem: Stemmer): Span[] {
  const wanted = wordsOf(query, stem);
  if (wanted.length === 0) return [];
  const words = wordsOf(text, stem);
  const hits: Span[] = [];
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const matches = wanted.every((want, i) =>
      isMatch(words[at + i]!, want, i === wanted.length - 1),
    );
    if (!matches) continue;
    hits.push({start: words[at]!.start, end: words[at + wanted.length - 1]!.end});
    at += wanted.length - 1;
  }
  return hits;
}

function isMatch(word: Word, want: Word, last: boolean): boolean {
  if (word.folded === want.folded || areOne(word.stem, want.stem)) return true;
  return last && want.folded.length >= FEWEST && word.folded.startsWith(want.folded);
}
