/** A word that the end of a line parts, with what stands together with its rest, `Grigo-` and `riev,`, and an end of line behind. */
const PARTED =
  /(?<![-‐\p{L}])(\p{L}{2,})[-‐](\r\n|[\n\r])[ \t]*((\p{Ll}+)\S*)[ \t]*(?:\r\n|[\n\r])?/gu;
/** So many words are parted where a text was set with its words parted; one alone may have its hyphen for good. */
const FEWEST = 2;

/** Words with a hyphen that stand in the middle of a line: so they are written, also where a line parts them. In lower case. */
export function hyphenatedWords(lines: readonly string[]): ReadonlySet<string> {
  const words = lines.flatMap((line) => line.match(/\p{L}+-\p{L}+/gu) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

/** A text with the words put together that the ends of its lines part: each in the line that it begins in. */
export function withWholeWords(text: string): string {
  if ((text.match(PARTED) ?? []).length < FEWEST) return text;
  const hyphenated = hyphenatedWords([text]);
  return text.replace(PARTED, (whole, begin: string, newline: string, rest: string, end: string) =>
    hyphenated.has(`${begin}-${end}`.toLowerCase()) ? whole : begin + rest + newline,
  );
}
