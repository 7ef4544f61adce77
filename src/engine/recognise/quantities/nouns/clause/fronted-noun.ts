import {PEOPLE} from '../../../../concept-ids.js';
import {isCapitalised} from '../../../../grammar/spelling.js';
import {genitiveBefore} from '../../../beside/genitive-before.js';
import {readNumber} from '../../../numbers/numerals.js';
import type {AmountInText} from '../../amount-in-text.js';
import {inContext} from './in-context.js';

/** Maximum number of words between the noun that opens a clause and its amount. */
const CLAUSE = 8;

/**
 * Where cases tell: the genitive that opens the clause which an amount ends, apart from it: „Klasių suskaičiavome keturiolika“,
 * „linijų buvo jau keturios“.
 */
export function frontedGenitive({tokens, lead, behind, pack}: AmountInText): string | undefined {
  const {countables, hasCases, numerals, quantities} = pack;
  const next = tokens[behind];
  if (!hasCases || (next && next.kind !== 'sign' && !numerals.joiners.has(next.lower)))
    return undefined;
  let first = lead;
  while (first > 0 && lead - first < CLAUSE && tokens[first - 1]!.kind === 'word') first -= 1;
  if (first > 0 && tokens[first - 1]!.kind !== 'sign') return undefined;
  while (first < lead && pack.segmentation.openers.has(tokens[first]!.lower)) first += 1;
  const noun = tokens[first];
  if (first >= lead - 1 || noun?.kind !== 'word') return undefined;
  // „Iš penkerių kapinių liko dvejos“
  if (readNumber(tokens, first, numerals)) return undefined;
  if (quantities.nounForm(noun.lower) !== 'genitive plural' || quantities.modifiers(noun.lower))
    return undefined;
  // „Mokinių egzaminus išlaikė 68“: it describes another noun.
  const {lower, text} = tokens[first + 1]!;
  const isNoun = quantities.nounForm(lower) !== undefined && !quantities.aside(lower);
  if (isNoun || isCapitalised(text) || readNumber(tokens, first + 1, numerals)) return undefined;
  if (quantities.isPeople(noun.lower)) return PEOPLE;
  return (
    inContext(tokens, first, lead, quantities.contexts) ??
    countables.idOf(tokens, first)?.id ??
    noun.lower
  );
}

/** Whether the genitive that an amount governs stands before it: „motociklų – 1245“. */
export function followsGenitive({tokens, start, pack}: AmountInText): boolean {
  return genitiveBefore(tokens, start, pack) !== undefined;
}
