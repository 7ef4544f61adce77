import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {YEAR} from '../../dates/tokens.js';
import {isHyphen} from '../../signs.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {NameWord} from '../name-word.js';

/** Maximum number of tokens in the name of a site before its noun. */
const LONGEST = 4;

/** Streets and squares by their noun behind what they are called: "Raua Street", „Vinco Kudirkos aikštėje“. */
export function streetsIn(
  tokens: readonly Token[],
  words: readonly NameWord[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let noun = 1; noun < words.length; noun += 1) {
    const word = words[noun]!;
    const short = isShortStreet(word, tokens, noun, grammar) ? word.shortStreet : undefined;
    const street = word.street ?? short;
    const from = street === undefined ? noun : beginningOf(tokens, noun, grammar, lexicon);
    if (from === noun) continue;
    const name = tokens.slice(from, noun).map(({text}) => text);
    const hit = siteOf(tokens, from, noun, [...name, street!]);
    hits.push(short === undefined ? hit : {...hit, to: noun + 2});
  }
  return hits;
}

/** Whether a shortened noun is a street's, behind a name in the genitive: „Pilies g. 22“, but „Antanas g. 1903“, „Antano g. 1903 m.“. */
function isShortStreet(
  {shortStreet}: NameWord,
  tokens: readonly Token[],
  at: number,
  {cases}: NameGrammar,
): boolean {
  if (shortStreet === undefined || tokens[at + 1]?.text !== '.' || !tokens[at + 1]!.joined)
    return false;
  const name = tokens[at - 1]!.lower;
  const isOwner =
    cases?.isIn(name, 'genitive') === true || cases?.isIn(name, 'genitive plural') === true;
  return isOwner && !YEAR.test(tokens[at + 2]?.text ?? '');
}

/**
 * Bridges, gates, palaces and the like in the same way: "Brandenburg Gate", "the Lobau barracks", „Radvilų rūmuose“,
 * „Žaliąjį tiltą“. One that has the name of a place or a person of the gazetteer, „Kauno tvirtovė“, is left to that.
 *
 * @param known What the gazetteer knows in the sentence.
 */
