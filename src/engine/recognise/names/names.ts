import {isCapitalised, isSmallRoman} from '../../grammar/spelling.js';
import type {Token, TokenisedSentence} from '../../grammar/tokenise.js';
import type {LanguagePack} from '../../language-pack.js';
import type {MentionDraft} from '../../mention.js';
import {romanOf} from '../dates/tokens.js';
import {abbreviationsIn} from './abbreviations.js';
import {isShortTitle, titleBefore} from './context.js';
import {readRun} from './cues.js';
import {formationsIn} from './formations.js';
import {formerNameBehind, withFormerNames} from './former-names.js';
import type {NameHit} from './hit.js';
import {coverOf, draftOf} from './hit.js';
import {namesIn} from './listed-names.js';
import {opensSentence, readLexicon} from './name-lexicon.js';
import {nameWordsOf} from './name-word.js';
import {supplanted} from './namesakes.js';
import type {Near} from './near.js';
import {numberedHeights} from './numbered-heights.js';
import {organisationsIn} from './organisations.js';
import {registerPersons} from './persons.js';
import {listedNames} from './places.js';
import type {RunReading} from './run-reading.js';
import type {NamedRun, RunPart} from './run.js';
import {runsOf} from './runs.js';
import {settleKinds} from './settle-kinds.js';
import {shortFormations} from './short-formations.js';
import {shortNames} from './short-names.js';
import {readTreaties, resolveTreaties} from './treaties.js';

/**
 * Recognises persons, places, organisations, formations and treaties of an account, nested ones too. A gazetteer
 * comes first; then what the words around a name, its form and the account's other sentences tell. Values are the
 * identities' English names. Time is linear in the account.
 */
