import {tokenAt} from '../grammar/token-at.js';
import type {Mention} from '../mention.js';
import {printValue} from '../mention.js';
import type {NameGrammar} from '../recognise/names/grammar.js';
import {startingIn} from './clause.js';
import type {ToldSentence} from './told/telling.js';

const LISTED = ['place', 'person'] as const;
/** The longest remark in brackets between two members of a list, in code units. */
const BRACKETED = 90;
/** Words of a title between a conjunction and a name. */
const LONGEST_TITLE = 4;

const statesOf = new WeakMap<NameGrammar, ReadonlySet<string>>();

/** The states that a language has a people or an adjective for. Made once for a grammar. */
function states(grammar: NameGrammar): ReadonlySet<string> {
  let made = statesOf.get(grammar);
  if (!made) statesOf.set(grammar, (made = new Set(grammar.demonyms.values())));
  return made;
}

/** Names of one kind that stand in a row. */
export interface NameList {
  readonly members: readonly Mention[];
  /** Whether there may be more: "including …". */
  readonly open: boolean;
}

/** Maximum number of tokens between a list and the word that opens it: "including General Stasys Raštikis and …". */
const OPENER_REACH = 4;

/** The lists of a sentence: "in Alytus, Prienai and Gaižiūnai". Two names or more. */
export function listsOf({mentions, tokens}: ToldSentence, grammar: NameGrammar): NameList[] {
  const lists: NameList[] = [];
  if (mentions.length < 2) return lists;
  const isOpen = (first: Mention): boolean => {
    const before = startingIn(tokens, {start: 0, end: first.start}).slice(-OPENER_REACH);
    return before.some(({lower}) => grammar.inclusions.has(lower));
  };
  for (const kind of LISTED) {
    const named = mentions.filter((mention) => mention.kind === kind);
    if (named.length < 2) continue;
    let run: Mention[] = [];
    const close = (): void => {
      if (isList(run, grammar)) lists.push({members: run, open: isOpen(run[0]!)});
      run = [];
    };
    for (const mention of named) {
      const before = run.at(-1);
      if (before && !isJoined(before, mention, tokens, grammar)) close();
      if (!before || mention.start >= before.end) run.push(mention);
    }
    close();
  }
  return lists;
}

/** Whether names are two or more, and no states: two of these beside each other are parties to something. */
function isList(run: readonly Mention[], grammar: NameGrammar): boolean {
  if (run.length < 2) return false;
  const members = new Set(run.map(({value}) => printValue(value)));
  return members.size >= 2 && ![...members].every((name) => states(grammar).has(name));
}

function isJoined(
  a: Mention,
  b: Mention,
  tokens: ToldSentence['tokens'],
  {conjunctions, titles, isPlaceAfter}: NameGrammar,
): boolean {
  // Most names that follow each other stand in no row: what comes next says so.
  const next = tokens[tokenAt(tokens, a.end)];
  const mayJoin = next && (next.text === '(' || next.text === ',' || conjunctions.has(next.lower));
  if (!mayJoin) return false;
  let between = startingIn(tokens, {start: a.end, end: b.start});
  if (between[0]?.text === '(') {
    const close = between.findIndex(({text}) => text === ')');
    if (close < 0 || b.start - a.end > BRACKETED) return false;
    between = between.slice(close + 1);
  }
  const [first, ...rest] = between;
  if (!first || (first.text !== ',' && !conjunctions.has(first.lower))) return false;
  // Behind the comma or conjunction: another conjunction, the titles of a person, nothing else.
  return (
    rest.length <= LONGEST_TITLE &&
    rest.every(
      ({text, lower}) =>
        conjunctions.has(lower) ||
        titles.has(lower) ||
        (b.kind === 'place' && isPlaceAfter(lower, b.text, '')) ||
        (b.kind === 'person' && /^\p{Lu}/u.test(text)),
    )
  );
}
