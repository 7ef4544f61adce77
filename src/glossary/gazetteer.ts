import type {NameKind} from '../engine/mention.js';

/** Languages of the columns of a gazetteer's table, in their order. */
export const GAZETTEER_LANGUAGES = ['en', 'lt'] as const;

export type GazetteerLanguage = (typeof GAZETTEER_LANGUAGES)[number];

/** A line of a gazetteer: a thing with a name of its own in several languages. */
export interface GazetteerEntry {
  /** English name: the identity's value. */
  readonly name: string;
  readonly kind: NameKind;
  /** Names in each language, in the nominative, the usual one first. */
  readonly names: Readonly<Record<GazetteerLanguage, readonly string[]>>;
  /** The year from which it has a name that others had before. */
  readonly since?: number;
}

/**
 * Reads a table of names. A line holds the English name and its aliases, an equals sign, and the Lithuanian names;
 * names are parted by semicolons. Without the second column the names are the same in both languages. A year and a colon before
 * all of it is that from which a name means this bearer.
 */
export function readGazetteer(kind: NameKind, table: string): GazetteerEntry[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((entry) => {
      const [, since, line = entry] = /^(\d{4}): (.+)$/u.exec(entry) ?? [];
      const [en = [], lt = en] = line.split('=').map((column) =>
        column
          .split(';')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
      );
      return {
        name: en[0]!,
        kind,
        names: {en: en.flatMap(spellings), lt},
        ...(since && {since: Number(since)}),
      };
    });
}

/** A name as the British spell it, and as Americans do where that is another: "Defence", "Defense". */
function spellings(name: string): readonly string[] {
  const american = name
    .replaceAll('Defence', 'Defense')
    .replaceAll('Labour', 'Labor')
    .replaceAll('Organisation', 'Organization')
    .replace(/Centre\b/u, 'Center');
  return american === name ? [name] : [name, american];
}
