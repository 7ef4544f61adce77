import type {Token, TokenisedSentence} from './tokenise.js';

/** Cells of a table stand so far apart at least, in code units: " | ". */
const APART = 2;

/** Whether a cell of a table's row begins at a token that is not its first. */
export function opensCell(tokens: readonly Token[], at: number): boolean {
  const {start, tabbed} = tokens[at]!;
  return tabbed === true || start - tokens[at - 1]!.end >= APART;
}

/** The tokens of each cell of a table's row, from the left. */
export function cellsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cells: Token[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (at === 0 || opensCell(tokens, at)) cells.push([token]);
    else cells.at(-1)!.push(token);
  }
  return cells;
}

/** Sentences where each cell of a table's row is one, for nothing that is said goes on in the next. */
export function withCellsApart(sentences: readonly TokenisedSentence[]): TokenisedSentence[] {
  return sentences.flatMap((sentence) =>
    sentence.passage.kind === 'table-row'
      ? cellsOf(sentence.tokens).map((tokens) => ({...sentence, tokens}))
      : [sentence],
  );
}
