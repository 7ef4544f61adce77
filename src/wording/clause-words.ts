/** Words of a language that stand where clauses meet. */
interface ClauseWords {
  /**
   * What joins a clause to another, and says nothing in front of one that stands alone. Words that are prepositions as
   * well ("after", "since") are none of these.
   */
  readonly joiners: RegExp;
  /** What begins a clause within another, whose sentence goes on behind it. */
  readonly asides: RegExp;
  /** What a cut leaves hanging: "of the town and". */
  readonly hanging: RegExp;
}

/** Of any of some words, with a space on the other side. */
function first(words: string): RegExp {
  return new RegExp(`^(?:${words})\\s+`, 'iu');
}

function last(words: string): RegExp {
  return new RegExp(`(?:\\s(?:${words}))+$`, 'iu');
}

const KURIS = 'kur(?:is|i|ie|ios|io|į|ią|iuo|iuos|iame|ioje|iam|iai)';

const WORDS: Readonly<Record<string, ClauseWords>> = {
  en: {
    joiners: first(
      'and|but|or|so that|that|when|while|where|which|who|whom|because|although|though|once',
    ),
    asides: first('when|while|where|which|who|because|although|though'),
    hanging: last('and|or|of|the|an?|in|to|for|with|on|at|by|from'),
  },
  lt: {
    joiners: first(`o|ir|bet|tačiau|taigi|todėl|nes|kad|jog|kai|kol|kur|kaip|nors|${KURIS}`),
    asides: first(`kai|kol|kur|nors|nes|vos|${KURIS}`),
    hanging: last('ir|o|bei|ar|į|iš|su|be|per|dėl|prie|už|nuo|iki|ant|apie|po'),
  },
};

const NONE = /^(?!)/u;

/** The words of a language, by its tag; those of no language for one that is not known. */
export function clauseWordsIn(lang: string): ClauseWords {
  return WORDS[lang.slice(0, 2)] ?? {joiners: NONE, asides: NONE, hanging: NONE};
}
