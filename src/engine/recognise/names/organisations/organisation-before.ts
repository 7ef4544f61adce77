import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {isDash, isHyphen} from '../../signs.js';
import {isLocative, titleBefore} from '../runs/context.js';
import type {NameGrammar} from '../grammar.js';
import type {NameCover, NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import {adjectiveOf, isState} from '../treaties/treaty-identity.js';

const OPENING = /^["“„«]$/;

/** How many words may stand before a noun. */
const LONGEST = 6;

/** A noun that may be an organisation's, and what is known around it. */
export interface OrganisationNoun {
  readonly tokens: readonly Token[];
  readonly index: number;
  /** Its nominative. */
  readonly noun: string;
  readonly places: NameCover;
  readonly persons: NameCover;
  readonly grammar: NameGrammar;
  readonly lexicon: NameLexicon;
}

/** A place or capitalised words, perhaps with linking words, before the noun of an organisation. */
export function namedBefore(found: OrganisationNoun): NameHit | undefined {
  const {tokens, index, noun, places, grammar} = found;
  const {behindOnly, ofTowns, mayComeFirst, events, leagues, ofStates, onlyOfStates, contests} =
    grammar.organisations;
  const head = tokens[index]!;
  // "Soviet Union"
  if (places[index]) return undefined;
  const behind = behindOnly?.get(grammar.bare(head.lower));
  const isOfTown = places[index - 1] !== undefined && ofTowns?.has(head.lower) === true;
  if (!isOfTown && behind?.test(lowerAt(tokens, index - 1)) === false) return undefined;
  const next = tokens[index + 1];
  if (next && isCapitalised(next.text) && contests?.test(next.lower) === true) return undefined;
  const edge = beginOfRow(found, leftEdge(found));
  if (edge === index) return undefined;
  const isCommon = mayComeFirst && !isCapitalised(head.text);
  if (isCommon && !isOfPeople(found)) return undefined;
  const from = isCommon ? index - 1 : edge;
  const placed = places[from];
  const place = placed && placed.to <= index ? placed : undefined;
  if (!mayComeFirst && !place && !opensName(found, from)) return undefined;
  // "the Washington Naval Conference"
  if (mayComeFirst && place && events?.has(head.lower) === true) return undefined;
  if (place?.to === index) {
    const isStates = isState(place.value, grammar);
    const isOfState = ofStates?.has(noun) === true && isStates;
    const isOfOther = onlyOfStates?.has(noun) === true && !isStates && !isCapitalised(head.text);
    if (isOfState || isOfOther || leagues?.has(noun) === true) return undefined;
  }
  const words = wordsOf(tokens, place?.to ?? from, index, mayComeFirst ? [] : places, grammar);
  // "the US Navy's history"
  const last = grammar.suffix ? head.text.replace(grammar.suffix, '') : head.text;
  // „karo aviacija“
  const both = grammar.organisations.english?.get(`${words.at(-1)} ${head.lower}`.toLowerCase());
  const told = both === undefined ? [...words, noun] : [...words.slice(0, -1), both];
  const named = (
    mayComeFirst ? [...words, last] : [...inEnglish(told.slice(0, -1), grammar), told.at(-1)!]
  ).join(' ');
  if (!place) return {from, to: index + 1, kind: 'organisation', value: named};
  // "Hamburg-America Line"
  const space = tokens[place.to]!.joined ? '' : ' ';
  const town = mayComeFirst ? place.value : ofState(place.value, grammar);
  return {from: place.from, to: index + 1, kind: 'organisation', value: `${town}${space}${named}`};
}

/** The words of a name in English, as far as a language has it of them: „mokslų“, „lietuvių“. */
function inEnglish(words: readonly string[], grammar: NameGrammar): string[] {
  const {english} = grammar.organisations;
  if (!english) return [...words];
  const told: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const pair = english.get(`${word} ${words[at + 1]}`.toLowerCase());
    const state = grammar.demonyms.get(word.toLowerCase());
    if (pair !== undefined) at += 1;
    told.push(
      pair ??
        english.get(word.toLowerCase()) ??
        (state === undefined ? word : ofState(state, grammar)),
    );
  }
  return told;
}

/** The English adjective of a state; the name of another place. */
function ofState(place: string, grammar: NameGrammar): string {
  return adjectiveOf(place, grammar) ?? place;
}

/** Where a name begins that ends in the noun: at the noun itself, if nothing before it can be of a name. */
function leftEdge(found: OrganisationNoun): number {
  const {tokens, index, places, grammar} = found;
  const {regionNouns, organisations} = grammar;
  const {mayComeFirst, describes} = organisations;
  let from = index;
  for (let at = index - 1; at >= Math.max(0, index - LONGEST); at -= 1) {
    const {lower, kind} = tokens[at]!;
    // „Rygoje Latvijos tautos taryba“, „Lietuvoje esančios kariuomenės“
    if (places[at] && isLocative(tokens[at]!.text, grammar)) break;
    // „Kauno apygardos teismas“
    const region = mayComeFirst ? undefined : places[at];
    const isRegion = region?.to === at + 1 && region.from < at && regionNouns.has(lower);
    if (isRegion && isCapitalised(tokens[region.from]!.text)) {
      at = region.from;
      from = at;
      continue;
    }
    // „Įkurta Lietuvos mokslo draugija“
    const isPlaced = !mayComeFirst && from < index && places[from] !== undefined;
    const mayOpen =
      describes?.test(lower) === true || places[at] !== undefined || isPartOfWorld(lower, grammar);
    if (isPlaced && opensSentence(tokens, at) && !mayOpen) break;
    // „Po Antrojo pasaulinio karo Vilniaus universitetas“
    if (isPlaced && !isCapitalised(tokens[at]!.text)) break;
    if (isInsideWord(tokens, at, grammar)) continue;
    // "the Hull & Selby Railway"
    const isSign = tokens[at]!.text === '&' && from === at + 1 && from < index;
    if (isSign && isCapitalised(tokens[at - 1]?.text ?? '')) continue;
    if (kind !== 'word' || isAnother(tokens, at, grammar)) break;
    // "the Midland Railway and London and York Railway"
    const isBehindLike = lowerAt(tokens, at - 1) === tokens[index]!.lower;
    if (isBehindLike && grammar.conjunctions.has(lower)) break;
    // „Prekybos `ir` pramonės bankas“
    const isJoint =
      !mayComeFirst && grammar.conjunctions.has(lower) && links(tokens, at - 1, grammar);
    if (isOfName(found, at)) from = at;
    else if (isJoint && at < index - 1) continue;
    else if (!links(tokens, at, grammar)) break;
  }
  // "St. John's College"
  const isStopped = tokens[from - 1]?.text === '.' && tokens[from - 1]!.joined;
  const saint = isStopped ? from - 2 : from - 1;
  return isStopped && grammar.saints?.has(lowerAt(tokens, saint)) === true ? saint : from;
}

/** Where the row of towns or goods begins that names a company: "the `Manchester`, Sheffield and Lincolnshire Railway". */
function beginOfRow({tokens, index, grammar}: OrganisationNoun, edge: number): number {
  const {article, conjunctions, commonWords, saints, organisations} = grammar;
  const {ofRows} = organisations;
  if (ofRows?.has(lowerAt(tokens, index)) !== true) return edge;
  const isLink = ({lower, text}: Token): boolean => text === '&' || conjunctions.has(lower);
  if (!tokens.slice(edge, index).some(isLink)) return edge;
  let from = edge;
  while (tokens[from - 1]?.text === ',') {
    let first = from - 2;
    const isOfName = (at: number): boolean => {
      const {text = '', lower = ''} = tokens[at] ?? {};
      return isCapitalised(text) && !commonWords.has(lower);
    };
    if (!isOfName(first)) break;
    while (isOfName(first - 1)) first -= 1;
    // "the St. Paul, Minneapolis and Manitoba Railway"
    const isSaint = tokens[first - 1]?.text === '.' && saints?.has(lowerAt(tokens, first - 2));
    from = isSaint ? first - 2 : first;
  }
  return lowerAt(tokens, from - 1) === article ? from : edge;
}

/** What hangs on a word of a name: "Fusiliers' Association", "Anti-Corn Law League". */
function isInsideWord(tokens: readonly Token[], at: number, {suffix}: NameGrammar): boolean {
  const {text, joined} = tokens[at]!;
  if (!joined) return false;
  return suffix?.test(text) === true || (isHyphen(tokens[at]) && tokens[at + 1]!.joined);
}

/** "the Observatory and the Challenger Commission" are two. */
function isAnother(
  tokens: readonly Token[],
  at: number,
  {article, conjunctions}: NameGrammar,
): boolean {
  return tokens[at]!.lower === article && conjunctions.has(lowerAt(tokens, at - 1));
}

/** Whether nothing but capitals parts a word from the article before it: "the Supreme `War` Council". */
function opensBehindArticle(tokens: readonly Token[], at: number, grammar: NameGrammar): boolean {
  let from = at;
  while (from > 0 && tokens[from - 1]!.lower !== grammar.article) {
    from -= 1;
    const {text, lower} = tokens[from]!;
    const isJoint = text === '&' || grammar.conjunctions.has(lower);
    const isInside = isJoint || isInsideWord(tokens, from, grammar);
    if (!isCapitalised(text) && !isInside) return false;
  }
  return from > 0;
}

/** Whether a capital is of a name, and no common word that has it for its place: "the Crown Council", „perėmė Vyriausiasis tribunolas“. */
function isOfName({tokens, index, noun, grammar}: OrganisationNoun, at: number): boolean {
  const {article, commonWords, organisations, suffix, plural} = grammar;
  const {text, lower} = tokens[at]!;
  if (!isCapitalised(text)) return false;
  // "Reuter's Social Democrats"
  const isOwner = text.length > 1 && suffix?.test(text) === true && text.endsWith('s');
  if (isOwner && plural?.test(tokens[index]!.lower) === true) return false;
  if (!commonWords.has(lower)) return true;
  if (article !== undefined) {
    return isCapitalised(tokens[index]!.text) && opensBehindArticle(tokens, at, grammar);
  }
  return (
    !opensSentence(tokens, at) ||
    organisations.mayOpen?.test(lower) === true ||
    isOfMembers(lower, noun, index - at, grammar) ||
    isPartOfWorld(lower, grammar) ||
    (organisations.offices?.has(noun) === true && organisations.links.has(lower))
  );
}

/** Whether a word tells whose body it is, by its members or their people: „Ūkininkų sąjunga“, „Žydų taryba“. */
function isOfMembers(
  lower: string,
  noun: string,
  length: number,
  {demonyms, bare, organisations: {members, ofMembers}}: NameGrammar,
): boolean {
  const isTheirs = ofMembers?.has(noun) === true;
  if (isTheirs && members?.test(lower) === true) return true;
  // „Lenkų tautinis komitetas“
  return ofMembers !== undefined && (isTheirs || length > 1) && demonyms.has(bare(lower));
}

/** Whether a word is a part of the world in the name of a land: „Rytų Indijos bendrovė“. */
function isPartOfWorld(lower: string, {formations: {directions}}: NameGrammar): boolean {
  return directions.has(lower);
}

/** Whether a preposition leads from a member or the like to a body: "a Member `of` the Council". */
function leadsToBody(
  tokens: readonly Token[],
  at: number,
  {origins, organisations: {ofBodies}}: NameGrammar,
): boolean {
  return origins.has(tokens[at]!.lower) && ofBodies?.has(lowerAt(tokens, at - 1)) === true;
}

/** Whether a word in lower case may stand within a name: the "of" of "Bank of England", unless somebody stands before it. */
function links(tokens: readonly Token[], at: number, grammar: NameGrammar): boolean {
  const {links: words, isLink, mayComeFirst} = grammar.organisations;
  const {lower} = tokens[at]!;
  if (!words.has(lower) && isLink?.(lower) !== true) return false;
  if (lower !== grammar.article && leadsToBody(tokens, at, grammar)) return false;
  // "Yesterday the State Council met"
  if (lower === grammar.article && !words.has(lowerAt(tokens, at - 1))) return false;
  return !(
    mayComeFirst &&
    words.has(lowerAt(tokens, at - 1)) &&
    isSomebody(tokens, at - 2, grammar)
  );
}

/**
 * Whether a common noun is the body of the people or state before it: "the Polish delegation"; not "a Russian army was destroyed",
 * "the French front".
 */
function isOfPeople({tokens, index, grammar}: OrganisationNoun): boolean {
  const {demonyms, bare, formations, organisations} = grammar;
  const {lower} = tokens[index]!;
  const isPart = isHyphen(tokens[index - 2]) && tokens[index - 1]!.joined;
  if (isPart || !demonyms.has(bare(lowerAt(tokens, index - 1)))) return false;
  const isOneOfMany = formations.counting?.has(lowerAt(tokens, index - 2)) === true;
  return (
    !isOneOfMany && !formations.named.has(lower) && organisations.capitalised?.has(lower) !== true
  );
}

/** The words of a stretch, what hangs on one with it; places inside it by their English names. */
function wordsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  places: NameCover,
  grammar: NameGrammar,
): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at += 1) {
    const {text, joined} = tokens[at]!;
    const place = places[at];
    if (place?.from === at) {
      // „Rytų Indijos“, but „Rusų Amerikos“
      const isPart = isPartOfWorld(lowerAt(tokens, at - 1), grammar);
      words.push(isPart ? place.value : ofState(place.value, grammar));
      at = place.to - 1;
    } else if (joined && words.length > 0) words.push(`${words.pop()!}${text}`);
    else words.push(text === '&' ? 'and' : text);
  }
  return words;
}

