import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import {asideOf} from './aside.js';
import {countedFrom} from './counted-from.js';
import {dayLabel, opensEntry} from './day-label.js';
import type {FoundDate} from './found-date.js';
import type {DateReading} from './date-reading.js';
import type {DateGrammar} from './grammar.js';
import type {DateMatcher} from './matcher.js';
import {withoutApposedSteps} from '../story/apposed-steps.js';
import {isDate} from './grounds.js';
import {isOpeningDate} from './opening.js';
import {listedDates} from './lists.js';
import type {Manner} from './manner.js';
import {isAnnal, mannerOf} from './manner.js';
import {dateMatcher} from './matcher.js';
import {isPluperfect, tellsAhead} from './tense.js';
import {isTied} from './ranges.js';
import {readDate} from './reading.js';
import {weekdayBeside} from './weekday.js';
import {withGroundedLabels} from '../story/grounded-labels.js';
import {headRank, isHeadLabel} from '../story/heads.js';
import {inSections} from '../story/sections.js';
import {withTextHead} from '../story/text-head.js';
import {resolveDates} from '../story/discourse.js';
import {withToldActs} from '../story/told-acts.js';
import type {StoryYear} from '../story/story.js';
import {isDayOfThing, isNameOfThing} from './named-years.js';

/** So many tokens at most part two dates that belong together. */
const CLOSE = 5;

const matchers = new WeakMap<DateGrammar, DateMatcher>();

/**
 * Recognises dates and resolves what is not written in them from the dates around them.
 *
 * @returns Drafts in the order of the text, values in EDTF (levels 0 and 1).
 */
export function recogniseDates(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
  storyYear?: StoryYear,
): MentionDraft[] {
  const found: FoundDate[] = [];
  let paragraph = 0;
  const manner = mannerOf(sentences, pack);
  const ofEntry = {...manner, isEntry: true};
  sentences.forEach((sentence, index) => {
    const isFirst = sentence.passage !== sentences[index - 1]?.passage;
    if (isFirst) paragraph += 1;
    const isEntry =
      manner.hasEntries === true || (manner.hasAnnals === true && isAnnal(sentence.tokens));
    const here = isFirst && isEntry ? ofEntry : manner;
    const isLogged = !isFirst && found.findLast(({head}) => head)?.paragraph === paragraph;
    const isLogEntry = isLogged && opensEntry(sentence, pack);
    for (const date of findDates(sentence, index, paragraph, isFirst || isLogEntry, pack, here))
      found.push(date);
  });
  const headed = withGroundedLabels(withTextHead(withoutApposedSteps(found), sentences));
  return resolveDates(withToldActs(inSections(headed, sentences), sentences, pack), storyYear);
}

