import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {DateReading} from '../date-reading.js';
import {isYearAlone} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';
import {isYearOfNoun} from './years-of-nouns.js';
import {isHyphen} from '../../signs.js';

/** Whether a bare year names a thing: "the 1926 coup", "the Concordat of 1925". */
export function isNameOfThing(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: DateReading,
  pack: LanguagePack,
): boolean {
  const {dates: grammar} = pack;
  if (step || to || !isYearAlone(from)) return false;
  return (
    namesThing(tokens, end, pack) ||
    isOfThing(tokens, at, grammar) ||
    isYearOfNoun(tokens, at, end, pack)
  );
}

/** Whether a day with its year may name a thing: "the treaty of 12 July 1920", „1920 m. liepos 12 d. sutartis“. */
export function isDayOfThing(
  tokens: readonly Token[],
  at: number,
  {from, to, step, end}: DateReading,
  pack: LanguagePack,
): boolean {
  if (step || to || from.year === undefined || from.day === undefined) return false;
  return namesThing(tokens, end, pack) || isOfThing(tokens, at, pack.dates);
}

function isOfThing(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  const before = tokens[at - 2];
  return (
    tokens[at - 1]?.lower === grammar.nameYearWord &&
    before !== undefined &&
    grammar.namedByYear.has(before.lower)
  );
}

/** Whether a thing that is named by its year stands here, or behind a few describing words. */
export function namesThing(
  tokens: readonly Token[],
  at: number,
  {dates: grammar, quantities: {determiners}, segmentation: {finite}}: LanguagePack,
): boolean {
  for (let i = at; i < at + 6; i += 1) {
    const token = tokens[i];
    if (!token) return false;
    if (grammar.namedByYear.has(token.lower)) return true;
    // "in 1926 the coup failed", „1864 m. vyko sukilimas“: a clause goes on, no name.
    const isClause = [finite, grammar.predicates].some((form) => form?.test(token.lower));
    const isFirst = i === at && !isClause && !determiners.has(token.lower);
    const describes =
      token.kind === 'word'
        ? /^\p{Lu}/u.test(token.text) || isFirst || isHyphen(tokens[i - 1])
        : isDescribing(token);
    if (!describes || grammar.yearCues.has(token.lower)) return false;
  }
  return false;
}

function isDescribing(token: Token): boolean {
  return /^[-–‐]$/u.test(token.text) || token.kind === 'number';
}
