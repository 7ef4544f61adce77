import {readerOf} from './classes.js';
import type {ClassReader, Side} from './class.js';
import type {CalendarUnit, Deictic} from '../date-reading.js';
import type {DateGrammar} from '../grammar.js';

/** What a pattern says beside its elements. */
export interface DatePattern {
  /** Its place among the patterns: of two that read as much the earlier wins. */
  readonly rank: number;
  /** A word that must, or must not, stand before the date. */
  readonly behind?: string;
  readonly notBehind?: string;
  readonly whole?: true;
  readonly sign?: -2 | -1 | 0 | 1 | 2;
  readonly beforeChrist?: true;
  readonly unit?: CalendarUnit;
  readonly deictic?: Deictic;
  readonly bound?: true;
  readonly exact?: true;
}

/** A point in a tree of patterns: what they share up to here is read once. */
export interface Branch {
  /** By the word or sign that stands next. */
  readonly words: Map<string, Branch>;
  /** By the class of what stands next. */
  readonly classes: {
    readonly symbol: string;
    readonly read: ClassReader;
    readonly side: Side;
    readonly next: Branch;
  }[];
  /** The patterns that end here. */
  readonly ends: DatePattern[];
}

/** A class of tokens, or a word as it stands. */
interface Element {
  readonly symbol: string;
  readonly side: Side;
  readonly optional: boolean;
}

/** The patterns of a grammar as a tree, at its root. */
export function patternTree(grammar: DateGrammar): Branch {
  const root = makeBranch();
  const patterns = [
    ...grammar.steps.map(({pattern, ...step}) => ({text: pattern, ...step})),
    ...grammar.patterns.map((text) => ({text})),
    ...grammar.beforeChrist.map((text) => ({text, beforeChrist: true as const})),
  ];
  for (const [rank, {text, ...rest}] of patterns.entries()) {
    const [, word, elements = text] = /^<(\S+) (.+)$/u.exec(text) ?? [];
    const place = word?.startsWith('!') ? {notBehind: word.slice(1)} : word && {behind: word};
    grow(root, elements.split(' ').map(elementOf), {rank, ...rest, ...place});
  }
  return root;
}

function makeBranch(): Branch {
  return {words: new Map(), classes: [], ends: []};
}

function grow(from: Branch, [first, ...rest]: readonly Element[], end: DatePattern): void {
  if (!first) {
    from.ends.push(end);
    return;
  }
  grow(branchAt(from, first), rest, end);
  if (first.optional) grow(from, rest, end);
}

function branchAt({words, classes}: Branch, {symbol, side}: Element): Branch {
  const read = readerOf(symbol);
  const known = read
    ? classes.find((edge) => edge.symbol === symbol && edge.side === side)?.next
    : words.get(symbol);
  if (known) return known;
  const next = makeBranch();
  if (read) classes.push({symbol, read, side, next});
  else words.set(symbol, next);
  return next;
}

function elementOf(part: string): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const text = optional ? part.slice(0, -1) : part;
  const [, symbol = '', side = '0'] = /^(\p{Lu}[\p{Lu}_]*)([12])$/u.exec(text) ?? [undefined, text];
  return {symbol, side: Number(side) as Side, optional};
}
