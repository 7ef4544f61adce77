import type {ClauseWords} from './clause-words.js';
import {LITHUANIAN_VERB} from './verbs.lt.js';
import {anyOf, before, ending, endingAt, first, last, NOTHING} from './word-patterns.js';

const KURIS = 'kur(?:is|i|ie|ios|io|ių|į|ią|iuo|iuos|ias|iame|ioje|iam|iai)';
/** Forms without which a clause would lack its object, or whose something is. */
const KURIO = 'kur(?:io|ių|į|ią|iuos|ias)';
/** Prepositions behind which it says where or from what in the clause before something is. */
const UPON_WHICH =
  '(?:ant|apie|be|dėl|iki|iš|į|nuo|pagal|pas|per|po|pro|prie|prieš|su|tarp|už|virš) ';

/** Where clauses meet in Lithuanian. */
export const LITHUANIAN_CLAUSES: ClauseWords = {
  joiners: first('o|ir|bet|tačiau|taigi|todėl'),
  binders: first(`nes|kad|jog|kai|kol|kur|kaip|nors|(?!${KURIO}\\s)${KURIS}`),
  asides: first(`kai|kol|kur|nors|nes|vos|(?:${UPON_WHICH})?${KURIS}`),
  comparing: first('nei|negu|kaip'),
  following: first(`${KURIO}|${UPON_WHICH}${KURIS}`),
  referring: first(
    'jis|ji|jie|jos|jo|jų|jį|ją|juos|jas|jam|jai|jiems|joms|(?:didžiuma|dauguma|dalis|pusė) (?:jo|jos|jų)',
  ),
  pointing: first('šis|ši|šie|šios|tas|ta|tie|tos'),
  leading: /^\u{FFFC}\s*/u,
  says: anyOf('yra|buvo|bus|būtų', LITHUANIAN_VERB),
  seams: before(
    `kad|jog|kai|kol|kur|nors|nes|${KURIS}`,
    'į|iš|su|be|per|dėl|prie|už|nuo|iki|ant|apie|po|tik|taip',
  ),
  hanging: last('ir|o|bei|ar|į|iš|su|be|per|dėl|prie|už|nuo|iki|ant|apie|po'),
  dateAhead:
    /^(?:(?:\d{3,4}\sm\.\s)?\p{L}+\s\d{1,2}(?:\sd\.,?\s(?!naktį|rytą|vakarą|auštant)|-\p{L}+\s(?:naktį|rytą|vakarą|dieną),?\s)|\d{3,4}\sm\.,?\s(?!\p{L}+\s\d))/u,
  ends: endingAt(
    `ir|bei|o|bet|tačiau|į|iš|su|be|per|dėl|prie|už|nuo|iki|ant|apie|po|pas|prieš|pagal|kai|kol|kad|jog|nes|nors|${KURIS}`,
  ),
  joining: first('ir|bei|o|bet|tačiau'),
  wanting: ending('tik|tie|tuos|tų|tiems|kartu|ne|net|daugiau|mažiau|taip|toks|tokia|netoli|šalia'),
  way: {in: NOTHING, from: ending('iš'), to: ending('į')},
  placeEnd: /(?:)/u,
  wholes:
    /(?<!\p{L})iš(?:\s(?:visų|jo|jos|jų|savo|maždaug|apie|beveik|daugiau\skaip|daugiau\snei|tų|šių))*\s*$/iu,
  locative: /(?:[oėuy]je|[ouė]se|yse)$/u,
  hollow: /(?<!\p{L})(?:tai|jis|ji|jie|jos|jį|ją|jų|jo|mes|aš)(?!\p{L})/iu,
  onDate: {
    leading: /^$/u,
    trailing: {
      kept: ending(
        'nuo|iki|ligi|po|prieš|per|apie|tarp|ir|arba|maždaug|kaip|už|tik|dar|jau|ne|iš|bei',
      ),
      dropped: NOTHING,
    },
    inside: /(?:)/u,
    timeOfDay: /^(?:naktį|rytą|vakarą|popietę|vidurdienį),?\s+/u,
    within: /^\s*mokslo met(?:ais|us|ų)(?!\p{L})/u,
  },
};
