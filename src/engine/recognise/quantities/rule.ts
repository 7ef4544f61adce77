import type {AmountInText} from './amount-in-text.js';

/** The answer that an amount counts nothing: it is a year, an age, part of a name. */
export const NOTHING = Symbol('nothing');

/**
 * A rule for what an amount counts. It answers with the id of a thing of the glossary or the account's own noun, or with
 * `NOTHING`; undefined where it cannot tell, and the next rule is asked.
 */
export type Rule = (amount: AmountInText) => string | typeof NOTHING | undefined;

type Condition = (amount: AmountInText) => boolean;

/** Rules as one: the first that answers is believed. */
export function firstOf(...rules: readonly Rule[]): Rule {
  return (amount) => {
    for (const rule of rules) {
      const answer = rule(amount);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
}

/** Rules that are asked in their order only of amounts of which a condition does not hold. */
export function unless(condition: Condition, ...rules: readonly Rule[]): Rule {
  const rule = firstOf(...rules);
  return (amount) => (condition(amount) ? undefined : rule(amount));
}

/** The rule that an amount counts nothing of which one of some conditions holds. */
export function nothingWhere(...conditions: readonly Condition[]): Rule {
  return (amount) => (conditions.some((holds) => holds(amount)) ? NOTHING : undefined);
}
