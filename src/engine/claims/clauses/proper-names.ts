import {STATE_THEMES} from '../../concept-ids.js';
import {remembered} from '../../grammar/remembered.js';
import {knownOfSpelling} from '../../grammar/spelling.js';
import type {Mention, MentionKind} from '../../mention.js';
import {printValue} from '../../mention.js';
import type {Span} from '../../span.js';
import {skeletonOf, soundKey} from '../../values/name-key.js';
import {startingIn} from '../clause.js';
import type {ToldSentence} from '../told/telling.js';

/** Names by which a clause is told apart from one of something else; places and times of one thing are told in many ways. */
const TELLING: ReadonlySet<MentionKind> = new Set([
  'person',
  'organisation',
  'formation',
  'treaty',
]);

const STATE: ReadonlySet<string> = new Set(STATE_THEMES);

/** Code units of the longest name that is looked for before a stretch. */
const LONGEST = 100;

/** The town of a treaty, in its identity. */
const TOWN = / of (\p{Lu}.*)$/u;

/** A shorter skeleton is that of too many names. */
const SHORTEST = 2;

/**
 * The names in a stretch of a sentence: of persons, bodies, formations and treaties, and every other word with a capital
 * that does not open the sentence.
 *
 * @returns For each name its keys: its identity, sound skeletons of its words, which are equal in all languages for most
 *   spellings of a name, and the meaning of a plain word.
 */
export function properNamesOf(told: ToldSentence, stretch: Span): string[][] {
  const {tokens, mentions, nations, meanings, sentence} = told;
  const found = startingIn(mentions, stretch)
    .filter((mention) => TELLING.has(mention.kind) && !isOfState(mention, told))
    .map(keysOfMention);
  // A mention that began before the stretch may reach into it.
  const near = startingIn(mentions, {start: stretch.start - LONGEST, end: stretch.end});
  let next = 0;
  for (const token of startingIn(tokens, stretch)) {
    const {start} = token;
    while (next < near.length && near[next]!.end <= start) next += 1;
    const isKnown = (near[next]?.start ?? Infinity) <= start;
    const key = keyOfName(token);
    if (key === false || isKnown || start === sentence.start) continue;
    if (nations.some((nation) => nation.start === start)) continue;
    const meaning = meanings.findLast((one) => one.start === start);
    found.push(meaning ? [key, meaning.id] : [key]);
  }
  return found;
}

/** The key of a word with a capital; other tokens have none, and of another script's words it is empty. */
const keyOfName = knownOfSpelling(({text}) => /^\p{Lu}/u.test(text) && keyOfWord(text));

/** Whether a name is that of a state's army or government: then the state is named, in whatever words. */
function isOfState(mention: Mention, {mentions, nations, themes}: ToldSentence): boolean {
  if (mention.kind !== 'organisation') return false;
  const isNamed =
    startingIn(nations, mention).length > 0 ||
    startingIn(mentions, mention).some(({kind}) => kind === 'place');
  return isNamed && startingIn(themes, mention).some(({id}) => STATE.has(id));
}

/** The key of the first word of a sentence. */
export function openingOf({tokens}: ToldSentence): string {
  const first = tokens.find(({kind}) => kind === 'word');
  return first ? keyOfWord(first.text) : '';
}

function keysOfMention({kind, value, text}: Mention): string[] {
  const identity = printValue(value);
  // Treaties are told in the same words, and some kinds of them share all of these; but the town tells one.
  if (kind === 'treaty') return [identity, ...keysOfWords(TOWN.exec(identity)?.[1] ?? '')];
  return [...new Set([identity, ...keysOfWords(`${identity} ${text}`)])];
}

const keysOfWords = remembered((words): readonly string[] =>
  (words.match(/\p{Lu}\p{L}*/gu) ?? []).map((word) => keyOfWord(word)),
);

const keyOfWord = remembered((word): string => {
  const sound = soundKey(word);
  const skeleton = skeletonOf(sound);
  return skeleton.length >= SHORTEST ? skeleton : sound;
});