/** Whether a capital that is no place's begins the name of an organisation: „Demokratinis blokas“, „Liaudies vyriausybė“, „Nebraskos universitetas“. */
function opensName(
  {tokens, index, noun, persons, grammar, lexicon}: OrganisationNoun,
  from: number,
): boolean {
  const {heads, institutions, houses, describes, offices, mayOpen} = grammar.organisations;
  const {lower} = tokens[from]!;
  const isInFull = isOfMembers(lower, noun, index - from, grammar) || isPartOfWorld(lower, grammar);
  const isNamedSo = mayOpen?.test(lower) === true;
  if (persons[from] || (houses?.has(noun) === true && !(isNamedSo && index - from > 1)))
    return false;
  if (grammar.titles.has(lower) && !isInFull) return false;
  // „Šv. Kazimiero draugija“
  if (from < index - 1 && grammar.saints?.has(lower) === true) return true;
  if (isCapitalised(tokens[from - 1]?.text ?? '') && !opensSentence(tokens, from - 1)) return false;
  if (offices?.has(noun) === true) return true;
  const isDescribed = describes?.test(lower) === true;
  const isQuoted = OPENING.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.kind === 'word';
  // „Tarptautinė darbo organizacija“, but „Nauja komisija“
  // „visą šalį – Sąjungininkų kontrolės taryba“
  const isBehindDash = from > 1 && isDash(tokens[from - 1]);
  if (opensSentence(tokens, from) && !isQuoted && !isBehindDash)
    return isInFull || isNamedSo || (isDescribed && index - from > 1);
  if (isInFull || institutions?.has(noun) === true || isDescribed) return true;
  // „Laižuvos žemės ūkio bendrovė“
  const {links: known} = grammar.organisations;
  if (index - from > 1 && tokens.slice(from + 1, index).every((word) => known.has(word.lower)))
    return true;
  // „Prekybos ir pramonės bankas“, „Ūkio bankas“
  if (grammar.organisations.links.has(lower)) return true;
  // „Risto Ryčio vyriausybė“
  const {text, lower: next} = tokens[from + 1]!;
  return lexicon.isKnown(lower) && (text === next || heads.get(next) === noun);
}

/** Whether the capitals that end at a token are a person, or open a sentence: "Lieut. Carew of the Emigration Commissioners". */
function isSomebody(
  tokens: readonly Token[],
  last: number,
  {titles, shortTitles, givenNames, bare, organisations: {heads}}: NameGrammar,
): boolean {
  let from = last;
  while (from > 0 && isCapitalised(tokens[from - 1]!.text)) from -= 1;
  const first = bare(lowerAt(tokens, from));
  const before = titleBefore(tokens, from);
  if (titles.has(before) || shortTitles.has(before) || titles.has(first)) return true;
  return (
    givenNames.has(first) || (from === last && opensSentence(tokens, from) && !heads.has(first))
  );
}
