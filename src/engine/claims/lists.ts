import type {Mention} from '../mention.js';
import type {ToldSentence} from './telling.js';

const LISTED = ['place', 'person'] as const;
/** Code units between two members of a list: a comma, a conjunction, something in brackets. */
const NEAREST = 6;
const BRACKETED = 90;

/** Names of one kind that stand in a row: "in Alytus, Prienai and Gaižiūnai". Two or more. */
export function listsOf({mentions, tokens}: ToldSentence): Mention[][] {
  const lists: Mention[][] = [];
  for (const kind of LISTED) {
    let run: Mention[] = [];
    const close = (): void => {
      if (new Set(run.map(({value}) => value)).size >= 2) lists.push(run);
      run = [];
    };
    for (const mention of mentions) {
      if (mention.kind !== kind) continue;
      const before = run.at(-1);
      if (before && !isJoined(before, mention, tokens)) close();
      if (!before || mention.start >= before.end) run.push(mention);
    }
    close();
  }
  return lists;
}

function isJoined(a: Mention, b: Mention, tokens: ToldSentence['tokens']): boolean {
  const between = tokens.filter(({start}) => start >= a.end && start < b.start);
  const gap = b.start - a.end;
  const [first, last] = [between[0]?.text, between.at(-1)];
  if (first === '(') {
    return gap <= BRACKETED && between.some(({text}) => text === ')');
  }
  const joins = first === ',' || (between.length === 1 && last?.kind === 'word');
  return joins && gap <= NEAREST + 4 && between.length <= 3;
}
