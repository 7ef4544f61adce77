import type {Claim} from '../../claim.js';
import {startingIn} from '../../claims/clause.js';
import {mentionOf} from '../../claims/mention-of.js';
import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import {lowerAt, tokenAt} from '../../grammar/token-at.js';
import {phraseOf} from '../../grammar/phrase.js';
import type {Token} from '../../grammar/tokenise.js';
import type {Mention} from '../../mention.js';
import {printValue} from '../../mention.js';
import type {AgeGrammar} from '../../recognise/durations/ages/age-grammar.js';
import {daysBetween, daysOf, endsOf, isDay, isYear, partsOf, yearOf} from '../../values/edtf.js';
import {NEW_YEAR_IN_JANUARY} from '../../values/julian.js';
import {LONGEST_LIFE} from '../../values/lifetime.js';
import {DAYS_IN_YEAR} from '../../values/mean-year.js';
import type {FindingDraft} from '../finding.js';

/** Between the word for birth and its date, and between death and the age, stand at most so many words and signs. */
const BIRTH_REACH = 6;
const DEATH_REACH = 12;
/** Words before or behind an age that make it one. */
const CUE_WORDS = 4;
/** What may stand between a word and its date or age: places, and short words that lead to them. */
const BESIDE = /^[\p{Lu},(]|^\p{Ll}{1,4}$/u;
/** Two calendars are no more than so many days apart. */
const CALENDARS = 14;

/** A life: the dates of birth and death, or one mention of both. */
interface Life {
  readonly dates: readonly Mention[];
  readonly from: string;
  readonly to: string;
}

/** Ages at death that are not what lies between the dates of birth and death told in the same sentence. */
export function findWrongAges(
  {sentences, pack}: Telling,
  claims: readonly Claim[],
): FindingDraft[] {
  const {ages} = pack.durations;
  if (!ages) return [];
  const claimOf = (place: number, {id}: Mention): Claim | undefined =>
    claims.find(
      (claim) => claim.place === place && claim.mentions[0] === id && claim.kind !== 'list',
    );
  return claims.flatMap((claim): FindingDraft[] => {
    const said = yearsOf(claim);
    if (said === undefined) return [];
    const told = sentences[claim.place]!;
    const age = mentionOf(claim, told);
    if (!isAge(age, told.tokens, ages)) return [];
    const life = lifeOf(age, told, ages);
    if (!life) return [];
    const {least, most} = agesBetween(life.from, life.to);
    // And old ages are often told a year off.
    const slack = yearOf(life.from)! < NEW_YEAR_IN_JANUARY ? 1 : 0;
    // In the last year of a life one is in the year behind the one that is full.
    if (said >= least - slack && said <= most + 1) return [];
    // The years in brackets behind a ruler may be those of the reign.
    if (life.dates.length === 1 && said > most) return [];
    const dates = life.dates.flatMap((date) => claimOf(claim.place, date) ?? []);
    if (dates.length !== life.dates.length) return [];
    return [
      {
        verdict: 'internal',
        kind: 'duration',
        claims: [...dates, claim],
        rule: 'wrong-age',
        shared: [],
        relation: {type: 'age', from: life.from, to: life.to, said, least, most},
      },
    ];
  });
}

/** The whole years that a claim counts, if it may be an age. */
function yearsOf({kind, amount, value, qualifier, counted, measured}: Claim): number | undefined {
  if (qualifier !== 'exact') return undefined;
  if (kind === 'duration') {
    const [, years] = /^P(\d+)Y$/.exec(value) ?? [];
    return years === undefined ? undefined : Number(years);
  }
  if (kind !== 'quantity' || measured || counted !== undefined) return undefined;
  const {min, max} = amount;
  return min === max && Number.isInteger(min) && min <= LONGEST_LIFE ? min : undefined;
}

/** Whether words beside an amount make it an age: "aged 51", "51 years old". */
function isAge(
  {start, end}: Mention,
  tokens: readonly Token[],
  {before, behind}: AgeGrammar,
): boolean {
  const at = tokenAt(tokens, start);
  const next = tokenAt(tokens, end);
  if (behind?.test(phraseOf(tokens, next, next + 2)) === true) return true;
  const {kind, text} = tokens[next] ?? {};
  // A place or day may follow: "aged 51 at Riga". Not "aged 12 years after the war", nor "aged 12 at heart".
  const isLeading =
    text !== undefined && text.length <= 2 && !/^\p{Ll}/u.test(tokens[next + 1]?.text ?? '');
  const isClosed = kind === undefined || kind === 'sign' || (kind === 'word' && isLeading);
  return isClosed && before.test(` ${phraseOf(tokens, at - CUE_WORDS, at)}`);
}

/** The birth and death of the one whose age at death is told: of nobody else in the sentence. */
function lifeOf(age: Mention, told: ToldSentence, grammar: AgeGrammar): Life | undefined {
  const dates = told.mentions.filter(({kind}) => kind === 'date');
  const [birth, death] = dates;
  if (!birth || birth.start > age.start || dates.length > 2) return undefined;
  const inBrackets = bracketed(birth, told.tokens);
  if (inBrackets && !(death && death.value !== inBrackets.to)) {
    return isOneDeath(birth.end, death, age, told, grammar)
      ? {...inBrackets, dates: [birth]}
      : undefined;
  }
  if (!death || !isExact(birth) || !isExact(death)) return undefined;
  if (!isBirth(birth, told.tokens, grammar)) return undefined;
  const [from, to] = [printValue(birth.value), printValue(death.value)];
  const isOrdered = daysOf(from)!.last < daysOf(to)!.first;
  return isOrdered && isOneDeath(birth.end, death, age, told, grammar)
    ? {from, to, dates: [birth, death]}
    : undefined;
}

function isExact({value, qualifier = 'exact', bound}: Mention): boolean {
  return isExactDate(printValue(value)) && qualifier === 'exact' && bound === undefined;
}

/** Whether a date is the year or the day of a birth or a death. */
function isExactDate(date: string): boolean {
  return (isYear(date) || isDay(date)) && partsOf(date)?.mark === '';
}

/** The years of a life in brackets behind a name: "Jane Smith (1849–1903)". */
function bracketed(
  {start, end, value}: Mention,
  tokens: readonly Token[],
): {from: string; to: string} | undefined {
  const at = tokenAt(tokens, start);
  if (tokens[at - 1]?.text !== '(' || tokens[tokenAt(tokens, end)]?.text !== ')') return undefined;
  if (!/^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')) return undefined;
  const [from, to] = endsOf(printValue(value));
  return from !== to && isExactDate(from) && isExactDate(to) ? {from, to} : undefined;
}

/** Whether a date is that of a birth: the word for it stands before it, with no more than a place between, or right behind it. */
function isBirth({start, end}: Mention, tokens: readonly Token[], {born}: AgeGrammar): boolean {
  const at = tokenAt(tokens, start);
  const before = tokens.slice(Math.max(0, at - BIRTH_REACH), at);
  const word = before.findLastIndex(({lower}) => born.has(lower));
  const between = before.slice(word + 1);
  const isBefore = word >= 0 && between.every(({text}) => BESIDE.test(text));
  return isBefore || born.has(lowerAt(tokens, tokenAt(tokens, end)));
}

/** Whether one dies who was born, at the age that is told right behind, and nobody else is spoken of. */
function isOneDeath(
  from: number,
  death: Mention | undefined,
  age: Mention,
  {tokens, mentions}: ToldSentence,
  {died, same, others, cues}: AgeGrammar,
): boolean {
  const end = Math.max(age.start, death?.end ?? 0);
  const all = startingIn(tokens, {start: from, end});
  const verb = all.findIndex(({lower, start}) => died.has(lower) && start < age.start);
  if (verb < 0 || all.length - verb > DEATH_REACH) return false;
  const before = all[verb - 1];
  const leads =
    before === undefined ||
    /^[,;)]$/.test(before.text) ||
    same.has(before.lower) ||
    (death !== undefined && death.start <= before.start && before.start < death.end);
  const last = Math.max(all[verb]!.end, death && death.start < age.start ? death.end : 0);
  const between = startingIn(tokens, {start: last, end: age.start});
  return (
    leads &&
    between.every(({text, lower}) => (BESIDE.test(text) && !same.has(lower)) || cues.test(lower)) &&
    !all.some(({lower}) => others.test(lower)) &&
    !startingIn(mentions, {start: from, end}).some(({kind}) => kind === 'person')
  );
}

/** The least and most full years that lie between two dates; a calendar may be off by some days. */
function agesBetween(from: string, to: string): {least: number; most: number} {
  if (isDay(from) && isDay(to)) {
    const days = daysBetween(from, to)!;
    return {
      least: Math.floor((days - CALENDARS) / DAYS_IN_YEAR),
      most: Math.floor((days + CALENDARS) / DAYS_IN_YEAR),
    };
  }
  const years = yearOf(to)! - yearOf(from)!;
  return {least: years - 1, most: years};
}
