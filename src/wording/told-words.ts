import type {Comparison, Finding, FindingClaim} from '../engine/comparison.js';
import {isToldByOne} from '../engine/comparison.js';
import type {MentionKind} from '../engine/mention.js';
import type {clauseWithGap} from './clauses.js';
import {accountOf, mentionsOf} from './evidence.js';
import {placesOf} from './sentences.js';
import {hasLetters} from './letters.js';
import {capitalised, getLocale} from './localization.js';
import {nameIn} from './names.js';
import {speechIn} from './speech.js';

/** Characters of an account's own words in a title, about. */
const EXCERPT = 110;
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
/** Fewest letters that tell what a gap is asked of, of whatever account, and of one in the reader's language. */
const TELLING = 12;
const TELLING_OWN = 6;

/** What says what a finding is about. */
export interface ToldWords {
  readonly words: string;
  /** Of an account's own words. */
  readonly lang?: string;
}

/** What makes a clause of a sentence and the words of a value. */
export type ClauseOf = typeof clauseWithGap;

/**
 * What says what a finding is about; the first of these that there is:
 *
 * 1. a clause that stands alone, of an account in the reader's language;
 * 2. the event by its name, where more than one account tells of it;
 * 3. a clause that stands alone, of another account, unless the reader's language has one that is torn off;
 * 4. of a date that one account gives, beside a clause that is torn off: the event of its claim by its name;
 * 5. a clause that is torn off.
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
    accountOf(account, comparison).lang.startsWith(locale);
  const own = finding.claims.filter(isOwn);
  const others = finding.claims.filter((claim) => !isOwn(claim));
  const mine = tellingOf(clausesOf(own, comparison, clauseOf));
  if (mine.whole) return mine.whole;
  const named = eventNamed(event, sharedNames(finding), comparison);
  if (named !== undefined && !isToldByOne(finding)) return {words: named};
  const theirs = tellingOf(clausesOf(others, comparison, clauseOf));
  const torn = mine.torn ?? mine.short ?? theirs.torn;
  if (theirs.whole && !mine.torn && !mine.short) return theirs.whole;
  const {event: act, named: name, whose, place} = finding.about;
  const isDated = finding.kind === 'date' && isToldByOne(finding);
  const unshared = isDated ? eventNamed(act, [name, whose, place], comparison) : undefined;
  return torn && unshared !== undefined ? {words: unshared} : (torn ?? theirs.whole);
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

/** The first clause that says enough and stands alone, that is torn off, and that is short. */
function tellingOf(clauses: Iterable<ToldWords & {readonly isTorn: boolean}>): {
  readonly whole?: ToldWords;
  readonly torn?: ToldWords;
  readonly short?: ToldWords;
} {
  let torn: ToldWords | undefined;
  let short: ToldWords | undefined;
  for (const {isTorn, ...told} of clauses) {
    if (!isTorn && hasLetters(told.words, TELLING)) return {whole: told};
    if (hasLetters(told.words, TELLING)) torn ??= told;
    else if (hasLetters(told.words, TELLING_OWN)) short ??= told;
  }
  return {...(torn && {torn}), ...(short && {short})};
}

/** One after the other: the first mostly will do, and each takes time. */
function* clausesOf(
  claims: readonly FindingClaim[],
  comparison: Comparison,
  clauseOf: ClauseOf,
): Generator<Required<ToldWords> & {readonly isTorn: boolean}> {
  for (const claim of claims) {
    const [mention] = mentionsOf(claim, comparison);
    const {lang} = accountOf(claim.account, comparison);
    for (const {text, from} of placesOf(claim, mention, comparison)) {
      const clause = clauseOf({sentence: text, words: mention?.text, from, length: EXCERPT, lang});
      yield {words: clause.text, isTorn: clause.isTorn, lang};
    }
  }
}
