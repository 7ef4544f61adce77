// To ask a browser for them takes longer than to render all that they stand in: those of most accounts are known.
const autonyms = new Map([
  ['en', 'English'],
  ['lt', 'lietuvių'],
]);

/** What a language calls itself, as within a sentence: "lietuvių". */
export function autonym(lang: string): string {
  let name = autonyms.get(lang);
  if (name === undefined) {
    name = new Intl.DisplayNames([lang], {type: 'language'}).of(lang) ?? lang;
    autonyms.set(lang, name);
  }
  return name;
}
