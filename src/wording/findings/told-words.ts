import type {PassageKind} from '../../engine/account.js';
import type {Comparison, Finding, FindingClaim} from '../../engine/comparison.js';
import {isToldByOne} from '../../engine/comparison.js';
import type {MentionKind} from '../../engine/mention.js';
import {primaryLanguage} from '../../engine/primary-language.js';
import {GAP} from '../clauses/clause-pieces.js';
import {clauseWordsIn, hasVerb, refersBack} from '../clauses/clause-words-in.js';
import type {clauseWithGap} from '../clauses/clauses.js';
import {clauseBesideDate, leadOf} from '../clauses/clauses.js';
import {accountOf, mentionsOf, toldOf} from './evidence.js';
import {hasLetters} from '../letters.js';
import {speechIn} from '../loaded-speech.js';
import {capitalised, getLocale} from '../localization.js';
import {nameIn} from './names.js';
import {textsAround, sentenceBefore} from './sentences.js';
import {shortened} from '../clauses/shorten.js';

/** Characters of a clause that is looked for. */
const CLAUSE = 110;
/** Characters of an account's own words in a title, about: of a longer clause what it can do without is left out. */
const ROOM = 72;
/** Maximum length of a clause that is torn off, in code units, with what stands in front of it and says who. */
const ROOM_TORN = 90;
/** Names beside an event. */
const NAMES = 3;
/** Kinds of what has a name. */
const NAMED: ReadonlySet<string> = new Set<MentionKind>([
  'person',
  'place',
  'organisation',
  'formation',
  'treaty',
]);
/** Passages that are lines by themselves. */
const LINES: ReadonlySet<PassageKind | undefined> = new Set([
  'caption',
  'heading',
  'table-row',
  'list-item',
]);
/** A full stop, and what may begin a sentence. */
const SENTENCES = /(?:\p{L}{3}[.!?]|…)\s+\p{Lu}|\p{L}{3}[.!?]\s+…/u;
/** Fewest letters that tell what a gap is asked of, of whatever account, and of one in the reader's language. */
const TELLING = 12;
const TELLING_OWN = 6;

/** What says what a finding is about. */
export interface ToldWords {
  readonly words: string;
  /** Of an account's own words. */
  readonly lang?: string;
  /** What the account counts there. */
  readonly counted?: string;
}

/** What makes a clause of a sentence and the words of a value. */
export type ClauseOf = typeof clauseWithGap;

/**
 * What says what a finding is about; the first of these that there is:
 *
 * 1. a clause that stands alone, of an account in the reader's language;
 * 2. a clause that stands alone, of another account, unless the reader's language has one that is torn off;
 * 3. a caption, which says nothing of what happened;
 * 4. a clause that is torn off;
 * 5. the event by its name, where more than one account tells of it.
 *
 * @param event - The event that the claims share, if they do.
 * @returns undefined where no account says anything besides the value.
 */
export function toldWords(
  finding: Finding,
  event: string | undefined,
  comparison: Comparison,
  clauseOf: ClauseOf,
): ToldWords | undefined {
  const locale = getLocale();
  const isOwn = ({account}: FindingClaim): boolean =>
    primaryLanguage(accountOf(account, comparison).lang) === locale;
  const own = finding.claims.filter(isOwn);
  const others = finding.claims.filter((claim) => !isOwn(claim));
  const mine = tellingOf(clausesOf(own, comparison, clauseOf));
  if (mine.whole) return mine.whole;
  const theirs = tellingOf(clausesOf(others, comparison, clauseOf));
  if (theirs.whole && (mine.caption || !(mine.torn ?? mine.short))) return theirs.whole;
  const told = mine.caption ?? mine.torn ?? theirs.caption ?? theirs.torn;
  return told ?? mine.short ?? eventTold(finding, event, comparison) ?? theirs.short;
}

function eventTold(
  finding: Finding,
  event: string | undefined,
  comparison: Comparison,
): ToldWords | undefined {
  const words = isToldByOne(finding)
    ? undefined
    : eventNamed(event, sharedNames(finding), comparison);
  return words === undefined ? undefined : {words};
}

