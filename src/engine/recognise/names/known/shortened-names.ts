import type {NameGrammar} from '../grammar.js';
import type {NameHit} from '../hit.js';

/**
 * The organisations of each sentence, of which those that have the last words of one told before are that one: "the Centre Party",
 * once the account has told of the Catholic Centre Party, and of no other such; but the War
 * Council is not the Supreme War Council. Time is linear in the account.
 */
export function withLongerNames(
  sentences: readonly (readonly NameHit[])[],
  {organisations: {heads, oneOfEach}}: NameGrammar,
): NameHit[][] {
  const nouns = new Set([...oneOfEach].map((noun) => heads.get(noun)));
  const told = new Map<string, Set<string>>();
  return sentences.map((hits) =>
    hits.map((hit) => {
      if (hit.kind !== 'organisation') return hit;
      const [longer, ...others] = told.get(hit.value) ?? [];
      if (longer !== undefined && others.length === 0) return {...hit, value: longer};
      const words = hit.value.split(' ');
      if (nouns.has(words.at(-1))) return hit;
      for (let from = 1; from < words.length - 1; from += 1) {
        const last = words.slice(from).join(' ');
        const longerOnes = told.get(last) ?? new Set();
        told.set(last, longerOnes.add(hit.value));
      }
      return hit;
    }),
  );
}
