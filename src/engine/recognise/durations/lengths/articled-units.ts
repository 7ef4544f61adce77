import {lowerAt} from '../../../grammar/token-at.js';
import {isCapitalised} from '../../../grammar/spelling.js';
import type {Token} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import {qualifierBefore} from '../../qualifiers.js';
import {lasts} from './lone-units.js';

/** Number of tokens before it in which a rate may be told of. */
const RATE = 5;

/** A unit of time behind an article: where it stands, the index behind it, and the language that it is told in. */
interface ArticledUnit {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly end: number;
  readonly pack: LanguagePack;
}

/** Each tells of some such units that they are lengths. */
const RULES: readonly ((unit: ArticledUnit) => boolean)[] = [
  isCued,
  isOfLength,
  isGranted,
  isBroughtTo,
  isAwaited,
  isBesideAct,
  isInOne,
  // "upwards of a week"
  ({tokens, at, pack}) => qualifierBefore(tokens, at, pack.quantities) !== undefined,
  ({tokens, at, pack}) => lasts(tokens, at, pack.durations),
];

/** Whether what stands around an article and a unit makes a length of them: "for a week", "a year later", "in an hour". */
export function isArticledLength(
  tokens: readonly Token[],
  at: number,
  end: number,
  pack: LanguagePack,
): boolean {
  return RULES.some((isLength) => isLength({tokens, at, end, pack}));
}

/** Whether a word before or behind a unit makes it a length: "for a week", "a week later", "an hour's ride", "an hour or less". */
function isCued({tokens, at, end, pack: {durations, names}}: ArticledUnit): boolean {
  const [before, behind] = [lowerAt(tokens, at - 1), lowerAt(tokens, end)];
  if (durations.cues?.has(before) || durations.cuesBehind?.has(behind)) return true;
  if (names.suffix?.test(tokens[end - 1]!.lower)) return true;
  // "hardly a month had passed"
  if (durations.had?.has(behind) && durations.cuesBehind?.has(lowerAt(tokens, end + 1)))
    return true;
  const {or, longer} = durations.goingOn ?? {};
  return or?.has(behind) === true && longer!.has(lowerAt(tokens, end + 1));
}

/** Whether what stands before "of" has a length: "in the course of a month", "after a silence of a year". */
function isOfLength({
  tokens,
  at,
  pack: {
    durations: {cuesOf},
    quantities: {of},
  },
}: ArticledUnit): boolean {
  if (!cuesOf || !of.has(lowerAt(tokens, at - 1))) return false;
  return cuesOf.test(lowerAt(tokens, at - 2));
}

/** Whether a verb gives or takes so much time: "were given an hour", "it cost a month"; but no "cost a day of fighting". */
function isGranted({tokens, at, end, pack: {durations, quantities}}: ArticledUnit): boolean {
  return (
    durations.granted?.test(lowerAt(tokens, at - 1)) === true &&
    !quantities.of.has(lowerAt(tokens, end))
  );
}

/** Whether something is brought to last so long: "sentenced to a year", "stocks were down to a week". */
function isBroughtTo({tokens, at, pack: {durations, quantities}}: ArticledUnit): boolean {
  return (
    quantities.targets.has(lowerAt(tokens, at - 1)) &&
    durations.goingOn?.brought?.test(lowerAt(tokens, at - 2)) === true
  );
}

/** Whether the time was spent waiting: "it was a month before anybody knew". */
function isAwaited({tokens, at, end, pack: {durations}}: ArticledUnit): boolean {
  const [before, behind] = [lowerAt(tokens, at - 1), lowerAt(tokens, end)];
  return durations.awaited?.verbs.has(before) === true && durations.awaited.until.has(behind);
}

/**
 * Whether a unit says by how much something went before or behind an act: "an hour before his death"; but no "week before
 * last", and what a sentence opens with says when: "A week after the fair".
 */
function isBesideAct({tokens, at, end, pack: {dates, quantities}}: ArticledUnit): boolean {
  if (at === 0) return false;
  if (!/^(?:before|after)$/.test(dates.bounds.get(lowerAt(tokens, end)) ?? '')) return false;
  const {text = '', lower = ''} = tokens[end + 1] ?? {};
  return (
    lower === quantities.definiteArticle || quantities.determiners.has(lower) || isCapitalised(text)
  );
}

/**
 * Whether something was done within one unit: "put down in a day", "in a week they had"; but "twice in a year" is a rate, "in a
 * week of rain" a setting.
 */
function isInOne({tokens, at, end, pack}: ArticledUnit): boolean {
  const {
    durations: {inOne},
    numerals,
    quantities,
  } = pack;
  if (!inOne?.units.has(tokens[end - 1]!.lower) || tokens[at - 1]?.lower !== inOne.before)
    return false;
  const [next, earlier] = [tokens[end], tokens[at - 2]];
  const opens = earlier === undefined || earlier.kind === 'sign';
  const isFree =
    next === undefined ||
    next.kind === 'sign' ||
    numerals.joiners.has(next.lower) ||
    quantities.settings.has(next.lower) ||
    inOne.behind.has(next.lower) ||
    (opens && (isCapitalised(next.text) || quantities.determiners.has(next.lower)));
  return (
    isFree && !tokens.slice(Math.max(0, at - RATE), at).some(({lower}) => inOne.rates.has(lower))
  );
}
