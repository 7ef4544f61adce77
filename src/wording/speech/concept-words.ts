/** The words that a language of the interface has for a concept; undefined for what the glossary lacks. */
export function wordsOf<Words>(
  concept: string,
  words: Readonly<Record<string, Words>>,
): Words | undefined {
  return Object.hasOwn(words, concept) ? words[concept] : undefined;
}
