import type {Account} from '../account.js';
import {firstFrom} from '../first-from.js';
import type {TokenisedSentence} from '../grammar/tokenise.js';
import type {LanguagePack} from '../language-pack.js';
import type {Mention, MentionDraft, MentionKind} from '../mention.js';
import {recogniseDates} from './story/dates.js';
import {recogniseDurations} from './durations/durations.js';
import {recogniseNames} from './names/names.js';
import {recogniseQuantities} from './quantities/quantities.js';
import type {Span} from '../span.js';
import type {ToldElsewhere} from './story/told/story.js';
import {withStatedDates} from './dates/stated.js';

/** Kinds whose numbers are spoken for: no quantity is read inside them. */
const SPOKEN_FOR: ReadonlySet<MentionKind> = new Set([
  'date',
  'duration',
  'formation',
  'place',
  'treaty',
]);

/** Gives the mentions of an account, with what other accounts say of the times of its story where that is told. */
export type Recogniser = (elsewhere?: ToldElsewhere) => Mention[];

/**
 * Recognises the mentions of an account in the language of its pack: in the order of the text, an outer mention
 * before the ones inside it.
 *
 * @param sentences The account's, tokenised.
 */
export function recognise(
  account: Account,
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
): Mention[] {
  return recogniserOf(account, sentences, pack)();
}

/** The same for an account that may be asked again with other times: its names are read once, for no time changes them. */
export function recogniserOf(
  account: Account,
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
): Recogniser {
  const names = recogniseNames(sentences, pack);
  const formations = names
    .filter(({kind}) => kind === 'formation')
    .sort((a, b) => a.start - b.start);
  return (elsewhere) => {
    const dates = outside(
      formations,
      withStatedDates(account, recogniseDates(sentences, pack, elsewhere)),
    );
    const durations = recogniseDurations(sentences, pack, dates);
    const taken = [...names, ...dates, ...durations]
      .filter(({kind}) => SPOKEN_FOR.has(kind))
      .sort((a, b) => a.start - b.start);
    const quantities = recogniseQuantities(sentences, pack, taken);
    // "Jan. 13" names nobody.
    const outsideDates = new Set(outside(dates, names));
    const named = names.filter((name) => name.kind !== 'person' || outsideDates.has(name));
    return settle(account, sentences, [...named, ...dates, ...durations, ...quantities]);
  };
}

/** Those that lie in none of some others, which are in the order of the text: „8-oji ir 9-oji armijos“ are no days. */
function outside(others: readonly Span[], drafts: readonly MentionDraft[]): MentionDraft[] {
  return drafts.filter(({start, end}) => {
    const before = others[firstFrom(others, start + 1, (other) => other.start) - 1];
    return !before || end > before.end;
  });
}

/** Gives drafts their order, ids, texts and sentences. */
function settle(
  account: Account,
  sentences: readonly TokenisedSentence[],
  drafts: readonly MentionDraft[],
): Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  for (const draft of drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (at + 1 < sentences.length && sentences[at]!.sentence.end <= draft.start) at += 1;
    mentions.push({
      id: `${account.id}:m${mentions.length + 1}`,
      sentence: sentences[at]!.sentence.id,
      text: account.source.slice(draft.start, draft.end),
      ...draft,
    });
  }
  return mentions;
}
