import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {Cue} from '../../cue.js';
import {askedOf, noWhere, yesWhere} from '../../cue.js';
import {isInBrackets} from './bracketed-years.js';
import type {Figures} from './figures.js';
import {isYearAt, LAST_YEAR} from './figures.js';
import {namesThing} from './named-years.js';
import {opensAnnal, opensClause} from './opening-years.js';
import {isOfManner, opensByManner} from './years-of-manner.js';
import {isBoundBefore, isYearBehindCue} from './year-cues.js';
import {countsSomething, isHour, isToll, isUncounting} from './year-or-number.js';
import {isOfRow, opensRow} from './year-rows.js';
import {isYearOfEvent, isYearOfNoun} from './years-of-nouns.js';

/** In this order: the first cue that is there tells. */
const cues: readonly Cue<Figures>[] = [
  // "1710 Plague.", in a list of events by years
  yesWhere(({tokens, at, manner}) => manner.isEntry === true && at === 0 && isYearAt(tokens, at)),
  yesWhere(
    ({tokens, at, end, pack}) =>
      pack.dates.yearsOpen === true && isUncounting(tokens, at, end, pack),
  ),
  yesWhere(({tokens, at, end, pack}) => isYearOfNoun(tokens, at, end, pack)),
  yesWhere(({tokens, at, end, pack}) => isYearOfEvent(tokens, at, end, pack)),
  yesWhere(opensByManner),
  noWhere(({tokens, at, end, pack}) => countsSomething(tokens, at, end, pack)),
  noWhere(({tokens, end, pack}) => isHour(tokens, end, pack)),
  // A heading, or a line, that is a year and nothing else.
  ({tokens, at}) => (tokens.length === 1 ? isYearAt(tokens, at) : undefined),
  opensAnnal,
  yesWhere(isOfLife),
  yesWhere(closesSentence),
  isInBrackets,
  yesWhere(({tokens, at, end, pack}) => opensClause(tokens, at, end, pack)),
  // „mirė 1936.“, „Renfrew, 1987 paskelbęs“: nothing follows that it could count.
  yesWhere(isOfManner),
  yesWhere(({tokens, at, pack}) => isBoundBefore(tokens, at, pack)),
  isBehindCue,
  yesWhere(({tokens, end, pack}) => namesThing(tokens, end, pack)),
  yesWhere(isBesideYear),
  yesWhere(isOfRow),
  yesWhere(isBehindName),
];

/** Whether four figures that no word makes a year are one. */
export function isBareYear(figures: Omit<Figures, 'before' | 'next'>): boolean {
  const {tokens, at, end} = figures;
  return askedOf(cues, {...figures, before: tokens[at - 1], next: tokens[end]}, false);
}

/**
 * Whether figures behind a comma end what a sentence or its head says: "Eruption of Krakatoa, 1883", "Krakatoa, 1883: what was
 * heard of it".
 */
function closesSentence({tokens, at, end, before, next}: Figures): boolean {
  const isBehindHead = next?.text === ':' && tokens[end + 1]?.joined === false;
  const isLast = !next || (next.text === '.' && !tokens[end + 1]) || isBehindHead;
  return isLast && before?.text === ',' && at > 2 && tokens[at - 2]!.kind === 'word';
}

/**
 * Whether figures behind a word for a time, or a short one with its full stop, are a year: "since 1931", "c. 1410"; but "a toll
 * of 1410". Undefined where no such word is there.
 */
function isBehindCue({tokens, at, end, pack, before, next}: Figures): boolean | undefined {
  const isShort = before?.text === '.' && before.joined;
  // "Founded: 1947.", in a list of what is known
  const isField = before?.text === ':' && at === 2 && /^[.;]?$/.test(next?.text ?? '');
  const cue = isShort || isField ? tokens[at - 2] : before;
  if (!cue || !pack.dates.yearCues.has(cue.lower)) return undefined;
  return !isToll(tokens, at, pack) && isYearBehindCue(next, tokens[end - 1]!);
}

/**
 * Whether figures stand beside a year to which a word joins them, or in a row of years: "in 1922 and 1923", „pirmasis 1907,
 * antrasis 1910 metais“.
 */
function isBesideYear({tokens, at, end, pack, before, next}: Figures): boolean {
  const {joiners, ordinals} = pack.numerals;
  if (joiners.has(before?.lower ?? '') && isYearAt(tokens, at - 2)) return true;
  const isJoined = joiners.has(next?.lower ?? '') && isYearAt(tokens, end + 1);
  if (isJoined && !isMeasured(tokens, end + 2, pack)) return true;
  if (next?.text === ',' && opensRow(tokens, end, pack)) return true;
  const isListed = before?.kind === 'word' && ordinals.has(before.lower);
  return isListed && next?.text === ',' && isYearAt(tokens, end + 2);
}

/** Whether a unit stands there, of which the figures before it are so many: „1210 ir 1320 kg“; but „1210 ir 1320 m.“. */
function isMeasured(
  tokens: readonly Token[],
  at: number,
  {countables, dates}: LanguagePack,
): boolean {
  if (dates.yearWords.has(lowerAt(tokens, at))) return false;
  const unit = countables.idOf(tokens, at);
  return unit !== undefined && countables.isUnit(unit.id);
}

/**
 * Whether figures stand behind a name or the letters of a rank: "Easter 1916", "FRS 1947;"; but neither behind the first word
 * of a sentence nor "Article 1939".
 */
function isBehindName(figures: Figures): boolean {
  const {at, pack, before, next} = figures;
  if (at < 2 || before?.kind !== 'word' || pack.quantities.labels.has(before.lower)) return false;
  if (isOfOtherPlace(figures)) return false;
  const isRank = /^\p{Lu}{2,}$/u.test(before.text) && (!next || /^[;,]$/u.test(next.text));
  return isRank || /^\p{Lu}\p{Ll}/u.test(before.text);
}

/**
 * Whether figures are so many of what was counted before, elsewhere, in a clause that has no more than that place: „Kaune gyveno 3000
 * žmonių, o Vilkaviškyje `1200`“.
 */
function isOfOtherPlace({tokens, at, pack}: Figures): boolean {
  const {quantities, segmentation} = pack;
  let first = at;
  while (first > 0 && quantities.aside(tokens[first - 1]!.lower)) first -= 1;
  if (first === at) return false;
  if (segmentation.openers.has(lowerAt(tokens, first - 1))) first -= 1;
  if (tokens[first - 1]?.text !== ',') return false;
  const bracket = tokens.findLastIndex(({text}, index) => text === '(' && index < first);
  return tokens
    .slice(bracket + 1, first)
    .some(
      ({text}, index) =>
        /^\d{4,}$/.test(text) &&
        (Number(text) > LAST_YEAR ||
          countsSomething(tokens, bracket + 1 + index, bracket + 2 + index, pack)),
    );
}

/** Whether a short word or a sign for what befell somebody stands before figures: "(d. 1862)", „(g. 1889, mirė 1921)“, "† 1863". */
function isOfLife({tokens, at, pack: {dates}, before, next}: Figures): boolean {
  if (before?.text === '†') return true;
  const isStop = before?.text === '.' && before.joined;
  if (!isStop || !dates.lives?.has(lowerAt(tokens, at - 2))) return false;
  return !next || next.kind === 'sign';
}
