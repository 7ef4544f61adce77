import type {Token} from '../grammar/tokenise.js';
import type {NamedIdentity, NameGrammar, NameKind} from './name-grammar.js';

/** A name found in a run of tokens: `from` inclusive, `to` exclusive. */
export interface NameMatch {
  readonly from: number;
  readonly to: number;
  readonly identities: readonly NamedIdentity[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly identities: NamedIdentity[];
}

/** Names of one kind in every form, to be looked up along tokens. */
interface NameTrie {
  readonly root: Node;
  /** Words of names by each of their forms. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

export type Gazetteer = ReadonlyMap<NameKind, NameTrie>;

/** A word of a name: how it must be written tells its key. */
const PIECE = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu;

const DASH = /^[-‐‑–—−]$/;

const built = new WeakMap<NameGrammar, Gazetteer>();

/** The gazetteer of a grammar, made once. Time and memory grow with the gazetteer, not with any text. */
export function gazetteerOf(grammar: NameGrammar): Gazetteer {
  const known = built.get(grammar);
  if (known) return known;
  const tries = new Map<NameKind, {root: Node; words: Map<string, string[]>}>();
  for (const identity of grammar.gazetteer) {
    let trie = tries.get(identity.kind);
    if (!trie) tries.set(identity.kind, (trie = {root: makeNode(), words: new Map()}));
    for (const alias of identity.aliases) {
      let node = trie.root;
      for (const [piece] of alias.matchAll(PIECE)) {
        const key = wordKey(piece, grammar);
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = makeNode()));
        node = next;
        const forms = isAcronym(piece) ? [piece] : grammar.formsOf(piece.toLowerCase());
        for (const form of forms) {
          const lookup = isAcronym(piece) ? form : grammar.bare(form);
          const keys = trie.words.get(lookup);
          if (!keys) trie.words.set(lookup, [key]);
          else if (!keys.includes(key)) keys.push(key);
        }
      }
      if (!node.identities.includes(identity)) node.identities.push(identity);
    }
  }
  built.set(grammar, tries);
  return tries;
}

function makeNode(): Node {
  return {next: new Map(), identities: []};
}

/** Acronyms match as they are; capitals must be met by capitals; dashes are one. */
function wordKey(piece: string, grammar: NameGrammar): string {
  if (DASH.test(piece)) return '-';
  if (isAcronym(piece)) return `=${piece}`;
  const lower = grammar.bare(piece.toLowerCase());
  return isCapitalised(piece) ? `^${lower}` : lower;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && /^\p{Lu}+$/u.test(text);
}

export function isCapitalised(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** The longest name of a kind that begins at a token; undefined where none does. */
export function longestName(
  gazetteer: Gazetteer,
  kind: NameKind,
  tokens: readonly Token[],
  at: number,
  grammar: NameGrammar,
): NameMatch | undefined {
  const trie = gazetteer.get(kind);
  if (!trie) return undefined;
  let nodes = [trie.root];
  let found: NameMatch | undefined;
  for (let index = at; index < tokens.length && nodes.length > 0; index += 1) {
    const keys = keysOf(tokens[index]!, trie, grammar);
    nodes = nodes.flatMap((node) =>
      keys.map((key) => node.next.get(key)).filter((next) => next !== undefined),
    );
    const identities = nodes.flatMap((node) => node.identities);
    if (identities.length > 0) found = {from: at, to: index + 1, identities};
  }
  return found;
}

function keysOf(token: Token, trie: NameTrie, grammar: NameGrammar): string[] {
  if (token.kind === 'sign') return [DASH.test(token.text) ? '-' : token.text];
  const keys = [`=${token.text}`];
  for (const key of trie.words.get(grammar.bare(token.lower)) ?? []) {
    if (!key.startsWith('^') || isCapitalised(token.text)) keys.push(key);
  }
  return keys;
}
