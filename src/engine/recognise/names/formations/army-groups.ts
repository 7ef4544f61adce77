import {isCapitalised} from '../../../grammar/spelling.js';
import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';
import type {NameSentence} from '../name-sentence.js';
import type {FormationName} from './directions.js';
import {directionAt} from './directions.js';
import type {FormationGrammar} from './formation-grammar.js';

const QUOTE = /^["“”„«»]$/;

/**
 * An army group, whose name stands behind it ("Army Group B", „armijų grupė „Centras““) or before ("B armijų grupė").
 */
export function armyGroupAt(
  sentence: NameSentence,
  index: number,
  {formations, suffix}: NameGrammar,
): NameHit | undefined {
  const {tokens} = sentence;
  if (isGroup(tokens, index, formations)) {
    const isQuoted = QUOTE.test(tokens[index + 2]?.text ?? '');
    const name = groupsName(sentence, index + (isQuoted ? 3 : 2), formations);
    return name && armyGroup(index, name.next + (isQuoted ? 1 : 0), name.value);
  }
  if (suffix) return undefined;
  const name = groupsName(sentence, index, formations);
  if (!name) return undefined;
  const group = QUOTE.test(tokens[name.next]?.text ?? '') ? name.next + 1 : name.next;
  return isGroup(tokens, group, formations) ? armyGroup(index, group + 2, name.value) : undefined;
}

function armyGroup(from: number, to: number, name: string): NameHit {
  return {from, to, kind: 'formation', value: `Army Group ${name}`};
}

function isGroup(
  tokens: readonly Token[],
  at: number,
  {group: {of, nouns}}: FormationGrammar,
): boolean {
  return tokens[at]?.lower === of && nouns.has(lowerAt(tokens, at + 1));
}

function groupsName(
  sentence: NameSentence,
  at: number,
  formations: FormationGrammar,
): FormationName | undefined {
  const {tokens, places} = sentence;
  const word = tokens[at];
  if (!word || !isCapitalised(word.text)) return undefined;
  const direction = directionAt(sentence, at, formations);
  if (direction) {
    const value = direction.value.replace(/ern$/, '').replace('Central', 'Centre');
    // "Army Group North Ukraine"
    const of = places[direction.next];
    return of?.from === direction.next
      ? {value: `${value} ${of.value}`, next: of.to}
      : {value, next: direction.next};
  }
  const place = places[at];
  return place ? {value: place.value, next: place.to} : {value: word.text, next: at + 1};
}
