/** The beginning of a word that the end of its line parts: `Grigo-`. */
const BEGIN = /(?<![-‐\p{L}])(\p{L}{2,})[-‐]$/u;
/** Its rest at the head of the next line, `riev`, with what stands together with it, `riev,`. */
const REST = /^[ \t]*((\p{Ll}+)\S*)[ \t]*/u;
/** Code units in which either stands: longer words are none. */
const LONGEST = 200;
/** Minimum number of parted words in a text set with hyphenation; one alone may have its hyphen for good. */
const FEWEST = 2;

/** Words with a hyphen that stand in the middle of a line: so they are written, also where a line parts them. In lower case. */
export function hyphenatedWords(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.flatMap((line) => line.match(/\p{L}+-\p{L}+/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

/** A text with the words put together that the ends of its lines part: each in the line that it begins in. */
export function withWholeWords(text: string): string {
  // At odd places the ends of the lines.
  const pieces = text.split(/(\r\n|[\n\r])/);
  const parted = partedIn(pieces);
  if (parted.length < FEWEST) return text;
  const lower = text.toLowerCase();
  for (const {at, word, rest, taken} of parted) {
    // So it is written within a line, too.
    if (lower.includes(word.toLowerCase())) continue;
    const next = pieces[at + 2]!.slice(taken);
    pieces[at] = pieces[at]!.slice(0, -1) + rest;
    // The line that had nothing else is gone with its end.
    if (next === '') pieces[at + 3] = '';
    pieces[at + 2] = next;
  }
  return pieces.join('');
}

/** A word in two lines. */
interface Parted {
  /** Index of the line that it begins in. */
  readonly at: number;
  /** With the hyphen between its parts. */
  readonly word: string;
  readonly rest: string;
  /** Code units that the next line loses. */
  readonly taken: number;
}

/** The words that the ends of lines part; of one in three lines the first two parts. */
function partedIn(pieces: readonly string[]): Parted[] {
  const parted: Parted[] = [];
  let from = 0;
  for (let at = 0; at + 2 < pieces.length; at += 2) {
    if (at < from || !/[-‐]$/.test(pieces[at]!.slice(-1))) continue;
    const [, begin] = BEGIN.exec(pieces[at]!.slice(-LONGEST)) ?? [];
    const [taken, rest, end] = REST.exec(pieces[at + 2]!.slice(0, LONGEST)) ?? [];
    if (begin === undefined || rest === undefined) continue;
    parted.push({at, word: `${begin}-${end}`, rest, taken: taken!.length});
    // Its rest may be parted itself.
    if (taken!.length === pieces[at + 2]!.length) from = at + 4;
  }
  return parted;
}
