import {PEOPLE} from '../../concept-ids.js';
import {withCellsApart} from '../../grammar/cells.js';
import {lowerAt} from '../../grammar/token-at.js';
import {isSmallRoman} from '../../grammar/spelling.js';
import type {TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import {titleBefore} from './runs/context.js';
import {formerNameBehind} from './runs/former-names.js';
import type {Token} from '../../grammar/tokenise.js';
import {regionNounAt} from './runs/region-noun.js';
import type {NameGrammar} from './grammar.js';
import type {NameHit} from './hit.js';
import {coverOf, draftOf} from './hit.js';
import type {NameLexicon} from './name-lexicon.js';
import {readLexicon} from './name-lexicon.js';
import {shortNames} from './known/short-names.js';
import {nameWordsOf} from './name-word.js';
import type {SentenceNames, WordedSentence} from './named-sentences.js';
import {nameSentences} from './named-sentences.js';
import {supplanted} from './persons/namesakes.js';
import {registerPersons} from './persons/persons.js';
import type {NamedRun, RunPart} from './runs/run.js';
import {extentOf, isInverted} from './runs/run.js';
import {readRuns} from './runs/read-runs.js';
import {isBeforeNounOfSeveral} from './runs/rows.js';
import {settleKinds} from './runs/settle-kinds.js';
import {resolveTreaties} from './treaties/treaties.js';
import {wordsOfTime} from './words-of-time.js';

/**
 * Recognises persons, places, organisations, formations and treaties of an account, nested ones too. A gazetteer
 * comes first; then what the words around a name, its form and the account's other sentences tell. Values are the
 * identities' English names. Time is linear in the account.
 */
export function recogniseNames(
  told: readonly TokenisedSentence[],
  pack: LanguagePack,
): MentionDraft[] {
  const sentences = withCellsApart(told);
  const grammar = pack.names;
  const wordOf = nameWordsOf(grammar);
  const worded = sentences.map(({tokens, passage}) => ({
    tokens,
    isTitle: passage.kind === 'heading',
    words: tokens.map(wordOf),
  }));
  const lexicon = lexiconOf(worded, pack);
  const named = nameSentences(worded, grammar, lexicon);
  const isTime = wordsOfTime(pack);
  const runs = named.map((sentence) => readRuns(sentence, isTime, grammar, lexicon));
  const kinds = settleKinds(runs.flat(), surnamesTold(named, grammar, lexicon), grammar, lexicon);
  const isPerson = (parts: readonly RunPart[]): boolean => kinds.get(parts) === 'person';
  const namesakes = supplanted(named, runs, isPerson, grammar, lexicon);
  const known = named.map(({listed}) =>
    namesakes.size === 0
      ? listed
      : listed.filter(({from, to, value}) => to - from > 1 || !namesakes.has(value)),
  );

  const placed = (parts: readonly RunPart[], at: number): NamedRun => {
    const {id, kind} = sentences[at]!.passage;
    const {tokens} = named[at]!;
    const alias = formerNameBehind(parts, runs[at]!, tokens, grammar);
    const isWoman = grammar.womensTitles?.has(titleBefore(tokens, parts[0]!.from)) === true;
    return {
      parts,
      at,
      passage: id,
      isTitle: kind === 'heading' || isInverted(parts),
      isWoman,
      ...(alias && {alias}),
    };
  };
  const registry = registerPersons(
    runs.flatMap((readings, at) =>
      readings.filter(({parts}) => isPerson(parts)).map(({parts}) => placed(parts, at)),
    ),
    known.flat().flatMap(({kind, value}) => (kind === 'person' ? [value] : [])),
    grammar,
    lexicon,
  );
  const inFull = resolveTreaties(
    named.map((sentence) => sentence.treaties),
    grammar,
  );
  const short = shortTreaties(named, inFull, grammar, lexicon);
  const treaties = inFull.map((hits, at) => hits.concat(short[at]!));

  return named.flatMap(({tokens, formations, organisations}, at) => {
    const listed = known[at]!;
    const persons = coverOf(
      listed.filter(({kind}) => kind === 'person'),
      tokens.length,
    );
    const found = runs[at]!.flatMap(({parts}): NameHit[] => {
      const kind = kinds.get(parts);
      const {from, to} = extentOf(parts);
      const own = parts.length === 1 ? persons[from] : undefined;
      // "Napoleon's Hill" makes no place of Napoleon.
      if (kind === 'person' || (kind === 'place' && own)) {
        // A surname that the gazetteer knows, alone: its person, unless the account has another of that name.
        const value = own?.value ?? registry.resolve(placed(parts, at));
        return [{from, to, kind: 'person', value}];
      }
      if (kind !== 'place') return [];
      return [{from, to, kind, value: placeNamed(parts, tokens, grammar, lexicon)}];
    });
    const hits = [
      ...uncovered(listed, found, tokens.length).filter((hit) => !isUnit(hit, formations)),
      ...found,
      ...formations,
      ...organisations,
      ...treaties[at]!,
    ];
    return hits.map((hit) => draftOf(hit, tokens, grammar));
  });
}

/** Treaties that are there only their noun, with a capital: "the Convention". */
function shortTreaties(
  sentences: readonly SentenceNames[],
  treaties: readonly (readonly NameHit[])[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): NameHit[][] {
  const {short} = grammar.treaties;
  if (!short || treaties.every((hits) => hits.length === 0)) return sentences.map(() => []);
  const read = sentences.map(({tokens, words, listed, formations, organisations}, at) => {
    const named = [...treaties[at]!, ...organisations, ...formations, ...listed];
    return {tokens, words, named, cover: coverOf(named, tokens.length)};
  });
  return shortNames(read, 'treaty', short, grammar, lexicon);
}

/** Whether a name is, as it stands, that of a unit which shares its noun with others: „`Kęstučio` ir Tauro apygardos“. */
function isUnit({from, to}: NameHit, formations: readonly NameHit[]): boolean {
  return formations.some((unit) => unit.from === from && unit.to === to);
}

/** The names of a gazetteer that none of some others has in it. */
function uncovered(
  listed: readonly NameHit[],
  found: readonly NameHit[],
  length: number,
): NameHit[] {
  const cover = coverOf(found, length);
  return listed.filter(({from, to}) => cover[from] === undefined || cover[from].to < to);
}

/** A place's name in the nominative; of the plural, where that alone has such a genitive: „Rotulių kaimas“. */
function placeNamed(
  parts: readonly RunPart[],
  tokens: readonly Token[],
  grammar: NameGrammar,
  {nominative}: NameLexicon,
): string {
  const isGenitive =
    parts.length === 1 && isInGenitive(tokens, parts[0]!.from, parts[0]!.to, grammar);
  const plural = isGenitive ? grammar.cases?.placeOf(parts[0]!.text) : undefined;
  // "Sutter's Mill" keeps whose it was.
  const isOwner = (at: number): boolean =>
    at < parts.length - 1 && grammar.suffix?.test(parts[at]!.text) === true;
  return plural ?? parts.map(({text}, at) => (isOwner(at) ? text : nominative(text))).join(' ');
}

/** Whether what stands around the name of a place takes it in the genitive, where there are cases. */
function isInGenitive(
  tokens: readonly Token[],
  from: number,
  to: number,
  grammar: NameGrammar,
): boolean {
  if (grammar.ofGenitive?.has(lowerAt(tokens, from - 1)) === true) return true;
  const next = lowerAt(tokens, to);
  const isNoun = [grammar.placeNouns, grammar.thingNouns].some((nouns) => nouns.has(next));
  return (
    isNoun ||
    regionNounAt(tokens, to, grammar) !== undefined ||
    isBeforeNounOfSeveral(tokens, to, grammar)
  );
}

function lexiconOf(
  worded: readonly WordedSentence[],
  {names, vocabulary, countables, numerals, quantities: {money}}: LanguagePack,
): NameLexicon {
  return readLexicon(worded, names, {
    isKnown: (lower) =>
      (vocabulary.word(lower).id ?? countables.word(lower).id) !== undefined ||
      numerals.words.has(lower),
    isPerson: (lower) => {
      const {id} = countables.word(lower);
      return id !== undefined && countables.kindsOf(id).includes(PEOPLE);
    },
    isMoney: (text) => {
      const {id = money.get(text)} = countables.word(text.toLowerCase());
      return id !== undefined && countables.isUnit(id) && countables.measureOf(id) === undefined;
    },
  });
}

/** The last words of persons that the gazetteer knows and the account names in full, "Mehmed" of "Mehmed II". */
function surnamesTold(
  sentences: readonly SentenceNames[],
  grammar: NameGrammar,
  lexicon: NameLexicon,
): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({tokens, listed}) =>
      listed
        .filter(({kind, from, to}) => kind === 'person' && to - from > 1)
        .map(({to}) => (isSmallRoman(tokens[to - 1]!.text) ? to - 2 : to - 1))
        .map((last) => lexicon.nominative(grammar.bare(tokens[last]!.lower))),
    ),
  );
}
