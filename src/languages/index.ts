import type {LanguagePack} from '../engine/language-pack.js';
import {en} from './en/index.js';
import {lt} from './lt/index.js';

/** Every language that Greta reads. */
export const packs: readonly LanguagePack[] = [lt, en];

/** The pack of a language, by primary subtag (`en` for `en-GB`); undefined for a language Greta cannot read. */
export function packOf(lang: string): LanguagePack | undefined {
  const [primary] = lang.toLowerCase().split('-');
  return packs.find((pack) => pack.lang === primary);
}
