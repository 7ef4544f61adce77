import {GAZETTEER_LANGUAGES} from './gazetteer.js';
import type {GazetteerEntry} from './gazetteer.js';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Codes of CLDR that are no territories: unions, pseudo-locales, outlying and unknown regions. */
const NO_TERRITORIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** CLDR adds the older name or the sovereign to some names: Myanmar (Burma), Hong Kong SAR China. */
function plain(name: string): string {
  return name
    .replace(/\s*\(.*$/, '')
    .replace(/ SAR China$/, '')
    .replace('’', "'");
}

/** The world's countries and territories of today, by their names in CLDR. */
export function readTerritories(): GazetteerEntry[] {
  const names = Object.fromEntries(
    GAZETTEER_LANGUAGES.map((lang) => [
      lang,
      new Intl.DisplayNames(lang, {type: 'region', fallback: 'none'}),
    ]),
  );
  const territories = new Map<string, GazetteerEntry>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      if (NO_TERRITORIES.has(code)) continue;
      const [en, lt] = GAZETTEER_LANGUAGES.map((lang) => names[lang]!.of(code));
      if (en === undefined || lt === undefined) continue;
      const name = plain(en);
      const spelled = name.includes('&') ? [name, name.replace('&', 'and')] : [name];
      territories.set(name, {name, kind: 'place', names: {en: spelled, lt: [plain(lt)]}});
    }
  }
  return [...territories.values()];
}
