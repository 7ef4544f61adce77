/** Signs that the inline grammar of Markdown pairs with others, at a cost that grows with their number squared. */
const PAIRED = /[[\]*_`~<>!@&]/g;
/** More of them in one paragraph are no markup that a person wrote. */
const MOST_SIGNS = 1000;
/** Markers of lists and quotations, one in another. */
const NESTED = /^(?:[ \t]*(?:[-+*>]|\p{Nd}{1,9}[.)])){16,}/u;
const DEEP = /^[ \t]{80,}/;
/** Where a line of its own paragraph begins: an item, a row of a table, a heading; or a line is blank. */
const APART = /^\s*(?:$|[-+*|#]|\p{Nd}{1,9}[.)])/u;

/** Text that the Markdown parser takes for nothing but text. */
const PLAIN = 'x';

/**
 * Takes the signs out of paragraphs that would keep the Markdown parser busy for minutes or exhaust its stack, so
 * that it takes linear time on any input. The result serves only to find positions: it is as long as the source, and
 * every offset holds.
 */
export function tame(source: string): string {
  if (!isSuspect(source)) return source;
  const lines = source.split(/(?<=\n|\r(?!\n))/);
  const tamed: string[] = [];
  let paragraph: string[] = [];
  let signs = 0;
  const close = (): void => {
    const text = paragraph.join('');
    tamed.push(signs > MOST_SIGNS ? text.replace(PAIRED, PLAIN) : text);
    paragraph = [];
    signs = 0;
  };
  for (const line of lines) {
    if (APART.test(line)) close();
    paragraph.push(line.replace(DEEP, mask).replace(NESTED, mask));
    signs += line.match(PAIRED)?.length ?? 0;
  }
  close();
  return tamed.join('');
}

function isSuspect(source: string): boolean {
  const signs = source.match(PAIRED)?.length ?? 0;
  return signs > MOST_SIGNS || /^(?:[ \t]{80}|(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){16})/m.test(source);
}

function mask(prefix: string): string {
  return PLAIN.repeat(prefix.length);
}
