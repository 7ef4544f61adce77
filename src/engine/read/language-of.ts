import type {LanguagePack} from '../language-pack.js';

/** How much of a text is looked at. */
const SAMPLE = 20_000;
/** The least share of words that must be known as frequent ones. */
const FLOOR = 0.06;

/**
 * Guesses the language of a text by the frequent words and letters of the packs.
 *
 * @returns The pack of the likeliest language; undefined where none is likely.
 */
export function guessLanguage(
  source: string,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  const words =
    source
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return undefined;
  const scored = packs.map((pack) => {
    const {frequent, letters} = pack.segmentation;
    const own = new Set(letters);
    let score = 0;
    for (const word of words) {
      if (frequent.has(word)) score += 1;
      else if ([...word].some((letter) => own.has(letter))) score += 0.5;
    }
    return {pack, share: score / words.length};
  });
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= FLOOR ? best.pack : undefined;
}

/** The language that a file's name says, as in `name.lt.md`; undefined where it says none that a pack knows. */
export function languageInName(
  path: string,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  const [, tag] = /\.([a-z]{2,3})\.[^./\\]+$/i.exec(path) ?? [];
  return packs.find(({lang}) => lang === tag?.toLowerCase());
}
