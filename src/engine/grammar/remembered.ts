/** Number of results that are remembered. The memory then begins anew, so that a long text does not fill it. */
const MOST = 50_000;

/**
 * A function of a word that remembers its results: most words stand in a text many times. For pure functions only, whose results
 * nobody changes.
 */
export function remembered<Result>(of: (word: string) => Result): (word: string) => Result {
  const results = new Map<string, Result>();
  return (word) => {
    let result = results.get(word);
    // An undefined one is a result too, and only then is it looked up twice.
    if (result === undefined && !results.has(word)) {
      if (results.size >= MOST) results.clear();
      results.set(word, (result = of(word)));
    }
    return result as Result;
  };
}
