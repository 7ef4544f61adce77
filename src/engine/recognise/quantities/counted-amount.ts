import {phraseOf} from '../../grammar/phrase.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Amount} from './amounts/amount.js';
import {lastValue} from './amounts/amount.js';
import {armOrMeasure} from './amounts/arms.js';
import {carriedNoun, isOfTold, isTarget} from './nouns/carried-noun.js';
import {countingOf} from './nouns/counting.js';
import {isThrough, qualifierOf, spanOf} from './amounts/amount-words.js';
import {antecedentOf} from './nouns/antecedent.js';
import {countedThing, saysCounted} from './nouns/counted.js';
import {frontedGenitive, genitiveBefore} from './nouns/fronted-noun.js';
import {outcomeBefore} from './nouns/outcome.js';
import {acts, fateOf, predicateOf} from './nouns/fates.js';
import {isGapped, isOfAnotherPeople} from './nouns/gapped-noun.js';
import {standsAlone} from './nouns/stands-alone.js';
import {isOneOfWhole} from './labels/one.js';
import {isEnd} from './nouns/phrase-end.js';
import {knownWhole} from './nouns/known-whole.js';
import {listedNoun, ownLabel} from './nouns/listed-noun.js';
import {calibreEnd, looksLikeYear, looksLikeYears} from './labels/labels.js';
import {isNameNumber} from './labels/name-numbers.js';
import type {FoundQuantity} from './percentages.js';
import type {QuantityGrammar} from './grammar.js';
import {readNumber} from '../numbers/numerals.js';
import {qualifierBehind} from '../qualifiers.js';
import {reckonedNoun} from './nouns/reckoned-noun.js';
import type {ToldBefore} from './nouns/told-amounts.js';
import {isOfPeople} from './nouns/unsaid-people.js';
import {votesAt} from './nouns/votes.js';

/** Words before a number that make it an age. */
const AGE_WORDS = 4;

/** An amount with what it counts; undefined where it is a year, a name, or counts nothing. */
export function countedAmount(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  pack: LanguagePack,
  told: ToldBefore,
): FoundQuantity | undefined {
  const {quantities: grammar} = pack;
  const {end, start} = amount;
  const money =
    grammar.money.get(tokens[start - 1]?.text ?? '') ?? grammar.money.get(tokens[end]?.text ?? '');
  // "300 or more villages"
  const behind =
    calibreEnd(tokens, readNumber(tokens, end, pack.numerals)?.end ?? end, grammar) ??
    qualifierBehind(tokens, end, grammar)?.end ??
    end;
  // „keliolika metų“: a time that nobody has measured
  if (pack.durations.units.has(tokens[behind]?.lower ?? '')) return undefined;
  const counting = countingOf(tokens, amount, false, pack);
  const fate = fateOf(tokens, start, behind, pack);
  const {last, thing} = told;
  const isOf = isOfTold(tokens, start, last, pack);
  const genitive = genitiveBefore(tokens, start, pack);
  const before = genitive ?? outcomeBefore(tokens, start, pack);
  const isWhose =
    before?.counted === 'people' &&
    last !== undefined &&
    isOfAnotherPeople(tokens, start, last, pack);
  const isLike =
    fate === undefined &&
    (isWhose || (before ?? ownLabel(tokens, start, pack)) === undefined) &&
    isGapped(tokens, start, end, last, pack);
  const isAmong =
    amount.value === 1 && last?.isHere === true && isOneOfWhole(tokens, at, behind, pack);
  const isTold = isOf || isLike || isAmong || isTarget(tokens, start, behind, last, pack);
  const predicate = votesAt(tokens, start, behind, last, pack) ?? predicateOf(tokens, behind, pack);
  const isTogether = grammar.together?.has(tokens[start]!.lower) === true;
  if (areParts(tokens, start, behind, grammar)) return undefined;
  const isNamed =
    isTogether ||
    (money ?? predicate ?? fate) !== undefined ||
    isTold ||
    saysCounted(tokens, start, behind, counting, pack);
  const known = isNamed
    ? undefined
    : (antecedentOf(tokens, start, behind, counting.value, last, pack) ??
      (genitive
        ? undefined
        : (reckonedNoun(tokens, start, behind, pack) ??
          frontedGenitive(tokens, start, behind, pack) ??
          listedNoun(tokens, start, behind, pack) ??
          knownWhole(tokens, amount, told, pack))));
  if (!isNamed && known === undefined) {
    const {ages} = pack.durations;
    if (Number(amount.value) < 100 && isBehind(ages?.ofPerson, tokens, start)) return undefined;
    if (looksLikeYears(tokens, at, amount)) return undefined;
    const isActing = acts(tokens, behind, behind, pack);
    if (!isActing && isNameNumber(tokens, at, amount, pack)) return undefined;
    if (isManner(tokens, at, amount, grammar)) return undefined;
  }
  const together = isTogether ? 'people' : undefined;
  const own =
    money ??
    together ??
    predicate ??
    known ??
    (isTold ? last?.counted : countedThing(tokens, start, behind, counting, pack));
  const isOther = own !== undefined && grammar.others?.has(own) === true;
  const isOfArmy = own === 'people' && thing?.counted === 'troops';
  if (
    (own ?? (amount.small ? undefined : fate)) === undefined &&
    (amount.small || looksLikeYear(tokens, at, amount))
  )
    return undefined;
  // „Iš 1 204 vyrų liko 979.“
  const isMen =
    isOfArmy &&
    grammar.contexts.some(
      ({counted, words}) => counted === 'troops' && words.has(tokens[behind]?.lower ?? ''),
    );
  const noun = isMen
    ? 'troops'
    : isOther
      ? (thing?.counted ?? 'people')
      : (own ??
        carriedNoun(tokens, start, behind, counting.value, last, pack) ??
        carriedNoun(tokens, start, behind, counting.value, thing, pack) ??
        millionsOf(tokens, start, behind, counting.value, told, pack) ??
        fate ??
        peopleOf(tokens, behind, pack));
  const counted = armOrMeasure(tokens, start, behind, lastValue(amount), noun, pack);
  const isPresumed =
    counted === undefined &&
    (acts(tokens, start, behind, pack) ||
      (isOfPeople(tokens, amount.value, told, pack) &&
        !areHours(tokens, start, behind, amount, last, pack))) &&
    !isBehind(pack.durations.ages?.before, tokens, start);
  const unit = money ?? (isLike ? last?.unit : undefined);
  return {
    end,
    draft: {
      ...spanOf(tokens, start, end),
      kind: 'quantity',
      value: amount.value,
      qualifier: isThrough(tokens, start, end, pack)
        ? 'exact'
        : (amount.qualifier ?? qualifierOf(tokens, start, end, grammar)),
      ...(counted !== undefined && {counted}),
      ...(isPresumed && {counted: 'people', presumed: true as const}),
      ...(unit !== undefined && {unit}),
    },
  };
}

