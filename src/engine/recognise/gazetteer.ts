import type {Token} from '../grammar/tokenise.js';
import type {NamedIdentity, NameGrammar, NameKind} from './name-grammar.js';

/** A name of the gazetteer in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly identity: NamedIdentity;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly identities: NamedIdentity[];
}

/** Names in every form, to be looked up along tokens. */
export interface Gazetteer {
  readonly root: Node;
  /** Keys of the words of names by each of their forms. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The keys of tokens met before, by their text: most words stand in a text many times. */
  readonly met: Map<string, readonly string[]>;
}

/** So many distinct tokens are remembered. */
const MOST_MET = 50_000;

const PIECE = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

const DASH = /^[-‐‑–—−]$/;

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
  const gazetteer = {root, words, met: new Map<string, readonly string[]>()};
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
  if (!/[\p{L}\p{Nd}]/u.test(piece)) return piece;
  const lower = grammar.bare(piece.toLowerCase());
  return isCapitalised(piece) ? `^${lower}` : lower;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && /^\p{Lu}+$/u.test(text);
}

export function isCapitalised(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}

/** The names of the gazetteer in a sentence: for each kind the longest that begins at a token. */
export function namesIn(
  tokens: readonly Token[],
  gazetteer: Gazetteer,
  grammar: NameGrammar,
): NameMatch[] {
  const {root} = gazetteer;
  const keys = tokens.map((token) => keysOf(token, gazetteer, grammar));
  const matches: NameMatch[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    if (!keys[from]!.some((key) => root.next.has(key))) continue;
    const longest = new Map<NameKind, NameMatch>();
    let nodes: readonly Node[] = [root];
    for (let at = from; at < tokens.length && nodes.length > 0; at += 1) {
      const reached: Node[] = [];
      for (const node of nodes) {
        for (const key of keys[at]!) {
          const next = node.next.get(key);
          if (next) reached.push(next);
        }
      }
      for (const {identities} of reached) {
        for (const identity of identities) {
          const {kind} = identity;
          const known = longest.get(kind);
          // Of several bearers of one name the first of the table is meant.
          if (!known || known.to <= at) longest.set(kind, {from, to: at + 1, kind, identity});
        }
      }
      nodes = reached;
    }
    matches.push(...longest.values());
  }
  return matches;
}

function keysOf(token: Token, gazetteer: Gazetteer, grammar: NameGrammar): readonly string[] {
  const {met, words} = gazetteer;
  let keys = met.get(token.text);
  if (keys === undefined) {
    if (met.size > MOST_MET) met.clear();
    met.set(token.text, (keys = readKeys(token, words, grammar)));
  }
  return keys;
}

function readKeys(
  token: Token,
  words: Gazetteer['words'],
  grammar: NameGrammar,
): readonly string[] {
  if (token.kind === 'sign') return [DASH.test(token.text) ? '-' : token.text];
  const capital = isCapitalised(token.text);
  const known = words.get(grammar.bare(token.lower)) ?? NO_KEYS;
  if (!capital)
    return known.some((key) => key.startsWith('^'))
      ? known.filter((key) => !key.startsWith('^'))
      : known;
  return token.text.length > 1 && isCapitalised(token.text.slice(1))
    ? [`=${token.text}`, ...known]
    : known;
}
