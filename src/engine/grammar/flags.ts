import {spellingOf} from './spelling.js';
import type {Token} from './tokenise.js';

/** A word with the code of a state glued to it, where the text of an infobox has lost its flags: `PätsEST`. */
const GLUED = /^(\p{Lu}\p{L}*\p{Ll})(\p{Lu}{3})$/u;

/** What is found out about a spelling is kept with it: a code is spelt as the sign that it stands for. */
const SIGN = spellingOf('|');

/** Takes the codes that flags leave in an infobox for signs between names: "Konstantin PätsEST Jüri Uluots". */
export function withoutFlags(tokens: readonly Token[]): Token[] {
  const codes = new Set(
    tokens.flatMap(({kind, text}) => (kind === 'word' ? (GLUED.exec(text)?.[2] ?? []) : [])),
  );
  if (codes.size === 0) return [...tokens];
  return tokens.flatMap((token): Token[] => {
    if (codes.has(token.text)) return [{...token, kind: 'sign', spelling: SIGN}];
    const [, text, code] = GLUED.exec(token.text) ?? [];
    if (text === undefined || code === undefined) return [token];
    const at = token.start + text.length;
    return [
      {...token, end: at, text, lower: text.toLowerCase(), spelling: spellingOf(text)},
      {
        kind: 'sign',
        start: at,
        end: token.end,
        text: code,
        lower: code.toLowerCase(),
        spelling: SIGN,
        joined: true,
      },
    ];
  });
}
