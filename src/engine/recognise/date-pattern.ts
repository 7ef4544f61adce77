import type {DateGrammar} from './date-grammar.js';

/** A class of tokens, or a word as it stands. */
export interface Element {
  readonly symbol: string;
  readonly side: 0 | 1 | 2;
  readonly optional: boolean;
  readonly literal: boolean;
}

/** A pattern taken apart. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** A word that must, or must not, stand before the date. */
  readonly behind?: string;
  readonly notBehind?: string;
  readonly whole?: true;
  readonly sign?: -1 | 0 | 1;
  readonly beforeChrist?: true;
}

const CLASSES = new Set(
  'Y Z A M m D J S P W K C H O N U - {year} {day} {century} {decade}'.split(' '),
);

/** The patterns of a grammar, taken apart. */
export function patternsOf(grammar: DateGrammar): readonly Pattern[] {
  return [
    ...grammar.patterns.map((text) => patternOf(text)),
    ...grammar.beforeChrist.map((text) => ({...patternOf(text), beforeChrist: true as const})),
    ...grammar.steps.map(({pattern, ...step}) => ({...patternOf(pattern), ...step})),
  ];
}

/** What patterns can begin with: many begin alike, and few tokens begin any. */
export function openersOf(
  patterns: readonly Pattern[],
): readonly {readonly element: Element; readonly opens: readonly Pattern[]}[] {
  const openers = new Map<string, {element: Element; opens: Pattern[]}>();
  for (const pattern of patterns) {
    const first = pattern.elements.findIndex(({optional}) => !optional);
    for (const element of pattern.elements.slice(0, first + 1)) {
      const key = `${element.symbol} ${element.side}`;
      const opener = openers.get(key);
      if (opener) opener.opens.push(pattern);
      else openers.set(key, {element, opens: [pattern]});
    }
  }
  return [...openers.values()];
}

function patternOf(text: string): Pattern {
  const [, behind, rest = text] = /^<(\S+) (.+)$/u.exec(text) ?? [];
  if (behind?.startsWith('!')) return {elements: elementsOf(rest), notBehind: behind.slice(1)};
  return {elements: elementsOf(rest), ...(behind !== undefined && {behind})};
}

function elementsOf(pattern: string): Element[] {
  return pattern.split(' ').map((part) => {
    const optional = part.length > 1 && part.endsWith('?');
    const text = optional ? part.slice(0, -1) : part;
    const [, symbol = '', side = '0'] = /^(.)([12])$/u.exec(text) ?? [undefined, text];
    return {
      symbol,
      side: Number(side) as 0 | 1 | 2,
      optional,
      literal: !CLASSES.has(symbol),
    };
  });
}
