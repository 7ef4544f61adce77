import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised, isSmallRoman} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {givenAgree} from '../../../values/given-names.js';
import {followsForename} from '../runs/context.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameMatch} from '../known/listed-names.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import {isHyphen} from '../../signs.js';
import {isAllCapitals} from '../runs/letters.js';
import {isEnclosed, isNamedThing} from '../runs/named-after.js';
import {regionNounAt} from '../runs/region-noun.js';
import {standsForShip} from '../runs/ships.js';

/**
 * The places and persons of a gazetteer in a sentence, the longest first, never one inside another. A noun after a
 * place may make another place of it: Vilnius, Vilnius Region.
 */
export function listedNames(
  tokens: readonly Token[],
  matches: readonly NameMatch[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[] {
  const hits: NameHit[] = [];
  if (matches.length === 0) return hits;
  const longest = matches
    .filter(({kind}) => kind === 'place' || kind === 'person')
    .sort((a, b) => a.from - b.from || b.to - a.to || (a.kind === 'place' ? -1 : 1));
  for (const {from, to, kind, identity} of longest) {
    if (from < (hits.at(-1)?.to ?? 0)) continue;
    if (to === from + 1 && isCommonOpening(tokens, from, grammar, lexicon)) continue;
    if (kind === 'place' && to === from + 1 && isPersons(tokens, from, grammar)) continue;
    if (kind === 'place' && to === from + 1 && lacksArticle(tokens, from, grammar)) continue;
    if (kind === 'place' && isOfMoney(tokens, from, to, lexicon)) continue;
    const isBehindPlace = hits.at(-1)?.to === from;
    if (kind === 'place' && !isBehindPlace && isSurname(tokens, from, to, grammar)) continue;
    if (kind === 'person' && isNamedAfter(tokens, from, to, grammar)) continue;
    if (isOfShip(tokens, from, grammar)) continue;
    if (kind === 'person' && isOfAnotherNumber(tokens, from, to)) continue;
    if (kind === 'person' && isVessel(tokens, from, to, grammar)) continue;
    if (kind === 'person' && isOfOthers(tokens, from, to, identity.name, grammar)) continue;
    const hit: NameHit = {from, to, kind, value: identity.name};
    const whole =
      kind === 'place'
        ? widen(hit, tokens, grammar)
        : withGivenName(withSecondSurname(hit, tokens), tokens, grammar, lexicon);
    if (whole) hits.push(whole);
  }
  return hits;
}

/** „300 mln. JAV dolerių“, "US$5": part of the name of a money. */
function isOfMoney(
  tokens: readonly Token[],
  from: number,
  to: number,
  {isMoney}: NameLexicon,
): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (!next || !isMoney(next.text)) return false;
  return next.kind === 'sign' ? next.joined : before?.kind === 'number' || before?.text === '.';
}

/** A plural; but "was" and "has". */
const PLURAL = /^(?!.{0,2}as$)\p{L}*(?:[^su]|[^ha]u)s$/u;

/** "Don Quixote", "an inn", but "the Don": whether a name asks for an article, and for none behind it, and has them not. */
function lacksArticle(
  tokens: readonly Token[],
  at: number,
  {articledPlaces, article, bare}: NameGrammar,
): boolean {
  const [before, name, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (articledPlaces?.has(bare(name.lower)) !== true) return false;
  // "the Baltic governments", "the Baltic Fleet"
  const isOfOthers = next?.kind === 'word' && (isCapitalised(next.text) || PLURAL.test(next.lower));
  return before?.lower !== article || isOfOthers;
}

/** „Hindenburgą“ statė, „Oginskio kanalas“: a ship, a work, a company or a canal. */
function isNamedAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  const opener = tokens[from - 1];
  if (isCapitalised(opener?.text ?? '') && grammar.openers.get(opener!.lower) === 'thing') {
    return true;
  }
  const isThings = to === from + 1 && isNamedThing(tokens, to, grammar);
  return isThings || isEnclosed(tokens, from, to, grammar);
}

/** So many words of a ship's name stand before a name in it: "HMS Prince of Wales". */
const LONGEST_SHIP = 3;

/**
 * "HMS Glasgow", "USS King George V", "the cruiser Edinburgh": a ship named for a place or a person. Where there are cases, a place
 * behind the noun says where it is: „laivas Klaipėdos uoste“.
 */
function isOfShip(tokens: readonly Token[], from: number, grammar: NameGrammar): boolean {
  const {cases, origins, vessels} = grammar;
  if (cases) return false;
  for (let at = from - 1; at >= from - LONGEST_SHIP && at >= 0; at -= 1) {
    const {lower, text} = tokens[at]!;
    if (vessels.has(lower)) return at === from - 1 || isAllCapitals(text);
    if (standsForShip(tokens, at, grammar)) return true;
    if (!isCapitalised(text) && !origins.has(lower)) return false;
  }
  return false;
}

/** "The battleship Tirpitz lay", "the Bismarck was sunk", but "the Stalin cult": a ship that has a person's name. */
function isVessel(
  tokens: readonly Token[],
  from: number,
  to: number,
  {vessels, article, beforeActs, conjunctions}: NameGrammar,
): boolean {
  const before = lowerAt(tokens, from - 1);
  const {text = '.', lower = ''} = tokens[to] ?? {};
  if (to > from + 1) return false;
  if (vessels.has(before)) return true;
  const isWhole = /^[.,;:!?)]$/.test(text) || beforeActs.has(lower) || conjunctions.has(lower);
  return before === article && isWhole;
}

