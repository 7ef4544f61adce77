import {printValue} from '../mention.js';
import {isDay} from '../values/edtf.js';
import type {Pair} from './candidates.js';
import type {Unit} from './units.js';
import {ALIGNMENT} from './weights.js';

/**
 * How many persons and treaties both accounts name, wherever they do: accounts of different things share a place or a number,
 * but hardly one of these.
 */
function namesInBoth(a: readonly Unit[], b: readonly Unit[]): number {
  const names = namesOf(a);
  return [...namesOf(b)].filter((name) => names.has(name)).length;
}

function namesOf(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const {keys} of units)
    for (const {kind, id} of keys)
      if (kind === 'person' || kind === 'treaty') names.add(`${kind} ${id}`);
  return names;
}

/**
 * Whether accounts tell of the same things: by the log-odds of all pairs that are probable, each sentence in one, by the
 * facts that these share, and by the persons and treaties that both accounts name; unless their days are others, or too
 * little is told in what is paired. Among many sentences some are alike by chance; Poles and Lithuanians have met at all times.
 */
export function isOneStory(
  probable: readonly Pair[],
  a: readonly Unit[],
  b: readonly Unit[],
): boolean {
  const {ofFact, ofName, mostOfNumbers, evidence} = ALIGNMENT.story;
  const {short, long, leastSize, mostSize} = ALIGNMENT.story;
  const pairs = eachInOne(probable);
  let sum = namesInBoth(a, b) * ofName;
  for (const pair of pairs) {
    const logOdds = logOddsOf(pair.score);
    const named = pair.facts - pair.numbers;
    sum += named > 0 ? logOdds : Math.min(mostOfNumbers, logOdds);
    sum += ofFact * named;
  }
  const sentences = Math.min(a.length, b.length);
  const size = Math.max(
    Math.min(mostSize, Math.sqrt(sentences / short)),
    Math.sqrt(sentences / long),
  );
  return (
    sum >= evidence * Math.max(leastSize, size) &&
    !areMerelyAlike(pairs, a, b) &&
    !areOfOtherDays(pairs, a, b)
  );
}

/** The log-odds of a probability, none of which is sure. */
function logOddsOf(score: number): number {
  return Math.log(score / (1.001 - score));
}

/** The pairs that are more probable than not, the surest first, each sentence in one. */
function eachInOne(probable: readonly Pair[]): Pair[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  return probable
    .filter(({score}) => score >= ALIGNMENT.even)
    .sort((x, y) => y.score - x.score || x.left - y.left)
    .filter((pair) => {
      if (left.has(pair.left) || right.has(pair.right)) return false;
      left.add(pair.left);
      right.add(pair.right);
      return true;
    });
}

/**
 * Whether many sentences are paired, and these are of one kind rather than of one story: two battles of one war have ships,
 * shells and losses, the same powers and a year in common, but hardly a person, a treaty, a day, or a number of one thing.
 */
function areMerelyAlike(pairs: readonly Pair[], a: readonly Unit[], b: readonly Unit[]): boolean {
  const {fewest, ofTelling, least} = ALIGNMENT.alike;
  if (pairs.length < fewest) return false;
  const sum = pairs.reduce((all, {left, right, score}) => {
    const others = tellingFacts(b[right]!);
    const tells = [...tellingFacts(a[left]!)].some((fact) => others.has(fact));
    return all + logOddsOf(score) + (tells ? ofTelling : 0);
  }, 0);
  return sum < least * pairs.length;
}

/** Numbers above a dozen are few enough to tell of something. */
const DOZEN = 12;

/** What a unit names that is hardly told of two stories: persons, treaties, days, and numbers of one thing. */
function tellingFacts({sentences}: Unit): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const {mentions} of sentences) {
    for (const {kind, value, counted} of mentions) {
      const isTelling =
        kind === 'person' ||
        kind === 'treaty' ||
        (kind === 'date' && isDay(printValue(value))) ||
        (kind === 'quantity' &&
          counted !== undefined &&
          typeof value === 'number' &&
          value > DOZEN);
      if (isTelling) facts.add(`${kind} ${printValue(value)} ${counted ?? ''}`);
    }
  }
  return facts;
}

const YEAR = 365.2425;

/**
 * Whether the days of paired sentences are not those of one story: of other years, though the generals of Austerlitz and
 * Borodino are the same; or each so far from the other as no second pair's are, though Leningrad and Stalingrad had one army.
 * An account that says no year, or counts days from one that it does not say, may be read in a wrong one; then all its days
 * are equally far from those of the other.
 */
function areOfOtherDays(pairs: readonly Pair[], a: readonly Unit[], b: readonly Unit[]): boolean {
  const {fewest, times, fewestDays, share} = ALIGNMENT.otherDays;
  const ofDays = pairs.filter(
    ({left, right, gap}) => gap !== undefined && isOfOneDay(a[left]!) && isOfOneDay(b[right]!),
  );
  const apart = ofDays.filter((pair) => areYearsApart(pair) && !isDayOfYear(pair.gap!)).length;
  if (apart >= fewest && apart > times * (ofDays.length - apart)) return true;
  const gaps = ofDays.map(({gap}) => gap!);
  return gaps.length >= fewestDays && mostAlike(gaps) < share * gaps.length;
}

/** Whether two days so far from each other are one day of the year. */
function isDayOfYear(gap: number): boolean {
  const over = gap % YEAR;
  return Math.min(over, YEAR - over) <= ALIGNMENT.otherDays.oneDay;
}

/** How many of some distances are the same, give or take a day. */
function mostAlike(gaps: readonly number[]): number {
  const times = new Map<number, number>();
  for (const gap of gaps) times.set(gap, (times.get(gap) ?? 0) + 1);
  const timesOf = (gap: number): number => times.get(gap) ?? 0;
  let most = 0;
  for (const gap of times.keys())
    most = Math.max(most, timesOf(gap - 1) + timesOf(gap) + timesOf(gap + 1));
  return most;
}

function isOfOneDay({time}: Unit): boolean {
  return time?.first === time?.last;
}

/** Whether two sentences are told of times that are more than a year apart; not, where one is told of none. */
export function areYearsApart({gap = 0}: Pair): boolean {
  return gap > ALIGNMENT.otherDays.near;
}
