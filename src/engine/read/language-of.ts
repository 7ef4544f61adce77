import type {LanguagePack} from '../language-pack.js';
import type {Segmentation} from './sentences/segmentation.js';

/** Length of the beginning of a text that is looked at, in characters. */
const SAMPLE = 20_000;
/** The least share of words that must speak for a language. Neighbours of a language stay below half of it. */
const FLOOR = 0.12;
/** What a word with a letter of the language's own counts, beside a frequent word's 1. */
const LETTER_WEIGHT = 0.5;

/** What a language is told from others by. */
interface Telltale {
  readonly segmentation: Pick<Segmentation, 'frequent' | 'letters'>;
}

/**
 * Guesses the language of a text by the frequent words and letters of the packs, or of less than packs.
 *
 * @returns The pack of the likeliest language; undefined where none is likely.
 */
export function guessLanguage<Pack extends Telltale>(
  source: string,
  packs: readonly Pack[],
): Pack | undefined {
  const words =
    source
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  let best: {pack: Pack; score: number} | undefined;
  for (const pack of packs) {
    const {frequent, letters} = pack.segmentation;
    const own = letters === '' ? undefined : new RegExp(`[${letters}]`, 'u');
    let score = 0;
    for (const word of words) {
      if (frequent.has(word)) score += 1;
      else if (own?.test(word)) score += LETTER_WEIGHT;
    }
    if (!best || score > best.score) best = {pack, score};
  }
  return best && best.score > 0 && best.score >= FLOOR * words.length ? best.pack : undefined;
}

/** The language that a file's name says, as in `name.lt.md`; undefined where it says none that a pack knows. */
export function languageInName(
  path: string,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  const [, tag] = /\.([a-z]{2,3})\.[^./\\]+$/i.exec(path) ?? [];
  return packs.find(({lang}) => lang === tag?.toLowerCase());
}
