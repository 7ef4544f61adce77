import type {Claim} from '../../claim.js';
import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {wordsAround} from './words-around.js';

const months = new WeakMap<ToldSentence, readonly number[]>();

/** Whether words mark an amount for another's: of another month or season, person, owner or side. */
export function areMarkedApart(one: Claim, back: Claim, telling: Telling): boolean {
  const {sentences, pack} = telling;
  const [x, y] = [wordsAround(one, telling), wordsAround(back, telling)];
  return (
    areOfOtherMonths(sentences[one.place]!, sentences[back.place]!, pack) ||
    areOfOtherSeasons(x, y, pack) ||
    areOfOtherPersons(one, back) ||
    areOfOtherOwners(x, y, pack) ||
    areOnOtherSides(x, y, pack)
  );
}

function areOfOtherMonths(one: ToldSentence, back: ToldSentence, pack: LanguagePack): boolean {
  const [x, y] = [monthsOf(one, pack), monthsOf(back, pack)];
  return y.length > 0 && !y.some((month) => x.includes(month));
}

/** The months that a sentence speaks of. */
function monthsOf(told: ToldSentence, {dates}: LanguagePack): readonly number[] {
  let found = months.get(told);
  if (!found) {
    found = told.tokens.flatMap(({lower, text}) =>
      dates.capitalMonths?.has(lower) === true && text === lower
        ? []
        : (dates.months.get(lower) ?? []),
    );
    months.set(told, found);
  }
  return found;
}

/** What goes back to a group need not say again in which season it was; "spring" and "fall" are other things too. */
function areOfOtherSeasons(
  a: readonly Token[],
  b: readonly Token[],
  {dates: {seasons}}: LanguagePack,
): boolean {
  const seasonsOf = (words: readonly Token[]): number[] =>
    words.flatMap(({lower}) => seasons.get(lower) ?? []);
  const [x, y] = [seasonsOf(a), seasonsOf(b)];
  return x.length > 0 && y.length > 0 && !y.some((season) => x.includes(season));
}

/** Whether each clause names persons, and none that both do: "commanded by Captain Bell". */
function areOfOtherPersons(a: Claim, b: Claim): boolean {
  const personsOf = ({names}: Claim): string[] =>
    names.flatMap(({kind, value}) => (kind === 'person' ? [value] : []));
  const [x, y] = [personsOf(a), personsOf(b)];
  return x.length > 0 && y.length > 0 && !y.some((person) => x.includes(person));
}

function areOfOtherOwners(
  a: readonly Token[],
  b: readonly Token[],
  {quantities: {ours, theirs}}: LanguagePack,
): boolean {
  const has = (words: readonly Token[], owners: ReadonlySet<string> | undefined): boolean =>
    words.some(({lower}) => owners?.has(lower) === true);
  return (has(a, ours) && has(b, theirs)) || (has(a, theirs) && has(b, ours));
}

/** Whether the one is on one side and the other across: "the north tower", "the south tower". */
function areOnOtherSides(
  a: readonly Token[],
  b: readonly Token[],
  {quantities: {opposites = []}}: LanguagePack,
): boolean {
  const isOn = (words: readonly Token[], side: RegExp): boolean =>
    words.some(({lower}) => side.test(lower));
  return opposites.some(
    ([here, there]) =>
      isOn(a, here) !== isOn(a, there) &&
      isOn(b, here) !== isOn(b, there) &&
      isOn(a, here) !== isOn(b, here),
  );
}
