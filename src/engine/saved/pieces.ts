import {checksum} from './checksum.js';

/** A piece as it is written: its number, how many there are, the sum of the whole, and its share of the text. */
const PIECE = /^(\d{1,6})\/(\d{1,6}) ([\da-f]{8}) ([^]*)$/;

/**
 * Cuts a text into pieces that find together again in whatever order they come.
 *
 * @param longest - Length of a share, in UTF-16 code units; a pair of surrogates is not parted.
 */
export function piecesOf(text: string, longest: number): string[] {
  const shares: string[] = [];
  for (let start = 0; start < text.length;) {
    const cut = start + longest;
    const end = /[\uD800-\uDBFF]/.test(text[cut - 1] ?? '') ? cut - 1 : cut;
    shares.push(text.slice(start, end));
    start = end;
  }
  const sum = checksum(text);
  return shares.map((share, at) => `${at + 1}/${shares.length} ${sum} ${share}`);
}

/** The text that pieces were cut from; undefined where one is missing or was changed. */
export function joinPieces(pieces: readonly string[]): string | undefined {
  const read = pieces
    .map((piece) => PIECE.exec(piece))
    .filter((piece) => piece !== null)
    .sort((a, b) => Number(a[1]) - Number(b[1]));
  const text = read.map(([, , , , share]) => share).join('');
  const isWhole = read.every(
    ([, number, count, sum], at) =>
      Number(number) === at + 1 && Number(count) === read.length && sum === read[0]![3],
  );
  return read.length > 0 && isWhole && checksum(text) === read[0]![3] ? text : undefined;
}
