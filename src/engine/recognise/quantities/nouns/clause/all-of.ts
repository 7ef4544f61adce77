import {phraseOf} from '../../../../grammar/phrase.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {AmountInText} from '../../amount-in-text.js';
import {standsAlone} from '../../../beside/stands-alone.js';

/** Maximum number of words that say that an amount is of all: "altogether", „iš viso“. */
const ALL = 2;
/** Number of words of the phrase before it that are searched for its head. */
const PHRASE = 4;

/** The noun that an amount behind it is all of: "The men of five villages, 300 in all, …", „penkių kaimų vyrai, iš viso 300“. */
export function allOf({tokens, lead, behind, pack}: AmountInText): string | undefined {
  const comma = commaBeforeAll(tokens, lead, behind, pack);
  return comma === undefined ? undefined : nounBefore(tokens, headEnd(tokens, comma, pack), pack);
}

function commaBeforeAll(
  tokens: readonly Token[],
  lead: number,
  behind: number,
  pack: LanguagePack,
): number | undefined {
  const {inAll} = pack.quantities;
  if (!inAll) return undefined;
  if (tokens[lead - 1]?.text === ',') {
    const isBefore = inAll.before.test(` ${phraseOf(tokens, lead, lead + ALL)}`);
    const isBehind = inAll.behind.test(phraseOf(tokens, behind, behind + ALL));
    return isBehind || (isBefore && standsAlone(tokens, behind, pack)) ? lead - 1 : undefined;
  }
  const comma = [lead - 2, lead - 1 - ALL].find((at) => tokens[at]?.text === ',');
  if (comma === undefined || !inAll.before.test(` ${phraseOf(tokens, comma + 1, lead)}`))
    return undefined;
  return standsAlone(tokens, behind, pack) ? comma : undefined;
}

/** Where the head of a phrase ends that ends before an index: that of "the men of five villages" before "of". */
function headEnd(
  tokens: readonly Token[],
  before: number,
  {quantities: {phraseEnds, of}, segmentation}: LanguagePack,
): number {
  for (let i = before - 1; i >= Math.max(1, before - PHRASE); i -= 1) {
    const word = tokens[i]!.lower;
    if (of.has(word) || (phraseEnds.has(word) && !segmentation.finite.test(word))) return i;
  }
  return before;
}

/** The thing that the word before an index names, where it names many. */
function nounBefore(
  tokens: readonly Token[],
  before: number,
  {countables, quantities: {nounForm}}: LanguagePack,
): string | undefined {
  const noun = tokens[before - 1];
  if (noun?.kind !== 'word' || nounForm(noun.lower) === undefined) return undefined;
  return countables.idOf(tokens, before - 1)?.id;
}
