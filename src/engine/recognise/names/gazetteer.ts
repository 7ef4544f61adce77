import {lowerCase} from '../../grammar/spelling.js';
import type {NamedIdentity, NameGrammar, NameKind} from './grammar.js';
import type {NameWord} from './name-word.js';

/** A name of the gazetteer in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly identity: NamedIdentity;
}

/** A place in the tree of names: those that end there, and how they go on. */
export interface Node {
  readonly next: Map<string, Node>;
  readonly identities: NamedIdentity[];
}

/** Names in every form, to be looked up along tokens. */
export interface Gazetteer {
  readonly root: Node;
  /** Keys of the words of names by each of their forms. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

const PIECE = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

const DASH = /^[-‐‑–—−]$/;

const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{Nd}]/u;

const NO_KEYS: readonly string[] = [];

const built = new WeakMap<NameGrammar, Gazetteer>();

/** The gazetteer of a grammar, made once. Time and memory grow with the gazetteer, not with any text. */
export function gazetteerOf(grammar: NameGrammar): Gazetteer {
  const known = built.get(grammar);
  if (known) return known;
  const root = makeNode();
  const words = new Map<string, string[]>();
  const keyed = new Set<string>();
  for (const identity of grammar.gazetteer) {
    for (const alias of identity.aliases) {
      let node = root;
      for (const [piece] of alias.matchAll(PIECE)) {
        const key = wordKey(piece, grammar);
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = makeNode()));
        node = next;
        if (keyed.has(key) || isAcronym(piece)) continue;
        keyed.add(key);
        for (const form of grammar.formsOf(piece.toLowerCase())) {
          const lookup = grammar.bare(form);
          const keys = words.get(lookup);
          if (!keys) words.set(lookup, [key]);
          else if (!keys.includes(key)) keys.push(key);
        }
      }
      if (!node.identities.includes(identity)) node.identities.push(identity);
    }
  }
  const gazetteer = {root, words};
  built.set(grammar, gazetteer);
  return gazetteer;
}

function makeNode(): Node {
  return {next: new Map(), identities: []};
}

/** Acronyms match as they are; capitals must be met by capitals; dashes are one. */
function wordKey(piece: string, grammar: NameGrammar): string {
  if (DASH.test(piece)) return '-';
  if (isAcronym(piece)) return `=${piece}`;
  if (!LETTER_OR_DIGIT.test(piece)) return piece;
  const lower = grammar.bare(piece.toLowerCase());
  return isCapitalised(piece) ? `^${lower}` : lower;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && /^\p{Lu}+$/u.test(text);
}

const CAPITAL = /^\p{Lu}/u;

export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : CAPITAL.test(text);
}

/** The names of the gazetteer in a sentence: for each kind the longest that begins at a token. */
export function namesIn(words: readonly NameWord[]): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const first = matches.length;
    let nodes = words[from]!.begun;
    for (let to = from + 1; nodes.length > 0; to += 1) {
      for (const {identities} of nodes) {
        for (const identity of identities) {
          const {kind} = identity;
          let known = first;
          while (known < matches.length && matches[known]!.kind !== kind) known += 1;
          // Of several bearers of one name the first of the table is meant.
          if ((matches[known]?.to ?? 0) < to) matches[known] = {from, to, kind, identity};
        }
      }
      // Most names end before a word that no name of the gazetteer has.
      if (to >= words.length || words[to]!.keys.length === 0) break;
      nodes = nodesBehind(nodes, words[to]!.keys);
    }
  }
  return matches;
}

const NOWHERE: readonly Node[] = [];

/** Where names go on with a word from some nodes, by its keys. */
function nodesBehind(nodes: readonly Node[], keys: readonly string[]): readonly Node[] {
  let reached: Node[] | undefined;
  for (const {next} of nodes) {
    if (next.size === 0) continue;
    for (const key of keys) {
      const node = next.get(key);
      if (node) (reached ??= []).push(node);
    }
  }
  return reached ?? NOWHERE;
}

/** Where the names lie that begin with a word, by its keys. */
export function nodesBegunBy(keys: readonly string[], {root}: Gazetteer): readonly Node[] {
  return nodesBehind([root], keys);
}

/** Under which keys a token stands in the gazetteer. */
export function keysOf(text: string, {words}: Gazetteer, grammar: NameGrammar): readonly string[] {
  if (!LETTER_OR_DIGIT.test(text)) return [DASH.test(text) ? '-' : text];
  const capital = isCapitalised(text);
  const known = words.get(grammar.bare(lowerCase(text))) ?? NO_KEYS;
  if (!capital)
    return known.some((key) => key.startsWith('^'))
      ? known.filter((key) => !key.startsWith('^'))
      : known;
  return text.length > 1 && isCapitalised(text.slice(1)) ? [`=${text}`, ...known] : known;
}
