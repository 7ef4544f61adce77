/** Cases that the interface's own sentences need. */
export type Case = 'genitive' | 'accusative' | 'locative';

const CASES: readonly Case[] = ['genitive', 'accusative', 'locative'];

/** Nominative ending with its genitive, accusative and locative; longer endings first. */
const ENDINGS: readonly (readonly [string, string, string, string])[] = [
  ['antieji', 'ančiųjų', 'ančiuosius', 'ančiuosiuose'],
  ['usieji', 'usiųjų', 'usiuosius', 'usiuosiuose'],
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
  ['jys', 'jo', 'jį', 'jyje'],
  ['ys', 'io', 'į', 'yje'],
  ['ia', 'ios', 'ią', 'ioje'],
  ['a', 'os', 'ą', 'oje'],
  ['ė', 'ės', 'ę', 'ėje'],
];

/** Nouns in -is with the genitive in -ies, all feminine but "vagis": the third declension. */
const THIRD =
  /^(?:apgult|apskrit|arkt|av|dal|gent|iet|išimt|krosn|krypt|ner|pil|priežast|rūš|srit|stot|sutart|šal|uolekt|vag|valt|vin|žąs|žuv)[iy]s$/i;

/** Of these the genitive plural is hard: žuvų. */
const HARD_GENITIVE = /^(?:žuv|žąs)ys$/i;

/** Nouns with their genitive, accusative and locative that no ending tells. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string]>> = {
  moteris: ['moters', 'moterį', 'moteryje'],
  moterys: ['moterų', 'moteris', 'moteryse'],
  sesuo: ['sesers', 'seserį', 'seseryje'],
  seserys: ['seserų', 'seseris', 'seseryse'],
  šuo: ['šuns', 'šunį', 'šunyje'],
  šunys: ['šunų', 'šunis', 'šunyse'],
  akmuo: ['akmens', 'akmenį', 'akmenyje'],
  akmenys: ['akmenų', 'akmenis', 'akmenyse'],
  tikintieji: ['tikinčiųjų', 'tikinčiuosius', 'tikinčiuosiuose'],
};

/** Plural attributes before a plural head: jungtinės valstijos. */
const PLURAL_HEAD = /(?:[aiu]i|[oė]s|ys|ūs)$/;

function declineWord(word: string, wanted: Case): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]![CASES.indexOf(wanted)]!;
  if (THIRD.test(word)) return declineThird(word, wanted);
  for (const [ending, ...cases] of ENDINGS) {
    const stem = word.slice(0, -ending.length);
    if (stem.length < 2 || !word.endsWith(ending)) continue;
    const other = cases[CASES.indexOf(wanted)]!;
    // Before a soft ending that the nominative has not, t and d change: Šatis, Šačio; Biržai, Biržų.
    const softens = /^i[aouųū]/.test(other) && !/^i[aou]/.test(ending);
    return (softens ? soften(stem) : stem) + other;
  }
  return word;
}

function declineThird(word: string, wanted: Case): string {
  const stem = word.slice(0, -2);
  if (word.endsWith('is'))
    return stem + {genitive: 'ies', accusative: 'į', locative: 'yje'}[wanted];
  const genitive = HARD_GENITIVE.test(word) ? `${stem}ų` : `${soften(stem)}ių`;
  return {genitive, accusative: `${stem}is`, locative: `${stem}yse`}[wanted];
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

/** A name with what stands behind its head and stays: "Paryžiaus taika (1763)", "kilometras per valandą". */
const FOLLOWED = /^(.+?)(\s+(?:\([^)]*\)|per\s.+))$/u;

/**
 * A name in another case: its head, which is its last word, and what agrees with the head. Initials and names without a
 * Lithuanian ending stay as they are (SSRS, Oslo).
 */
export function decline(name: string, wanted: Case): string {
  if (/^[\p{Lu}-]+$/u.test(name)) return name;
  const [, named, behind] = FOLLOWED.exec(name) ?? [];
  if (named !== undefined && behind !== undefined) return decline(named, wanted) + behind;
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
  const head = name.replace(FOLLOWED, '$1').split(' ').at(-1)!;
  const third = THIRD.test(head);
  if (/[aė]$/.test(head) || (third && head.endsWith('is'))) return 'a';
  if (/[oė]s$/.test(head) || third) return 'os';
  return /[aiu]i$/.test(head) ? 'i' : 'as';
}

/** Endings of the nominative singular; -aus is the genitive of -us. */
const NOMINATIVE = /(?:(?<!a)us|[aiy]s|uo|[aė])$/;

/**
 * Whether all words of a name end as in the nominative, numbers and what is written small in front of another ("fon")
 * aside. Plural are those behind an adjective that can be nothing else: „Didieji Lukai“.
 */
export function isNominative(name: string): boolean {
  const words = name.split(/[\s-]+/u);
  const isPlural = words[0]!.endsWith('ieji');
  return words
    .filter((word, at) => {
      const isSmall = /^\p{Ll}/u.test(word) && at < words.length - 1;
      return !isSmall && !/^(?:[IVXLC]+\.?|\p{Lu}\.)$/u.test(word);
    })
    .every((word) => NOMINATIVE.test(word) || (isPlural && /(?:ai|ieji)$/.test(word)));
}
