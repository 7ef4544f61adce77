import {everyFormOf} from './morphology.js';

/**
 * Stems of plain words. Snowball takes suffixes off that make other words (teisingas, just, becomes teisė, a right), and
 * parts forms of one verb (atsisakiusi, atsisakymas). Here only endings fall, and what regularly makes the forms and
 * the action noun of a verb: -yti -o -ė, -ėti -a -ėjo, -oti -oja -ojo, -uoti -uoja -avo. A stem that changes within a verb
 * (duoti, davė) stays two. After the Lithuanian grammar: https://www.vlkk.lt.
 */

/** Endings of adjectives and of participles like them, plain and definite. */
const ADJECTIVE =
  'as|o|am|ą|u|ame|i|ų|iems|us|ais|uose|a|os|ai|oje|oms|omis|ose|asis|ojo|ajam|ąjį|uoju|ajame|ieji|ųjų|iesiems|uosius|aisiais|oji|osios|ajai|ąją|ąja|ojoje|osioms|ąsias|osiomis';
/** Endings of nouns of the first declension besides. */
const NOUN = `${ADJECTIVE}|ui|uje|e|ams`;
const PRESENT_PARTICIPLE =
  'an(?:t(?:is|į|ys|i|iems|ysis|ieji)?|č(?:io|iam|iu|iame|ių|ius|iais|iuose|ios|iai|ią|ia|ioje|ias|ioms|iomis|iose|iojo|iąją))';
const PAST_PARTICIPLE =
  'ęs|ę|ęsis|us|us(?:i|is|io|iam|į|iu|iame|ių|iems|ius|iais|ios|iai|ią|ia|ioje|ias|ioms|iomis|iose|ioji|iųjų|ieji|iosios|iąją|iojo)';
/** What parts a verb's stem from its endings: of the infinitive, and of present and past. */
const PREFIX = '^(?:ne)?(?:pa|at|ati|ap|api|iš|į|nu|pri|par|per|pra|su|už)(?:si)?';
/** Not of duoti (give): in perduoti, perdavė is no suffix. */
const NOT_GIVE = `(?<!${PREFIX}d)`;
const INFINITIVE = `(?:y|ė|o|${NOT_GIVE}i?uo|i?au)`;
const FINITE = `(?:ėj|(?<![yėo]t|int)oj|i?uoj|i?auj|${NOT_GIVE}i?av)`;

