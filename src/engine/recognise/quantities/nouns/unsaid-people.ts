import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {MentionValue} from '../../../mention.js';
import type {ToldBefore} from './told-amounts.js';

/** Words of a sentence: what has fewer is a label, or a cell of a table. */
const SENTENCE = 4;

/**
 * Whether a number that stands for its noun, where nothing tells what that is, stands for people, as numerals by themselves do:
 * "nine got ashore", „suskaičiavau gyvuosius ir radau šimtą“. Among measures and moneys, or where things were told of, it may
 * be more of these.
 */
export function isOfPeople(
  tokens: readonly Token[],
  value: MentionValue,
  {last, thing}: ToldBefore,
  {countables}: LanguagePack,
): boolean {
  const least = typeof value === 'object' ? value.min : Number(value);
  if (!Number.isInteger(least) || least < 2) return false;
  if (tokens.slice(0, 2 * SENTENCE).filter(({kind}) => kind === 'word').length < SENTENCE)
    return false;
  if (last?.unit !== undefined || (last && countables.isUnit(last.counted ?? ''))) return false;
  return thing?.counted === undefined || countables.kindsOf(thing.counted).includes('people');
}
