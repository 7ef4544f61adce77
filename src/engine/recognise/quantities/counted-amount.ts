import {PEOPLE} from '../../concept-ids.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import type {AmountInText} from './amount-in-text.js';
import {amountInText} from './amount-in-text.js';
import type {Amount} from './amounts/amount.js';
import {isThrough, qualifierOf, spanOf} from './amounts/amount-words.js';
import {isTarget} from './nouns/told/as-told.js';
import {isGapped} from './nouns/told/gapped-noun.js';
import {moneyBeside} from './nouns/clause/money.js';
import type {ToldBefore} from './nouns/told/told-amount.js';
import {saysCounted} from './nouns/clause/counted.js';
import {presumesPeople} from './nouns/told/unsaid-people.js';
import type {FoundQuantity} from './percentages.js';
import {NOTHING} from './rule.js';
import {whatIsCounted} from './what-is-counted.js';

/** So many per cent are told of nothing. */
const MOST_PERCENT = 10_000;

/** An amount, whose number begins at a token, with what it counts; undefined where it is a year, a name, or counts nothing. */
export function countedAmount(
  tokens: readonly Token[],
  at: number,
  found: Amount,
  pack: LanguagePack,
  told: ToldBefore,
): FoundQuantity | undefined {
  const amount = amountInText(tokens, at, found, told, pack);
  const counted = whatIsCounted(amount);
  if (counted === NOTHING) return undefined;
  const {start, end, value} = amount;
  const isSameUnit = isGapped(amount) || isTarget(amount);
  // „70 procentų, o dar 150 tūkstančių“: nothing has so many hundredths.
  const isShare = told.last?.unit !== 'percent' || Number(value) < MOST_PERCENT;
  const unit = moneyBeside(amount) ?? (isSameUnit && isShare ? told.last?.unit : undefined);
  return {
    end,
    draft: {
      ...spanOf(tokens, start, end),
      kind: 'quantity',
      value,
      qualifier: isThrough(tokens, start, end, pack)
        ? 'exact'
        : (amount.qualifier ?? qualifierOf(tokens, start, end, pack.quantities)),
      ...(counted === undefined || isPartOfSomebody(amount, counted)
        ? presumed(amount)
        : {counted}),
      ...(unit !== undefined && {unit}),
    },
  };
}

/**
 * Whether an amount would be of people in parts, who are told of so only by a noun of their own: "16,000 people died in a 7.4
 * earthquake".
 */
function isPartOfSomebody(amount: AmountInText, counted: string): boolean {
  const {value, pack} = amount;
  const isPart = typeof value === 'number' && !Number.isInteger(value);
  return isPart && pack.countables.kindsOf(counted).includes(PEOPLE) && !saysCounted(amount);
}

/** Of an amount of which nothing says what it counts: the people that it is taken to count, if it may be people. */
function presumed(amount: AmountInText): Pick<MentionDraft, 'counted' | 'presumed'> {
  return presumesPeople(amount) ? {counted: PEOPLE, presumed: true} : {};
}
