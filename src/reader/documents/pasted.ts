/** What was brought, as documents: the words that were copied, where there is but a picture of them beside. */
export function documentsIn(brought: readonly (File | string)[]): {
  readonly files: readonly File[];
  readonly words: string | undefined;
} {
  const files = brought.filter((one) => typeof one !== 'string');
  const words = brought.find((one) => typeof one === 'string');
  // A word processor brings a picture of what was copied, a file manager the name of the file.
  const isShown = files.every(({type}) => type.startsWith('image/'));
  return words !== undefined && isShown ? {files: [], words} : {files, words: undefined};
}

/** The longest name that a pasted text is given, in characters. */
const LONGEST = 50;

/**
 * File names for texts that were pasted: what each begins with, a heading or its first words; a number only where another
 * has the same.
 *
 * @param instead - For a text that begins with no words.
 */
export function namesOfPasted(texts: readonly string[], instead: string): string[] {
  const names: string[] = [];
  for (const text of texts) {
    const name = firstWords(text) || instead;
    let free = name;
    for (let n = 2; names.includes(`${free}.txt`); n += 1) free = `${name} ${n}`;
    names.push(`${free}.txt`);
  }
  return names;
}

/** The first line that says something, without what markup it has, cut between words. */
function firstWords(text: string): string {
  const [line = ''] = text
    .replace(/^---\r?\n[^]*?\n---\r?\n/, '')
    .replace(/\{\{[^]*?\}\}/g, '')
    .split(/\r?\n/)
    .map((one) =>
      one
        .replace(/<[^>]*>|'{2,}|\[\[(?:[^\]|]*\|)?|\]\]|\[[^\]]{0,9}\]/g, '')
        // What may stand in no name of a file, or parts accounts in an address.
        .replace(/[\\/:*?"<>|~#=_\p{Cc}]/gu, ' ')
        .replace(/\s+/gu, ' ')
        .replace(/^[\s.\-–—]+|[\s.,;\-–—]+$/gu, ''),
    )
    .filter((one) => /\p{L}/u.test(one));
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST + 1).replace(/\s+\S*$/u, '');
  return `${cut.slice(0, LONGEST).replace(/[\s.,;\-–—]+$/u, '')}…`;
}
