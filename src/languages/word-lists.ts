import type {Qualifier} from '../engine/mention.js';
import type {DurationUnit} from '../engine/recognise/durations/lengths/unit.js';

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

/** The forms of a unit of time, each with so many of the ISO 8601 one that it is made of: a decade of ten `Y`. */
export function formsOfUnit(
  designator: DurationUnit['designator'],
  count: number,
  forms: string,
): [string, DurationUnit][] {
  return forms.split(' ').map((form) => [form, {designator, count}]);
}
