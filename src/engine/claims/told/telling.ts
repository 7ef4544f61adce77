import type {Passage, Sentence} from '../../account.js';
import type {ComparedAccount} from '../../comparison.js';
import {lowerAt, tokenAt} from '../../grammar/token-at.js';
import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import {groupedByKey} from '../../grouped-by.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention} from '../../mention.js';
import {printValue} from '../../mention.js';
import type {Days} from '../../values/edtf.js';
import {daysOf, isDay} from '../../values/edtf.js';
import type {ConceptPlace} from './concepts.js';
import {conceptsOf} from './concepts.js';

/** Maximum distance from the beginning of a sentence, in code units, of a date that dates the whole of it. */
const OPENING = 30;

/** All that the engine knows of a sentence before it ties it together. */
export interface ToldSentence {
  readonly sentence: Sentence;
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly events: readonly ConceptPlace[];
  readonly themes: readonly ConceptPlace[];
  /** Plain words by what they mean. */
  readonly meanings: readonly ConceptPlace[];
  readonly counted: readonly ConceptPlace[];
  readonly modes: readonly ConceptPlace[];
  /** Cues for names that are only compared with. */
  readonly comparisons: readonly ConceptPlace[];
  /** States by the adjective or the people: `sovietų`, `Soviet`. */
  readonly nations: readonly ConceptPlace[];
  /** When it happens: its own day, else the month or year that opens it or is its only date, else the time of the sentence before. */
  readonly time: Days | undefined;
  /** Whether it says so itself. */
  readonly saysTime: boolean;
}

/** An account, sentence by sentence. */
export interface Telling {
  readonly account: ComparedAccount;
  readonly pack: LanguagePack;
  readonly sentences: readonly ToldSentence[];
}

/**
 * A mention without what only its recogniser presumes. It has every field, of whatever kind it is: objects of one shape are
 * read faster.
 */
function asTold(mention: Mention): Mention {
  const told: {readonly [Field in keyof Required<Mention>]: Mention[Field] | undefined} = {
    id: mention.id,
    sentence: mention.sentence,
    text: mention.text,
    start: mention.start,
    end: mention.end,
    kind: mention.kind,
    value: mention.value,
    qualifier: mention.qualifier,
    counted: mention.presumed ? undefined : mention.counted,
    presumed: mention.presumed,
    age: mention.age,
    unit: mention.unit,
    resolvedFrom: mention.resolvedFrom,
    reckoned: mention.reckoned,
    attributive: mention.attributive,
    ambiguous: mention.ambiguous,
    julian: mention.julian,
    bound: mention.bound,
  };
  return told as Mention;
}

/** Finds the concepts of an account's sentences. Linear in the text. */
export function tell(
  account: ComparedAccount,
  tokenised: readonly TokenisedSentence[],
  pack: LanguagePack,
): Telling {
  const bySentence = groupedByKey(account.mentions.map(asTold), ({sentence}) => sentence);
  let clock: Days | undefined;
  const sentences = tokenised.map(({sentence, passage, tokens}): ToldSentence => {
    const mentions = bySentence.get(sentence.id) ?? [];
    const day = mentions.find(
      ({kind, value, attributive, ambiguous}) =>
        kind === 'date' && !attributive && !ambiguous && typeof value === 'string' && isDay(value),
    );
    const stated = day ? daysOf(printValue(day.value)) : statedTime(mentions, sentence);
    const own = stated ?? namedTime(mentions, tokens, clock, pack);
    const time = own ?? clock;
    // What is named in passing does not date what is told next.
    if (stated && passage.kind === 'paragraph') clock = time;
    const {events, themes, countables, modes, comparisons, vocabulary, nations} = conceptsOf(
      tokens,
      mentions,
      pack,
    );
    return {
      sentence,
      passage,
      tokens,
      mentions,
      events,
      themes,
      meanings: vocabulary,
      counted: countables,
      modes,
      comparisons,
      nations,
      time,
      saysTime: own !== undefined,
    };
  });
  return {account, pack, sentences};
}

/**
 * The year by which a sentence with no other date names something: that of an occasion ("the 1897 census"), or of anything where no time
 * was told before.
 */
function namedTime(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  clock: Days | undefined,
  pack: LanguagePack,
): Days | undefined {
  const dates = mentions.filter(({kind, ambiguous}) => kind === 'date' && !ambiguous);
  const [date] = dates;
  if (!date?.attributive || dates.length > 1) return undefined;
  const isTime = clock === undefined || namesOccasion(date, tokens, pack);
  return isTime ? daysOf(printValue(date.value)) : undefined;
}

/** Maximum number of words from a year to the occasion behind it: "the 1897 general population census". */
const DESCRIBED = 3;

function namesOccasion(
  {start, end}: Mention,
  tokens: readonly Token[],
  {dates: {occasions, nameYearWord}}: LanguagePack,
): boolean {
  if (!occasions) return false;
  const at = tokenAt(tokens, start);
  if (lowerAt(tokens, at - 1) === nameYearWord) return occasions.has(lowerAt(tokens, at - 2));
  const behind = tokenAt(tokens, end);
  return tokens.slice(behind, behind + DESCRIBED).some(({lower}) => occasions.has(lower));
}

/** The month or years that open a sentence ("In 1621 the siege …"), or are its only date. */
function statedTime(mentions: readonly Mention[], {start}: Sentence): Days | undefined {
  const dates = mentions.filter(
    ({kind, attributive, ambiguous}) => kind === 'date' && !attributive && !ambiguous,
  );
  const date =
    dates.find((one) => one.start - start <= OPENING) ??
    (dates.length === 1 ? dates[0] : undefined);
  return date && daysOf(printValue(date.value));
}
