import {isCapitalised, lowerCase} from '../../../grammar/spelling.js';
import type {NameGrammar} from '../grammar.js';
import type {NamedIdentity} from './named-identity.js';

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
  const addKey = (form: string, key: string): void => {
    const keys = words.get(form);
    if (!keys) words.set(form, [key]);
    else if (!keys.includes(key)) keys.push(key);
  };
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
        for (const form of grammar.formsOf(piece.toLowerCase())) addKey(grammar.bare(form), key);
      }
      // „Vilniun“: people are seldom told of so.
      if (identity.kind === 'place' && !isAcronym(alias)) {
        for (const form of grammar.olderFormsOf?.(alias.toLowerCase()) ?? [])
          addKey(grammar.bare(form), wordKey(alias, grammar));
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

const NOWHERE: readonly Node[] = [];

/** Where names go on with a word from some nodes, by its keys. */
export function nodesBehind(nodes: readonly Node[], keys: readonly string[]): readonly Node[] {
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

/** The letters of an acronym that a case hangs on, as some languages do: „VLIK’o“, „OMONas“. */
function acronymIn(
  text: string,
  {root}: Gazetteer,
  {acronymEnding}: NameGrammar,
): string | undefined {
  const letters = acronymEnding?.exec(text)?.[1];
  return letters !== undefined && root.next.has(`=${letters}`) ? letters : undefined;
}

/** Under which keys a token stands in the gazetteer. */
export function gazetteerKeys(
  text: string,
  gazetteer: Gazetteer,
  grammar: NameGrammar,
): readonly string[] {
  const {words} = gazetteer;
  if (!LETTER_OR_DIGIT.test(text)) return [DASH.test(text) ? '-' : text];
  const capital = isCapitalised(text);
  const known = words.get(grammar.bare(lowerCase(text))) ?? NO_KEYS;
  if (!capital)
    return known.some((key) => key.startsWith('^'))
      ? known.filter((key) => !key.startsWith('^'))
      : known;
  if (text.length < 2 || !isCapitalised(text.slice(1))) return known;
  const acronym = acronymIn(text, gazetteer, grammar);
  return acronym === undefined ? [`=${text}`, ...known] : [`=${acronym}`];
}