/** "27,000 British under Lord Raglan": a people's adjective, with no noun behind it. */
function peopleOf(tokens: readonly Token[], end: number, pack: LanguagePack): string | undefined {
  const isPeople = pack.names.demonyms.has(tokens[end]?.lower ?? '');
  return isPeople && isEnd(tokens, end + 1, pack) ? 'people' : undefined;
}

/** The hours of a day, and how many tokens part two of them. */
const HOURS = 24;
const BETWEEN = 2;

/** "from 9 to 5", „nuo devynių iki penkių“: one of two ends that may be hours. */
function areHours(
  tokens: readonly Token[],
  start: number,
  end: number,
  {value}: Amount,
  last: ToldBefore['last'],
  {numerals, quantities: {targets}}: LanguagePack,
): boolean {
  if (Number(value) > HOURS) return false;
  const isTo = (at: number): boolean => targets.has(tokens[at]?.lower ?? '');
  if (isTo(end) && readNumber(tokens, end + 1, numerals)) return true;
  return isTo(start - 1) && last?.isHere === true && start - last.end <= BETWEEN;
}

const MILLION = 1e6;

/** "asked for 13 million": the money that has been told of, where nobody acts. */
function millionsOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  size: number,
  {money}: ToldBefore,
  pack: LanguagePack,
): string | undefined {
  if (size < MILLION || !standsAlone(tokens, end, pack) || acts(tokens, start, end, pack))
    return undefined;
  return money;
}

/** Whether the words before an amount make it an age: "aged 51" and "a boy of twelve" count years. */
function isBehind(words: RegExp | undefined, tokens: readonly Token[], start: number): boolean {
  return words?.test(` ${phraseOf(tokens, start - AGE_WORDS, start)}`) === true;
}

/** So many words before its preposition stands the verb that parts something: "split the whole army in two". */
const PARTED = 4;

/** "split in two": into how many parts something goes, which are not named. */
function areParts(
  tokens: readonly Token[],
  start: number,
  end: number,
  {parting, phraseEnds}: QuantityGrammar,
): boolean {
  if (!parting?.behind.has(tokens[start - 1]?.lower ?? '')) return false;
  const next = tokens[end];
  if (next?.kind === 'word' && !phraseEnds.has(next.lower)) return false;
  return tokens
    .slice(Math.max(0, start - 1 - PARTED), start - 1)
    .some(({lower}) => parting.verbs.has(lower));
}

/** "broke in two": so few, in a word, behind a preposition, count nothing. */
function isManner(
  tokens: readonly Token[],
  at: number,
  {value}: Amount,
  {clockAt, hourAlone, settings}: QuantityGrammar,
): boolean {
  const isWord = typeof value === 'number' && tokens[at]!.kind === 'word';
  const before = tokens[at - 1]?.lower ?? '';
  // "at ten weighed", "soon after four"
  if (isWord && value <= 12 && clockAt.has(before) && before !== 'the') return true;
  if (isWord && value <= 12 && hourAlone?.has(before) === true) return true;
  return isWord && value < 10 && settings.has(before);
}