/** An event by its name, with the names of whom and where it concerns: "Entry (Red Army, Poland)". */
function eventNamed(
  event: string | undefined,
  identities: readonly (string | undefined)[],
  comparison: Comparison,
): string | undefined {
  const noun = event === undefined ? undefined : speechIn(getLocale()).event(event);
  const names = [...new Set(identities)]
    .filter((name) => name !== undefined)
    .slice(0, NAMES)
    .map((name) => nameIn(name, comparison));
  return noun === undefined || names.length === 0
    ? undefined
    : `${capitalised(noun)} (${names.join(', ')})`;
}

/** The names that the claims of a finding were found to share. */
function sharedNames({reason}: Finding): readonly string[] {
  return reason.correspondences.filter(({kind}) => NAMED.has(kind)).map(({value}) => value);
}

/** A clause of an account. */
interface AccountClause extends ToldWords {
  readonly lang: string;
  /** Whether it says nothing by itself. */
  readonly isTorn: boolean;
  /** Whether it is a line without a verb: it says of what the value is, but of nothing that happened. */
  readonly isCaption: boolean;
}

/** The first clause that says enough and stands alone, that does so in a caption, that is torn off, and that is short. */
function tellingOf(clauses: Iterable<AccountClause>): {
  readonly whole?: ToldWords;
  readonly caption?: ToldWords;
  readonly torn?: ToldWords;
  readonly short?: ToldWords;
} {
  const first: {caption?: ToldWords; torn?: ToldWords; short?: ToldWords} = {};
  for (const {isTorn, isCaption, ...told} of clauses) {
    const isTelling = hasLetters(told.words, TELLING) || (!isTorn && saysByItself(told));
    if (isTelling && !isTorn && !isCaption) return {whole: told};
    if (isTelling) first[isTorn ? 'torn' : 'caption'] ??= told;
    else if (hasLetters(told.words, TELLING_OWN)) first.short ??= told;
  }
  return first;
}

/** Whether a short clause says of what its value is, and in other words than such that stand for what is told elsewhere. */
function saysByItself({words, lang}: Omit<AccountClause, 'isTorn' | 'isCaption'>): boolean {
  return (
    hasLetters(words, TELLING_OWN) &&
    hasVerb(words, lang) &&
    !clauseWordsIn(lang).hollow.test(words)
  );
}

/** One after the other: the first mostly will do, and each takes time. */
function* clausesOf(
  claims: readonly FindingClaim[],
  comparison: Comparison,
  clauseOf: ClauseOf,
): Generator<AccountClause> {
  for (const claim of claims) {
    const [mention] = mentionsOf(claim, comparison);
    const {lang} = accountOf(claim.account, comparison);
    const isLine = LINES.has(toldOf(claim, comparison)?.passage.kind);
    let at = -1;
    for (const {text, from} of textsAround(claim, mention, comparison)) {
      at += 1;
      const told = {sentence: text, words: mention?.text, from, length: CLAUSE, lang};
      const {text: clause, isTorn} = clauseOf(told);
      const words = shortened(clause, lang, ROOM);
      // What else the passage tells does not say what the value is of.
      if (at > 0 && SENTENCES.test(words)) continue;
      const isCaption = isLine && !hasVerb(words, lang);
      const of = {isCaption, lang, ...(mention?.counted && {counted: mention.counted})};
      // Beside a date there is room for what happened, and no more.
      const isLed = clauseOf !== clauseBesideDate && (isTorn || refersBack(words, lang));
      if (!isLed) yield {words, isTorn, ...of};
      else {
        const before = isTorn ? text.slice(0, from) : sentenceBefore(claim, comparison);
        const led = ledBy(before, words, lang, isTorn ? ROOM_TORN : ROOM);
        yield {words: led ?? words, isTorn: isTorn || led === undefined, ...of};
      }
    }
  }
}

/** Words with what is told in front of them and says who; undefined where there is nothing, or no room for it. */
function ledBy(before: string, words: string, lang: string, room: number): string | undefined {
  const rest = words.replace(/^…\s*/u, '').replace(/(?<=\S)…$/u, '');
  const [head = ''] = rest.split(GAP);
  const at = before.lastIndexOf(head.trim());
  const ahead = at >= 0 && head !== '' ? before.slice(0, at) : before;
  const lead = leadOf(ahead, lang, room - rest.length);
  return lead && `${lead} ${rest}`;
}
