import {primaryLanguage} from '../../engine/primary-language.js';
import {foldLetters} from './letters.js';

/** What the inflected forms of a word share. */
export interface Stem {
  /** The same for all forms of a word, and now and then for those of another. */
  readonly root: string;
  /**
   * What tells words of one root apart: forms of one word never have two. Absent where the ending is one of both, and in
   * languages that have none.
   */
  readonly declension?: 'hard' | 'soft' | undefined;
}

/** Reduces a word in small letters to what its inflected forms share. */
export type Stemmer = (word: string) => Stem;

/** For a language that is not known: every word is its own stem. */
export const AS_IT_STANDS: Stemmer = (root) => ({root});

/** The stemmer of a language, by its tag; of an unknown one every word is its own stem. */
export async function stemmerOf(lang: string): Promise<Stemmer> {
  switch (primaryLanguage(lang)) {
    case 'lt': {
      const {stemmer} = await import('@orama/stemmers/lithuanian');
      return (word) => {
        const root = stemmer(word);
        return {root, declension: lithuanianDeclension(root, foldLetters(word.slice(root.length)))};
      };
    }
    case 'en': {
      const {stemmer} = await import('@orama/stemmers/english');
      return (word) => ({root: stemmer(word)});
    }
    default:
      return AS_IT_STANDS;
  }
}

/** Endings of nouns like „karas“ and „diena“ alone, and of those like „karys“ and „žinia“, their diacritics aside. */
const HARD = /^(?:as?|o|os|ams|ai|ais|oje|ose|oms|omis)$/;
const SOFT = /^(?:ys|yje|i(?:a|o|u|ai|ui|os|us|ams|ais|aus|am|ame|uose|oje|ose|oms|omis))$/;
/** Of a root as short as „kar-“ an ending of one letter tells too little: „kari“ is no form of „karas“. */
const SHORT = 3;

function lithuanianDeclension(root: string, ending: string): Stem['declension'] {
  if (HARD.test(ending)) return 'hard';
  return SOFT.test(ending) || (ending === 'i' && root.length <= SHORT) ? 'soft' : undefined;
}

/** Whether two words, by their stems, are forms of one. */
export function areOne(one: Stem, other: Stem): boolean {
  if (one.root !== other.root) return false;
  const [a, b] = [one.declension, other.declension];
  return a === undefined || b === undefined || a === b;
}
