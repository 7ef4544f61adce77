import type {Clause} from './clause-pieces.js';
import {clauseAround, GAP, HOLE, most, unjoined} from './clause-pieces.js';
import {beginsWithVerb, clauseWordsIn} from './clause-words-in.js';
import {excerpt} from './excerpt.js';
import {hasLetters} from '../letters.js';
import {shortened, withoutBrackets, withoutMiddles} from './shorten.js';
import {NOTHING} from './word-patterns.js';

const GAPS = `[${GAP}${HOLE}]`;
/** A full stop behind a gap: of "38 per cent.", or of an abbreviation. */
const GAP_STOPPED = new RegExp(String.raw`(${GAPS})\.(?=[\s,;:)]|$)`, 'gu');
const SEVERAL_GAPS = new RegExp(
  String.raw`[\s,;:–—]*${GAPS}(?:[\s,;:–—]*${GAPS})+[\s,;:–—]*`,
  'gu',
);
/** What stands behind a gap at the beginning: the end of a bracket that opened in front of it, too. */
const GAP_FIRST = new RegExp(String.raw`^\s*(${GAPS})\)?[\s,;:–—]*`, 'u');
/** A bracket that opens and does not close. */
const UNCLOSED = new RegExp(String.raw`\s*\([^()${HOLE}]*$`, 'u');

/** Fewest letters that say something without the place of their date. */
const TELLING = 12;
/** Fewest letters that say something beside their date though they have no verb. */
const ENOUGH = 24;
/** Fewest letters of a caption that says of what its date is: not "Date". */
const CAPTION = 6;
/** One word that is left by itself behind a sign: "…, signed". */
const LONELY = /[,;:]\s*\p{L}+\s*$/u;

/** Where a clause may end: at a comma, semicolon, colon or dash before a space. */
const JOINTS = /[,;:](?=\s)|\s[–—](?=\s)/gu;

/** A value in its sentence, of which the clause is wanted. */
export interface Told {
  readonly sentence: string;
  /** Of the value; undefined for one that no words carry. */
  readonly words: string | undefined;
  /** Offset in the sentence before which they are not. */
  readonly from?: number;
  /** At most so many code units, about, the clause may have. */
  readonly length: number;
  /** Of the sentence. */
  readonly lang: string;
}

/**
 * The clause of a sentence that says some words, with a gap in their place: "some … Swedes entered Poland". A short one
 * goes on into the next, past what is only said by the way, and one that says nothing by itself takes in what it is said
 * of; a long one is cut, where its own parts meet if it can be.
 */
export function clauseWithGap(told: Told): Clause {
  const clause = clauseWithHole(told);
  return {...clause, text: clause.text.replace(HOLE, GAP)};
}

/**
 * The same of words that say when, with no gap at its ends, where "on" or nothing leads to it: of "Germany attacked Poland
 * on 1 September", "Germany attacked Poland".
 */
export function clauseOfDate(told: Told): Clause {
  const {text, ...clause} = clauseWithHole(told);
  return {...clause, text: withoutDate(text, told.lang).replace(HOLE, GAP)};
}

/**
 * The same for where the date is told already: without it, wherever it stands, or with its own words where more leads to
 * it than "on": "By March the distribution had covered 90 estates".
 */
export function clauseBesideDate(told: Told): Clause {
  const {text, ...clause} = clauseWithHole(told);
  const undated = withoutDate(text, told.lang);
  const at = undated.indexOf(HOLE);
  const {asides, binders, joiners, onDate, says} = clauseWordsIn(told.lang);
  const begins = (words: string): boolean =>
    [joiners, asides, binders].some((bound) => bound.test(words));
  const filled = (words: string): Clause => ({
    ...clause,
    text: words.replace(HOLE, told.words ?? GAP),
  });
  // A caption of two words says more with its date.
  const isCaption = !says.test(undated) && !hasLetters(undated, ENOUGH);
  if (isCaption) return hasLetters(text, CAPTION) ? filled(text) : filled(GAP);
  if (at < 0) return {...clause, text: undated};
  const {inside, trailing, within} = onDate;
  const [before, after] = [undated.slice(0, at), undated.slice(at + 1)];
  const first = before.replace(trailing.dropped, '').trimEnd();
  const next = unjoined(after);
  // What a comma parts from the date it would part from the verb.
  const isParted = /^,\s/u.test(after) && !first.endsWith(',') && !begins(next);
  const isWanted =
    isParted ||
    within.test(after) ||
    !inside.test(before) ||
    trailing.kept.test(before) ||
    joiners.test(after.trimStart()) ||
    LONELY.test(before.replace(trailing.dropped, ''));
  if (isWanted) return filled(undated);
  // Between commas it parted the verb from whose it is.
  const isBetween = first.endsWith(',') && after.startsWith(',');
  const isParting = isBetween && beginsWithVerb(next, told.lang);
  const rest = isParting ? `${unended(first)} ${next}` : `${first} ${after.trimStart()}`;
  return {...clause, text: rest.replace(/\s+(?=[,;:.])/gu, '').replace(/,+(?=[,;:.])/gu, '')};
}

