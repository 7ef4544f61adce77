/** Letters that may stand in an XML name whatever the edition, and that ids of accounts have. */
const NAMED = /[^A-Za-z\d.\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F-]/gu;

/** An id as XML has them: a name without colons that begins with a letter; of two different ids two different names. */
export function nameOf(id: string): string {
  return `g-${id.replaceAll(NAMED, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`)}`;
}

/** What points at what has an id. */
export function pointer(id: string): string {
  return `#${nameOf(id)}`;
}
