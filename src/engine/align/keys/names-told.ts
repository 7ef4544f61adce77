import type {ToldSentence} from '../../claims/told/telling.js';
import {knownOfSpelling} from '../../grammar/spelling.js';
import type {MentionKind} from '../../mention.js';
import {NAME_KINDS, printValue} from '../../mention.js';
import {skeletonsOf} from '../../values/name-readings.js';

const NAMES: ReadonlySet<MentionKind> = new Set(NAME_KINDS);

/** A shorter skeleton is that of too many names. */
const SHORTEST = 2;

/**
 * How the words of a sentence sound that are written as names are, whatever they are names of: one account may leave open
 * what the other says, and neither be understood. The first word of a sentence counts only where a name begins there.
 *
 * @returns Consonant skeletons, equal in all languages for most spellings of a name; some twice.
 */
export function soundsOf({tokens, mentions, sentence}: ToldSentence): string[] {
  const first = tokens.find(({kind}) => kind === 'word')?.start ?? sentence.start;
  const opensByName = mentions.some(({kind, start}) => NAMES.has(kind) && start === first);
  const sounds: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || (token.start === first && !opensByName)) continue;
    for (const sound of soundsOfWord(token)) sounds.push(sound);
  }
  return sounds;
}

const SILENT: readonly string[] = [];

/** How a word sounds that is written as a name is; other words are not asked. */
const soundsOfWord = knownOfSpelling(({text}) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? skeletonsOf(text).filter(({length}) => length >= SHORTEST) : SILENT,
);

/**
 * The person that each sentence may mean by "he", where it names nobody: the one named first where the passage last named any.
 */
export function personsSpokenOf(sentences: readonly ToldSentence[]): (string | undefined)[] {
  let last: string | undefined;
  return sentences.map(({passage, mentions}, index) => {
    if (passage !== sentences[index - 1]?.passage) last = undefined;
    const named = mentions.find(({kind}) => kind === 'person');
    if (!named) return last;
    last = printValue(named.value);
    return undefined;
  });
}
