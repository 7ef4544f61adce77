import {msg, str} from '@lit/localize';

import type {Comparison, Finding, FindingClaim, Mode} from '../../engine/comparison.js';
import {isToldByOne} from '../../engine/comparison.js';
import type {Mention} from '../../engine/mention.js';
import {primaryLanguage} from '../../engine/primary-language.js';
import {GAP} from '../clauses/clause-pieces.js';
import {clauseWordsIn, refersBack} from '../clauses/clause-words-in.js';
import {clauseBesideDate, clauseOfDate, clauseWithGap} from '../clauses/clauses.js';
import type {NamedThere} from './evidence.js';
import {
  accountOf,
  aheadOf,
  kindOfName,
  mentionsOfFinding,
  namedThere,
  namesInSentence,
} from './evidence.js';
import {formatList} from '../lists.js';
import {speechIn} from '../loaded-speech.js';
import {capitalised, getLocale} from '../localization.js';
import {nameIn} from './names.js';
import {isShare} from '../speech/amount-asked.js';
import type {Asked, Speech, Way} from '../speech/speech.js';
import type {ClauseOf, ToldWords} from './told-words.js';
import {toldWords} from './told-words.js';
import {undergoes} from '../speech/undergone.js';

/** Names in a title. */
const NAMES = 3;
/** Words behind a gap among which what is counted stands. */
const NEAR = 3;
/** Letters by which two forms of a word are one. */
const STEM = 3;
/** A place that opens a sentence has so many words before it. */
const OPENING = 2;
/** A sign of a measure: one or two letters, not a word as short. */
const SIGN = /^([b-df-hj-np-tv-z])([b-df-hj-np-tv-z]?)[²³]?[.,;:]?$/u;
/** Standings of what is not yet so. */
const PLANNED: ReadonlySet<Mode | undefined> = new Set([
  'demanded',
  'proposed',
  'agreed',
  'planned',
]);
/** The identity of a treaty of which nothing is said but that it is one. */
const NAMELESS = 'Treaty';

/**
 * What a finding is about, as a question: "How many Soviet troops were to be in Lithuania?" Where the words for that
 * are missing, of an account's own, with a gap for the value: "“Germany attacked Poland on …” – when?" What is found of
 * names is those names: "Places: Alytus and Gaižiūnai".
 */
export function findingTitle(finding: Finding, comparison: Comparison): string {
  return titleParts(finding, comparison)
    .map(({text}) => text)
    .join('');
}

/** A piece of a title, with its language where it is an account's own words. */
export interface TitlePart {
  readonly text: string;
  readonly lang?: string;
}

/** The title of a finding in pieces, told apart by language, for who reads it aloud. */
export function titleParts(finding: Finding, comparison: Comparison): readonly TitlePart[] {
  const speech = speechIn(getLocale());
  const asked = askedBy(finding, comparison);
  const reckoned = reckoningAsked(finding);
  if (reckoned !== undefined) return [{text: reckoned}];
  // What one account tells is not shared: no more of it is certain than its own words.
  const question = isToldByOne(finding) ? undefined : speech.question(asked);
  if (question !== undefined && !isAskedTwice(question, finding, comparison)) {
    return [{text: question}];
  }
  const names = namesIn(finding, comparison);
  if (names !== undefined) {
    const heading = headingOf(asked, speech);
    return [{text: heading === undefined ? names : `${heading}: ${names}`}];
  }
  const told = toldWords(finding, asked.event, comparison, clauseAsked(finding));
  const {words, lang, counted} = told ?? titleOfAccount(finding, comparison);
  const inFull = speech.interrogative(asked);
  // What is asked of may be what another account counts: miles, where these words say kilometres.
  const isOfOthers = mentionsOfFinding(finding, comparison).some(
    (mention) => mention.counted === asked.counted,
  );
  const ofThese =
    counted !== undefined && isOfOthers ? speech.interrogative({...asked, counted}) : inFull;
  const isSaid =
    lang !== undefined &&
    primaryLanguage(lang) === getLocale() &&
    [inFull, ofThese].some((ask) => saysCounted(words, ask));
  const ask = isSaid ? speech.interrogative(asked, true) : inFull;
  // What happened in Greta's own words stands in no quotation marks.
  if (lang === undefined) {
    return [{text: ask === '' ? words : msg(str`${words} – ${ask}?`, {id: 'title-of-event'})}];
  }
  const whole =
    ask === '' ? msg(str`“${words}”`) : msg(str`“${words}” – ${ask}?`, {id: 'title-of-words'});
  const at = whole.indexOf(words);
  return [{text: whole.slice(0, at)}, {text: words, lang}, {text: whole.slice(at + words.length)}];
}

/** What the names are that a finding is about; undefined where they are of several kinds. */
function headingOf({mentions: [kind, ...others]}: Asked, {headings}: Speech): string | undefined {
  return kind === undefined || others.length > 0 ? undefined : headings[kind];
}

