import type {MentionKind} from '../../mention.js';
import type {CaseGrammar} from './cases.js';
import type {PersonCues} from './person-cues.js';
import type {RouteGrammar} from './routes.js';

export type NameKind = Extract<
  MentionKind,
  'person' | 'place' | 'organisation' | 'formation' | 'treaty'
>;

/** A thing with a name of its own, as a gazetteer lists it. */
export interface NamedIdentity {
  /** English name, the identity's value. */
  readonly name: string;
  readonly kind: NameKind;
  /**
   * Names in the pack's language, in the nominative. Words written with a capital match only such; names all in
   * capitals (`SSRS`) match only as they are. A surname stands here only where it alone means this person.
   */
  readonly aliases: readonly string[];
  /** English adjective of a state, for names of treaties made of their parties: `Soviet`. */
  readonly adjective?: string;
  /** What is known of a treaty, to find it by. */
  readonly treaty?: TreatyFacts;
}

/** What tells one treaty from another. */
export interface TreatyFacts {
  /** Identities of the parties. */
  readonly parties: readonly string[];
  /** Types as in `TreatyGrammar.types`. */
  readonly types: readonly string[];
  readonly year: number;
}

/** How a language names treaties. */
export interface TreatyGrammar {
  /** Every form of the nouns for a treaty, with the English noun: `paktą` → `Pact`. */
  readonly heads: ReadonlyMap<string, string>;
  /** Forms of `heads` that speak of several. */
  readonly plurals: ReadonlySet<string>;
  /** Phrases, in the form in which they stand by the noun, with their English type: `nepuolimo` → `Non-Aggression`. */
  readonly types: ReadonlyMap<string, string>;
  /** Words that join what a treaty is of or about to its noun: `of`, `on`, `dėl`. */
  readonly joiners: ReadonlySet<string>;
  /** Word behind the noun that a state follows: `with`, `su`. */
  readonly partner?: string;
  /** Other words that may stand between: `and`, `the`. */
  readonly links: ReadonlySet<string>;
  /** Whether a word can go on a phrase after a joiner. */
  readonly continues: (lower: string) => boolean;
  /** Whether a name in this form, right before the noun, tells which treaty it is, where cases do: `Nemėžio`. */
  readonly isOwner?: (lower: string) => boolean;
}

/** How a language names military formations. */
export interface FormationGrammar {
  /** Every form of the nouns, with the English noun: `brigada` → `Brigade`. */
  readonly units: ReadonlyMap<string, string>;
  /** Every form of the words for branches and qualities, with English: `šaulių` → `Rifle`. */
  readonly branches: ReadonlyMap<string, string>;
  /** Ordinal words: `Third` → 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Numerals of tens that an ordinal goes on: `Sixty`-third → 60. */
  readonly tens: ReadonlyMap<string, number>;
  /** What may follow digits to make an ordinal: `th`, `oji`. */
  readonly ordinalEndings: ReadonlySet<string>;
  /** Nouns of `units` that may have a bare number, where they and all before them have capitals: "45 Commando". */
  readonly cardinals?: ReadonlySet<string>;
  /** Plurals that end a row of numbers: "the 5th and 9th `armies`". */
  readonly plurals?: ReadonlyMap<string, string>;
  /** Words before a number that make it no name: "`a` second corps". */
  readonly counting?: ReadonlySet<string>;
  /** Parts of the world, in the form in which they stand before the noun, with English: `šiaurės vakarų` → `North-Western`. */
  readonly directions: ReadonlyMap<string, string>;
  /** Words of "army group": `armijų`, and the noun in every form. */
  readonly group: {readonly of: string; readonly nouns: ReadonlySet<string>};
  /** Nouns of `units` of which a town, or in English any word with a capital, makes a name: „Ukmergės batalionas“. */
  readonly local: ReadonlySet<string>;
  /** Nouns of `units` that need no number where a name stands before them: fronts, fleets. */
  readonly named: ReadonlySet<string>;
  /** Words before a noun of `named` by which it is a front of politics: "Popular Front". */
  readonly political: ReadonlySet<string>;
  /** What joins a noun with a capital to the name of its place ("Army of the Potomac"), where a language does so. */
  readonly joiner?: string;
}

/** A noun that with a capital names a body by itself. */
export interface ShortBody {
  /** English noun, as names of such bodies have it. */
  readonly noun: string;
  /** Whether it does where the account has told no longer name: "the Senate". */
  readonly alone?: boolean;
  /** Whether it needs no article: "Parliament". */
  readonly bare?: boolean;
}

/** How a language names organisations that no gazetteer lists. */
export interface OrganisationGrammar {
  /** Every form of nouns that may stand for a longer name: "the Council", „Taryba“. */
  readonly bodies: ReadonlyMap<string, ShortBody>;
  /** Words for whose a body is, in the place of the article: "whose Council". */
  readonly owners?: ReadonlySet<string>;
  /** Every form of the nouns, with the English noun: `partija` → `Party`. */
  readonly heads: ReadonlyMap<string, string>;
  /** Nouns after which a name stands in quotation marks: `laikraštis` → `newspaper`. */
  readonly quoted: ReadonlyMap<string, string>;
  /** Words behind a name and "&" that make a company of it: `Co`. */
  readonly companies?: ReadonlySet<string>;
  /** Words that may stand in lower case between a capital and the noun: `of`, `komunistų`. */
  readonly links: ReadonlySet<string>;
  /** Whether another word may, by its form: „gydytojų“. */
  readonly isLink?: (lower: string) => boolean;
  /** Words that may join the noun to a name behind it: "Bank `of` England". */
  readonly behind?: ReadonlySet<string>;
  /** Nouns that with a place behind them are an event: "Congress of Vienna". */
  readonly events?: ReadonlySet<string>;
  /** English nouns that make an organisation only of a name and more words: of states alone they are leagues. */
  readonly leagues?: ReadonlySet<string>;
  /** English nouns of which any name before them makes an organisation: „Nebraskos universitetas“. */
  readonly institutions?: ReadonlySet<string>;
  /** English nouns for what is a building first, which only a place before them makes an organisation of. */
  readonly houses?: ReadonlySet<string>;
  /** Nouns that with a people before them name an organisation only where they have a capital: "the Polish delegation". */
  readonly capitalised?: ReadonlySet<string>;
  /** Endings of adjectives that with a capital begin a name: „Demokratinis blokas“. */
  readonly describes?: RegExp;
  /** Whether the noun comes last ("Lietuvos komunistų partija") or may come first too ("Bank of England"). */
  readonly headFirst: boolean;
}

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
  /** What stands before a name that is no person's: `the`. */
  readonly article?: string;
  /** A person's name in the nominative, as English would write it. */
  readonly personName: (words: readonly string[]) => string;
  /** Ranks, offices and forms of address, in every form. */
  readonly titles: ReadonlySet<string>;
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
  /** Whether the form of one capitalised word, or the word before it, makes it a place, whatever its ending else says. */
  readonly isPlaceForm: (before: string, form: string) => boolean;
  /** What follows a given name and is no surname: `Bogdanovich`. */
  readonly patronymic?: RegExp;
  /** Given names, in every form. */
  readonly givenNames: ReadonlySet<string>;
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
  /** Nouns that make a name before or after them a place: `kaimas`, `River`; every form. */
  readonly placeNouns: ReadonlySet<string>;
  /** Those of them, and of the nouns for things, that are surnames as well: "James Hill", but "Ross Island". */
  readonly namesakes: ReadonlySet<string>;
  /** Words between a person and where he is from: "Rabbi Hart of Birmingham". */
  readonly origins: ReadonlySet<string>;
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
