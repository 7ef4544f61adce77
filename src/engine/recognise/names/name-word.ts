import type {Spelling} from '../../grammar/spelling.js';
import {isCapitalised, knownOfSpelling} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {Soldiers} from './formations/formation-grammar.js';
import type {Node} from './known/gazetteer.js';
import {gazetteerOf, gazetteerKeys, nodesBegunBy} from './known/gazetteer.js';
import type {NameGrammar} from './grammar.js';
import {beginsName} from './runs/letters.js';
import {ordinalIn} from './ordinals.js';

/** All that the recogniser of names asks of a token by itself: of most tokens nothing, and they are passed over. */
export interface NameWord {
  /** Keys under which it stands in the gazetteer. */
  readonly keys: readonly string[];
  /** Where the names of the gazetteer lie that begin with it. */
  readonly begun: readonly Node[];
  readonly capital: boolean;
  /** Lower case, without what a language hangs on it. */
  readonly bare: string;
  /** English noun of a treaty. */
  readonly treaty: string | undefined;
  /** English noun of an organisation. */
  readonly organisation: string | undefined;
  /** Whether an organisation's name may stand in quotation marks behind it. */
  readonly quotes: boolean;
  /** Whether one may before it. */
  readonly quotedBefore: boolean;
  /** Whether the name of a formation can begin here. */
  readonly numbers: boolean;
  /** English ordinal that it is, or Roman number. */
  readonly ordinal: string | undefined;
  /** English noun of a formation, and English adjective of a branch of an army. */
  readonly unit: string | undefined;
  readonly branch: string | undefined;
  /** What is known of a noun, with its capital, that ends the name of a regiment: "Highlanders". */
  readonly soldiers: Soldiers | undefined;
  /** Whether it may begin the name of a part of the world: "South", of "South-Western". */
  readonly direction: boolean;
  /** Nominative of a noun for a street, where it is written as in the name of one. */
  readonly street: string | undefined;
  /** The same, where it is shortened. */
  readonly shortStreet: string | undefined;
  readonly particle: boolean;
  /** English noun of another site: a bridge, a palace. */
  readonly landmark: string | undefined;
}

const made = new WeakMap<NameGrammar, (token: Token) => NameWord>();

/** Looks at tokens by their spelling, at each but once. */
export function nameWordsOf(grammar: NameGrammar): (token: Token) => NameWord {
  let words = made.get(grammar);
  if (!words) {
    const directions = new Set(
      [...grammar.formations.directions.keys()].map((name) => name.split(/[ -]/)[0]!),
    );
    words = knownOfSpelling((spelling) => nameWord(spelling, directions, grammar));
    made.set(grammar, words);
  }
  return words;
}

function nameWord(
  {text, lower}: Spelling,
  directions: ReadonlySet<string>,
  grammar: NameGrammar,
): NameWord {
  const gazetteer = gazetteerOf(grammar);
  const bare = grammar.bare(lower);
  const keys = gazetteerKeys(text, gazetteer, grammar);
  const capital = beginsName(text);
  const {organisations, formations, treaties, particles, streets, landmarks} = grammar;
  return {
    keys,
    begun: nodesBegunBy(keys, gazetteer),
    capital,
    bare,
    treaty: treaties.heads.get(bare),
    organisation: organisations.heads.get(bare),
    quotes: organisations.quoted.has(bare),
    quotedBefore: organisations.behindQuoted?.has(lower) === true,
    numbers:
      capital ||
      /^\p{Nd}/u.test(text) ||
      formations.ordinals.has(lower) ||
      formations.tens.has(lower),
    ordinal: ordinalIn({text, lower}, formations),
    unit: formations.units.get(lower.replace(/['’]s$/, '')),
    branch: formations.branches.get(lower),
    soldiers: capital ? formations.soldiers?.get(bare) : undefined,
    direction: directions.has(lower),
    street: isCapitalised(text) === streets?.capital ? streets.nouns.get(lower) : undefined,
    shortStreet: text === lower ? streets?.short?.get(lower) : undefined,
    particle: particles.has(text),
    landmark: landmarks?.get(lower),
  };
}
