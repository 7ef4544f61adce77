/** Words of a language that stand where clauses meet. */
interface ClauseWords {
  /** What joins a clause to the one before, and says nothing in front of one that stands alone. */
  readonly joiners: RegExp;
  /** What makes a clause a part of another. Words that are prepositions as well ("after", "since") are none of these. */
  readonly binders: RegExp;
  /** What begins a clause within another, whose sentence goes on behind it. */
  readonly asides: RegExp;
  /** Where a clause without commas may be parted: before these, which begin another within it. */
  readonly seams: RegExp;
  /** What a cut leaves hanging: "of the town and". */
  readonly hanging: RegExp;
  /** How a date is joined to what happened on it. */
  readonly onDate: {
    /** All that may stand before a date for it to be left out: nothing, or "on". */
    readonly leading: RegExp;
    /** Words before a date that say more than that it was then, and those that do not. */
    readonly trailing: {readonly kept: RegExp; readonly dropped: RegExp};
  };
}

/** Of any of some words, with a space on the other side. */
function first(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s+`, 'iu');
}

function last(words: string): RegExp {
  return new RegExp(`(?:\\s(?:${words}))+$`, 'iu');
}

/** A space before any of some words, unless one that governs it is in front: "with which". */
function before(words: string, governing: string): RegExp {
  return new RegExp(`(?<!\\s(?:${governing}))\\s(?=(?:${words})\\s)`, 'giu');
}

/** Any of some words at the very end, spaces aside. */
function ending(words: string): RegExp {
  return new RegExp(`(?:^|\\s)(?:${words})\\s*$`, 'iu');
}

/** Matches nothing. */
export const NOTHING = /^(?!)/u;

const KURIS = 'kur(?:is|i|ie|ios|io|į|ią|iuo|iuos|iame|ioje|iam|iai)';

const WORDS: Readonly<Record<string, ClauseWords>> = {
  en: {
    joiners: first('and|but|or|so that'),
    binders: first('that|when|while|where|which|who|whom|because|although|though|once'),
    asides: first(
      'when|while|where|which|who|because|although|though|(?:the|an?) (?:day|week|month|year|eve|night|morning)',
    ),
    seams: before(
      'which|who|whom|whose|that|when|where|while|because|although|though',
      'with|in|of|to|for|by|at|on|from|through|under|over|after|before|like|all|so',
    ),
    hanging: last('and|or|of|the|an?|in|to|for|with|on|at|by|from'),
    onDate: {
      leading: /^(?:(?:on|in|at)\s+(?:the\s+)?)?$/iu,
      trailing: {
        kept: ending(
          '(?:by|since|until|till|before|after|from|to|of|than|about|around|between|and|through|during|as)(?: the)?',
        ),
        dropped: ending('(?:on|in|at)(?: the)?'),
      },
    },
  },
  lt: {
    joiners: first('o|ir|bet|tačiau|taigi|todėl'),
    binders: first(`nes|kad|jog|kai|kol|kur|kaip|nors|${KURIS}`),
    asides: first(`kai|kol|kur|nors|nes|vos|${KURIS}`),
    seams: before(
      `kad|jog|kai|kol|kur|nors|nes|${KURIS}`,
      'į|iš|su|be|per|dėl|prie|už|nuo|iki|ant|apie|po|tik|taip',
    ),
    hanging: last('ir|o|bei|ar|į|iš|su|be|per|dėl|prie|už|nuo|iki|ant|apie|po'),
    onDate: {
      leading: /^$/u,
      trailing: {
        kept: ending(
          'nuo|iki|ligi|po|prieš|per|apie|tarp|ir|arba|maždaug|kaip|už|tik|dar|jau|ne|iš|bei',
        ),
        dropped: NOTHING,
      },
    },
  },
};

const UNKNOWN: ClauseWords = {
  joiners: NOTHING,
  binders: NOTHING,
  asides: NOTHING,
  seams: NOTHING,
  hanging: NOTHING,
  onDate: {leading: NOTHING, trailing: {kept: /(?:)/u, dropped: NOTHING}},
};

/** The words of a language, by its tag; those of no language for one that is not known. */
export function clauseWordsIn(lang: string): ClauseWords {
  return WORDS[lang.slice(0, 2)] ?? UNKNOWN;
}
