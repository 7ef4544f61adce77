import {PEOPLE, TROOPS} from '../../../../concept-ids.js';
import {lowerAt} from '../../../../grammar/token-at.js';
import {phraseOf} from '../../../../grammar/phrase.js';
import type {AmountInText} from '../../amount-in-text.js';
import {nounBeside} from './counted.js';
import {isEnd} from '../phrase/phrase-end.js';

const LONGEST = 3;

/**
 * What an amount counts that has no noun and refers to none, by what befell those whom it tells of: "712 were saved", „į nelaisvę
 * paimta 1500“.
 */
export function fateOf({tokens, lead, behind, pack}: AmountInText): string | undefined {
  const {auxiliaries, others, fates} = pack.quantities;
  const verb = others?.has(lowerAt(tokens, behind)) ? behind + 1 : behind;
  const fate = auxiliaries.has(lowerAt(tokens, verb)) ? verb + 1 : verb;
  for (let size = 1; size <= LONGEST; size += 1) {
    const counted =
      fates.get(phraseOf(tokens, fate, fate + size)) ??
      fates.get(phraseOf(tokens, lead - size, lead));
    if (counted !== undefined) return counted;
  }
  return undefined;
}

/**
 * Those whose number has what befell them right behind it, and who are people, though things are told of before: "churches,
 * leaving 100,000 homeless".
 */
export function fateBehind(amount: AmountInText): string | undefined {
  const {tokens, behind, pack} = amount;
  const {countables, quantities} = pack;
  for (let size = 1; size <= LONGEST; size += 1) {
    const counted = quantities.fates.get(phraseOf(tokens, behind, behind + size));
    if (counted === undefined || !isEnd(tokens, behind + size, pack)) continue;
    // "the fleet, 40 strong": a strength befalls nobody.
    if (counted === TROOPS) return undefined;
    const beside = nounBeside(amount);
    const isOfThings = beside !== undefined && !countables.kindsOf(beside).includes(PEOPLE);
    return isOfThings && countables.kindsOf(counted).includes(PEOPLE) ? counted : undefined;
  }
  return undefined;
}

/** What those are who are counted, where that is told of them: "of whom 300 were officers", „iš kurių 300 buvo karininkai“. */
export function predicateOf({tokens, behind, pack}: AmountInText): string | undefined {
  const {
    countables,
    events,
    quantities: {auxiliaries, phraseEnds},
  } = pack;
  if (!auxiliaries.has(lowerAt(tokens, behind))) return undefined;
  const thing = countables.idOf(tokens, behind + 1);
  // "were killed" tells of all whom the clause counts.
  if (!thing || events.idOf(tokens, behind + 1) || !countables.kindsOf(thing.id).includes(PEOPLE))
    return undefined;
  const next = tokens[thing.end];
  return next?.kind === 'word' && !phraseEnds.has(next.lower) ? undefined : thing.id;
}

/** Whether a number that leaves its noun unsaid does what people do: "forty fled", „balsavo 28“, "we were sixty". */
export function acts(amount: AmountInText): boolean {
  const {tokens, lead, pack} = amount;
  return (
    actsBehind(amount) ||
    [1, 2].some((size) => pack.quantities.peopleDo?.has(phraseOf(tokens, lead - size, lead)))
  );
}

/** The same of the word behind it alone: "forty fled", „dvidešimt pabėgo“, „44 aktyviai dalyvavo“. */
export function actsBehind({tokens, behind, pack}: AmountInText): boolean {
  const {manners, peopleDo} = pack.quantities;
  const verb = manners?.has(lowerAt(tokens, behind)) === true ? behind + 1 : behind;
  return peopleDo?.has(lowerAt(tokens, verb)) === true;
}
