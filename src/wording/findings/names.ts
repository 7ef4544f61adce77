import type {Comparison} from '../../engine/comparison.js';
import {textsOfName} from './evidence.js';
import {speechIn} from '../loaded-speech.js';
import {getLocale} from '../localization.js';

/**
 * An identity by the name that the language of the interface has for it; where it has none, by what an account in that
 * language calls it in full, if it says so in the nominative: "Bazas Oldrinas" for "Buzz Aldrin".
 */
export function nameIn(identity: string, comparison: Comparison): string {
  const locale = getLocale();
  const {nameOf, isNominative} = speechIn(locale);
  const usual = nameOf(identity);
  if (usual !== identity) return usual;
  const words = wordCount(identity);
  for (const text of textsOfName(identity, locale, comparison)) {
    const name = text.replace(/\s+/gu, ' ');
    if (wordCount(name) >= words && isNominative(name)) return name;
  }
  return identity;
}

function wordCount(name: string): number {
  return name.split(/\s+/u).length;
}
