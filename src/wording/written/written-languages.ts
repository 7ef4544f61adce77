import type {UiLanguage} from '../ui-languages.js';
import {writtenWords as en} from './written-words.en.js';
import {writtenWords as lt} from './written-words.lt.js';
import type {Unit, WrittenWords} from './written-words.js';

const WORDS: Readonly<Record<UiLanguage, WrittenWords>> = {en, lt};

/** Fewest letters of a month that is cut short. */
const SHORTEST = 3;

/** Languages of the interface: a person may write in any, whichever they read in. */
const languages: readonly WrittenWords[] = Object.values(WORDS);

/** Whether a word, in small letters, stands in one of the lists of either language. */
export function isOneOf(
  list: 'idle' | 'about' | 'uncertain' | 'between' | 'beforeChrist' | 'century' | 'decade',
  word: string,
): boolean {
  return languages.some((words) => words[list].includes(word));
}

/** The month, or from 21 on the season, that a word names, also cut short: "spalio", "Oct". */
export function monthOf(word: string): number | undefined {
  const whole = found(({months}) => months.get(word));
  if (whole !== undefined || word.length < SHORTEST) return whole;
  const begun = languages.flatMap(({months}) =>
    [...months].filter(([name]) => name.startsWith(word)).map(([, month]) => month),
  );
  return new Set(begun).size === 1 ? begun[0] : undefined;
}

/** Which ten years of a century an ordinal names, from 0. */
export function decadeOf(word: string): number | undefined {
  return found(({decades}) => decades.get(word));
}

/** The unit of a length of time that a word names: "weeks", „val“. */
export function unitOf(word: string): Unit | undefined {
  return found(({units}) => units.get(word));
}

/** What a number before a word is to be multiplied by: "thousand", "tūkst." */
export function multiplierOf(word: string): number | undefined {
  return found(({times}) => times.get(word.toLowerCase()));
}

function found<T>(meaningIn: (words: WrittenWords) => T | undefined): T | undefined {
  for (const words of languages) {
    const meaning = meaningIn(words);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}
