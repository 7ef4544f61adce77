import type {ShortName} from '../known/short-name.js';

/** How a language names organisations that no gazetteer lists. */
export interface OrganisationGrammar {
  /** Every form of nouns that may stand for a longer name: "the Council", „Taryba“. */
  readonly bodies: ReadonlyMap<string, ShortName>;
  /** Every form of the nouns, with the English noun: `partija` → `Party`. */
  readonly heads: ReadonlyMap<string, string>;
  /** Those that name an organisation only behind such a word, if no name follows them: "Supreme `Court`", „valstybės kontrolė“. */
  readonly behindOnly?: ReadonlyMap<string, RegExp>;
  /** Every form of nouns, and letters, after which a name stands in quotation marks: `laikraštis`, `ab`. */
  readonly quoted: ReadonlySet<string>;
  /** Nouns before which one stands so: „Spindulio“ `spaustuvė`. */
  readonly behindQuoted?: ReadonlySet<string>;
  /** Words between such a noun and the name by which they are called so: „bendrovė, `pavadinta` „Girnos““. */
  readonly named?: ReadonlySet<string>;
  /** Words behind a name and "&" that make a company of it: `Co`. */
  readonly companies?: ReadonlySet<string>;
  /** Words that may stand in lower case between a capital and the noun: `of`, `komunistų`. */
  readonly links: ReadonlySet<string>;
  /** Nouns behind which "of" leads to a body and not on from one: "a `Member` of the Council", "an `Act` of Parliament". */
  readonly ofBodies?: ReadonlySet<string>;
  /** Nouns of companies that a row of towns or goods names, parted by commas: "Manchester, Sheffield and Lincolnshire `Railway`". */
  readonly ofRows?: ReadonlySet<string>;
  /** Nouns behind a body's by which the name is of a contest or a prize: "the League `Cup`". */
  readonly contests?: RegExp;
  /** Nouns that without a capital name a body with a place behind them: "the `university` of California". */
  readonly ofPlaces?: ReadonlySet<string>;
  /** Whether another word may, by its form: „gydytojų“. */
  readonly isLink?: (lower: string) => boolean;
  /** Words that may join the noun to a name behind it: "Bank `of` England". */
  readonly behind?: ReadonlySet<string>;
  /** Nouns that with a place behind them are an event: "Congress of Vienna". */
  readonly events?: ReadonlySet<string>;
  /** English nouns that make an organisation only of a name and more words: of states alone they are leagues. */
  readonly leagues?: ReadonlySet<string>;
  /** The same where the name is a state's, but not a town's: „Dardanelų komisija“. */
  readonly ofStates?: ReadonlySet<string>;
  /** English nouns that any word before them makes an organisation of, even one that opens a sentence: „Vidaus reikalų ministerija“. */
  readonly offices?: ReadonlySet<string>;
  /** English nouns of which any name before them makes an organisation: „Nebraskos universitetas“. */
  readonly institutions?: ReadonlySet<string>;
  /** English nouns for what is a building first, which only a place before them makes an organisation of. */
  readonly houses?: ReadonlySet<string>;
  /** Nouns that with a people before them name an organisation only where they have a capital: "the Polish delegation". */
  readonly capitalised?: ReadonlySet<string>;
  /** Endings of adjectives that with a capital begin a name: „Demokratinis blokas“. */
  readonly describes?: RegExp;
  /** Nouns of `behindOnly` before which a place does as well: "the Manchester `Guardian`". */
  readonly ofTowns?: ReadonlySet<string>;
  /** Nouns that have no name behind them: "the Works of Shakespeare". */
  readonly alone?: ReadonlySet<string>;
  /** English nouns of which only a state's name makes a body: "the Church of Scotland", „Liublino seime“. */
  readonly onlyOfStates?: ReadonlySet<string>;
  /** Nouns of bodies of which a text seldom means those of two states: "the Russian General `Staff`" is the General Staff. */
  readonly oneOfEach: ReadonlySet<string>;
  /** English of words and phrases in names, where these are told in another language: `mokslų` → `Sciences`. */
  readonly english?: ReadonlyMap<string, string>;
  /** Beginnings of adjectives with which a name may open a sentence: „`Centrinis` komitetas“, but „Nauja komisija“. */
  readonly mayOpen?: RegExp;
  /** Endings of words for people, of whom before `ofMembers` (English nouns) a body is named, also where it opens a sentence: „`Ūkininkų` sąjunga“. */
  readonly members?: RegExp;
  readonly ofMembers?: ReadonlySet<string>;
  /** Whether the noun may come first ("Bank of England"), and not only last („Lietuvos komunistų partija“). */
  readonly mayComeFirst: boolean;
}