/** Without the date where it stands at an end and nothing but "on" leads to it. */
function withoutDate(clause: string, lang: string): string {
  const {leading, timeOfDay, trailing, within} = clauseWordsIn(lang).onDate;
  const at = clause.indexOf(HOLE);
  const [before, after] = at < 0 ? ['', clause] : [clause.slice(0, at), clause.slice(at + 1)];
  const unled = before.replace(trailing.dropped, '');
  const isLast = after === '' && !trailing.kept.test(before) && !LONELY.test(unled);
  let told = clause;
  if (leading.test(before) && !within.test(after)) told = unjoined(after).replace(timeOfDay, '');
  else if (isLast) told = unled;
  return hasLetters(told, TELLING) ? ended(told.trim()) : clause;
}

function clauseWithHole({sentence, words, from = 0, length, lang}: Told): Clause {
  const value = words?.replace(/\s+/gu, ' ') ?? '';
  const at = value === '' ? -1 : sentence.indexOf(value, from);
  if (at < 0) {
    const text = tidied(excerpt(sentence, '', length), lang, false);
    return {text, isTorn: sentence.length > length};
  }
  const inFull = `${sentence.slice(0, at)}${HOLE}${sentence.slice(at + value.length)}`;
  const told = inFull.length > length ? withoutMiddles(withoutBrackets(inFull)) : inFull;
  const {seams} = clauseWordsIn(lang);
  const long = clauseAround(told, [JOINTS], length, lang);
  const isGood = !long.isTorn && long.text.length <= length;
  const short = isGood ? long : clauseAround(told, [JOINTS, seams], length, lang);
  const fits = ({text}: Clause): boolean => text.length <= most(length);
  const clause = short.isTorn && !long.isTorn && fits(long) ? long : short;
  const enough = {...clause, text: shortened(clause.text, lang, most(length))};
  const cut = fits(enough) ? enough.text : excerpt(clause.text, HOLE, length);
  const isAll = clause.text.length === told.length;
  return {
    text: tidied(cut, lang, clause.isWhole || isAll),
    // A caption has no verb, and lacks none.
    isTorn: (clause.isTorn && !isAll) || !fits(enough),
  };
}

/**
 * What is said in front of a clause that goes on about the same, and a gap: all of it, or else its first clause, or the
 * beginning of that; undefined where there is no room.
 */
export function leadOf(words: string, lang: string, room: number): string | undefined {
  const told = words.replace(/[„“”"«»]/gu, '').trim();
  const [joint] = told.matchAll(JOINTS);
  const [whole, first] = [told, told.slice(0, joint?.index)].map(ended) as [string, string];
  const most = room - ` ${GAP} `.length;
  const fits = [whole, first, shortened(first, lang, most)].find((one) => one.length <= most);
  return fits === undefined || fits === '' ? undefined : `${fits} ${GAP}`;
}

/** Several gaps beside each other are one, and the value's, if it is one of them. */
function oneGap(gaps: string): string {
  return ` ${gaps.includes(HOLE) ? HOLE : GAP} `;
}

/** Without what hangs at the ends, and without quotation marks, of which a piece may hold one of two. */
function tidied(text: string, lang: string, isWhole: boolean): string {
  const {joiners, binders, hanging} = clauseWordsIn(lang);
  const isCut = text.endsWith(GAP);
  const told = unjoined(text.replace(/[„“”"«»]/gu, ''))
    .replace(joiners, '')
    // Of a whole sentence both clauses are here, which it joins.
    .replace(isWhole ? NOTHING : binders, '')
    .replace(GAP_STOPPED, '$1')
    .replace(SEVERAL_GAPS, oneGap)
    .replace(GAP_FIRST, '$1 ')
    .replace(/[\s,;:–—]+$/u, '')
    .replace(/…$/u, '')
    .replace(isCut ? hanging : NOTHING, '')
    .replace(UNCLOSED, '');
  if (!isCut) return ended(told);
  // One gap says both that a value stands there and that more follows.
  return told.endsWith(HOLE) ? told : `${told}${GAP}`;
}

/** Without the sign that it ends in, but a full stop. */
function unended(clause: string): string {
  return clause.replace(/[\s,;:–—]+$/u, '');
}

/** Without its full stop, unless it ends in an abbreviation. */
function ended(clause: string): string {
  return unended(clause).replace(
    /(?<=\p{L}{2}|\d|[)…\u{FFFC}])(?<!(?:^|\s)(?:kt|pan|pvz|al|etc|Jr|Sr|Co))\.$/u,
    '',
  );
}