/** The words that each question of a comparison is asked of, by language, kind and what is counted. */
const questions = new WeakMap<Comparison, Map<string, ReadonlyMap<string, ReadonlySet<string>>>>();

/**
 * Whether a reader of a list could not tell by a question which finding it is of: it is asked of other words as well. Of the
 * same words their clause would tell no more.
 */
function isAskedTwice(question: string, {kind, about}: Finding, comparison: Comparison): boolean {
  const key = `${getLocale()} ${kind} ${about.counted ?? ''}`;
  const known =
    questions.get(comparison) ?? new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  questions.set(comparison, known);
  let asked = known.get(key);
  if (!asked) {
    const alike = comparison.findings.filter(
      (other) =>
        other.kind === kind && other.about.counted === about.counted && !isToldByOne(other),
    );
    asked = wordsByQuestion(alike, comparison);
    known.set(key, asked);
  }
  return (asked.get(question)?.size ?? 0) > 1;
}

function wordsByQuestion(
  findings: readonly Finding[],
  comparison: Comparison,
): ReadonlyMap<string, ReadonlySet<string>> {
  const {question: ask} = speechIn(getLocale());
  const words = new Map<string, Set<string>>();
  for (const finding of findings) {
    const question = ask(askedBy(finding, comparison));
    const [first] = finding.claims;
    if (question === undefined || !first) continue;
    words.set(question, (words.get(question) ?? new Set()).add(first.mentions.join(' ')));
  }
  return words;
}

/** Whether words name behind their last gap, and no other, what a question asks the number of: "The tanks held … litres" – how many litres? */
function saysCounted(words: string, ask: string): boolean {
  const [counted = ''] = /(?<=\s)\p{L}+$/u.exec(ask) ?? [];
  if (counted === '') return false;
  const isCounted = (word: string): boolean =>
    word.slice(0, STEM) === counted.slice(0, STEM) || isSignOf(word, counted);
  const named = words
    .split(GAP)
    .slice(1)
    .map((behind) => behind.trim().split(/\s+/u, NEAR).some(isCounted));
  // What stands in front may be left out as well; behind another gap the number is of something else.
  return named.pop() === true && !named.includes(true);
}

/** Whether a word is the sign of a measure, as "km²" of square kilometres. */
function isSignOf(word: string, measure: string): boolean {
  const [, first = '', rest = ''] = SIGN.exec(word) ?? [];
  return first !== '' && measure.startsWith(first) && measure.includes(rest);
}

/** What is asked of what an account reckons by itself. */
function reckoningAsked({relation}: Finding): string | undefined {
  switch (relation?.type) {
    case 'weekday':
      return msg('Does the day of the week fit the date?');
    case 'length':
      return msg('Does the length of time fit its dates?');
    case 'age':
      return msg('Does the age fit the dates?');
    case 'share':
      return msg('Does the percentage fit the numbers?');
    case 'named':
      return msg('Does the number fit the list?');
    default:
      return undefined;
  }
}

