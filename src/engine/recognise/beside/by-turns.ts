import type {Token} from '../../grammar/tokenise.js';

/** Words by which one stands for many in turn: those between it and the other, and those for the other. */
export interface TurnWords {
  readonly links: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

/** Number of tokens behind a "one" within which its noun ends, and another is told of. */
const NOUN = 3;

/** Whether a "one" is of things told by turns, and counts nothing: "one station after another", „vieną stotį po kitos“. */
export function isByTurns(
  tokens: readonly Token[],
  end: number,
  {byTurns}: {readonly byTurns: TurnWords},
): boolean {
  for (let i = end; i <= end + NOUN; i += 1) {
    const [link, other] = [tokens[i], tokens[i + 1]];
    if (link?.kind !== 'word') return false;
    if (byTurns.links.has(link.lower) && byTurns.others.has(other?.lower ?? '')) return true;
  }
  return false;
}
