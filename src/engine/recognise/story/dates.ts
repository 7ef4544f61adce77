import type {TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import {withoutApposedSteps} from './refining/apposed-steps.js';
import {resolveDates} from './discourse.js';
import {withGroundedLabels} from './refining/grounded-labels.js';
import {inSections} from './refining/sections.js';
import type {ToldElsewhere} from './told/story.js';
import {withTextHead} from './refining/text-head.js';
import {inEraTold} from './refining/years-before-christ.js';
import {withToldActs} from './refining/told-acts.js';
import {opensEntry} from '../dates/around/day-label.js';
import {findDates} from '../dates/find-dates.js';
import type {FoundDate} from '../dates/found-date.js';
import {isAnnal, mannerOf} from '../dates/grounds/manner.js';

/**
 * Recognises dates and resolves what is not written in them from the dates around them.
 *
 * @returns Drafts in the order of the text, values in EDTF (levels 0 and 1).
 */
export function recogniseDates(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
  elsewhere?: ToldElsewhere,
): MentionDraft[] {
  const found: FoundDate[] = [];
  let paragraph = 0;
  const manner = mannerOf(sentences, pack);
  const ofEntry = {...manner, isEntry: true};
  sentences.forEach((sentence, index) => {
    const isFirst = sentence.passage !== sentences[index - 1]?.passage;
    if (isFirst) paragraph += 1;
    const isEntry =
      manner.hasEntries === true || (manner.hasAnnals === true && isAnnal(sentence.tokens));
    const here = isFirst && isEntry ? ofEntry : manner;
    const isLogged = !isFirst && found.findLast(({head}) => head)?.paragraph === paragraph;
    const isLogEntry = isLogged && opensEntry(sentence, pack);
    const {tokens, passage} = sentence;
    const place = {tokens, passage, paragraph, sentence: index, isFirst: isFirst || isLogEntry};
    for (const date of findDates(place, pack, here)) found.push(date);
  });
  const headed = withGroundedLabels(withTextHead(withoutApposedSteps(inEraTold(found)), sentences));
  return resolveDates(withToldActs(inSections(headed, sentences), sentences, pack), elsewhere);
}
