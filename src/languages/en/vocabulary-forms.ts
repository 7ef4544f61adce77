import {stemmer} from '@orama/stemmers/english';

import {remembered} from '../../engine/grammar/remembered.js';
import {everyFormOf} from './morphology.js';

/** What Snowball leaves on: degrees of adjectives (stricter, happiest), adverbs (cheaply), doers (rescuers). */
const MADE: readonly (readonly [RegExp, string])[] = [
  [/i(?:ers?|est|ly)$/, 'y'],
  [/([^aeiou])\1(?:ers?|est)$/, '$1'],
  [/(?:ers?|est|ly)$/, ''],
];

/**
 * The stem of a word; of a degree, adverb or doer, the stem of its word, where that is to be matched and the word itself
 * is not: `stricter` is `strict`, but `corner` is not `corn`.
 *
 * @param words Words that are to be matched.
 */
export function stemmerOf(words: Readonly<Record<string, string>>): (word: string) => string {
  // Of each word twice: for what is known, and as a name.
  const bare = remembered(stemmer);
  const names = Object.values(words).flatMap((row) => row.split(', '));
  const known = new Set(names.map((name) => bare(name.replace(/^=/, ''))));
  return (form) => {
    const word = form.replace(/[’']s?$/, '');
    const stem = bare(word);
    if (known.has(stem)) return stem;
    return (
      MADE.filter(([ending]) => ending.test(word))
        .map(([ending, instead]) => bare(word.replace(ending, instead)))
        .find((made) => known.has(made)) ?? stem
    );
  };
}

/** Every regular form of a word, with its possessive. */
export function formsOf(word: string): string[] {
  return [...everyFormOf(word), `${word}'s`, `${word}’s`];
}