function findDates(
  {tokens, passage}: TokenisedSentence,
  sentence: number,
  paragraph: number,
  isFirst: boolean,
  pack: LanguagePack,
  manner: Manner,
): FoundDate[] {
  const {dates: grammar} = pack;
  const matcher = matchers.get(grammar) ?? dateMatcher(grammar, pack.numerals);
  matchers.set(grammar, matcher);
  const found: FoundDate[] = [];
  const label = isFirst ? dayLabel(tokens, passage, pack) : undefined;
  const isDateAt = (at: number, one: DateReading): boolean =>
    isDate(tokens, at, one, grammar, pack, manner);
  let previousEnd = 0;
  for (let at = label?.at ?? 0; at < tokens.length; at += 1) {
    const isOfLabel = at === label?.at;
    if (!isOfLabel && !matcher.mayBegin(tokens[at]!)) continue;
    const read = isOfLabel ? label.reading : readDate(tokens, at, matcher, grammar);
    if (!read) continue;
    const reading = countedFrom(tokens, at, read, matcher, pack, isDateAt) ?? read;
    if (!isOfLabel && !isDateAt(at, reading)) continue;
    const isStretch = reading.to && isTied(tokens, at, grammar);
    const bound = isStretch ? undefined : boundOf(tokens, at, grammar);
    const listed = listedDates(tokens, at, reading, pack);
    // "on the 2nd and again the 5th of July": a day that was taken for one of another month.
    while (found.length > 0 && found.at(-1)!.end > tokens[listed[0]!.at]!.start) found.pop();
    const before = found.at(-1);
    if (before && listed[0]!.at - previousEnd <= CLOSE) {
      const between = tokens.slice(previousEnd, listed[0]!.at);
      found[found.length - 1] = {
        ...before,
        joinsNext: between.length <= 2 && between.every((token) => isJoiner(token, pack)),
        leadsNext: between.every((token) => leads(token, pack)),
      };
    }
    for (const one of listed) {
      const weekday =
        one.reading.from.day === undefined || isOfLabel
          ? label?.weekday
          : weekdayBeside(tokens, one.at, one.reading.end, pack);
      const aside = asideOf(tokens, one.at, one.reading, pack);
      const head = headRank(tokens, one.at, one.reading, passage, isFirst, pack);
      found.push({
        start: tokens[one.at]!.start,
        end: tokens[one.reading.end - 1]!.end,
        text: textOf(tokens, one.at, one.reading.end),
        reading: one.reading,
        ...(weekday !== undefined && {weekday}),
        ...(bound && {bound}),
        ...(head !== undefined && {head}),
        ...(aside && {aside}),
        ...(tellsAhead(tokens, one.reading, grammar) && {toCome: true as const}),
        ...(isPluperfect(tokens, one.at, one.reading, pack) && {past: true as const}),
        ...(isOfLabel && {label: label.kind}),
        ...(isFirst && isEntryYear(tokens, one.at, one.reading, pack) && {entry: true as const}),
        approximate: isSaid(tokens, at, grammar.approximate, grammar),
        uncertain: isSaid(tokens, at, grammar.uncertain, grammar),
        ofThing: isDayOfThing(tokens, one.at, one.reading, pack),
        attributive: isNameOfThing(tokens, one.at, one.reading, pack),
        passage: passage.kind,
        paragraph,
        sentence,
        joinsNext: false,
        leadsNext: false,
        opens: isOpeningDate(tokens, one.at, pack),
        closes: (tokens[one.reading.end]?.kind ?? 'sign') === 'sign',
      });
    }
    previousEnd = listed.at(-1)!.reading.end;
    at = previousEnd - 1;
  }
  return found;
}

/** "1361. On 20 March …", „**1361.**“ */
function isEntryYear(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: FoundDate['reading'],
  pack: LanguagePack,
): boolean {
  const isYear = !step && !to && from.year !== undefined && Object.keys(from).length === 1;
  return at === 0 && isYear && isHeadLabel(tokens, at, end, pack);
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({text, joined}, i) => (joined || i === 0 ? text : ` ${text}`))
    .join('');
}

/** Whether a word of a set stands before a date, or before the one before it: "around the year 1812". */
function isSaid(
  tokens: readonly Token[],
  at: number,
  words: ReadonlySet<string>,
  {articles, yearWords}: DateGrammar,
): boolean {
  let before = at - 1;
  while ([articles, yearWords].some((others) => others?.has(tokens[before]?.lower ?? '')))
    before -= 1;
  return [before, before - 1].some((i) => words.has(tokens[i]?.lower ?? ''));
}

/** Whether a token may part a year from a day of it: "in 1941, on 5 May", "5 May, in the year 1941". */
function leads({text, lower}: Token, {quantities, dates}: LanguagePack): boolean {
  return (
    text === ',' ||
    lower === dates.nameYearWord ||
    [quantities.settings, dates.articles, dates.yearWords, dates.dayParts, dates.feastCues].some(
      (words) => words?.has(lower),
    )
  );
}

function isJoiner(token: Token, {numerals}: LanguagePack): boolean {
  return token.text === ',' || numerals.joiners.has(token.lower);
}

function boundOf(
  tokens: readonly Token[],
  at: number,
  grammar: DateGrammar,
): MentionDraft['bound'] {
  for (const i of [at - 1, at - 2]) {
    const bound = grammar.bounds.get(tokens[i]?.lower ?? '');
    if (bound) return bound;
    if (!grammar.articles?.has(tokens[i]?.lower ?? '') && tokens[i]?.kind !== 'sign') break;
  }
  return undefined;
}
