import {spellingOf} from './spelling.js';
import type {Token} from './tokenise.js';

/** A word with the code of a state glued to it, where the text of an infobox has lost its flags: `PätsEST`. */
const GLUED = /^(\p{Lu}\p{L}*\p{Ll})(\p{Lu}{3})$/u;

/** What is found out about a spelling is kept with it: a code is spelt as the sign that it stands for. */
const SIGN = spellingOf('|');

/** One such word may be a name of its own. */
const FEWEST = 2;

/**
 * Takes the codes that flags leave in an infobox for signs between names: "Konstantin PätsEST Jüri UluotsEST". Whether it is
 * one is not asked: another program may have made a paragraph of it.
 */
export function withoutFlags(tokens: Token[]): Token[] {
  const glued = tokens.filter((token) => endsInCapitals(token) && GLUED.test(token.text));
  if (glued.length < FEWEST) return tokens;
  const codes = new Set(glued.map(({text}) => GLUED.exec(text)![2]!));
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

/** Most words are told apart by their last letter: every word of a text is asked. */
function endsInCapitals({kind, text}: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  return kind === 'word' && last >= 65 && last <= 90;
}
