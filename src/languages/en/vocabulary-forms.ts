import {remembered} from '../../engine/grammar/remembered.js';
import {everyFormOf} from './morphology.js';
import {stem} from './stem.js';

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
  const names = Object.values(words).flatMap((row) => row.split(', '));
  const known = new Set(names.map((name) => stem(name.replace(/^=/, ''))));
  return remembered((form) => {
    const word = form.replace(/[’']s?$/, '');
    const itsStem = stem(word);
    if (known.has(itsStem)) return itsStem;
    return (
      MADE.filter(([ending]) => ending.test(word))
        .map(([ending, instead]) => stem(word.replace(ending, instead)))
        .find((made) => known.has(made)) ?? itsStem
    );
  });
}

/** Every regular form of a word, with its possessive. */
export function vocabularyFormsOf(word: string): string[] {
  return [...everyFormOf(word), `${word}'s`, `${word}’s`];
}