/** Endings of verbs, with what goes before them: the first that fits falls. Groups keep what stays. */
const VERBAL = [
  `^(.{2,}in)(?:t(?:is?|ų|${ADJECTIVE})|ant|dam(?:as|a|i|os)|davo)$`,
  `^(.{3,}?)${INFINITIVE}?dam(?:as|a|i|os)(?:is|iesi)?$`,
  `^(.{3,}?)${INFINITIVE}dav(?:o|osi)$`,
  `^(.{3,}?)${INFINITIVE}(?<!${PREFIX}duo)t(?:is?|ų|ųsi|${ADJECTIVE})$`,
  `^(.{3,}?)(?:${FINITE}|i)?(?<!${PREFIX})[iy]m(?:${NOUN})$`,
  `^(.{3,}?)${FINITE}(?:o|a|ame|ome|au|u|i|osi|asi|${PRESENT_PARTICIPLE}|${PAST_PARTICIPLE})$`,
  `^(.{3,}?)${FINITE}?i?[ao]m(?:${ADJECTIVE})$`,
  `^(.{3,}?)(?:i?${PRESENT_PARTICIPLE})$`,
  `^(.{3,}[^aeiouyąęėįųū])i?(?:${PAST_PARTICIPLE})$`,
  `^(.{3,}?)(?:esn|iaus)(?:is|io|iam|į|iu|iame|i|ių|iems|ius|iais|iuose|ė|ės|ei|ę|e|ėje|es|ėms|ėmis|ias|ia|ios|iai|ią|ioje|ioms|iomis|iasis|ioji|iojo|iąją|ieji)$`,
  `^(.{3,})iau$`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Every other ending, of nouns, adjectives and verbs. */
const NOMINAL =
  /(?:i?(?:as|a|o|aus|os|ui|ai|am|ą|ų|u|us|uje|oje|ame|ams|oms|ums|ais|omis|umis|umi|uose|ose|ems|asis|oji|ojo|osios|ajam|ajai|ąjį|ąją|ąja|uoju|ajame|ojoje|eji|ųjų|esiems|osioms|uosius|ąsias|aisiais|osiomis|es|au|ome|asi|osi)|is|ys|ysis|usis|ė|ės|ei|ėje|e|ėms|ėmis|ėse|ėsi|i|į|imi|yje|ims|imis|yse|ę|ūs|ime|isi|y|s)$/u;

/** The stem of a word, the same for a verb and what is regularly made of it. */
export function stemOf(word: string): string {
  const verbal = VERBAL.map((ending) => ending.exec(word)?.[1]).find((stem) => stem !== undefined);
  const stem = verbal ?? word.replace(NOMINAL, '');
  // A soft consonant before the ending (žodis, žodžiai), and the t of infinitives and participles (palikti, paliktas).
  const hard = stem.replace(/č$/u, 't').replace(/dž$/u, 'd');
  return hard.replace(/(?<=.{3}[^aeiouyąęėįųū])t$/u, '');
}

/**
 * The same for a word and its negation (nesutiko is matched as sutiko), but for words that begin so by themselves.
 *
 * @param words Words that are to be matched: those with `ne` before them keep it.
 */
export function stemmerOf(words: Readonly<Record<string, string>>): (word: string) => string {
  const names = Object.values(words).flatMap((row) => row.split(', '));
  const kept = new Set(names.filter((name) => name.startsWith('ne')).map(stemOf));
  return (word) => {
    const stem = stemOf(word);
    return word.startsWith('ne') && !kept.has(stem)
      ? stemOf(word.replace(/^ne(?:si)?/u, ''))
      : stem;
  };
}

const PAST = ['ęs', 'ę', 'us', 'usi', 'usios', 'usį', 'usią', 'usiam', 'usiai', 'usių', 'usiems'];
const PRESENT = ['ant', 'antis', 'antys', 'anti', 'ančios', 'ančio', 'ančių', 'antį', 'ančią'];
const FEMININE = /(?:ing|in|išk|im|om|am|t|og|esn|iaus)as$|us$/u;

/** Every form of a noun or adjective, and the commonest of a verb: of its infinitive, of a past in -o or -ė, of a present in -a. */
export function formsOf(word: string): string[] {
  const forms = everyFormOf(word);
  const base = word.slice(0, -1);
  if (word.endsWith('ti')) {
    const stem = word.slice(0, -2);
    forms.push(...['tų', 'damas', 'dama', 'dami', 'damos', 'davo'].map((ending) => stem + ending));
    forms.push(...everyFormOf(`${stem}tas`), ...everyFormOf(`${stem}ta`));
    if (/(?:au|uo)$/u.test(stem)) {
      const past = `${stem.slice(0, -2)}av`;
      forms.push(`${stem}ja`, `${past}o`, ...PAST.map((ending) => past + ending));
      forms.push(...everyFormOf(`${past}imas`));
    } else if (/[oė]$/u.test(stem)) {
      forms.push(`${stem}ja`, `${stem}jo`, ...PAST.map((ending) => `${stem}j${ending}`));
      forms.push(...everyFormOf(`${stem}jimas`));
    } else if (stem.endsWith('y')) {
      forms.push(...everyFormOf(`${stem}mas`));
    }
    forms.push(...forms.map((form) => `ne${form}`));
  } else if (/[oė]$/u.test(word)) {
    forms.push(...PAST.map((ending) => base + ending));
    if (word.endsWith('o')) forms.push(...forms.map((form) => `ne${form}`));
  } else if (word.endsWith('a')) {
    forms.push(...PRESENT.map((ending) => base + ending));
    forms.push(...everyFormOf(`${base}amas`), ...everyFormOf(`${base}ama`));
  } else if (FEMININE.test(word)) {
    forms.push(
      ...everyFormOf(word.endsWith('us') ? word.replace(/us$/u, 'i') : `${word.slice(0, -2)}a`),
    );
  }
  return [...new Set(forms)];
}
