import type {Token} from '../grammar/tokenise.js';

/** The words of a language for the things that accounts count. */
export interface Countables {
  /** The thing that is named at a token, and the index behind its last word; the longest name wins. */
  readonly idOf: (
    tokens: readonly Token[],
    at: number,
  ) => {readonly id: string; readonly end: number} | undefined;
}

/**
 * Makes a lexicon of things from their names.
 *
 * @param words For each thing its names, parted by commas, in lower case. A name is matched by the stems of its words; with
 *   an equals sign before it, by these very words.
 */
export function countables(
  words: Readonly<Record<string, string>>,
  stem: (word: string) => string,
): Countables {
  const exact = new Map<string, string>();
  const stemmed = new Map<string, string>();
  let longest = 1;
  for (const [id, names] of Object.entries(words)) {
    for (const name of names.split(',').map((text) => text.trim())) {
      if (name === '') continue;
      const parts = name.replace(/^=/, '').split(/\s+/u);
      longest = Math.max(longest, parts.length);
      if (name.startsWith('=')) exact.set(parts.join(' '), id);
      else stemmed.set(parts.map(stem).join(' '), id);
    }
  }
  const known = new Map<string, string>();
  const stemOf = (word: string): string => {
    let result = known.get(word);
    if (result === undefined) known.set(word, (result = stem(word)));
    if (known.size > 50_000) known.clear();
    return result;
  };
  return {
    idOf(tokens, at) {
      let asWritten = '';
      let asStems = '';
      let best: {id: string; end: number} | undefined;
      for (let end = at; end < Math.min(at + longest, tokens.length); end += 1) {
        const token = tokens[end]!;
        // "km2", "km²": a unit and its power.
        if (token.kind !== 'word' && !(end > at && token.joined)) break;
        const glue = end === at || token.joined ? '' : ' ';
        asWritten += glue + token.lower;
        asStems += glue + stemOf(token.lower);
        const id = exact.get(asWritten) ?? stemmed.get(asStems);
        if (id !== undefined) best = {id, end: end + 1};
      }
      return best;
    },
  };
}
