import type {Qualifier} from '../engine/mention.js';

/** The words of a text, as a set. */
export function words(text: string): Set<string> {
  return new Set(text.split(/\s+/u).filter(Boolean));
}

/** Phrases, parted by commas in a table of qualifiers, each with its qualifier: `{about: 'some, nearly'}`. */
export function qualifierPhrases(
  table: Readonly<Record<Qualifier, string>>,
): Map<string, Qualifier> {
  return new Map(
    Object.entries(table).flatMap(([qualifier, text]) =>
      text
        .split(',')
        .map((phrase) => phrase.trim())
        .filter(Boolean)
        .map((phrase) => [phrase, qualifier as Qualifier] as const),
    ),
  );
}