export function landmarksIn(
  tokens: readonly Token[],
  words: readonly NameWord[],
  known: readonly NameHit[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[] {
  const hits: NameHit[] = [];
  for (let noun = 1; noun < words.length; noun += 1) {
    const {landmark} = words[noun]!;
    if (landmark === undefined || isOther(tokens, noun, grammar)) continue;
    const from = saintBehind(tokens, beginningOf(tokens, noun, grammar, lexicon), noun, grammar);
    if (from === noun || !isWhole(tokens, from, noun, grammar)) continue;
    const isKnown = known.some(
      (hit) => hit.from <= noun && hit.to >= noun && (hit.from <= from || hit.to > noun),
    );
    if (isKnown) continue;
    const name = tokens
      .slice(from, noun)
      .map(({text}) => (grammar.cases ? lexicon.nominative(text) : text));
    hits.push(siteOf(tokens, from, noun, [...name, landmark]));
  }
  return hits;
}

/** Where the saint begins who gives a church its name, behind the town in which it stands: „Varnių `Šv. Aleksandro` bažnyčia“. */
function saintBehind(
  tokens: readonly Token[],
  from: number,
  noun: number,
  {churches, saints}: NameGrammar,
): number {
  if (!saints || churches?.has(tokens[noun]!.lower) !== true) return from;
  for (let at = from + 1; at < noun; at += 1) if (saints.has(tokens[at]!.lower)) return at;
  return from;
}

/** Whether the noun behind a word that may name a site is that of something else: „Prekybos rūmai“, "the German barracks". */
function isOther(
  tokens: readonly Token[],
  noun: number,
  {organisations, demonyms, commonWords, bare}: NameGrammar,
): boolean {
  const before = tokens[noun - 1]!.lower;
  const isBody = organisations.behindOnly?.get(bare(tokens[noun]!.lower))?.test(before) === true;
  return isBody || demonyms.has(bare(before)) || commonWords.has(before);
}

/** Whether a site is called by its noun, as far as capitals tell: "Brandenburg Gate", "the Tabor bridge"; but "Thomas Bridge". */
function isWhole(
  tokens: readonly Token[],
  from: number,
  noun: number,
  {article, namesakes, givenNames, bare, suffix, churches, palaces, saints, cases}: NameGrammar,
): boolean {
  const {text, lower} = tokens[noun]!;
  const capital = isCapitalised(text);
  // „Paberžės bažnyčia“ is the town's.
  if (churches?.has(lower) === true && saints?.has(tokens[from]!.lower) !== true) return false;
  // „Radvilos rūmai“ are his, „Radvilų rūmai“ are called so.
  if (palaces?.has(lower) === true && cases?.isIn(tokens[noun - 1]!.lower, 'genitive') === true)
    return false;
  if (article === undefined) return !capital;
  if (tokens[from - 1]?.lower === article) return true;
  const isPerson = namesakes.has(bare(lower)) && givenNames.has(tokens[from]!.lower);
  return capital && (!isPerson || suffix?.test(tokens[from]!.text) === true);
}

function siteOf(
  tokens: readonly Token[],
  from: number,
  noun: number,
  words: readonly string[],
): NameHit {
  const value = words.map((word, i) => (i === 0 || tokens[from + i]!.joined ? word : ` ${word}`));
  return {from, to: noun + 1, kind: 'place', value: value.join('')};
}

/** Where the name begins that a noun ends; the noun's own index where it has none. */
function beginningOf(
  tokens: readonly Token[],
  noun: number,
  grammar: NameGrammar,
  lexicon: NameLexicon,
): number {
  // "the Wall Street Journal"
  if (grammar.article !== undefined && isCapitalised(tokens[noun + 1]?.text ?? '')) return noun;
  let from = noun;
  while (from > Math.max(0, noun - LONGEST) && isPart(tokens, from - 1, noun, grammar)) from -= 1;
  // "The Street", „Miesto aikštė“: a capital that only opens the sentence; but „Aušros Vartų gatvė“.
  if (from < noun && opensSentence(tokens, from)) {
    const {lower} = tokens[from]!;
    const isAlone = from === noun - 1;
    if (grammar.commonWords.has(lower) || (isAlone && lexicon.isWord(lower))) from += 1;
  }
  return /^[.\p{Pd}]$/u.test(tokens[from]?.text ?? '') ? noun : from;
}

/** Whether a token is a word with a capital, in the case that the noun asks for, or a sign inside such a name. */
function isPart(tokens: readonly Token[], at: number, noun: number, grammar: NameGrammar): boolean {
  const {cases, saints} = grammar;
  const {text, lower, kind, joined} = tokens[at]!;
  const before = tokens[at - 1];
  if (text === '.') {
    return (
      joined && (/^(?:\p{Lu}|St)$/u.test(before?.text ?? '') || saints?.has(before!.lower) === true)
    );
  }
  // "Saint-Cloud Gate"
  if (isHyphen(tokens[at]))
    return joined && tokens[at + 1]!.joined && isCapitalised(before?.text ?? '');
  const isInitial = tokens[at + 1]?.text === '.';
  if (isInitial && saints?.has(lower) === true) return true;
  if (kind !== 'word' || !isCapitalised(text)) return false;
  if (isInitial || !cases) return true;
  return (
    cases.isIn(lower, 'genitive') ||
    cases.isIn(lower, 'genitive plural') ||
    isAdjective(tokens, at, noun, grammar)
  );
}

/** Whether a definite adjective stands right before the noun, in its case: „Žaliasis tiltas“. */
function isAdjective(
  tokens: readonly Token[],
  at: number,
  noun: number,
  {cases, definite}: NameGrammar,
): boolean {
  const {lower} = tokens[at]!;
  if (at !== noun - 1 || definite?.test(lower) !== true) return false;
  return cases?.agree(lower, tokens[noun]!.lower) === true;
}