/** Stands for what a value is of that stands by itself, as in a table of facts: that is what the account is about. */
function titleOfAccount({claims: [claim]}: Finding, comparison: Comparison): ToldWords {
  const {title, lang} = accountOf(claim!.account, comparison);
  return {words: title.replace(/[„“”"«»]/gu, ''), lang};
}

/**
 * What a finding of a date is about, in a few words, without asking when: "Soviet troops entered Lithuania". Empty where
 * these would not say who.
 */
export function eventLabel(finding: Finding, comparison: Comparison): string {
  const asked = askedBy(finding, comparison);
  const label = isToldByOne(finding) ? undefined : speechIn(getLocale()).label(asked);
  if (label !== undefined) return capitalised(label);
  const told = toldWords(finding, asked.event, comparison, clauseBesideDate);
  const {words, lang = ''} = told ?? titleOfAccount(finding, comparison);
  return refersBack(words, lang) ? '' : capitalised(words.replace(/^… /u, ''));
}

/**
 * What a finding asks. Of what it is about only that is kept which its claims were found to share: a title must not
 * say more than the accounts do.
 */
function askedBy(finding: Finding, comparison: Comparison): Asked {
  const {about, kind, verdict, claims, relation, reason} = finding;
  const mentions = mentionsOfFinding(finding, comparison);
  const modes = claims.map((claim) => claim.mode);
  const mode = common(modes);
  const unit = commonUnit(mentions);
  const shared = new Set(reason.correspondences.map(({value}) => value));
  const {counted, event, whose, place, named} = about;
  const isShared = (value: string | undefined): value is string =>
    value !== undefined && shared.has(value);
  const told = claims.map((claim) => namesInSentence(claim, comparison));
  const isTold = (name: string): boolean =>
    told.filter((names) => names.has(name)).length * 2 >= claims.length;
  // Amounts of two owners are never compared, so the owner holds for all; of people it may be who did it to them.
  const owned = kind === 'quantity' && counted !== 'people' && !isToldByOne(finding);
  // What both tell of may not be what the first tells of next to the value.
  const acts = reason.correspondences
    .filter(({kind: of}) => of === 'event')
    .map((one) => one.value);
  const act = isShared(event) ? event : acts[0];
  // Of killed and wounded it is told by one word which they were.
  const isOneAct =
    counted === undefined || acts.filter((one) => undergoes(counted, one)).length < 2;
  const treaty = [named, ...shared].find(
    (value) => isShared(value) && value !== NAMELESS && kindOfName(value, comparison) === 'treaty',
  );
  const where =
    place !== undefined && place !== whose && (isShared(place) || isTold(place))
      ? place
      : undefined;
  const way = where === undefined ? undefined : wayTold(where, finding, comparison);
  const at = where === undefined ? undefined : placeTold(where, finding, comparison);
  return {
    kind,
    verdict,
    ...(relation && {relation: relation.type}),
    mentions: [...new Set(mentions.map((mention) => mention.kind))],
    isPlanned: modes.filter((one) => PLANNED.has(one)).length * 2 >= modes.length,
    isWhole: kind === 'quantity' && claims.some((claim) => isOfWhole(claim, comparison)),
    isAge: mentions.length > 0 && mentions.every(({age}) => age === true),
    ...(mode !== undefined && {mode}),
    ...(unit !== undefined && {unit}),
    ...(counted !== undefined && {counted}),
    ...(act !== undefined && isOneAct && {event: act}),
    ...((event ?? act) !== undefined && {told: event ?? act}),
    ...(whose !== undefined && (owned || (counted !== 'people' && isShared(whose))) && {whose}),
    ...(where !== undefined && {place: where}),
    ...(way && {way}),
    ...(at !== undefined && {at}),
    ...(treaty !== undefined && {named: treaty}),
  };
}

/** How the accounts place what they tell of; by the first that does. */
function wayTold(place: string, {claims}: Finding, comparison: Comparison): Way | undefined {
  for (const claim of claims) {
    const there = namedThere(place, claim, comparison);
    if (!there || isOfAnotherClause(there)) continue;
    const {way, locative} = clauseWordsIn(accountOf(claim.account, comparison).lang);
    if (way.from.test(there.ahead)) return 'from';
    if (way.to.test(there.ahead)) return 'to';
    if (locative.test(there.text) || way.in.test(there.ahead)) return 'in';
  }
  return undefined;
}

/** How an account in the language of the interface says that something was in a place: „Kražiuose“, "at Kražiai". */
function placeTold(place: string, {claims}: Finding, comparison: Comparison): string | undefined {
  for (const claim of claims) {
    const {lang} = accountOf(claim.account, comparison);
    if (primaryLanguage(lang) !== getLocale()) continue;
    const there = namedThere(place, claim, comparison);
    const {way, locative, placeEnd} = clauseWordsIn(lang);
    if (!there || isOfAnotherClause(there) || !placeEnd.test(there.behind)) continue;
    const name = there.text.replace(/\s+/gu, ' ');
    if (locative.test(name)) return name;
    const [led] = way.in.exec(there.ahead) ?? [];
    if (led !== undefined) return `${led.trim().toLowerCase()} ${name}`;
  }
  return undefined;
}

/** Whether an amount stands as the whole of which a part is told: "of 643 men". */
function isOfWhole(claim: FindingClaim, comparison: Comparison): boolean {
  const {wholes} = clauseWordsIn(accountOf(claim.account, comparison).lang);
  return wholes.test(aheadOf(claim, comparison));
}

/** Whether a sign parts a place from what is told, unless the place opens the sentence: "In Prussia, …"; or it is one of several. */
function isOfAnotherClause({ahead, between}: NamedThere): boolean {
  if (/(?:,|\s(?:and|or|ir|bei|ar|arba))\s*$/u.test(ahead)) return true;
  return /[,;:–—()](?=\s|$)|[(]/u.test(between) && ahead.trim().split(/\s+/u).length > OPENING;
}

/** The value that all share. */
function common<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** The unit of all, or of one where all are shares: "80 per cent", "four fifths". */
function commonUnit(mentions: readonly Mention[]): Mention['unit'] {
  const [first] = mentions;
  const areShares = mentions.every(({unit}) => unit !== undefined && isShare({unit}));
  return areShares ? first?.unit : common(mentions.map(({unit}) => unit));
}

/** The names that a finding of names is about; undefined for one of values. */
function namesIn(finding: Finding, comparison: Comparison): string | undefined {
  if (finding.kind !== 'name' && finding.kind !== 'list') return undefined;
  const names = new Set(
    mentionsOfFinding(finding, comparison)
      .map(({value}) => value)
      .filter((value) => typeof value === 'string')
      .map((identity) => nameIn(identity, comparison)),
  );
  if (names.size === 0) return undefined;
  const first = [...names].slice(0, NAMES);
  // To leave out one name saves nothing.
  return names.size > NAMES + 1 ? `${first.join(', ')}…` : formatList([...names]);
}

function clauseAsked({kind}: Finding): ClauseOf {
  return kind === 'date' ? clauseOfDate : clauseWithGap;
}
