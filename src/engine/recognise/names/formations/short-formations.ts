import {isCapitalised} from '../../../grammar/spelling.js';
import {formationNumberAt} from './formation-numbers.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {ReadSentence} from '../known/short-names.js';

/** Up to so many an ordinal in figures may be a day of the month. */
const DAYS = 31;

/**
 * Formations of each sentence that stand there by their number alone, once the account has told which it is: "the 163rd", „163-ioji“,
 * "the Eighth". In the sentence of another such number, one in words has that formation's noun.
 */
export function shortFormations(
  sentences: readonly ReadSentence[],
  grammar: NameGrammar,
): NameHit[][] {
  const told = new Map<string, string>();
  for (const {named} of sentences) {
    for (const {kind, value} of named) {
      const number = value.split(' ')[0]!;
      if (kind === 'formation' && /^\d/.test(number) && !told.has(number)) told.set(number, value);
    }
  }
  if (told.size === 0) return sentences.map(() => []);
  return sentences.map((sentence) => {
    const {tokens, words, cover} = sentence;
    const hits: NameHit[] = [];
    let last: string | undefined;
    for (let at = 0; at < tokens.length; at += 1) {
      const name = cover[at];
      if (name?.kind === 'formation' && isInWords(tokens[name.from]!.text)) last = name.value;
      const number =
        name || !words[at]!.numbers
          ? undefined
          : formationNumberAt(sentence, at, grammar.formations);
      if (!number) continue;
      const {value, next} = number;
      const behind = tokens[next];
      const goesOn = behind?.kind === 'word' && isCapitalised(behind.text);
      if (goesOn || words[next]?.unit !== undefined) continue;
      const isDay = parseInt(value, 10) <= DAYS;
      const whole = !isInWords(tokens[at]!.text)
        ? !isDay && told.get(value)
        : isNumbered(tokens, at, grammar) && last && (told.get(value) ?? likeLast(value, last));
      if (whole) hits.push({from: at, to: next, kind: 'formation', value: whole});
    }
    return hits;
  });
}

/** A number with the noun of the formation that was named last: "the Seventh Army", "the Eighth". */
function likeLast(value: string, last: string): string {
  return [value, ...last.split(' ').slice(1)].join(' ');
}

/** Whether a number is written as a word with a capital: "Eighth", not "VIII". */
function isInWords(text: string): boolean {
  return isCapitalised(text) && /\p{Ll}/u.test(text);
}

/** Whether an ordinal stands behind an article, and behind no name before it: "the Eighth"; but "Henry the Eighth". */
function isNumbered(tokens: ReadSentence['tokens'], at: number, {article}: NameGrammar): boolean {
  return (
    article !== undefined &&
    tokens[at - 1]?.lower === article &&
    !isCapitalised(tokens[at - 2]?.text ?? '')
  );
}
