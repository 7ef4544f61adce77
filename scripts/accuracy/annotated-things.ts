import type {Mention} from '../../src/engine/mention.js';
import {tokenise} from '../../src/engine/grammar/tokenise.js';
import {primaryLanguage} from '../../src/engine/primary-language.js';
import {countables} from '../../src/languages/en/countables.js';

/** A noun as the gold scorer compares it: neither number nor hyphens matter. */
function noun(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, ' ').replace(/ies$/, 'y').replace(/e?s$/, '');
}

/** What befalls people: a text names them by it or by who they were ("lost 5,000 men"), and both are right. */
const FATES: ReadonlySet<string> = new Set([
  'casualties',
  'killed',
  'wounded',
  'missing',
  'victims',
  'executed',
  'prisoners',
  'deportees',
]);

/** Whether two concepts are one, one a kind of the other, or people and what befell them. */
function isOne(a: string, b: string): boolean {
  const [kinds, others] = [a, b].map((id) => [id, ...countables.kindsOf(id)]) as [
    string[],
    string[],
  ];
  if (kinds.includes(b) || others.includes(a)) return true;
  return (FATES.has(a) || FATES.has(b)) && kinds.includes('people') && others.includes('people');
}

/** A concept named by words that stand by themselves. */
function idOf(words: string): string | undefined {
  const tokens = tokenise(words, {start: 0, end: words.length});
  const named = countables.idOf(tokens, 0);
  return named?.end === tokens.length ? named.id : undefined;
}

/** Measures that annotations name by a part of their names: "pounds sterling", "short tons", square ones by the side. */
const ABOUT_UNITS = /^(?:square|cubic|nautical|short|long) | (?:sterling|per hour)$/;

/**
 * Whether a quantity counts the thing that an annotation names in English: the same concept, one that is a kind of the
 * other (soldiers are people), or a measure of the same noun. Of a noun that the glossary does not have only English
 * accounts can say the same; undefined in the others.
 */
export function sameThing(
  {counted, unit}: Mention,
  thing: string,
  lang: string,
): boolean | undefined {
  const named = [counted, unit].filter((one) => one !== undefined);
  const words = thing.replaceAll('-', ' ').toLowerCase();
  const plain = words.replace(ABOUT_UNITS, '');
  if (named.some((one) => [words, plain].map(noun).includes(noun(one.replace(ABOUT_UNITS, '')))))
    return true;
  const id = idOf(words) ?? idOf(plain);
  if (id === undefined) return primaryLanguage(lang) === 'en' ? false : undefined;
  if (!countables.isUnit(id)) return named.some((one) => isOne(one, id));
  const wanted = countables.measureOf(id)?.dimension;
  return named.some((one) => {
    const dimension = countables.measureOf(one)?.dimension;
    if (dimension === undefined) return one === id;
    return dimension === wanted || (dimension === 'area' && wanted === 'length');
  });
}
