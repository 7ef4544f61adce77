import {CASUALTIES, SEATS, VOTES} from '../../concept-ids.js';
import {cellsOf} from '../../grammar/cells.js';
import {armOrMeasure} from './amounts/arms.js';
import type {AmountInText} from './amount-in-text.js';
import {isManner, isOfParts} from './nouns/nothing/manner.js';
import {isNameNumber} from './nouns/nothing/name-numbers.js';
import {
  areYears,
  areYearsOfStretch,
  isAge,
  isLoneYear,
  isOfImprint,
  isUnmeasuredTime,
} from './nouns/nothing/times.js';
import {allOf} from './nouns/clause/all-of.js';
import {amongTold} from './nouns/told/among-told.js';
import {antecedentOf} from './nouns/clause/antecedent.js';
import {awaitedNoun} from './nouns/lists/awaited-noun.js';
import {countedAsTold, isAsTold} from './nouns/told/as-told.js';
import {carriedFrom, describedBefore} from './nouns/told/carried-noun.js';
import {nounBeside, saysCounted} from './nouns/clause/counted.js';
import {measureOfSides} from './nouns/clause/dimensions.js';
import {fateBehind, fateOf, predicateOf} from './nouns/clause/fates.js';
import {followsGenitive, frontedGenitive} from './nouns/clause/fronted-noun.js';
import {knownWhole} from './nouns/told/known-whole.js';
import {isCell, wholeCell} from './nouns/lists/column-heads.js';
import {listedNoun} from './nouns/lists/listed-noun.js';
import {costOf, isPrice, millionsOf, moneyBeside} from './nouns/clause/money.js';
import {reckonedNoun} from './nouns/clause/reckoned-noun.js';
import {pairedNoun} from './nouns/told/paired.js';
import {peopleOf, peopleTogether} from './nouns/told/unsaid-people.js';
import {seatsAt, votesAt} from './nouns/clause/votes.js';
import type {Rule} from './rule.js';
import {firstOf, nothingWhere, unless} from './rule.js';

/** What the words about an amount say that it counts; the first rule that answers is believed. */
const bySentence = firstOf(
  nothingWhere(isUnmeasuredTime, isOfImprint, areYearsOfStretch, isOfParts),
  // What stands beside it is plain.
  moneyBeside,
  costOf,
  measureOfSides,
  ofColumn,
  peopleTogether,
  votesAt,
  seatsAt,
  pairedNoun,
  predicateOf,
  fateBehind,
  allOf,
  countedAsTold,
  describedBefore,
  // It leaves its noun unsaid, and nothing befalls it.
  unless(
    isNamed,
    antecedentOf,
    awaitedNoun,
    unless(followsGenitive, reckonedNoun, frontedGenitive, listedNoun, knownWhole),
    nothingWhere(isAge, areYears, isNameNumber, isManner),
  ),
  unless((amount) => isAsTold(amount) || isPrice(amount), nounBeside),
  ({told: {column}}) => column,
  nothingWhere(isOneOrLess, isLoneYear),
  // Nothing but what is told before it, or of it, says what it counts.
  carriedFrom('last'),
  carriedFrom('thing'),
  millionsOf,
  fateOf,
  peopleOf,
);

/**
 * What an amount counts: the id of a thing of the glossary, or the account's own noun. `NOTHING` if it counts nothing and is no
 * amount; undefined if it counts what nobody says.
 */
export const whatIsCounted: Rule = (amount) => {
  const counted = bySentence(amount);
  return typeof counted === 'string' ? armOrMeasure(amongTold(counted, amount), amount) : counted;
};

/** Whether words about an amount name what it counts, or what befell it: "500 men", "the 500 were saved", "five of seven". */
function isNamed(amount: AmountInText): boolean {
  return fateOf(amount) !== undefined || isAsTold(amount) || saysCounted(amount);
}

/**
 * "Carriers (tons)": the measure that the head of its column tells; and what befell those who are counted, where the amount has its
 * cell to itself: "1st Regiment | 9 | 31" below "Killed | Wounded".
 */
function ofColumn({tokens, start, end, told: {column}, pack}: AmountInText): string | undefined {
  if (column === undefined) return undefined;
  if (pack.countables.isUnit(column)) return column;
  if (!isCell(tokens, start, end)) return undefined;
  // "Other parties | 147,106"
  if (column === VOTES || column === SEATS) return column;
  // Below „Estai | Vokiečiai“ the row says what it counts: „Pabūklai | 32 | 50“.
  if (!pack.countables.kindsOf(column).includes(CASUALTIES)) return undefined;
  return wholeCell(cellsOf(tokens)[0]!, pack) === undefined ? column : undefined;
}

/** Whether one, or less, counts nothing that is named, and so is a pronoun rather than an amount: "one", „vienas“. */
function isOneOrLess({small}: AmountInText): boolean {
  return small;
}
