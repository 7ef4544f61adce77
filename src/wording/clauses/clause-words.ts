import {primaryLanguage} from '../../engine/primary-language.js';
import type {Way} from '../speech/speech.js';
import {LITHUANIAN_VERB} from './verbs.lt.js';
import {anyOf, before, ending, endingAt, first, last, NOTHING} from './word-patterns.js';

/** Words of a language that stand where clauses meet. */
export interface ClauseWords {
  /** What joins a clause to the one before, and says nothing in front of one that stands alone. */
  readonly joiners: RegExp;
  /** What makes a clause a part of another. Words that are prepositions as well ("after", "since") are none of these. */
  readonly binders: RegExp;
  /** What begins a clause within another, whose sentence goes on behind it. */
  readonly asides: RegExp;
  /** What makes a piece the measure of another, of which nothing happened: "sooner than". */
  readonly comparing: RegExp;
  /** What no statement begins with: it goes on with what is in front. */
  readonly following: RegExp;
  /** What a clause begins with that speaks of somebody told before: "she", "their". */
  readonly referring: RegExp;
  /** The same where a verb follows: before a noun it points at what that names, as in „ši kariuomenė“. */
  readonly pointing: RegExp;
  /** What says when at the beginning of a clause, in front of who did what. */
  readonly leading: RegExp;
  /** A word that says what is or was done, in a clause that lacks it nobody does anything. Told by its form: now and then wrong. */
  readonly says: RegExp;
  /** Where a clause without commas may be parted: before these, which begin another within it. */
  readonly seams: RegExp;
  /** What a cut leaves hanging: "of the town and". */
  readonly hanging: RegExp;
  /** A date that opens a clause, and may be left out of it. */
  readonly dateAhead: RegExp;
  /** Where a clause that is too long may end: in front of a comma, a joining word or a preposition. */
  readonly ends: RegExp;
  /** What joins two clauses, or two things. */
  readonly joining: RegExp;
  /** What wants to be followed by what it is of: "those", "more than". */
  readonly wanting: RegExp;
  /** What stands before the name of a place in which something is, from which it comes, and to which it goes. */
  readonly way: Readonly<Record<Way, RegExp>>;
  /** What may stand behind the name of a place that is no part of a longer one: not "post", as in "the Medininkai post". */
  readonly placeEnd: RegExp;
  /** What stands before an amount of which a part is told. */
  readonly wholes: RegExp;
  /** How the name itself ends where something is there. */
  readonly locative: RegExp;
  /** Words that stand for what is told elsewhere: a clause of few words with one of these says nothing. */
  readonly hollow: RegExp;
  /** How a date is joined to what happened on it. */
  readonly onDate: {
    /** All that may stand before a date for it to be left out: nothing, or "on". */
    readonly leading: RegExp;
    /** Words before a date that say more than that it was then, and those that do not. */
    readonly trailing: {readonly kept: RegExp; readonly dropped: RegExp};
    /** What may stand before a date for it to be left out within a clause. */
    readonly inside: RegExp;
    /** Words behind a date that say at what time of it, and go with it: „naktį“. */
    readonly timeOfDay: RegExp;
    /** Words behind a date that say nothing without it: „1938–1939 mokslo metais“. */
    readonly within: RegExp;
  };
}

/** Forms of verbs that no ending tells: of the auxiliaries, and the past of strong ones. */
const ENGLISH_VERBS = `
  is are was were be been has have had does did will would shall should can could may might must
  arose began became bent bought broke brought built came caught chose dealt drew drove fell felt fled flew fought found
  gave went got grew held kept knew laid led left lent lost made meant met paid put ran rang read rode rose said sang sank
  sat saw sent set shook shot shut slew sold sought spent spoke spread stood strode struck stole swore swept took taught
  thought told threw understood undertook withdrew won wore wrote cut hit let dates lasts runs covers amounts`
  .trim()
  .replace(/\s+/gu, '|');

const KURIS = 'kur(?:is|i|ie|ios|io|ių|į|ią|iuo|iuos|ias|iame|ioje|iam|iai)';
/** Forms without which a clause would lack its object, or whose something is. */
const KURIO = 'kur(?:io|ių|į|ią|iuos|ias)';
/** Prepositions behind which it says where or from what in the clause before something is. */
const UPON_WHICH =
  '(?:ant|apie|be|dėl|iki|iš|į|nuo|pagal|pas|per|po|pro|prie|prieš|su|tarp|už|virš) ';

const WORDS: Readonly<Record<string, ClauseWords>> = {
  en: {
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
  },
  lt: {
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
    wanting: ending(
      'tik|tie|tuos|tų|tiems|kartu|ne|net|daugiau|mažiau|taip|toks|tokia|netoli|šalia',
    ),
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
  },
};

const UNKNOWN: ClauseWords = {
  joiners: NOTHING,
  binders: NOTHING,
  asides: NOTHING,
  comparing: NOTHING,
  following: NOTHING,
  referring: NOTHING,
  pointing: NOTHING,
  leading: NOTHING,
  says: /(?:)/u,
  seams: NOTHING,
  hanging: NOTHING,
  dateAhead: NOTHING,
  ends: /(?!)/gu,
  joining: NOTHING,
  wanting: NOTHING,
  way: {in: NOTHING, from: NOTHING, to: NOTHING},
  placeEnd: NOTHING,
  wholes: NOTHING,
  locative: NOTHING,
  hollow: NOTHING,
  onDate: {
    leading: NOTHING,
    trailing: {kept: /(?:)/u, dropped: NOTHING},
    inside: NOTHING,
    timeOfDay: NOTHING,
    within: NOTHING,
  },
};

/** The words of a language, by its tag; those of no language for one that is not known. */
export function clauseWordsIn(lang: string): ClauseWords {
  return WORDS[primaryLanguage(lang)] ?? UNKNOWN;
}

/** Whether a clause begins with a word for somebody told before it, so that by itself it does not say who. */
export function refersBack(clause: string, lang: string): boolean {
  const {leading, pointing, referring} = clauseWordsIn(lang);
  const words = clause.replace(/^…\s*/u, '').replace(leading, '');
  const next = words.replace(pointing, '');
  return referring.test(words) || (next !== words && beginsWithVerb(next, lang));
}

/** Whether a clause says of anything that it happened or is so; now and then wrong. */
export function hasVerb(clause: string, lang: string): boolean {
  return clauseWordsIn(lang).says.test(clause);
}

/** Whether the first word of a clause is its verb. */
export function beginsWithVerb(clause: string, lang: string): boolean {
  return clauseWordsIn(lang).says.test(/^\S+/u.exec(clause)?.[0] ?? '');
}
