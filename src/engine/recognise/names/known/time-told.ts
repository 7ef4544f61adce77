import type {Token} from '../../../grammar/tokenise.js';

const YEAR = /^(?:1\d|20)\d\d$/;

/** The year of which an account tells, by which bearers of one name are told apart: the middle one of those that it writes; 0 without any. */
export function timeTold(sentences: readonly {readonly tokens: readonly Token[]}[]): number {
  const years = sentences
    .flatMap(({tokens}) =>
      tokens.flatMap(({kind, text}) =>
        kind === 'number' && YEAR.test(text) ? [Number(text)] : [],
      ),
    )
    .sort((a, b) => a - b);
  return years[Math.floor(years.length / 2)] ?? 0;
}
