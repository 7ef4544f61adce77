import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {readNumber} from '../../numbers/numerals.js';
import {qualifierBefore} from '../../qualifiers.js';
import {isDash} from '../../signs.js';
import type {AmountInText} from '../amount-in-text.js';
import type {Head} from './noun-phrase-grammar.js';

/** So many words part the noun that opens a clause from its amount. */
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
  if (quantities.nounForm(noun.lower) !== 'genitive plural' || quantities.modifiers(noun.lower))
    return undefined;
  // „Mokinių egzaminus išlaikė 68“: it describes another noun.
  const {lower, text} = tokens[first + 1]!;
  const isNoun = quantities.nounForm(lower) !== undefined && !quantities.aside(lower);
  if (isNoun || isCapitalised(text) || readNumber(tokens, first + 1, numerals)) return undefined;
  if (quantities.isPeople(noun.lower)) return 'people';
  return countables.idOf(tokens, first)?.id ?? noun.lower;
}

/** Whether the genitive that an amount governs stands before it: „motociklų – 1245“. */
export function followsGenitive({tokens, start, pack}: AmountInText): boolean {
  return genitiveBefore(tokens, start, pack) !== undefined;
}

/** „motociklų – 1245“, „pieninių 186“: where cases tell, the genitive that an amount behind it governs. */
export function genitiveBefore(
  tokens: readonly Token[],
  at: number,
  {hasCases, countables, quantities, segmentation, numerals}: LanguagePack,
): Head | undefined {
  if (!hasCases) return undefined;
  const {nounForm, modifiers, phraseEnds, refersBack, shares, isPeople} = quantities;
  let noun = (qualifierBefore(tokens, at, quantities)?.start ?? at) - 1;
  if (isDash(tokens[noun]) && !tokens[noun]!.joined) noun -= 1;
  const token = tokens[noun];
  if (token?.kind !== 'word' || nounForm(token.lower) !== 'genitive plural') return undefined;
  const before = tokens[noun - 1]?.lower ?? '';
  // „prie fortų 30“, but „iš fortų 30“, „paliko fortų – 30“
  const joins = numerals.joiners.has(before) || tokens[noun - 2]?.text === ',';
  const isBehindEnd = phraseEnds.has(before) && !joins && !segmentation.finite.test(before);
  const isOther = modifiers(token.lower) || phraseEnds.has(token.lower);
  const isPart = refersBack.has(`${tokens[noun - 2]?.lower ?? ''} ${before}`);
  if (isOther || (isBehindEnd && !shares.has(before) && !isPart)) return undefined;
  // „140 ponų, iš kurių lenkų – 113“: it only says which of them.
  if (isPeople(token.lower)) return isPart ? undefined : {counted: 'people', at: noun, known: true};
  const thing = countables.idOf(tokens, noun);
  return {counted: thing?.id ?? token.lower, at: noun, known: thing !== undefined};
}
