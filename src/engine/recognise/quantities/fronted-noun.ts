import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {isCapitalised} from '../names/gazetteer.js';
import {readNumber} from '../numbers/numerals.js';
import {qualifierBefore} from '../qualifiers.js';

/** So many words part the noun that opens a clause from its amount. */
const CLAUSE = 8;

/**
 * Where cases tell: the genitive that opens the clause which an amount ends, apart from it: „Klasių suskaičiavome keturiolika“,
 * „linijų buvo jau keturios“.
 */
export function frontedGenitive(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): string | undefined {
  const {countables, headFirst, numerals, quantities} = pack;
  const next = tokens[end];
  if (!headFirst || (next && next.kind !== 'sign' && !numerals.joiners.has(next.lower)))
    return undefined;
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  let first = start;
  while (first > 0 && start - first < CLAUSE && tokens[first - 1]!.kind === 'word') first -= 1;
  if (first > 0 && tokens[first - 1]!.kind === 'word') return undefined;
  while (first < start && pack.segmentation.openers.has(tokens[first]!.lower)) first += 1;
  const noun = tokens[first];
  if (first >= start - 1 || noun?.kind !== 'word') return undefined;
  if (quantities.nounForm(noun.lower) !== 'genitive plural' || quantities.modifiers(noun.lower))
    return undefined;
  // „Mokinių egzaminus išlaikė 68“: it describes another noun.
  const {lower, text} = tokens[first + 1]!;
  const isNoun = quantities.nounForm(lower) !== undefined && !quantities.aside(lower);
  if (isNoun || isCapitalised(text) || readNumber(tokens, first + 1, numerals)) return undefined;
  if (quantities.isPeople(noun.lower)) return 'people';
  return countables.idOf(tokens, first)?.id ?? noun.lower;
}