export function recogniseNames(
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
): MentionDraft[] {
  const grammar = pack.names;
  const wordOf = nameWordsOf(grammar);
  const worded = sentences.map(({tokens, passage}) => ({
    tokens,
    isTitle: passage.kind === 'heading',
    words: tokens.map(wordOf),
  }));
  const {vocabulary, countables} = pack;
  const isKnown = (lower: string): boolean =>
    (vocabulary.word(lower).id ?? countables.word(lower).id) !== undefined ||
    pack.numerals.words.has(lower);
  const isPerson = (lower: string): boolean => {
    const {id} = countables.word(lower);
    return id !== undefined && countables.kindsOf(id).includes('people');
  };
  const lexicon = readLexicon(worded, grammar, {isKnown, isPerson});
  // „Antano Kalėdos“, but „Prieš Kalėdas“
  const isBehindName = (tokens: readonly Token[], index: number): boolean => {
    const before = tokens[index - 1];
    if (!before || !isCapitalised(before.text)) return false;
    return !opensSentence(tokens, index - 1) || grammar.givenNames.has(before.lower);
  };
  const feasts = new Set(pack.dates.feasts.map(([feast]) => feast));
  // "On 24 June Napoleon crossed", "before Christmas Truman": a month or a feast begins no name, unless it is a given one.
  const isTime = (tokens: readonly Token[], index: number): boolean => {
    const {lower} = tokens[index]!;
    if (feasts.has(lower)) return !isBehindName(tokens, index);
    if (!pack.dates.months.has(lower) && !pack.dates.weekdays.has(lower)) return false;
    const before = tokens[index - 1];
    // "On 23 August Witte", "in August Witte"
    const isDated = before?.kind === 'number' || grammar.givenUnless.has(before?.lower ?? '');
    return isDated || !grammar.givenNames.has(lower);
  };
  /** „Paskutiniame XIX a. ketvirtyje“ */
  const isCentury = (tokens: readonly Token[], index: number): boolean =>
    romanOf(tokens[index]!.text) !== undefined &&
    pack.dates.centuryWords.has(tokens[index + 1]?.lower ?? '');

  const longNamed = worded.map(({tokens, words, isTitle}) => {
    const matches = namesIn(words);
    const listed = [
      ...listedNames(tokens, matches, grammar, lexicon),
      ...numberedHeights(tokens, grammar),
    ];
    const places = coverOf(
      listed.filter(({kind}) => kind === 'place'),
      tokens.length,
    );
    const formations = formationsIn(tokens, words, places, matches, grammar);
    const treaties = readTreaties(tokens, words, places, matches, grammar, lexicon);
    const others = coverOf([...formations, ...treaties], tokens.length);
    const organisations = organisationsIn(tokens, words, places, matches, grammar, lexicon).filter(
      ({from, to}) => others[from] === undefined && others[to - 1] === undefined,
    );
    const named = [...listed, ...formations, ...treaties, ...organisations];
    return {tokens, words, isTitle, listed, formations, treaties, organisations, named};
  });
  const bodies = shortNames(
    longNamed,
    'organisation',
    grammar.organisations.bodies,
    grammar,
    lexicon,
  );
  const places = shortNames(
    longNamed.map((sentence, at) => ({...sentence, named: [...sentence.named, ...bodies[at]!]})),
    'place',
    grammar.shortPlaces ?? new Map(),
    grammar,
    lexicon,
  );
  const units = shortFormations(longNamed, grammar);
  const abbreviations = abbreviationsIn(longNamed);
  const read = longNamed.map((sentence, at) => ({
    ...sentence,
    formations: [
      ...sentence.formations,
      ...units[at]!,
      ...abbreviations[at]!.filter(({kind}) => kind === 'formation'),
    ],
    listed: [...sentence.listed, ...places[at]!],
    organisations: [
      ...sentence.organisations,
      ...bodies[at]!,
      ...abbreviations[at]!.filter(({kind}) => kind === 'organisation'),
    ],
  }));
  const runs = read.map((sentence) => {
    const {tokens, words, isTitle, listed, formations, treaties, organisations} = sentence;
    const apart = listed.filter(({kind, from, to}) => kind === 'place' || to - from > 1);
    const cover = coverOf(listed, tokens.length);
    const near: Near = {
      isPlace: (at) => cover[at]?.kind === 'place',
      isPerson: (at) => cover[at]?.kind === 'person',
    };
    const taken = coverOf([...apart, ...formations, ...organisations, ...treaties], tokens.length);
    let before: RunReading | undefined;
    const readings = runsOf(
      tokens,
      words,
      grammar,
      (index) =>
        taken[index] !== undefined ||
        isTime(tokens, index) ||
        isCentury(tokens, index) ||
        isShortTitle(tokens, index, grammar),
    )
      .map((run) => {
        const person = listed.find(({kind, to}) => kind === 'person' && to === run[0]!.from - 1);
        const beside = person ? asRead(person) : before;
        return (before = readRun(run, tokens, beside, isTitle, grammar, lexicon, near));
      })
      .filter((reading) => reading !== undefined);
    return withFormerNames(readings, tokens, grammar);
  });
  const fullNames = read.flatMap(({tokens, listed}) =>
    listed
      .filter(({kind, from, to}) => kind === 'person' && to - from > 1)
      .map(({to}) => (isSmallRoman(tokens[to - 1]!.text) ? to - 2 : to - 1))
      .map((last) => lexicon.nominative(grammar.bare(tokens[last]!.lower))),
  );
  const kinds = settleKinds(runs.flat(), new Set(fullNames), grammar, lexicon);
  const namesakes = supplanted(
    read,
    runs,
    (parts) => kinds.get(parts) === 'person',
    grammar,
    lexicon,
  );
  const known = read.map(({listed}) =>
    namesakes.size === 0
      ? listed
      : listed.filter(({from, to, value}) => to - from > 1 || !namesakes.has(value)),
  );
  const placed = (parts: readonly RunPart[], at: number): NamedRun => {
    const {id, kind} = sentences[at]!.passage;
    const alias = formerNameBehind(parts, runs[at]!, read[at]!.tokens, grammar);
    const before = titleBefore(read[at]!.tokens, parts[0]!.from);
    const isWoman = grammar.womensTitles?.has(before) === true;
    return {parts, at, passage: id, isTitle: kind === 'heading', isWoman, ...(alias && {alias})};
  };
  const registry = registerPersons(
    runs.flatMap((readings, at) =>
      readings
        .filter(({parts}) => kinds.get(parts) === 'person')
        .map(({parts}) => placed(parts, at)),
    ),
    known.flat().flatMap(({kind, value}) => (kind === 'person' ? [value] : [])),
    grammar,
    lexicon,
  );
  const treatyValues = resolveTreaties(
    read.map(({treaties}) => treaties),
    grammar,
  );

  return read.flatMap(({tokens, formations, organisations}, at) => {
    const listed = known[at]!;
    const hits: NameHit[] = [...formations, ...organisations, ...treatyValues[at]!];
    const found: NameHit[] = [];
    const persons = coverOf(
      listed.filter(({kind}) => kind === 'person'),
      tokens.length,
    );
    for (const {parts} of runs[at]!) {
      const kind = kinds.get(parts);
      const from = parts[0]!.from;
      const to = parts.at(-1)!.to;
      const own = parts.length === 1 ? persons[from] : undefined;
      // "Napoleon's Hill" makes no place of Napoleon.
      if (kind === 'person' || (kind === 'place' && own)) {
        // A surname that the gazetteer knows, alone: its person, unless the account has another of that name.
        const value = own?.value ?? registry.resolve(placed(parts, at));
        found.push({from, to, kind: 'person', value});
      } else if (kind === 'place') {
        const value = parts.map(({text}) => lexicon.nominative(text)).join(' ');
        found.push({from, to, kind, value});
      }
    }
    const cover = coverOf(found, tokens.length);
    const rest = listed.filter(({from, to}) => cover[from] === undefined || cover[from].to < to);
    return [...rest, ...found, ...hits].map((hit) => draftOf(hit, tokens, grammar));
  });
}

/** A person of the gazetteer as a run that was read, for what is joined to it. */
function asRead({from, to}: NameHit): RunReading {
  return {parts: [{from, to, text: '', kind: 'name'}], kind: 'person', votes: 3};
}
