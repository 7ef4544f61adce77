import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {DateGrammar} from '../grammar.js';

/** Whether a month with neither day nor year is a time here, and no name, verb or description: "in May". */
export function isLonelyMonth(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  const token = tokens[at]!;
  // A heading, or a line, that is a month and nothing else.
  if (tokens.length === 1) return isCapitalised(token.text);
  if (!grammar.lonelyMonths.has(token.lower)) {
    const {boundMonths, bounds, capitalMonths} = grammar;
    if (isPaired(tokens, at, grammar)) return true;
    if (boundMonths?.has(token.lower) && bounds.has(lowerAt(tokens, at - 1))) return true;
    // "in May", but not "may" or "the March"; no "Jan Cornelisz".
    const [before, next] = [lowerAt(tokens, at - 1), tokens[at + 1]];
    const isShort = token.lower.length < 5 && capitalMonths?.has(token.lower) !== true;
    if (isShort && next?.kind === 'word' && isCapitalised(next.text)) return false;
    return (
      /^\p{Lu}/u.test(token.text) && (grammar.yearCues.has(before) || grammar.bounds.has(before))
    );
  }
  // "the January Uprising" is a name.
  const [cue, next] = [lowerAt(tokens, at - 1), tokens[at + 1]];
  if (grammar.namedByYear.has(next?.lower ?? '')) return false;
  // "the January Events" too, but "in January Napoleon left".
  const isCued = grammar.yearCues.has(cue) || grammar.bounds.has(cue);
  // "Major August von Gneisenau"
  const isSurname = grammar.nameParticles?.has(next?.lower ?? '') && tokens[at + 2];
  if (!isCued && isSurname && isCapitalised(isSurname.text)) return false;
  // „gegužės pieva“: a form that may describe a noun needs a word before it that makes it a time; no other may name a thing.
  const mayDescribe = grammar.describingMonths?.has(token.lower);
  if (!isCued && next?.kind === 'word' && (mayDescribe ?? isCapitalised(next.text))) return false;
  // "an august assembly"
  return isCapitalised(token.text) || grammar.capitalMonths?.has(token.lower) !== true;
}

/**
 * Whether a form that is another word too is a month, since it opens a clause behind another month of its sentence: „įšalo
 * lapkritį, o kovą plaukė“; but „įveikė kovą“.
 */
function isPaired(
  tokens: readonly Token[],
  at: number,
  {pairedMonths, clauseOpeners, lonelyMonths}: DateGrammar,
): boolean {
  if (!pairedMonths?.has(tokens[at]!.lower)) return false;
  const [comma, opener] = [tokens[at - 2]?.text, lowerAt(tokens, at - 1)];
  if (!clauseOpeners?.has(opener) || !/^[,;–]$/u.test(comma ?? '')) return false;
  return tokens.slice(0, at - 2).some(({lower}) => lonelyMonths.has(lower));
}

/** Whether a month without day and year, behind one pointing word, is in a form that is another word too: „tą kovą“. */
export function isOtherWord(
  tokens: readonly Token[],
  at: number,
  end: number,
  {months, lonelyMonths}: DateGrammar,
): boolean {
  const {lower, text} = tokens[end - 1]!;
  return end - at === 2 && months.has(lower) && !lonelyMonths.has(lower) && !isCapitalised(text);
}

/** Whether a month that is another word too is written as that word. */
export function lacksCapital({lower, text}: Token, {capitalMonths}: DateGrammar): boolean {
  return capitalMonths?.has(lower) === true && !isCapitalised(text);
}