/** "Frederick William IV", where the gazetteer has another of that name without his number; "Napoleon I" may be one and who speaks. */
function isOfAnotherNumber(tokens: readonly Token[], from: number, to: number): boolean {
  const {text = ''} = tokens[to] ?? {};
  const isNumber = isSmallRoman(text) && !isSmallRoman(tokens[to - 1]!.text);
  return isNumber && (text !== 'I' || to > from + 1);
}

/** "General Lee of the Seda militia": whom a surname alone means is said by what follows it; not "of the Red Army". */
function isOfOthers(
  tokens: readonly Token[],
  from: number,
  to: number,
  name: string,
  {origins, titles, bare, localBodies, demonyms}: NameGrammar,
): boolean {
  if (!origins.has(lowerAt(tokens, to))) return false;
  const [place, body] = [tokens[to + 2]?.text ?? '', lowerAt(tokens, to + 3)];
  if (!isCapitalised(place) || demonyms.has(bare(place.toLowerCase()))) return false;
  if (localBodies?.has(body) !== true) return false;
  const isTitled = to - from === 2 && titles.has(tokens[from]!.lower);
  const isSurname = to - from === 1 || isTitled;
  return (
    isSurname &&
    name.includes(' ') &&
    bare(name.split(' ').at(-1)!.toLowerCase()) === bare(tokens[to - 1]!.lower)
  );
}

/** Whether a word at the beginning of a sentence is a common one that only looks like a name there. */
function isCommonOpening(
  tokens: readonly Token[],
  index: number,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): boolean {
  const {lower, text} = tokens[index]!;
  if (!isCapitalised(text) || !opensSentence(tokens, index)) return false;
  return grammar.commonWords.has(lower) || (lexicon.isCommon(lower) && !lexicon.isName(lower));
}

/** "Florence Nightingale", "General Hastings": where cases do not tell, a title before a place makes a person of it. */
function isPersons(tokens: readonly Token[], index: number, grammar: NameGrammar): boolean {
  const {text = '', lower = ''} = tokens[index - 1] ?? {};
  const isTitled = !grammar.cases && isCapitalised(text) && grammar.titles.has(lower);
  return isTitled || isGivenName(tokens, index, grammar);
}

/** "Edward Cork", and where cases do not tell, "Worcester was beheaded": no town. */
function isSurname(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  if (grammar.cases) return false;
  if (followsForename(tokens, from, grammar)) return true;
  const [name, before] = [tokens[from]!, lowerAt(tokens, from - 1)];
  if (to > from + 1 || grammar.surnameTowns?.has(grammar.bare(name.lower)) !== true) return false;
  return !grammar.isPlaceAfter(before, name.lower, lowerAt(tokens, from - 2));
}

/** "Florence Nightingale", but "in Florence Nightingale …", "Victoria Station". */
function isGivenName(
  tokens: readonly Token[],
  index: number,
  {givenNames, bare, isPlaceAfter, placeNouns, thingNouns, demonyms}: NameGrammar,
): boolean {
  const [before, name, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]];
  if (next?.kind !== 'word' || !isCapitalised(next.text) || !givenNames.has(bare(name.lower)))
    return false;
  if (before && isPlaceAfter(before.lower, name.lower, '')) return false;
  return ![placeNouns, thingNouns, demonyms].some((nouns) => nouns.has(bare(next.lower)));
}

/** "Mykolas Barklajus de Tolis", of whom the gazetteer knows the surname; undefined where it knows one of another given name. */
function withGivenName(
  hit: NameHit,
  tokens: readonly Token[],
  {givenNames, bare, suffix, patronymic, cases}: NameGrammar,
  lexicon: NameLexicon,
): NameHit | undefined {
  const isGiven = (at: number): boolean => {
    const {text = '', lower = ''} = tokens[at] ?? {};
    // "Napoleon's Marshal Ney"
    return isCapitalised(text) && givenNames.has(bare(lower)) && suffix?.test(text) !== true;
  };
  // "Mikhail Bogdanovich Barclay de Tolly"
  const isFather = patronymic?.test(tokens[hit.from - 1]?.text ?? '') === true;
  const from = isFather ? hit.from - 2 : hit.from - 1;
  // „Petras Smetoną pamatė“
  if (!isGiven(from) || cases?.agree(tokens[from]!.lower, tokens[hit.from]!.lower) === false)
    return hit;
  const given = lexicon.nominative(tokens[from]!.text);
  const own = hit.value.split(' ').slice(0, -1);
  const isOwn = own.length === 0 || own.some((name) => givenAgree([given], [name], 'languages'));
  return isOwn ? {...hit, from} : undefined;
}

/** "Adolfas Ramanauskas-Vanagas": a name in full goes on behind its hyphen. */
function withSecondSurname(hit: NameHit, tokens: readonly Token[]): NameHit {
  const [dash, second] = [tokens[hit.to], tokens[hit.to + 1]];
  if (hit.to - hit.from < 2 || !isHyphen(dash) || !dash!.joined || !second?.joined) return hit;
  return isCapitalised(second.text) ? {...hit, to: hit.to + 2} : hit;
}

function widen(hit: NameHit, tokens: readonly Token[], grammar: NameGrammar): NameHit {
  const region = regionNounAt(tokens, hit.to, grammar);
  // „Lietuvos žemės ūkio rūmai“
  const isOther = grammar.regionUnless?.test(lowerAt(tokens, hit.to + 1)) === true;
  if (region === undefined || isOther) return hit;
  const {english, end} = region;
  return {...hit, to: end, value: english === '' ? hit.value : `${hit.value} ${english}`};
}
