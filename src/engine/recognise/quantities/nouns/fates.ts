import {phraseOf} from '../../../grammar/phrase.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {qualifierBefore} from '../../qualifiers.js';

const LONGEST = 3;

/**
 * What an amount counts that has no noun and refers to none, by what befell those whom it tells of: "712 were saved", „į nelaisvę
 * paimta 1500“.
 *
 * @param at Index of the amount's first token.
 * @param end Index behind its last.
 */
export function fateOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  {quantities}: LanguagePack,
): string | undefined {
  const {auxiliaries, others, fates} = quantities;
  const verb = others?.has(tokens[end]?.lower ?? '') ? end + 1 : end;
  const behind = auxiliaries.has(tokens[verb]?.lower ?? '') ? verb + 1 : verb;
  const before = qualifierBefore(tokens, at, quantities)?.start ?? at;
  for (let size = 1; size <= LONGEST; size += 1) {
    const counted =
      fates.get(phraseOf(tokens, behind, behind + size)) ??
      fates.get(phraseOf(tokens, before - size, before));
    if (counted !== undefined) return counted;
  }
  return undefined;
}

/** What those are who are counted, where that is told of them: "of whom 300 were officers", „iš kurių 300 buvo karininkai“. */
export function predicateOf(
  tokens: readonly Token[],
  end: number,
  {countables, events, quantities: {auxiliaries, phraseEnds}}: LanguagePack,
): string | undefined {
  if (!auxiliaries.has(tokens[end]?.lower ?? '')) return undefined;
  const thing = countables.idOf(tokens, end + 1);
  // "were killed" tells of all whom the clause counts.
  if (!thing || events.idOf(tokens, end + 1) || !countables.kindsOf(thing.id).includes('people'))
    return undefined;
  const next = tokens[thing.end];
  return next?.kind === 'word' && !phraseEnds.has(next.lower) ? undefined : thing.id;
}

/** Whether a number that leaves its noun unsaid does what people do: "forty fled", „balsavo 28“, "we were sixty". */
export function acts(
  tokens: readonly Token[],
  at: number,
  end: number,
  {quantities}: LanguagePack,
): boolean {
  const {peopleDo} = quantities;
  const start = qualifierBefore(tokens, at, quantities)?.start ?? at;
  return [
    phraseOf(tokens, end, end + 1),
    phraseOf(tokens, start - 1, start),
    phraseOf(tokens, start - 2, start),
  ].some((words) => peopleDo?.has(words));
}
