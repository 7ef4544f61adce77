import {PEOPLE} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import type {Token} from '../../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../../language-pack.js';
import type {Head} from '../../../beside/head.js';
import type {NamedConcept} from '../../../lexicon.js';
import {isHyphen} from '../../../signs.js';
import type {Counting, NounPhraseGrammar} from './noun-phrase-grammar.js';
import {isEnd} from './phrase-end.js';
import type {Candidates, PhraseRule, Step, WordOfPhrase} from './read-phrase.js';
import {readPhrase, stepOf} from './read-phrase.js';

/** A word behind an amount, where what describes a noun goes before it. */
interface Word extends WordOfPhrase {
  readonly isShare: boolean;
  readonly isGiven: boolean;
  /** Whether the amount takes a noun in the singular. */
  readonly anyNumber: boolean;
  /** The thing of the glossary that begins with it. */
  readonly thing: NamedConcept | undefined;
}

/** In this order: what is said of a whole phrase comes before what a word is. */
const rules: readonly PhraseRule<Word>[] = [
  fateOfOthers,
  whatIsGiven,
  compound,
  describing,
  knownThing,
  behindHead,
  people,
  namedKind,
  noun,
];

/** Where what describes a noun goes before it, its last plural is the head: "light field guns". */
export function lastNoun(
  tokens: readonly Token[],
  start: number,
  {value, isShare, isGiven = false}: Counting,
  pack: LanguagePack,
): Head | undefined {
  const anyNumber = isShare || pack.quantities.takesSingular(value);
  const step = (at: number, {head, singular}: Candidates): Step => {
    if (!head && at > start && joinsNames(tokens, at, pack)) return {next: at + 1};
    if (isEnd(tokens, at, pack)) return 'end';
    const thing = pack.countables.idOf(tokens, at);
    const token = tokens[at]!;
    return stepOf(rules, {
      tokens,
      at,
      token,
      start,
      pack,
      head,
      singular,
      thing,
      isShare,
      isGiven,
      anyNumber,
    });
  };
  const {head, singular} = readPhrase(tokens, start, step);
  return head ?? (anyNumber || singular?.known === true ? singular : undefined);
}

/** Whether a word joins names before any noun: "84 DB-3 `and` Tupolev bombers". */
function joinsNames(tokens: readonly Token[], at: number, {numerals}: LanguagePack): boolean {
  return numerals.joiners.has(tokens[at]!.lower) && !/^\p{Ll}/u.test(tokens[at - 1]!.text);
}

/** What befell people ends a phrase whose head is no people: "eight enemy aircraft `shot down`". */
function fateOfOthers({thing, head, pack: {actBehind, countables}}: Word): Step | undefined {
  if (!thing || !head?.known || actBehind(thing.id) === undefined) return undefined;
  return countables.kindsOf(head.counted).includes(PEOPLE) ? undefined : 'end';
}

/** What follows those to whom something is given is not they: "gave 200 settlers `farms`". */
function whatIsGiven({head, isGiven}: Word): Step | undefined {
  return head && isGiven ? 'end' : undefined;
}

/** A compound with a hyphen that is known as one word or as two is a head: "horse-power", "machine-guns". */
function compound({tokens, at, token, pack: {countables}}: Word): Step | undefined {
  const [dash, last] = [tokens[at + 1], tokens[at + 2]];
  if (!isHyphen(dash) || !dash!.joined || !last?.joined || last.kind !== 'word') return undefined;
  const parted = countables.idOf([token, {...last, joined: false}], 0);
  const closed = countables.word(token.lower + last.lower).id;
  const counted = closed ?? (parted?.end === 2 ? parted.id : undefined);
  return counted === undefined ? undefined : {head: {counted, at, known: true}, next: at + 3};
}

