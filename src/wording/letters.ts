const LETTER = /\p{L}/gu;

/** Whether a text has so many letters, told without reading further than that. */
export function hasLetters(text: string, least: number): boolean {
  const letters = text.matchAll(LETTER);
  for (let count = 0; count < least; count += 1) {
    if (letters.next().done) return false;
  }
  return true;
}
