import type {LanguagePack} from './language-pack.js';
import {primaryLanguage} from './primary-language.js';
import {UnusableDocumentError} from './problem.js';

/** The pack of a language (BCP 47), by its primary subtag in any case (`en` for `EN-gb`); undefined where none of the packs reads it. */
export function packOf(lang: string, packs: readonly LanguagePack[]): LanguagePack | undefined {
  const primary = primaryLanguage(lang);
  return packs.find((pack) => pack.lang === primary);
}

/**
 * The pack that reads an account.
 *
 * @throws {UnusableDocumentError} If there is none.
 */
export function packOfAccount(
  {lang, path}: {readonly lang: string; readonly path: string},
  packs: readonly LanguagePack[],
): LanguagePack {
  const pack = packOf(lang, packs);
  if (!pack) throw new UnusableDocumentError({code: 'unknown-language', path, lang});
  return pack;
}
