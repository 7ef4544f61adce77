import type {Mention} from '../../mention.js';
import type {Span} from '../../span.js';
import {startingIn} from '../clause.js';
import type {ConceptPlace} from '../told/concepts.js';
import type {ToldSentence} from '../told/telling.js';

/** A state that owns what is counted is named within so many code units of the amount. */
const OWNER_REACH = 80;
/** Maximum number of tokens between an amount and the word that makes it a means: "with some 300". */
const MEANS_REACH = 3;

/** Maximum number of words between those who act and their amount: "the Swedes lost some 500". */
const SUBJECT_REACH = 2;

/** Whose a thing is. */
export interface Owner {
  /** Identity of the state. */
  readonly id: string;
  /** Whether it stands in the phrase of the amount or right before it, and is not only the nearest that is named. */
  readonly isSaid: boolean;
  /** Whether it alone stands between the amount and what is counted: "40 Lithuanian banners". */
  readonly isInPhrase: boolean;
}

/**
 * Whose the thing is, by the adjective or the people of a state: the one in the value's own phrase ("40 Lithuanian
 * banners"), else the nearest before it in the clause, else behind it; else the only one of the sentence.
 *
 * @param nations Those of the clause, nearest first.
 */
export function ownerOf(
  told: ToldSentence,
  {start, end, counted}: Mention,
  around: Span,
  nations: readonly ConceptPlace[],
  means: ReadonlySet<string>,
): Owner | undefined {
  if (told.nations.length === 0) return undefined;
  const near = nations.filter((nation) => Math.abs(nation.start - start) < OWNER_REACH);
  const isInPhrase = (nation: ConceptPlace): boolean => {
    if (nation.start < end) return false;
    const between = startingIn(told.tokens, {start: end, end: nation.start});
    return between.length <= 2 && between.every(({kind}) => kind === 'word');
  };
  // "X attacked Y with 300 guns": they are X's, who comes first.
  const before = startingIn(told.tokens, {start: around.start, end: start}).slice(-MEANS_REACH);
  const agent = before.some(({lower}) => means.has(lower)) ? leftmost(near, start) : undefined;
  const inPhrase = near.filter(isInPhrase);
  const [said] = inPhrase;
  if (said) {
    const noun = startingIn(told.counted, {start: end, end: around.end}).find(
      ({id}) => id === counted,
    );
    const isAlone = inPhrase.every(({id}) => id === said.id);
    const isAhead = noun === undefined || noun.start > said.start;
    return {id: said.id, isSaid: true, isInPhrase: isAlone && isAhead};
  }
  const named = agent ?? near.find((nation) => nation.start < start) ?? near[0];
  const isRightBefore = (nation: ConceptPlace): boolean => {
    const between = startingIn(told.tokens, {start: nation.start, end: start}).slice(1);
    return (
      nation.start < start &&
      between.length <= SUBJECT_REACH &&
      between.every(({kind}) => kind === 'word')
    );
  };
  const all = new Set(startingIn(told.nations, around).map(({id}) => id));
  const [only] = all.size === 1 ? all : [];
  const id = named?.id ?? only;
  const isSaid = named !== undefined && isRightBefore(named);
  return id === undefined ? undefined : {id, isSaid, isInPhrase: false};
}

function leftmost(places: readonly ConceptPlace[], before: number): ConceptPlace | undefined {
  return places
    .filter(({start}) => start < before)
    .reduce<ConceptPlace | undefined>((a, b) => (a && a.start < b.start ? a : b), undefined);
}
