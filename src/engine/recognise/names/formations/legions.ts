import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import {romanOf} from '../../dates/tokens.js';
import type {NameHit} from '../hit.js';
import type {NameSentence} from '../name-sentence.js';
import {ordinal} from '../ordinals.js';
import type {FormationGrammar} from './formation-grammar.js';
import {formationNumberAt} from './formation-numbers.js';

/** A legion of Rome by its number, with its noun before it or its byname behind: "legion II", "the Ninth Hispana", "Legio X Gemina". */
export function legionAt(
  sentence: NameSentence,
  index: number,
  grammar: FormationGrammar,
): NameHit | undefined {
  const {legions} = grammar;
  if (!legions) return undefined;
  const {tokens} = sentence;
  const isBehind = legions.nouns.has(lowerAt(tokens, index - 1));
  if (!isBehind && !isNamed(sentence, index + 1, legions.bynames) && tokens[index]!.kind === 'word')
    return undefined;
  const number = formationNumberAt(sentence, index, grammar);
  if (!number) return undefined;
  let to = number.next;
  while (isNamed(sentence, to, legions.bynames)) to += 1;
  const isRoman = isBehind && isCapitalised(number.value);
  if (to === number.next && !isRoman) return undefined;
  if (legions.nouns.has(lowerAt(tokens, to))) to += 1;
  const roman = romanOf(number.value);
  const value = `${roman === undefined ? number.value : ordinal(roman)} ${legions.unit}`;
  return {from: isBehind ? index - 1 : index, to, kind: 'formation', value};
}

function isNamed({tokens}: NameSentence, at: number, bynames: ReadonlySet<string>): boolean {
  return bynames.has(lowerAt(tokens, at)) && isCapitalised(tokens[at]!.text);
}
