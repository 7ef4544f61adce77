import {PEOPLE, PLAIN_MEANINGS} from '../../concept-ids.js';
import type {Claim} from '../../claim.js';
import {startingIn} from '../../claims/clause.js';
import type {Telling} from '../../claims/told/telling.js';
import {groupedByKey, groupedBy} from '../../grouped-by.js';
import {daysApart} from '../../values/edtf.js';
import {nameOthers} from '../grounds/alikeness.js';
import {isSameThing, mayBeOne} from '../relations/comparable.js';
import type {FindingDraft} from '../finding.js';
import type {Ground} from '../grounds/ground.js';
import {middleOf, relateAmounts} from '../relations/relations.js';
import {areInOtherSettings, areSetApart, isNewlyDescribed} from './set-apart.js';
import {twoValues} from './two-values.js';
import {wordsAround} from './words-around.js';

/** Amounts of one group lie no further apart than this. */
const REACH = 1.4;
/** Clauses that share so many words tell of one thing, whomever they name beside it. */
const MANY_WORDS = 3;
/** A reader knows a group still after so many amounts. */
const MEMORY = 400;
/** Where nothing but the number brings it back, after so many sentences, and where the account says when or where, after more. */
const SOON = 12;
const LATE = 80;
const YEAR = 366;
/** The shortest words are shared by any two clauses. */
const SHORTEST = 5;
/** What everybody does everywhere says nothing of a group. */
const PLAIN: ReadonlySet<string> = new Set(PLAIN_MEANINGS);

/**
 * Groups that an account comes back to with another number: eighty men came out at the gate, and "of the seventy-one who
 * followed him out of that gate" five are living. What is definite is known already (Heim 1982), and so has been counted.
 */
export function groupsToldAgain(
  telling: Telling,
  claims: readonly Claim[],
  ground: Ground,
): FindingDraft[] {
  const amounts = claims.filter(
    ({kind, amount, measured}) => kind === 'quantity' && amount.min > 3 && !measured,
  );
  const definite = groupedByKey(
    amounts.filter((one) => one.definite),
    ({sentence}) => sentence,
  );
  const ofThing = groupedBy(amounts, thingsOf);
  return amounts.flatMap((back, at) => {
    if (!back.definite || back.qualifier !== 'exact') return [];
    const near = amounts
      .slice(Math.max(0, at - MEMORY), at + MEMORY)
      .filter((one) => mayBeOfGroup(one, back));
    if (near.some((one) => middleOf(one) === middleOf(back))) return [];
    const nearly = near.filter(
      (one) =>
        one.place < back.place && !one.part && isNearly(one, back) && !isWhatIsLeft(back, one),
    );
    const isOther = (one: Claim): boolean =>
      areSetApart(one, back, telling) || areInOtherSettings(one, back, telling);
    const alike = nearly.filter(
      (one) =>
        (areInLikeWords(one, back, telling) || isOnlyOther(one, back, ofThing)) && !isOther(one),
    );
    const [best] =
      alike.length > 0 && !isNewlyDescribed(back, telling)
        ? alike.sort((x, y) => sharedWords(y, back) - sharedWords(x, back))
        : [];
    if (best) return [twoValues(best, back, ground)];
    const only = onlyGroup(nearly, back, definite);
    return only && !isOther(only) ? [twoValues(only, back, ground)] : [];
  });
}

/**
 * The one group that comes near an amount which goes back to one, and need then share no words with it. Fewer of whom it
 * tells may be some: "the 22 who survived".
 */
function onlyGroup(
  nearly: readonly Claim[],
  back: Claim,
  definite: ReadonlyMap<string, readonly Claim[]>,
): Claim | undefined {
  if (!back.retold) return undefined;
  const [only, ...more] = nearly.filter((one) => !isOfMore(one, definite.get(one.sentence)));
  const isOne =
    only !== undefined &&
    more.every((one) => middleOf(one) === middleOf(only)) &&
    middleOf(only) < middleOf(back) &&
    back.place - only.place <= (back.recalled ? LATE : SOON) &&
    !areOfOtherYears(only, back);
  return isOne ? only : undefined;
}

