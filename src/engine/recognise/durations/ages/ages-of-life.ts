import {lowerAt} from '../../../grammar/token-at.js';
import {phraseOf} from '../../../grammar/phrase.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {LONGEST_LIFE} from '../../../values/lifetime.js';
import type {NumberReading} from '../../numbers/grammar.js';
import {standsAlone} from '../../beside/stands-alone.js';
import {mayBeginNumber} from '../../numbers/numerals.js';
import {isAtAge} from './age-at.js';
import type {AgeGrammar} from './age-grammar.js';

/** Number of tokens before a length that are searched for the words that make it an age. */
const AGE_WORDS = 6;

/**
 * Whether words beside a number make it an age: "aged fifty-eight", "a boy of fifteen", "married at fifteen", "Rose, then
 * seventeen, …", „ištekėjo septyniolikos“.
 */
export function isAgeOfLife(
  tokens: readonly Token[],
  at: number,
  number: NumberReading,
  pack: LanguagePack,
): boolean {
  const {ages} = pack.durations;
  if (!ages || number.value > LONGEST_LIFE) return false;
  const before = ` ${phraseOf(tokens, at - AGE_WORDS, at)}`;
  const isSaid = ages.before.test(before) || ages.ofPerson?.test(before) === true;
  if (isSaid && isOpen(tokens, number.end, pack)) return true;
  return (
    isThen(tokens, at, number.end, ages) ||
    isAtAge(tokens, at, number, pack) ||
    isOfVerb(tokens, at, number.end, ages, pack)
  );
}

/** Whether words beside a length of time make it an age: "at the age of 45 years", "two-and-twenty years of age". */
export function isAgeSaid(
  tokens: readonly Token[],
  start: number,
  end: number,
  {durations: {ages}}: LanguagePack,
): boolean {
  if (!ages) return false;
  return (
    ages.before.test(` ${phraseOf(tokens, start - AGE_WORDS, start)}`) ||
    ages.behind?.test(phraseOf(tokens, end, end + 2)) === true
  );
}

/** Whether a number counts nothing behind it: a place, a day or a verb may follow. */
function isOpen(tokens: readonly Token[], end: number, pack: LanguagePack): boolean {
  const next = tokens[end];
  if (standsAlone(tokens, end, pack) || next?.kind === 'sign') return true;
  return pack.countables.idOf(tokens, end) === undefined && next?.kind !== 'number';
}

/**
 * Whether a number behind a name and a comma is an age, by a word for "then" or by the commas on both sides: "Alexander Rose,
 * then seventeen, lived long", "Anna Rose, 34, of Leith".
 */
function isThen(
  tokens: readonly Token[],
  at: number,
  end: number,
  {then, told}: AgeGrammar,
): boolean {
  if (!then) return false;
  const isSaid = then.has(lowerAt(tokens, at - 1));
  const comma = isSaid ? at - 2 : at - 1;
  const bearer = tokens[comma - 1];
  if (tokens[comma]?.text !== ',' || !bearer) return false;
  // "the keeper, then fifty-eight"
  const isPerson = isSaid && told?.bearers?.test(bearer.lower) === true;
  if (!isPerson && !isCapitalised(bearer.text)) return false;
  if (isSaid) return (tokens[end]?.kind ?? 'sign') === 'sign';
  const isAside = tokens[at]!.kind === 'number' && tokens[end]?.text === ',';
  return (
    isAside &&
    isCapitalised(tokens[comma - 2]?.text ?? '') &&
    tokens[end]!.joined &&
    !tokens[end + 1]?.joined
  );
}

/**
 * Whether a numeral of years stands between commas, beside no other number: „junga Pranas, šešiolikos.“, „grįžo 1957-aisiais,
 * keturiasdešimties, ir“.
 */
function isApposed(
  tokens: readonly Token[],
  comma: number,
  end: number,
  {numerals}: LanguagePack,
): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:[,.;)]|)$/u.test(tokens[end]?.text ?? '')) return false;
  const [before, behind] = [tokens[comma - 1], tokens[end + 1]];
  const isOfList = [before, behind].some((token) => token && mayBeginNumber(token, numerals));
  return before?.kind === 'word' && !isOfList;
}

/**
 * Whether a numeral of years stands behind a verb that asks for an age, or before one at the beginning of a clause: „ištekėjo
 * septyniolikos“, „keturiolikos išvyko“, „vos šešiasdešimties, grįžo“.
 */
function isOfVerb(
  tokens: readonly Token[],
  at: number,
  end: number,
  {ofVerb}: AgeGrammar,
  pack: LanguagePack,
): boolean {
  if (!ofVerb?.form.test(tokens[end - 1]!.lower)) return false;
  const next = tokens[end];
  if (ofVerb.behind.test(next?.lower ?? '')) return true;
  const isSaid = ofVerb.before.has(lowerAt(tokens, at - 1));
  const comma = isSaid ? at - 2 : at - 1;
  if ((tokens[comma]?.kind ?? 'sign') === 'sign') {
    if ((isSaid && next?.text === ',') || isApposed(tokens, comma, end, pack)) return true;
    const {lower = ''} = next ?? {};
    if (pack.segmentation.finite.test(lower) && !ofVerb.unless.test(lower)) return true;
  }
  return ofVerb.verbs.test(lowerAt(tokens, at - 1)) && standsAlone(tokens, end, pack);
}
