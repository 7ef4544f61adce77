/** `[...]`, `(…)`, `…`: words left out, alone on a line. */
const ELISION = /^[[(]?\s*(?:\.{3,}|…|(?:\. ){2}\.)\s*[\])]?$/u;

/** Whether a block says nothing but that words were left out. */
export function isElision(text: string): boolean {
  return ELISION.test(text);
}