/** Whether fewer are told of as what is left of a group, or came of it later: "the 22 who survived". */
export function isWhatIsLeft(back: Claim, one: Claim): boolean {
  return back.remaining && middleOf(back) < middleOf(one);
}

/** Whether nothing in what two amounts count keeps them from being of one group. */
function mayBeOfGroup(one: Claim, back: Claim): boolean {
  return one.sentence !== back.sentence && mayBeOne(one, back) && !areOtherNouns(one, back);
}

/** Whether clauses share what tells of one group, beside what it is a group of: "sixty at the press table", "the 56 of us at that table". */
function areInLikeWords(one: Claim, back: Claim, telling: Telling): boolean {
  const words = wordsInCommon(one, back);
  if (words.length < MANY_WORDS && nameOthers(one, back)) return false;
  return words.some((word) => !PLAIN.has(word)) || shareUnknownWords(one, back, telling);
}

/** Whether sentences share a word that the vocabulary does not know, and that is not what they count. */
function shareUnknownWords(one: Claim, back: Claim, telling: Telling): boolean {
  const {sentences, pack} = telling;
  const stems = (claim: Claim): Set<string> => {
    const {meanings, counted: things, mentions} = sentences[claim.place]!;
    const isKnown = (offset: number): boolean =>
      [meanings, things, mentions].some(
        (list) => startingIn(list, {start: offset, end: offset + 1}).length > 0,
      );
    const unknown = wordsAround(claim, telling).filter(
      ({text, lower, start}) =>
        text.length >= SHORTEST &&
        lower !== claim.counted &&
        !pack.names.commonWords.has(lower) &&
        !pack.quantities.phraseEnds.has(lower) &&
        !isKnown(start),
    );
    return new Set(unknown.map(({lower}) => pack.stem(lower)));
  };
  const others = stems(back);
  return [...stems(one)].some((stem) => others.has(stem));
}

/** Whether a clause that points back tells of the one other number of a thing in the account: "of the 1,500 guests who danced there". */
function isOnlyOther(
  one: Claim,
  back: Claim,
  ofThing: ReadonlyMap<string, readonly Claim[]>,
): boolean {
  if (!back.recalled || back.counted === undefined || back.counted === PEOPLE) return false;
  return thingsOf(back).every((thing) =>
    ofThing.get(thing)!.every((of) => of === one || of === back),
  );
}

/** What an amount counts, by the word and by what the word means. */
function thingsOf({counted, noun}: Claim): string[] {
  return [...(counted === undefined ? [] : [counted]), ...(noun === undefined ? [] : [`=${noun}`])];
}

/** Whether an amount is told as one of a greater that is known already: "of the twelve jurors eleven were farmers". */
function isOfMore(one: Claim, definite: readonly Claim[] = []): boolean {
  return definite.some((of) => of !== one);
}

/** Whether two claims are told of times that no year holds both of. */
function areOfOtherYears({time: a}: Claim, {time: b}: Claim): boolean {
  return (daysApart(a, b) ?? 0) > YEAR;
}

/** Whether each is said to be of its own kind: five children, and four defenders. */
function areOtherNouns(a: Claim, b: Claim): boolean {
  if (a.counted === undefined || b.counted === undefined || isSameThing(a, b)) return false;
  return !a.kinds.includes(b.counted) && !b.kinds.includes(a.counted);
}

/** Whether two amounts differ, and by so little that they may be of one group. */
function isNearly(a: Claim, b: Claim): boolean {
  const [x, y] = [middleOf(a), middleOf(b)];
  return (
    Math.max(x, y) / Math.min(x, y) <= REACH &&
    a.qualifier === 'exact' &&
    relateAmounts(a, b) === 'different'
  );
}

/** The plain words that both clauses hold, but for what they both count. */
function wordsInCommon(a: Claim, b: Claim): string[] {
  return a.meanings.filter(
    (one) => !(one === a.called && one === b.called) && one !== a.noun && b.meanings.includes(one),
  );
}

/** How many plain words the clauses of two claims have in common, but for what both count. */
export function sharedWords(a: Claim, b: Claim): number {
  return wordsInCommon(a, b).length;
}
