/** Both numbers of a noun, by its singular; a plural stays as it is. */
export function numbersOf(noun: string): string[] {
  if (/[^aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

/** Every regular form of what may be a noun or a verb: plural or third person, past, participle. */
export function everyFormOf(word: string): string[] {
  const bare = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word.replace(/e$/, '');
  return [...numbersOf(word), `${bare}ed`, `${word.replace(/e$/, '')}ing`];
}

/** Without the possessive ending. */
export function withoutPossessive(lower: string): string {
  return lower.replace(/['’]s?$/, '');
}
