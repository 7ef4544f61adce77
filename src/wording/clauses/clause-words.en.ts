import type {ClauseWords} from './clause-words.js';
import {anyOf, before, ending, endingAt, first, last, NOTHING} from './word-patterns.js';

/** Forms of verbs that no ending tells: of the auxiliaries, and the past of strong ones. */
const ENGLISH_VERBS = `
  is are was were be been has have had does did will would shall should can could may might must
  arose began became bent bought broke brought built came caught chose dealt drew drove fell felt fled flew fought found
  gave went got grew held kept knew laid led left lent lost made meant met paid put ran rang read rode rose said sang sank
  sat saw sent set shook shot shut slew sold sought spent spoke spread stood strode struck stole swore swept took taught
  thought told threw understood undertook withdrew won wore wrote cut hit let dates lasts runs covers amounts`
  .trim()
  .replace(/\s+/gu, '|');

/** Where clauses meet in English. */
export const ENGLISH_CLAUSES: ClauseWords = {
  joiners: first('and|but|or|so that'),
  binders: first('that|when|while|where|which|who|whom|because|although|though|once'),
  asides: first(
    'when|while|where|as|with|which|who|because|although|though|(?:in|of|on|for|with|to|at|by|from) (?:which|whom)|(?:the|an?) (?:day|week|month|year|eve|night|morning)',
  ),
  comparing: first('than'),
  following: first('from|to|of|for|with|as well as'),
  // Not "it", which often stands for nothing: "it took them a year".
  referring: first('he|she|they|his|her|their|(?:most|many|some|part|half) of (?:it|them)'),
  pointing: first('these|those'),
  leading: /^(?:(?:on|in|at|by)\s+(?:the\s+)?)?\u{FFFC}\s*/iu,
  says: anyOf(ENGLISH_VERBS, String.raw`[a-z]{2,}ed`),
  seams: before(
    'which|who|whom|whose|that|when|where|while|because|although|though',
    'with|in|of|to|for|by|at|on|from|through|under|over|after|before|among|during|between|like|all|so',
  ),
  hanging: last('and|or|of|the|an?|in|to|for|with|on|at|by|from'),
  dateAhead: /^(?:On|In)\s(?:\d{1,2}\s\p{Lu}\p{L}+(?:\s\d{3,4})?|\d{3,4}),?\s/u,
  ends: endingAt(
    'and|or|but|in|at(?! (?:least|most) )|between|on|from|with|without|by|for|after|before|under|against|during|through|near|that|which|who|when|while|where|because|although|as|so',
  ),
  joining: first('and|or|but'),
  wanting: ending(
    'those|that|this|these|such|more|less|than|not|only|the|a|an|of|as|so|all|(?:between|both|either) [^,]*',
  ),
  way: {
    in: ending('(?:in|at|within|throughout|across)(?: the)?'),
    from: ending('from(?: the)?'),
    to: ending('(?:to|into)(?: the)?'),
  },
  placeEnd:
    /^(?:$|[.,;:)]|\s(?:and|or|but|on|in|at|by|with|from|to|for|after|before|during|when|while|where|who|which|as|were|was|had)\s|\s\d)/u,
  wholes:
    /(?:^|[,;:–—(]\s?|\d\s|\bout\s)of(?:\s(?:the|all|its|their|his|some|about|nearly|over))*\s*$/iu,
  locative: NOTHING,
  hollow: /(?<!\p{L})(?:it|he|she|they|this|that|there|we|i)(?!\p{L})/iu,
  onDate: {
    leading: /^(?:(?:on|in|at)\s+(?:the\s+)?)?$/iu,
    trailing: {
      kept: ending(
        '(?:by|since|until|till|before|after|from|to|of|than|about|around|between|and|through|during|as)(?: the)?',
      ),
      dropped: ending('(?:on|in|at)(?: the)?'),
    },
    inside: ending('(?:on|in|at)(?: the)?'),
    timeOfDay: NOTHING,
    within: /^\s*(?:school|academic) years?(?!\p{L})/u,
  },
};
