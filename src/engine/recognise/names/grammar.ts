import type {CaseGrammar} from './cases.js';
import type {FormationGrammar} from './formations/formation-grammar.js';
import type {NamedIdentity} from './known/named-identity.js';
import type {OrganisationGrammar} from './organisations/organisation-grammar.js';
import type {PersonCues} from './persons/person-cues.js';
import type {RouteGrammar} from './runs/route-grammar.js';
import type {ShortName} from './known/short-name.js';
import type {TreatyGrammar} from './treaties/treaty-grammar.js';

/** All that the recogniser of names knows of a language. Words are lower case. */
export interface NameGrammar extends PersonCues {
  readonly gazetteer: readonly NamedIdentity[];
  /** Every form of a nominative, itself first. */
  readonly formsOf: (nominative: string) => readonly string[];
  /** Nominatives that a form may be of, the likeliest first. */
  readonly nominativesOf: (form: string) => readonly string[];
  /** A word as the gazetteer knows it: without what a language hangs on it (`'s`), perhaps without diacritics. */
  readonly bare: (lower: string) => string;
  /** What may hang on a name's last word without being part of it: `'s`. */
  readonly suffix?: RegExp;
  /** An acronym with the ending of a case, its letters in a group: „VLIK’o“. */
  readonly acronymEnding?: RegExp;
  /** What stands before a name that is no person's: `the`. */
  readonly article?: string;
  /** A person's name in the nominative, as English would write it. */
  readonly personName: (words: readonly string[]) => string;
  /** Ranks, offices and forms of address, in every form. */
  readonly titles: ReadonlySet<string>;
  /** Their plurals, where they are told apart, before the first of several names: "Generals Lee and Grant". */
  readonly titlesOfSeveral?: ReadonlySet<string>;
  /** Those of women, where a surname does not tell: `Mrs`. */
  readonly womensTitles?: ReadonlySet<string>;
  /** The same shortened, without the full stop behind them: `kun`, `gen`. */
  readonly shortTitles: ReadonlySet<string>;
  /** Given names shortened, without it: "Thos. Beddoes". */
  readonly shortGiven: ReadonlySet<string>;
  /** Words between a name and one that its bearer had before: `née`. */
  readonly formerly: ReadonlySet<string>;
  /** Lower-case words inside a person's name: `von`. */
  readonly particles: ReadonlySet<string>;
  readonly routes?: RouteGrammar;
  /** Prepositions of both ends of a way, where cases do not tell: "from Tsingtao to Jinan". */
  readonly way?: {readonly from: string; readonly to: string};
  /** What befalls places only: "ceded", „išnuomota“. */
  readonly befallsPlaces?: ReadonlySet<string>;
  /** What the forms of words tell of each other; undefined where a language has no cases. */
  readonly cases?: CaseGrammar;
  /** Things that have a person's name before them: „Oginskio kanalas“, "Wellington Bridge". */
  readonly namedThings?: ReadonlySet<string>;
  /** First words of names that are no person's: "Cape Cod", "Port Royal", "Case Green". */
  readonly openers: ReadonlyMap<string, 'place' | 'thing'>;
  /** Forms of adjectives that names of places and things begin with: „Senosios Rumšiškės“. */
  readonly definite?: RegExp;
  /** Words that may stand between a name and what its bearer does: "ever", "had". */
  readonly beforeActs: ReadonlySet<string>;
  /** Prepositions of who acts: "commanded by James Hall". */
  readonly agents: ReadonlySet<string>;
  /** Nouns that name nobody where they begin a sentence: "Deliverance", „Anglas išrado“. */
  readonly abstract?: RegExp;
  /** Nouns for what has a title that may be a person's name, and verbs of what is done with it: "the novel", "was published". */
  readonly works?: {readonly nouns: ReadonlySet<string>; readonly acts: ReadonlySet<string>};
  /** Towns with a name that is a surname, a title or a common word too, meant behind a preposition of place: "Cork". */
  readonly surnameTowns?: ReadonlySet<string>;
  /** Nouns that may stand for the longer name of a place that the account has told: "the Isthmus". */
  readonly shortPlaces?: ReadonlyMap<string, ShortName>;
  /** Words for whose a body is, in the place of the article: "whose Council". */
  readonly owners?: ReadonlySet<string>;
  /** Nouns of heights that have a number for a name, in the singular, and whether they have a capital and stand before it. */
  readonly heights?: {readonly nouns: ReadonlySet<string>; readonly nounFirst: boolean};
  /** Nouns of streets and squares in their forms, with the nominative; and whether they have a capital as their name has. */
  readonly streets?: {readonly nouns: ReadonlyMap<string, string>; readonly capital: boolean};
  /** Nouns of bridges, gates, palaces and the like in their forms, with the English noun. */
  readonly landmarks?: ReadonlyMap<string, string>;
  /** Those of them that a saint has to give the name, as a town does not: `bažnyčia`. */
  readonly churches?: ReadonlySet<string>;
  /** Those of them that are somebody's where one person is named: `rūmai`. */
  readonly palaces?: ReadonlySet<string>;
  /** Places with a name that is another word too, meant behind an article and where no other name follows: "the Don". */
  readonly articledPlaces?: ReadonlySet<string>;
  /** Bodies of a place whose officers others than the famous are: "the Seda militia". */
  readonly localBodies?: ReadonlySet<string>;
  /** Titles of saints, whose name with a noun for a thing behind it is a church's. */
  readonly saints?: ReadonlySet<string>;
  /** Verbs of what people do, in every form that is told: "said", "signed". */
  readonly acts: ReadonlySet<string>;
  /** Words before a capital by which its bearer is no person: "the Carpathia"; and those of them that a given name heeds. */
  readonly actorUnless: ReadonlySet<string>;
  readonly givenUnless: ReadonlySet<string>;
  /** What may begin an apposition that says what somebody is: "Steve Bales, a controller". */
  readonly appositives: ReadonlySet<string>;
  /** Ships and what else has a person's name behind its noun, every form. */
  readonly vessels: ReadonlySet<string>;
  /** Letters before the name of a ship that stand for something else as well: "SS Athenia". */
  readonly shipLetters?: ReadonlySet<string>;
  /** Whether the form of one capitalised word, or the word before it, makes it a place, whatever its ending else says. */
  readonly isPlaceForm: (before: string, form: string) => boolean;
  /** What follows a given name and is no surname: `Bogdanovich`. */
  readonly patronymic?: RegExp;
  /** Given names, in every form. */
  readonly givenNames: ReadonlySet<string>;
  /** Those of them that are nominatives, where a language has cases: „Kazio“ is of Kazys. */
  readonly givenNominatives?: ReadonlySet<string>;
  /** Whether a nominative has the ending of a surname. */
  readonly isSurname: (lower: string) => boolean;
  /** Whether no common noun has its ending either. */
  readonly isSurelySurname: (lower: string) => boolean;
  /** Words that a sentence often begins with and that are no names. */
  readonly commonWords: ReadonlySet<string>;
  /**
   * Nouns that make another place of the place named before them, in every form, with English (`kraštas` → `Region`);
   * empty English where it stays the same place (`miestas`, `River`).
   */
  readonly regionNouns: ReadonlyMap<string, string>;
  /** Those of them that are shortened, without the full stop behind them: `aps` → `County`. */
  readonly shortRegions?: ReadonlyMap<string, string>;
  /** Nouns of several places in a row, in every form of the plural, with the singular: „įlankų“ → `įlanka`. */
  readonly sharedNouns?: ReadonlyMap<string, string>;
  /** Words behind such a noun by which it makes no place: „Lietuvos žemės `ūkio` rūmai“. */
  readonly regionUnless?: RegExp;
  /** Nouns that make a name before or after them a place: `kaimas`, `River`; every form. */
  readonly placeNouns: ReadonlySet<string>;
  /** Those of them, and of the nouns for things, that are surnames as well: "James Hill", but "Ross Island". */
  readonly namesakes: ReadonlySet<string>;
  /** Words between a person and where he is from: "Rabbi Hart of Birmingham". */
  readonly origins: ReadonlySet<string>;
  /** Titles of rulers, behind whose name the land that they rule is told: "King John of Bohemia". */
  readonly rulers?: ReadonlySet<string>;
  /** Titles behind which a name with such a word is its bearer's as much as his lands': "the `Earl` of Chatham". */
  readonly peers?: ReadonlySet<string>;
  /** Nouns that keep a run of capitals from being a person: `Street`, `Battalion`, `War`; every form. */
  readonly thingNouns: ReadonlySet<string>;
  /** Those of them that no name before or behind them gives a name: "that day Bismarck". */
  readonly times?: ReadonlySet<string>;
  /** Whether a capitalised word stands where a place does, by the two words before it and its own form. */
  readonly isPlaceAfter: (before: string, form: string, earlier: string) => boolean;
  /** Conjunctions that join names into a list. */
  readonly conjunctions: ReadonlySet<string>;
  /** Words that tie an amount to who acts, not to whom it befalls: "attacked the fort with 300 men". */
  readonly means: ReadonlySet<string>;
  /** Words before a list that does not name all: `including`. */
  readonly inclusions: ReadonlySet<string>;
  /** Adjectives and plurals of peoples, with the identity of their state: `sovietų` → `Soviet Union`. */
  readonly demonyms: ReadonlyMap<string, string>;
  readonly treaties: TreatyGrammar;
  readonly formations: FormationGrammar;
  readonly organisations: OrganisationGrammar;
}
