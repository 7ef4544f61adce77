import type {Definiteness} from '../../claim.js';
import {lowerAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Span} from '../../span.js';
import {startingIn} from '../clause.js';
import type {ToldSentence} from '../told/telling.js';

/** What makes an amount definite stands within so many code units before it. */
const DETERMINER_REACH = 10;
/** Words of its noun phrase stand within so many code units, or so many words, behind it. */
const PHRASE_REACH = 90;
const PHRASE_WORDS = 10;
/** Fewer of them tell which one it is: "men of the second battalion", and fewer yet where most of that goes before the noun. */
const NAMING_WORDS = 6;
const NAMING_WORDS_BEFORE = 4;
/** Words before it that may tell which one it is, by time or order: "on Monday the second train brought". */
const SETTING_WORDS = 6;
/** A relative clause begins within so many words behind the amount that it is of: "the 71 pilgrims, who". */
const RELATIVE_REACH = 4;
/** Words of a relative clause that may point back: "who were there that night". */
const POINTING_REACH = 6;

/** What is no amount goes back to nothing. */
export const INDEFINITE: Definiteness = {
  definite: false,
  retold: false,
  recalled: false,
  remaining: false,
  another: [],
  dated: false,
};

/** Whether and how an amount goes back to a group that is known. */
export function definitenessOf(
  told: ToldSentence,
  {start, end}: Span,
  pack: LanguagePack,
): Definiteness {
  const {tokens, mentions, sentence} = told;
  const {quantities} = pack;
  const before = startingIn(tokens, {
    start: Math.max(sentence.start, start - PHRASE_REACH),
    end: start,
  });
  const behind = phraseBehind(told, end);
  const determiner = startingIn(before, {start: start - DETERMINER_REACH, end: start}).at(-1);
  const relative = behind.findIndex(({lower}) => quantities.relatives?.has(lower) === true);
  const isRelated = relative >= 0 && relative < RELATIVE_REACH;
  const naming = (pack.hasCases ? NAMING_WORDS_BEFORE : NAMING_WORDS) + (isRelated ? relative : 0);
  const around = [...before.slice(-SETTING_WORDS), ...behind.slice(0, naming)];
  return {
    definite: determiner !== undefined && quantities.definite.has(determiner.lower),
    retold: isRelated && before.slice(-2).some(({lower}) => quantities.shares.has(lower)),
    recalled: isRelated && pointsBack(behind.slice(relative + 1), pack),
    remaining: matching([...before.slice(-1), ...behind], quantities.left).length > 0,
    another: matching(around, quantities.another).map(({lower}) => pack.stem(lower)),
    dated: mentions.some((one) => one.kind === 'date' && one.start < start),
  };
}

/** The words behind an amount up to the next, or to the end of its clause. */
function phraseBehind({tokens, mentions}: ToldSentence, end: number): Token[] {
  const next = startingIn(mentions, {start: end, end: end + PHRASE_REACH}).find(
    ({kind}) => kind === 'quantity',
  );
  const stretch = {start: end, end: Math.min(end + PHRASE_REACH, next?.start ?? Infinity)};
  return startingIn(tokens, stretch).slice(0, PHRASE_WORDS);
}

function pointsBack(clause: readonly Token[], {quantities: {pointing}}: LanguagePack): boolean {
  if (!pointing) return false;
  const words = clause.slice(0, POINTING_REACH).map(({lower}) => lower);
  return words.some(
    (word, i) => pointing.words.has(word) || pointing.pairs.has(`${words[i - 1] ?? ''} ${word}`),
  );
}

/** The words of a kind among some, by a pattern of the one before each, a space, and itself. */
function matching(words: readonly Token[], kind: RegExp | undefined): Token[] {
  return words.filter(({lower}, i) => kind?.test(`${lowerAt(words, i - 1)} ${lower}`) === true);
}
