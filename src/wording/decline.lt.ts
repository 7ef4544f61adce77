/** Cases that the interface's own sentences need. */
export type Case = 'genitive' | 'accusative' | 'locative';

const CASES: readonly Case[] = ['genitive', 'accusative', 'locative'];

/** Nominative ending with its genitive, accusative and locative; longer endings first. */
const ENDINGS: readonly (readonly [string, string, string, string])[] = [
  ['ieji', 'ųjų', 'uosius', 'uosiuose'],
  ['ioji', 'iosios', 'iąją', 'iojoje'],
  ['asis', 'ojo', 'ąjį', 'ajame'],
  ['ysis', 'iojo', 'įjį', 'iajame'],
  ['oji', 'osios', 'ąją', 'ojoje'],
  ['iai', 'ių', 'ius', 'iuose'],
  ['ios', 'ių', 'ias', 'iose'],
  ['ius', 'iaus', 'ių', 'iuje'],
  ['jas', 'jo', 'ją', 'juje'],
  ['ias', 'io', 'ią', 'yje'],
  ['ai', 'ų', 'us', 'uose'],
  ['os', 'ų', 'as', 'ose'],
  ['ės', 'ių', 'es', 'ėse'],
  ['ūs', 'ų', 'us', 'uose'],
  ['us', 'aus', 'ų', 'uje'],
  ['as', 'o', 'ą', 'e'],
  ['is', 'io', 'į', 'yje'],
  ['ys', 'io', 'į', 'yje'],
  ['ia', 'ios', 'ią', 'ioje'],
  ['a', 'os', 'ą', 'oje'],
  ['ė', 'ės', 'ę', 'ėje'],
];

/** Feminine nouns in -is among names of places, treaties and bodies: genitive in -ies. */
const FEMININE = /(?:^|\s)(?:neris|arktis|sritis|šalis|pilis|sutartis|valstybė|upė)$/i;

function isFeminineIs(word: string): boolean {
  return word.endsWith('is') && FEMININE.test(word);
}

/** Plural attributes before a plural head: jungtinės valstijos. */
const PLURAL_HEAD = /(?:[aiu]i|[oė]s|ys|ūs)$/;

function declineWord(word: string, wanted: Case): string {
  if (isFeminineIs(word)) {
    return word.slice(0, -2) + {genitive: 'ies', accusative: 'į', locative: 'yje'}[wanted];
  }
  for (const [ending, ...cases] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (stem.length < 2 || !word.endsWith(ending)) continue;
    const other = cases[CASES.indexOf(wanted)]!;
    // Before a soft ending that the nominative has not, t and d change: Šatis, Šačio; Biržai, Biržų.
    const softens = /^i[ouųū]/.test(other) && !/^i[aou]/.test(ending);
    return (softens ? soften(stem) : stem) + other;
  }
  return word;
}

function soften(stem: string): string {
  if (stem.endsWith('t')) return `${stem.slice(0, -1)}č`;
  return stem.endsWith('d') ? `${stem}ž` : stem;
}

/** Whether a word before the head agrees with it; the others are genitives and stay: Sovietų Sąjunga. */
function agrees(word: string, head: string): boolean {
  if (/(?:oji|asis|ysis|ieji)$/.test(word)) return true;
  return /(?:inė|inis|iniai)$/.test(word) || (word.endsWith('inės') && PLURAL_HEAD.test(head));
}

/**
 * A name in another case: its head, which is its last word, and what agrees with the head. Initials and names without a
 * Lithuanian ending stay as they are (SSRS, Oslo).
 */
export function decline(name: string, wanted: Case): string {
  if (/^[\p{Lu}-]+$/u.test(name)) return name;
  const words = name.split(' ');
  const head = words.at(-1)!;
  return words
    .map((word, at) => {
      const last = at === words.length - 1;
      const joined = words[at + 1] === 'ir' && /(?:ja|nė)$/.test(word);
      if (!last && !joined && !agrees(word, head)) return word;
      if (!last && word.endsWith('inės')) {
        return word.slice(0, -2) + {genitive: 'ių', accusative: 'es', locative: 'ėse'}[wanted];
      }
      return word
        .split('-')
        .map((part) => (/^\p{L}{3}/u.test(part) ? declineWord(part, wanted) : part))
        .join('-');
    })
    .join(' ');
}

/** Gender and number by a nominative's ending, for a participle that agrees with it. */
export function participleEnding(name: string): 'as' | 'a' | 'i' | 'os' {
  const head = name.split(' ').at(-1)!;
  if (isFeminineIs(head) || /[aė]$/.test(head)) return 'a';
  if (/(?:[oė]s|tys)$/.test(head)) return 'os';
  return /[aiu]i$/.test(head) ? 'i' : 'as';
}

/** Endings of the nominative singular; -aus is the genitive of -us. */
const NOMINATIVE = /(?:(?<!a)us|[aiy]s|uo|[aė])$/;

/** Whether all words of a name end as in the nominative, numbers and what is written small ("fon") aside. */
export function isNominative(name: string): boolean {
  return name
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:[IVXLC]+\.?|\p{Ll}.*|\p{Lu}\.)$/u.test(word))
    .every((word) => NOMINATIVE.test(word));
}
