import {TREATY_THEMES} from '../../concept-ids.js';
import {knownOfSpelling} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention, MentionKind} from '../../mention.js';
import type {Lexicon, NamingWord} from '../../recognise/lexicon.js';

/** A concept of the glossary where it stands in a sentence. */
export interface ConceptPlace {
  readonly id: string;
  /** Offset of its first word in the source. */
  readonly start: number;
}

const PROPER: ReadonlySet<MentionKind> = new Set(['place', 'person', 'date']);
const LEXICONS = [
  'events',
  'treatyEvents',
  'themes',
  'countables',
  'modes',
  'comparisons',
  'vocabulary',
] as const;
const OF_TREATY: ReadonlySet<string> = new Set(TREATY_THEMES);
const COUNTABLES = LEXICONS.indexOf('countables');

/** The places of the concepts of each lexicon, in the order of `LEXICONS`. */
type Listed = Each<typeof LEXICONS>;
type Each<Lexicons> = {-readonly [At in keyof Lexicons]: ConceptPlace[]};

/** What a word names in one of the lexicons. All have every field: objects of one shape are read faster. */
interface Naming extends Pick<NamingWord, 'beginsMore'> {
  readonly id: string | undefined;
  readonly lexicon: Lexicon;
  /** Which of them that is, by its place in `LEXICONS`. */
  readonly place: number;
}

/** What a word names: a state, by its people or its adjective, and concepts of the lexicons; most words name nothing. */
interface Namings {
  readonly nation: string | undefined;
  readonly concepts: readonly Naming[];
}

/** One for them all, which is always at hand. */
const NOTHING: Namings = {nation: undefined, concepts: []};

const known = new WeakMap<LanguagePack, (token: Token) => Namings>();

/** Gives what a word of a language names, by itself or with those behind it. */
function namingsOf(pack: LanguagePack): (token: Token) => Namings {
  let words = known.get(pack);
  if (!words) {
    words = knownOfSpelling(({lower}) => {
      const nation = pack.names.demonyms.get(lower);
      const concepts = LEXICONS.map((name, place): Naming => {
        const lexicon = pack[name];
        const {id, beginsMore} = lexicon.word(lower);
        return {lexicon, place, id, beginsMore};
      }).filter(({id, beginsMore}) => id !== undefined || beginsMore);
      return nation === undefined && concepts.length === 0 ? NOTHING : {nation, concepts};
    });
    known.set(pack, words);
  }
  return words;
}

/** A site's name is told in other languages by the words that it is made of: "Trade Square", „Žaliasis tiltas“. */
function isSite({kind, text}: Mention, {names: {streets, landmarks}}: LanguagePack): boolean {
  if (kind !== 'place') return false;
  const noun = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return streets?.nouns.has(noun) === true || landmarks?.has(noun) === true;
}

/** The concepts, states and plain words of a sentence, each where it stands. Linear in its tokens. */
export function conceptsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  pack: LanguagePack,
): Record<Exclude<(typeof LEXICONS)[number], 'treatyEvents'> | 'nations', readonly ConceptPlace[]> {
  const found = LEXICONS.map((): ConceptPlace[] => []);
  const nations: ConceptPlace[] = [];
  const namings = namingsOf(pack);
  const {neverImplied} = pack.quantities;
  const proper = mentions.filter((mention) => PROPER.has(mention.kind) && !isSite(mention, pack));
  let name = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const {kind, start} = token;
    if (kind !== 'word') continue;
    const named = namings(token);
    if (named === NOTHING) continue;
    const {nation, concepts} = named;
    if (nation !== undefined) nations.push({id: nation, start});
    while (name < proper.length && proper[name]!.end <= start) name += 1;
    // What a name or a date is made of says nothing more: "Europe" is no euro, "sovietų" no council, "1904 m." no metre.
    if (nation !== undefined || (proper[name]?.start ?? Infinity) <= start) continue;
    for (const {lexicon, place, beginsMore, id: alone} of concepts) {
      const id = beginsMore ? lexicon.idOf(tokens, at)?.id : alone;
      if (id === undefined) continue;
      // A king that is named is not a number of kings.
      if (place === COUNTABLES && neverImplied.has(id)) continue;
      found[place]!.push({id, start});
    }
  }
  const [unbound, ofTreaties, themes, countables, modes, comparisons, vocabulary] = found as Listed;
  const events =
    ofTreaties.length > 0 && speaksOfTreaty(mentions, themes)
      ? [...unbound, ...ofTreaties].sort((a, b) => a.start - b.start)
      : unbound;
  return {events, themes, countables, modes, comparisons, vocabulary, nations};
}

function speaksOfTreaty(mentions: readonly Mention[], themes: readonly ConceptPlace[]): boolean {
  return mentions.some(({kind}) => kind === 'treaty') || themes.some(({id}) => OF_TREATY.has(id));
}
