import type {ShortName} from '../known/short-name.js';
import type {RouteGrammar} from '../runs/route-grammar.js';

/** How a language names places, and tells that a name is one's. Words are lower case. */
export interface PlaceGrammar {
  /** Whether the form of one capitalised word, or the word before it, makes it a place, whatever its ending else says. */
  readonly isPlaceForm: (before: string, form: string) => boolean;
  /** Whether a capitalised word stands where a place does, by the two words before it and its own form. */
  readonly isPlaceAfter: (before: string, form: string, earlier: string) => boolean;
  /** Prepositions beside which a row of names of one case is of places: „prie“. */
  readonly besidePlaces?: ReadonlySet<string>;
  /** What befalls places only: "ceded", „išnuomota“. */
  readonly befallsPlaces?: ReadonlySet<string>;
  /** Towns with a name that is a surname, a title or a common word too, meant behind a preposition of place: "Cork". */
  readonly surnameTowns?: ReadonlySet<string>;
  /** Names of persons that are towns as well, and these behind a preposition of place: "at Lincoln". */
  readonly townSurnames?: ReadonlySet<string>;
  /** The ending of counties: "Lincolnshire". */
  readonly counties?: RegExp;
  /** Words before the article of a river or a hill, and nouns of its parts before "of": "`across` the Severn", "the `banks` of the Severn". */
  readonly alongWaters?: ReadonlySet<string>;
  readonly waterParts?: ReadonlySet<string>;
  /** Places with a name that is another word too, meant behind an article and where no other name follows: "the Don". */
  readonly articledPlaces?: ReadonlySet<string>;
  /** States and provinces, or their first words, of which a comma parts the name of a town before them: "Bridgeport, Connecticut". */
  readonly statesOfTowns?: ReadonlySet<string>;
  /** States shortened behind a town, without the full stop behind them: "Wilmington, Del." */
  readonly shortStates?: ReadonlySet<string>;
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
  /** Those of them, and other nouns, that with a capital make a place of whose it was too: "Sutter's `Mill`". */
  readonly ownedPlaces?: ReadonlySet<string>;
  /** Words between a name and such a noun: "Vievis `railway` station", „Starobelsko `karo belaisvių` stovykla“. */
  readonly beforePlaceNouns?: ReadonlySet<string>;
  /** What a place has, and somebody may have too, in every form: „Biliūnų `dvaras`“. */
  readonly ofPlaces?: ReadonlySet<string>;
  /** Words in a bracket before what a place is called now: „Develtovo (`dab`. Deltuva)“. */
  readonly calledNow?: ReadonlySet<string>;
  /** Nouns that do so only with a capital, behind the name: "Victoria `Land`". */
  readonly lands?: ReadonlySet<string>;
  /** Nouns for one town, and offices of one, behind whose "of" its name stands whatever that looks like: "the `city` of Vladimir". */
  readonly settlements?: ReadonlySet<string>;
  /** Nouns for several places, whose names follow in a row: "the `parishes` of Frampton and Sydling". */
  readonly rowNouns?: ReadonlySet<string>;
  /** Plurals of them, which the names of several go before: „Pakalvės ir Rudelių `kaimuose`“. */
  readonly placeNounsOfSeveral?: ReadonlySet<string>;
  /** Names of places that begin names of other things, with what they have behind them there: „Baltijos `kelias`“. */
  readonly beginOthers?: ReadonlyMap<string, RegExp>;
  /** Nouns that may stand for the longer name of a place that the account has told: "the Isthmus". */
  readonly shortPlaces?: ReadonlyMap<string, ShortName>;
  /** Bodies of a place whose officers others than the famous are: "the Seda militia". */
  readonly localBodies?: ReadonlySet<string>;
  readonly routes?: RouteGrammar;
  /**
   * Prepositions of both ends of a way, where cases do not tell: "from Tsingtao to Jinan"; and nouns of what goes from a person to a
   * place.
   */
  readonly way?: {readonly from: string; readonly to: string; readonly unless: ReadonlySet<string>};
  /** Words with which the name of a place may begin that ends in a noun for it, or for a feature of it: "`Little` Rock". */
  readonly describesPlaces?: ReadonlySet<string>;
  readonly features?: ReadonlySet<string>;
  /** Words behind a comma that tell of a place before it: "Kandahar, `where` they rested". */
  readonly whereOf?: ReadonlySet<string>;
}
