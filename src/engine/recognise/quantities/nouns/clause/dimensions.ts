import type {AmountInText} from '../../amount-in-text.js';

/** Maximum number of dimensions of a thing, of which the last names the unit. */
const SIDES = 3;

/** The measure of a side of something, which stands behind a later one: "44 × 18 m". */
export function measureOfSides({
  tokens,
  end,
  pack: {countables},
}: AmountInText): string | undefined {
  let at = end;
  for (let side = 1; side < SIDES && /^[×x]$/u.test(tokens[at]?.text ?? ''); side += 1) {
    if (tokens[at + 1]?.kind !== 'number') return undefined;
    at += 2;
    // "1.5 × 2.5 m"
    if (/^[.,]$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'number') at += 2;
    const measure = countables.idOf(tokens, at)?.id;
    if (measure !== undefined && countables.isUnit(measure)) return measure;
  }
  return undefined;
}
