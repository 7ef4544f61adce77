import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import {titleBefore} from './context.js';
import type {NameGrammar} from '../grammar.js';

/** Whether a name is the title of a work: "the novel Sister Carrie", "Daisy Miller was published in 1878"; not "the novel Smollett wrote". */
function isWork(
  tokens: readonly Token[],
  from: number,
  to: number,
  {works, beforeActs, acts}: NameGrammar,
): boolean {
  const isAlone = to - from === 1;
  if (works?.nouns.has(lowerAt(tokens, from - 1)) === true) {
    return !isAlone || !acts.has(lowerAt(tokens, to));
  }
  if (isAlone) return false;
  const isDone = works?.acts.has(lowerAt(tokens, to + 1)) === true;
  return isDone && beforeActs.has(lowerAt(tokens, to));
}

/** Whether a saint's name is a church's, or of what else is called after him: "St Paul's", „šv. Petro ir Povilo bažnyčia“. */
function isChurch(
  tokens: readonly Token[],
  from: number,
  to: number,
  {saints, suffix, conjunctions, thingNouns}: NameGrammar,
): boolean {
  if (saints?.has(titleBefore(tokens, from)) !== true) return false;
  if (suffix?.test(tokens[to - 1]!.text) === true) return true;
  const isJoined =
    conjunctions.has(lowerAt(tokens, to)) && isCapitalised(tokens[to + 1]?.text ?? '');
  return thingNouns.has(lowerAt(tokens, isJoined ? to + 2 : to));
}

/** Whether a church or a work has the name of a person; from `begin` on with its titles: "Sister Carrie". */
export function isNamedAfterPerson(
  tokens: readonly Token[],
  begin: number,
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  return isChurch(tokens, from, to, grammar) || isWork(tokens, begin, to, grammar);
}

/** Whether the one name before an index is that of a thing behind it: „Oginskio kanalas“, "Wellington Bridge"; not "Dobbin's Bridge". */
export function isNamedThing(
  tokens: readonly Token[],
  to: number,
  {namedThings, cases, suffix}: NameGrammar,
): boolean {
  const [name, thing] = [tokens[to - 1]!, tokens[to]];
  if (!thing || namedThings?.has(thing.lower) !== true) return false;
  if (cases) return cases.isIn(name.lower, 'genitive');
  return isCapitalised(thing.text) && suffix?.test(name.text) !== true;
}

/** Maximum number of tokens of a name in quotation marks. */
const QUOTED = 5;
const OPENING = /^["“„«]$/u;
const CLOSING = /^["”“»]$/u;

/** Whether a run ends a short name in quotation marks, of a ship, a paper, a work: „laivas „Šventasis Antanas““. */
export function isQuotedName(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  if (isEnclosed(tokens, from, to, grammar)) return true;
  if (!CLOSING.test(tokens[to]?.text ?? '')) return false;
  for (let i = from - 1; i >= from - QUOTED; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'word') continue;
    // Behind a comma or a colon somebody speaks.
    return OPENING.test(token?.text ?? '') && tokens[i - 1]?.kind === 'word';
  }
  return false;
}

/**
 * Whether quotation marks or italics hold a name with a title at most, of a ship or a work: the *Hindenburg*, „Grafas
 * Cepelinas“.
 */
export function isEnclosed(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  if (isEmphasised(tokens, from, to) || isEmphasised(tokens, from - 1, to)) return true;
  const first = tokens[from - 1]?.kind === 'word' ? from - 1 : from;
  const [earlier, opening, closing] = [tokens[first - 2], tokens[first - 1], tokens[to]];
  // the steamship "Nelson."
  const isStopped = /^[.,]$/.test(closing?.text ?? '') && CLOSING.test(tokens[to + 1]?.text ?? '');
  if (isStopped && OPENING.test(opening?.text ?? ''))
    return grammar.vessels.has(earlier?.lower ?? '');
  if (opening?.text === '*' && closing?.text === '*') {
    return earlier?.kind === 'word' && earlier.text === earlier.lower;
  }
  if (!OPENING.test(opening?.text ?? '') || !CLOSING.test(closing?.text ?? '')) return false;
  if (earlier?.kind === 'word') return true;
  // „Jonai“, – tarė; but „Grafas Cepelinas“, 1929 m. …
  const [next, after] = [tokens[to + 1], tokens[to + 2]];
  if (next?.text === ',') return earlier === undefined && after?.kind !== 'sign';
  return next?.kind === 'word' && next.text === next.lower && !grammar.acts.has(next.lower);
}

/** Whether one asterisk stands before some words inside a sentence, and one behind: tokens have none, but leave its room. */
function isEmphasised(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (before?.kind !== 'word' || before.text !== before.lower || !first || !next) return false;
  const isWhole = tokens
    .slice(from + 1, to)
    .every((token, i) => token.start - tokens[from + i]!.end < 2);
  const room = next.kind === 'sign' ? 1 : 2;
  return isWhole && first.start - before.end === 2 && next.start - tokens[to - 1]!.end === room;
}
