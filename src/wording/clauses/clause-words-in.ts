import type {ClauseWords} from './clause-words.js';
import {primaryLanguage} from '../../engine/primary-language.js';
import {ENGLISH_CLAUSES} from './clause-words.en.js';
import {LITHUANIAN_CLAUSES} from './clause-words.lt.js';
import {NOTHING} from './word-patterns.js';

const WORDS: Readonly<Record<string, ClauseWords>> = {
  en: ENGLISH_CLAUSES,
  lt: LITHUANIAN_CLAUSES,
};

/** Those of a language that is none of these: its clauses are told whole. */
const UNKNOWN: ClauseWords = {
  joiners: NOTHING,
  binders: NOTHING,
  asides: NOTHING,
  comparing: NOTHING,
  following: NOTHING,
  referring: NOTHING,
  pointing: NOTHING,
  leading: NOTHING,
  says: /(?:)/u,
  seams: NOTHING,
  hanging: NOTHING,
  dateAhead: NOTHING,
  ends: /(?!)/gu,
  joining: NOTHING,
  wanting: NOTHING,
  way: {in: NOTHING, from: NOTHING, to: NOTHING},
  placeEnd: NOTHING,
  wholes: NOTHING,
  locative: NOTHING,
  hollow: NOTHING,
  onDate: {
    leading: NOTHING,
    trailing: {kept: /(?:)/u, dropped: NOTHING},
    inside: NOTHING,
    timeOfDay: NOTHING,
    within: NOTHING,
  },
};

/** The words of a language, by its tag; those of no language for one that is not known. */
export function clauseWordsIn(lang: string): ClauseWords {
  return WORDS[primaryLanguage(lang)] ?? UNKNOWN;
}

/** Whether a clause begins with a word for somebody told before it, so that by itself it does not say who. */
export function refersBack(clause: string, lang: string): boolean {
  const {leading, pointing, referring} = clauseWordsIn(lang);
  const words = clause.replace(/^…\s*/u, '').replace(leading, '');
  const next = words.replace(pointing, '');
  return referring.test(words) || (next !== words && beginsWithVerb(next, lang));
}

/** Whether a clause says of anything that it happened or is so; now and then wrong. */
export function hasVerb(clause: string, lang: string): boolean {
  return clauseWordsIn(lang).says.test(clause);
}

/** Whether the first word of a clause is its verb. */
export function beginsWithVerb(clause: string, lang: string): boolean {
  return clauseWordsIn(lang).says.test(/^\S+/u.exec(clause)?.[0] ?? '');
}