/** A thing before a hyphen only describes what is behind: "eleven `fish`-oil factories". */
function describing({tokens, at, thing, pack}: Word): Step | undefined {
  const [dash, behind] = [tokens[at + 1], tokens[at + 2]];
  const describes = thing?.end === at + 1 && isHyphen(dash) && dash!.joined;
  if (!describes || !behind?.joined || pack.quantities.of.has(behind.lower)) return undefined;
  return {next: at + 2};
}

/** A thing of the glossary is a head in the plural, and in any number where the amount is a share or one: "light field `guns`". */
function knownThing(word: Word): Step | undefined {
  const {tokens, at, thing, isShare, anyNumber, pack} = word;
  if (!thing) return undefined;
  const isCounted =
    anyNumber ||
    thing.exact ||
    pack.countables.isUnit(thing.id) ||
    hasPlural(tokens, at, thing.end, pack.quantities);
  const head = {counted: thing.id, at, known: true};
  if (!isCounted) return {next: thing.end, ...(measures(word, thing.end) && {singular: head})};
  return isShare ? {answer: head} : {head, next: thing.end};
}

/** Whether a noun in the singular, behind an article and the amount, describes with it the word behind: "a 112 `gun` first rate". */
function measures({tokens, at, start, pack}: Word, end: number): boolean {
  let amount = start - 1;
  while (tokens[amount]?.joined) amount -= 1;
  const isOne = pack.numerals.articles.has(lowerAt(tokens, amount - 1));
  return (
    isOne && at === start && /^\p{Ll}/u.test(tokens[end]?.text ?? '') && !isEnd(tokens, end, pack)
  );
}

/** A verb or a name behind a known head ends the phrase; but "two dead `Estonian` servicemen". */
function behindHead(word: Word): Step | undefined {
  return word.head?.known && !isStateOf(word, word.head) ? 'end' : undefined;
}

/** A people is a head: "300 Swedes". */
function people({at, token, pack}: Word): Step | undefined {
  if (token.kind !== 'word' || !pack.quantities.isPeople(token.text)) return undefined;
  return {head: {counted: PEOPLE, at, known: false}, next: at + 1};
}

/**
 * A plural with a capital is a head where it ends a name that is all of the phrase so far: "thirty Conservatives", "twenty Sea
 * Harriers".
 */
function namedKind({tokens, at, token, start, pack: {quantities}}: Word): Step | undefined {
  if (token.kind !== 'word' || quantities.nounForm(token.lower) === undefined) return undefined;
  const isName = (one: Token | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(one?.text ?? '');
  if (!tokens.slice(start, at + 1).every(isName) || isName(tokens[at + 1])) return undefined;
  return {head: {counted: token.lower, at, known: false}, next: at + 1};
}

/** The account's own noun is a head in the plural, and may be one in the singular: "forty `carts`", "one `cart`". */
function noun({at, token, head, singular, pack: {quantities}}: Word): Step | undefined {
  if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text)) return undefined;
  if (quantities.modifiers(token.lower)) return undefined;
  const own = {counted: token.lower, at, known: false};
  if (quantities.nounForm(token.lower)) return {head: own, next: at + 1};
  return head ? 'end' : {singular: singular?.known ? singular : own, next: at + 1};
}

/** Whether the head only tells how those are that a noun names behind their people: "two dead Estonian servicemen". */
function isStateOf({tokens, at, token, pack}: Word, {counted}: Head): boolean {
  const next = tokens[at + 1];
  return (
    pack.actBehind(counted) !== undefined &&
    pack.names.demonyms.has(token.lower) &&
    next !== undefined &&
    pack.quantities.nounForm(next.lower) !== undefined &&
    pack.countables.idOf(tokens, at + 1) !== undefined
  );
}

function hasPlural(
  tokens: readonly Token[],
  from: number,
  to: number,
  {nounForm}: NounPhraseGrammar,
): boolean {
  for (let i = from; i < to; i += 1) if (nounForm(tokens[i]!.lower)) return true;
  return false;
}
