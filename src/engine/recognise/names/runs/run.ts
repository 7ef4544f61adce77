import type {NameGrammar} from '../grammar.js';

/** A part of a run: a word with a capital, an initial with its full stop, or a particle between. */
export interface RunPart {
  readonly from: number;
  readonly to: number;
  /** As written, hyphens kept: `J.`, `Krėvė-Mickevičius`. */
  readonly text: string;
  /** That in lower case, and that as the gazetteer knows it. */
  readonly lower: string;
  readonly bare: string;
  readonly kind: 'name' | 'initial' | 'particle';
}

/** The part from one token to before another. */
export function partOf(
  from: number,
  to: number,
  text: string,
  kind: RunPart['kind'],
  {bare}: NameGrammar,
): RunPart {
  const lower = text.toLowerCase();
  return {from, to, text, lower, bare: bare(lower), kind};
}

/** From where to where a run is in its sentence: the surname of "Adams, John" stands first there, and last in the name. */
export function extentOf(parts: readonly RunPart[]): {readonly from: number; readonly to: number} {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return isInverted(parts)
    ? {from: last.from, to: parts.at(-2)!.to}
    : {from: first.from, to: last.to};
}

/** Whether its surname stands first in its sentence, as at the head of an entry. */
export function isInverted(parts: readonly RunPart[]): boolean {
  return parts[0]!.from > parts.at(-1)!.from;
}

/** A name of a person in its place. */
export interface NamedRun {
  readonly parts: readonly RunPart[];
  /** Index of its sentence in the account. */
  readonly at: number;
  /** Id of the passage of that. */
  readonly passage: string;
  /** Whether that is a heading. */
  readonly isTitle: boolean;
  /** Whether a woman's title stands before it. */
  readonly isWoman: boolean;
  /** Another surname of the same person, told beside it: née. */
  readonly alias?: readonly RunPart[];
}
