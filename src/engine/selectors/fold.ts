const SPACE = /\s/gu;
const HYPHEN = /[\p{Pd}\u2212\u00AD]/gu;
const DOUBLE = /[“”„«»]/gu;
const SINGLE = /[‘’‚‛]/gu;

/**
 * Makes one of the signs that editors and typesetters exchange (spaces, dashes, quotation marks) and of capitals and
 * small letters. Every code unit stays one code unit, so that offsets hold.
 */
export function foldSigns(text: string): string {
  const folded = text
    .replace(SPACE, ' ')
    .replace(HYPHEN, (sign) => '-'.repeat(sign.length))
    .replace(DOUBLE, '"')
    .replace(SINGLE, "'");
  const lower = folded.toLowerCase();
  return lower.length === text.length ? lower : folded;
}
