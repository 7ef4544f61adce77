/** What a language pack says of where its sentences, captions and back matter begin and end. */
export interface Segmentation {
  /** Abbreviations that end in a full stop and never end a sentence before a capital: `prof`, `st`. Lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end a sentence, if a word that opens sentences follows: `d`, `m`. Lower case. */
  readonly closing: ReadonlySet<string>;
  /** Words that open a sentence rather than being a name: function words and adverbs. Lower case. */
  readonly openers: ReadonlySet<string>;
  /** Headings of what stands behind the text: bibliography, see also. Lower case. */
  readonly backMatter: ReadonlySet<string>;
  /** Words of a bibliography: `retrieved`, `isbn`. Lower case. */
  readonly citation: ReadonlySet<string>;
  /** Beginnings of lines that a web page adds to a text: `published`, `min read`. Lower case. */
  readonly boilerplate: readonly string[];
  /** Frequent words that tell the language from others. Lower case. */
  readonly frequent: ReadonlySet<string>;
  /** Letters that the language has and most of its neighbours have not. */
  readonly letters: string;
}
