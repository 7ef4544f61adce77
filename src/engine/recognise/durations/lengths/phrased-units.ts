import {lowerAt} from '../../../grammar/token-at.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {isHyphen} from '../../signs.js';
import type {Length} from './length.js';

/** A unit of time that is one by the words before it, or by "long" behind: "every minute", "within the week", "a week-long fair". */
export function phrasedAt(
  tokens: readonly Token[],
  at: number,
  {durations: {phrased, units}}: LanguagePack,
): Length | undefined {
  const {lower} = tokens[at]!;
  const unit = phrased?.units.has(lower) ? units.get(lower) : undefined;
  if (!unit) return undefined;
  const [long, next] = [lowerAt(tokens, at + 2), tokens[at + 1]];
  const isLong = isHyphen(next) && next!.joined && phrased!.long?.has(long) === true;
  if (isLong) return {value: 1, unit, end: at + 3};
  const before = `${lowerAt(tokens, at - 2)} ${lowerAt(tokens, at - 1)}`;
  const behind = lowerAt(tokens, at + 1);
  const isOne = phrased!.phrases.some(
    (phrase) =>
      phrase.of.test(lower) &&
      phrase.words.test(before) &&
      phrase.behind?.test(behind) !== false &&
      phrase.unless?.test(behind) !== true,
  );
  return isOne ? {value: 1, unit, end: at + 1} : undefined;
}
