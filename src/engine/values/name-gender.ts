/** What the endings of a Lithuanian name tell of its bearer: a man, a wife, or a daughter, who bears her father's name. */
export type NameGender = 'man' | 'wife' | 'daughter';

const WIFE = /ien[ėe]$/u;
const DAUGHTER = /(?:yt|ait|[uū]t)ė$/u;
const MAN = /[aiuy]s$/u;
const INITIAL = /^\p{Lu}\p{Ll}?\.?$/u;

/**
 * What the ending of a surname tells, or of the given name where there is one: Lithuanian men's names end in an `s`, and their
 * surnames where the given name is another people's, but women's („Ona Grybas“ as English has her). Undefined where nothing is
 * told, as of most names of other peoples.
 */
export function genderOf(surname: string, given: readonly string[]): NameGender | undefined {
  if (WIFE.test(surname)) return 'wife';
  if (DAUGHTER.test(surname)) return 'daughter';
  const name = given.find((one) => !INITIAL.test(one)) ?? surname;
  if (MAN.test(name)) return 'man';
  return MAN.test(surname) && !/[aeė]$/u.test(name) ? 'man' : undefined;
}

/** Whether names of these genders are of two persons: a woman is not her husband, and not her mother. */
export function gendersDiffer(a: NameGender | undefined, b: NameGender | undefined): boolean {
  return a !== b && a !== undefined && b !== undefined && (WOMEN.has(a) || WOMEN.has(b));
}

const WOMEN: ReadonlySet<NameGender> = new Set(['wife', 'daughter']);
