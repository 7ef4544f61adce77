import type {Token} from '../../../grammar/tokenise.js';
import {isBorne, isCalledSo, isShortTitle} from './context.js';
import type {NameGrammar} from '../grammar.js';
import type {NameLexicon} from '../name-lexicon.js';
import {opensSentence} from '../name-lexicon.js';
import type {Near} from './near.js';
import {isTitledApart} from './owners.js';
import type {RunReading} from './run-reading.js';
import type {RunPart} from './run.js';
import {trimRun} from './trim.js';

/** Where a run of capitals stands, and what is known there. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Whether that is a heading, whose capitals may say nothing. */
  readonly inHeading: boolean;
  readonly near: Near;
  readonly grammar: NameGrammar;
  readonly lexicon: NameLexicon;
}

/** A run of capitals without the titles before it, and what its rules ask of it. */
export interface RunInPlace extends Place {
  /** The reading of the run before it in the sentence. */
  readonly before: RunReading | undefined;
  readonly parts: readonly RunPart[];
  /** Those of them that are names, and what these are made of: lower case, as the gazetteer knows them. */
  readonly names: readonly RunPart[];
  readonly pieces: readonly string[];
  readonly first: RunPart;
  /** The last that is a name, and that as the gazetteer knows it. */
  readonly last: RunPart;
  readonly bare: string;
  /** Tokens, half-open; `begin` is where it began with its titles. */
  readonly begin: number;
  readonly from: number;
  readonly to: number;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
  /** Whether it is one name, without initials or with. */
  readonly isAlone: boolean;
  /** Whether it has several names, and the first is a given name. */
  readonly isGiven: boolean;
  readonly hasInitials: boolean;
  readonly opensSentence: boolean;
  /** Whether a title in it was left out: "Lord North". */
  readonly hadTitle: boolean;
  /** Whether a title stands in it or before it. */
  readonly isTitled: boolean;
  /** Whether a noun for a person stands before it: "the lookout Fleet". */
  readonly isBearer: boolean;
  /** What names that begin as it does are, where they have several words. */
  readonly opener: 'place' | 'thing' | undefined;
}

/** Looks at a run in its place; undefined if titles and particles are all of it. Time is linear in the run. */
export function placeRun(
  run: readonly RunPart[],
  {tokens, inHeading, near, grammar, lexicon}: Place,
  before: RunReading | undefined,
): RunInPlace | undefined {
  const {parts, titled: hadTitle} = trimRun(run, tokens, grammar, lexicon);
  const names = parts.filter(({kind}) => kind === 'name');
  const [first, last] = [parts[0], names.at(-1)];
  if (!first || !last) return undefined;
  const {from} = first;
  const {to} = parts.at(-1)!;
  const previous = tokens[from - 1];
  const {bare} = last;
  const isAlone = names.length === 1;
  return {
    tokens,
    inHeading,
    near,
    grammar,
    lexicon,
    before,
    parts,
    names,
    first,
    last,
    bare,
    from,
    to,
    previous,
    isAlone,
    hadTitle,
    pieces: names.flatMap((name) => piecesOf(name, grammar)),
    begin: run[0]!.from,
    next: tokens[to],
    isGiven: !isAlone && grammar.givenNames.has(piecesOf(first, grammar)[0]!),
    hasInitials: parts.some(({kind}) => kind === 'initial'),
    opensSentence: opensSentence(tokens, from),
    isTitled:
      hadTitle ||
      isCalledSo(tokens, from, grammar) ||
      isTitledApart(tokens, from, near, grammar) ||
      isShortTitle(tokens, from - 2, grammar) ||
      grammar.titles.has(previous?.lower ?? ''),
    isBearer: isBorne(previous, grammar, lexicon) && !grammar.personNouns.has(bare),
    opener: isAlone ? undefined : grammar.openers.get(first.bare),
  };
}

/** What hyphens join to a name, each as the gazetteer knows it. */
function piecesOf({lower, bare}: RunPart, grammar: NameGrammar): readonly string[] {
  return lower.includes('-') ? lower.split('-').map(grammar.bare) : [bare];
}

/** Whether a part of a run is a given name. */
export function isForename({bare}: RunPart, {givenNames}: NameGrammar): boolean {
  return givenNames.has(bare);
}
