import type {Token} from '../../../grammar/tokenise.js';
import type {NameHit} from '../hit.js';
import type {NameLexicon} from '../name-lexicon.js';
import type {ReadSentence} from './short-names.js';

const OPENING = /^[“„«]$/u;
const CLOSING = /^[”“»]$/u;
/** Maximum number of words of a name in quotation marks. */
const LONGEST = 6;

/**
 * Organisations of each sentence that stand in quotation marks as the account has named them before, with the noun that says what they
 * are: „klubas „Žalgiris““, then „Žalgiris“. Time is linear in the account.
 */
export function quotedNames(
  sentences: readonly ReadSentence[],
  {nominative}: NameLexicon,
): NameHit[][] {
  const told = new Map<string, string>();
  return sentences.map(({tokens, named, cover}) => {
    for (const {from, to, kind, value} of named) {
      if (kind === 'organisation' && isQuoted(tokens, from, to))
        told.set(keyOf(tokens.slice(from, to), nominative), value);
    }
    if (told.size === 0) return [];
    const hits: NameHit[] = [];
    for (const [at, {kind, text}] of tokens.entries()) {
      if (kind !== 'sign' || !OPENING.test(text)) continue;
      const from = at + 1;
      const closing = tokens
        .slice(from, from + LONGEST + 1)
        .findIndex((token) => CLOSING.test(token.text));
      if (closing < 1 || cover[from] !== undefined) continue;
      const to = from + closing;
      const value = told.get(keyOf(tokens.slice(from, to), nominative));
      if (value !== undefined) hits.push({from, to, kind: 'organisation', value});
    }
    return hits;
  });
}

function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return OPENING.test(tokens[from - 1]?.text ?? '') && CLOSING.test(tokens[to]?.text ?? '');
}

/** What a name is in every case. */
function keyOf(tokens: readonly Token[], nominative: NameLexicon['nominative']): string {
  return tokens.map(({text}) => nominative(text)).join(' ');
}
