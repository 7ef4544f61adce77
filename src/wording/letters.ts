/** Whether a text has so many letters, told without reading further than that. */
export function hasLetters(text: string, least: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(LETTER)) {
    count += 1;
    if (count >= least) return true;
  }
  return count >= least;
}

const LETTER = /\p{L}/gu;
