/** Words with shorter stems are many words' at once: the stem of `karas` (war) is that of `karys` (soldier). */
const SHORTEST_STEM = 4;

/** Signs of measures are as short, and take no ending. */
const SHORTEST_DECLINED = 2;

const TOKEN = /[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

/** The names of a lexicon, in the forms in which they are looked up. */
export interface NameIndex {
  /** Concepts by their names as these are written, and by the stems of their words. */
  readonly exact: ReadonlyMap<string, string>;
  readonly stemmed: ReadonlyMap<string, string>;
  /** Names of the first kind that the lexicon has in that very form. */
  readonly literal: ReadonlySet<string>;
  /** Names by their stems; undefined where nobody asks. */
  readonly namesOf: ReadonlyMap<string, readonly string[]> | undefined;
  /** What names of several tokens begin with a word, or with a stem: most words begin none. */
  readonly written: ReadonlyMap<string, Beginning>;
  readonly ofStems: ReadonlyMap<string, Beginning>;
  /** Second tokens of all names: of joined ones ("km2") the first may be only a part of a word. */
  readonly seconds: ReadonlySet<string>;
}

/** The names that begin with a word, or a stem. */
interface Beginning {
  /** Tokens of the longest of them. */
  longest: number;
  /** Their second tokens, and the stems of these. */
  seconds: Set<string> | undefined;
}

interface IndexOptions {
  readonly formsOf: (word: string) => readonly string[];
  /** Whether names are kept by their stems. */
  readonly keepsNames: boolean;
}

/**
 * Indexes names.
 *
 * @param words As for `lexicon`.
 */
export function indexNames(
  words: Readonly<Record<string, string>>,
  stem: (word: string) => string,
  {formsOf, keepsNames}: IndexOptions,
): NameIndex {
  const exact = new Map<string, string>();
  const literal = new Set<string>();
  const stemmed = new Map<string, string>();
  const namesOf = keepsNames ? new Map<string, string[]>() : undefined;
  const written = new Map<string, Beginning>();
  const ofStems = new Map<string, Beginning>();
  const seconds = new Set<string>();
  const note = (
    beginnings: Map<string, Beginning>,
    first: string,
    length: number,
    itsSeconds: readonly (string | undefined)[],
  ): void => {
    let beginning = beginnings.get(first);
    if (!beginning) beginnings.set(first, (beginning = {longest: 0, seconds: undefined}));
    beginning.longest = Math.max(beginning.longest, length);
    for (const second of itsSeconds) {
      if (second === undefined) continue;
      seconds.add(second);
      (beginning.seconds ??= new Set()).add(second);
    }
  };
  for (const [id, names] of Object.entries(words)) {
    for (const text of names.split(',')) {
      const name = text.trim();
      if (name === '') continue;
      const isLiteral = name.startsWith('=');
      const asWritten = isLiteral ? name.slice(1) : name;
      const parts = asWritten.includes(' ') ? asWritten.split(/\s+/u) : [asWritten];
      const isWord = parts.length === 1;
      const stems = parts.map(stem);
      const key = isWord ? stems[0]! : stems.join(' ');
      // A full stop is a token of its own: "sq. mi".
      const stops = isWord ? 0 : (name.match(/\p{L}\.(?= )/gu)?.length ?? 0);
      const length = parts.length + stops;
      if (!isLiteral && key.replaceAll(' ', '').length >= SHORTEST_STEM) {
        stemmed.set(key, id);
        if (namesOf) namesOf.set(key, [...(namesOf.get(key) ?? []), name]);
        const second = secondToken(name);
        if (!isWord || second !== undefined) note(ofStems, stems[0]!, length, [second, stems[1]]);
        continue;
      }
      const joined = parts.join(' ');
      // "km2", "km/h" begin with the word "km" and are of several tokens.
      const isJoined = !PLAIN.test(parts[0]!) && /[^\p{L}]/u.test(parts[0]!);
      const tokens = isJoined ? (joined.match(TOKEN)?.length ?? 0) : 0;
      // "ha" is written so in every case; its plural would be "has".
      const isDeclined = isWord && joined.length > SHORTEST_DECLINED;
      for (const form of isDeclined ? formsOf(joined) : [joined]) {
        // A form that stands in the lexicon itself goes before one that is only made.
        const isItself = isLiteral && form === joined;
        if (isItself) literal.add(form);
        if (isItself || !exact.has(form)) exact.set(form, id);
      }
      if (!isWord) note(written, parts[0]!, length, [secondToken(joined)]);
      if (isJoined) {
        note(written, parts[0]!.replace(/[^\p{L}].*$/u, ''), tokens, [secondToken(joined)]);
      }
    }
  }
  return {exact, literal, stemmed, namesOf, written, ofStems, seconds};
}

const SIGN_OR_SPACE = /[^\p{L}\p{M}]/u;
/** As most names are: no need to ask what else is a letter. */
const PLAIN = /^[a-z\u00df-\u00f6\u00f8-\u017f]+$/;

/** The second token of a name; undefined for one of one word. */
function secondToken(name: string): string | undefined {
  return !PLAIN.test(name) && SIGN_OR_SPACE.test(name) ? name.match(TOKEN)?.[1] : undefined;
}
