import {FATES} from '../../concept-ids.js';
import type {Claim} from '../../claim.js';
import {startingIn} from '../../claims/clause.js';
import {mentionOf} from '../../claims/mention-of.js';
import type {Telling} from '../../claims/told/telling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import {areElsewhere} from '../grounds/elsewhere.js';
import {areMarkedApart} from './other-marks.js';
import {stemsOf, wordsAround} from './words-around.js';

/** The noun of an amount stands within so many code units of it. */
const NEAR = 60;
/** A preposition and what it leads to: "at the old mill". */
const PHRASE = 3;
const SHORTEST = 3;
const FATAL: ReadonlySet<string> = new Set(FATES);
/** Words behind an amount that say which group it is. */
const DESCRIBING = 5;

/**
 * Whether words or dates say that two groups of like size are not one: the first train and the second, my company and his,
 * three hundred, and in 1907 350.
 */
export function areSetApart(one: Claim, back: Claim, telling: Telling): boolean {
  if (back.recalled) return false;
  const isOther = back.another.some((word) => !isSaid(word, one, telling));
  if (isOther || areElsewhere(one, back)) return true;
  const [a, b] = [one.time, back.time];
  if (back.dated && !(a && b && a.first <= b.last && b.first <= a.last)) return true;
  return areMarkedApart(one, back, telling);
}

/** Whether a word of such a stem stands in the sentence of a claim. */
function isSaid(stem: string, {place}: Claim, {sentences, pack}: Telling): boolean {
  return stemsOf(sentences[place]!, pack).has(stem);
}

/**
 * Whether two amounts are told in two settings by the same preposition, of which neither is spoken of with the other: "at the
 * ford".
 */
export function areInOtherSettings(one: Claim, back: Claim, telling: Telling): boolean {
  const [x, y] = [wordsAround(one, telling), wordsAround(back, telling)];
  const others = new Set(settingsIn(y, x, telling.pack, back.recalled));
  return settingsIn(x, y, telling.pack, back.recalled).some((preposition) =>
    others.has(preposition),
  );
}

/** The prepositions that lead to things of which some other words do not speak, or only those with a name. */
function settingsIn(
  words: readonly Token[],
  others: readonly Token[],
  pack: LanguagePack,
  onlyNamed: boolean,
): string[] {
  const spoken = new Set(others.map(({lower}) => pack.stem(lower)));
  return words.flatMap(({lower}, at) => {
    if (!pack.quantities.settings.has(lower)) return [];
    const things = words
      .slice(at + 1, at + 1 + PHRASE)
      .filter((word) => isTelling(word, pack) && (!onlyNamed || /^\p{Lu}/u.test(word.text)));
    const isOwn = things.length > 0 && !things.some((thing) => spoken.has(pack.stem(thing.lower)));
    return isOwn ? [lower] : [];
  });
}

/** Whether a word may say what a thing is: not the shortest, no pronoun, no verb. */
function isTelling({lower}: Token, {names, quantities}: LanguagePack): boolean {
  return (
    lower.length >= SHORTEST && !names.commonWords.has(lower) && !quantities.phraseEnds.has(lower)
  );
}

/**
 * Whether what says which group it is has never been told before: what stands between the number and its noun („14 rūmų
 * sargybos vyrų“), what a preposition leads to behind it ("15 deputies who walked out over the flag").
 */
export function isNewlyDescribed(back: Claim, telling: Telling): boolean {
  if (back.recalled) return false;
  const {sentences, pack} = telling;
  const told = sentences[back.place]!;
  const {tokens, meanings, counted} = told;
  const {end} = mentionOf(back, told);
  const noun = startingIn(counted, {start: end, end: end + NEAR}).find(
    ({id}) => id === back.counted,
  );
  const between = noun ? startingIn(tokens, {start: end, end: noun.start}) : [];
  const behind = startingIn(tokens, {start: end, end: end + NEAR}).slice(0, DESCRIBING + PHRASE);
  // What became of them may be told in any words: „14 žuvusių sukilėlių“.
  const isFate = ({start}: Token): boolean =>
    startingIn(meanings, {start, end: start + 1}).some(({id}) => FATAL.has(id));
  const first = firstPlacesOf(telling);
  const isSaid = ({lower, start}: Token): boolean => {
    const [meaning] = startingIn(meanings, {start, end: start + 1});
    const places = [first.stems.get(pack.stem(lower)), meaning && first.meanings.get(meaning.id)];
    return places.some((place) => place !== undefined && place < back.place);
  };
  const things = behind.slice(0, DESCRIBING).map(({lower}, at) => {
    const led = behind.slice(at + 1, at + 1 + PHRASE).filter((word) => isTelling(word, pack));
    if (pack.quantities.shares.has(lower)) return led;
    // "In the building" may be one that is known by another word.
    return pack.quantities.settings.has(lower) ? led.filter(({text}) => /^\p{Lu}/u.test(text)) : [];
  });
  return (
    between.some((word) => isTelling(word, pack) && !isFate(word) && !isSaid(word)) ||
    (!pack.hasCases && things.some((words) => words.length > 0 && !words.some(isSaid)))
  );
}

/** Indices of the sentences in which an account first has a stem, and a meaning. */
interface FirstPlaces {
  readonly stems: ReadonlyMap<string, number>;
  readonly meanings: ReadonlyMap<string, number>;
}

const firstPlaces = new WeakMap<Telling, FirstPlaces>();

/** Made once for an account, and only where it is asked for. */
function firstPlacesOf(telling: Telling): FirstPlaces {
  let made = firstPlaces.get(telling);
  if (!made) {
    const [stems, meanings] = [new Map<string, number>(), new Map<string, number>()];
    const add = (places: Map<string, number>, key: string, place: number): void => {
      if (!places.has(key)) places.set(key, place);
    };
    telling.sentences.forEach((told, place) => {
      for (const {lower} of told.tokens) add(stems, telling.pack.stem(lower), place);
      for (const {id} of told.meanings) add(meanings, id, place);
    });
    firstPlaces.set(telling, (made = {stems, meanings}));
  }
  return made;
}
