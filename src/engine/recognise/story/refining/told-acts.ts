import type {Token, TokenisedSentence} from '../../../grammar/tokenise.js';
import type {LanguagePack} from '../../../language-pack.js';
import type {Lexicon} from '../../lexicon.js';
import type {FoundDate} from '../../dates/found-date.js';
import type {NamedAct} from '../../dates/date-reading.js';

/** Among so many dates before an act is looked for, and so many behind that say their year. */
export const BACK = 40;
const ON = 12;
/** Number of sentences from it within which an act is looked for, besides the first paragraphs, which tell the whole. */
const NEAR = 10;
const LEAD = 2;
/** Number of tokens before a word in which "before" or "after" makes it no act of its sentence's day. */
const BOUND = 3;

/**
 * Dates that count from an act, each with the date that the act is told with: "a week after the refusal" with the day on
 * which somebody refused. Those whose act is told with none are left out, and so are those beside a day of their sentence,
 * of which they only say how long it was until then.
 */
export function withToldActs(
  found: readonly FoundDate[],
  sentences: readonly TokenisedSentence[],
  pack: LanguagePack,
): readonly FoundDate[] {
  if (!found.some(({reading: {act}}) => act)) return found;
  const told = new Map<number, Told>();
  const toldIn = (sentence: number): Told => {
    const known = told.get(sentence) ?? toldBy(sentences[sentence]!.tokens, pack);
    told.set(sentence, known);
    return known;
  };
  const lead = found
    .filter(({paragraph, reading: {from}}) => paragraph <= LEAD && from.year !== undefined)
    .slice(0, ON);
  const kept: FoundDate[] = [];
  found.forEach((date, index) => {
    const {act} = date.reading;
    if (!act) {
      kept.push(date);
      return;
    }
    const isBeside = [found[index - 1], found[index + 1]].some(
      (other) => other?.sentence === date.sentence && other.reading.from.day !== undefined,
    );
    const actDate = isBeside ? undefined : dateOfAct(found, lead, index, act, toldIn, pack);
    const before = kept.at(-1);
    if (actDate) kept.push({...date, actDate});
    // "On the 24th, two days after they had left": what the day led to is no date.
    else if (before) kept[kept.length - 1] = {...before, leadsNext: false, joinsNext: false};
  });
  return kept;
}

function dateOfAct(
  found: readonly FoundDate[],
  lead: readonly FoundDate[],
  index: number,
  act: NamedAct,
  toldIn: (sentence: number) => Told,
  pack: LanguagePack,
): FoundDate | undefined {
  const {sentence} = found[index]!;
  const isNear = (date: FoundDate): boolean => Math.abs(sentence - date.sentence) <= NEAR;
  const before = found
    .slice(Math.max(0, index - BACK), index)
    .filter(isNear)
    .reverse();
  const behind = found
    .slice(index + 1, index + 1 + ON)
    .filter((date) => date.reading.from.year !== undefined && isNear(date));
  // What a date is behind was told before.
  const isBack = found[index]!.reading.step!.count < 0;
  const all = [
    ...before,
    ...(isBack ? behind : []),
    ...lead.filter((date) => date.sentence < sentence),
  ];
  const seen = new Set([sentence]);
  for (const {sentence: told} of all) {
    if (seen.has(told)) continue;
    seen.add(told);
    const at = toldAt(act, toldIn(told), pack);
    if (at === undefined) continue;
    const [nearest] = all
      .filter((date) => date.sentence === told && maySay(date))
      .sort((a, b) => apart(a, at) - apart(b, at));
    if (nearest) return nearest;
  }
  return undefined;
}

/** Whether a date may be that of what its sentence tells. */
function maySay({reading: {act}, attributive, aside, bound, toCome}: FoundDate): boolean {
  const isBound = bound !== undefined && bound !== 'from';
  return !act && !attributive && !aside && !isBound && !toCome;
}

function apart({start, end}: FoundDate, at: number): number {
  return Math.max(start - at, at - end);
}

/** What a sentence tells: what its words mean and their stems, with where the first of each begins. */
type Told = ReadonlyMap<string, number>;

function toldBy(tokens: readonly Token[], pack: LanguagePack): Told {
  const told = new Map<string, number>();
  tokens.forEach(({start}, at) => {
    if (isBehindBound(tokens, at, pack)) return;
    for (const key of keysAt(tokens, at, pack)) if (!told.has(key)) told.set(key, start);
  });
  return told;
}

/** Where a sentence tells of an act, by its noun or its verb; undefined where it does not. */
function toldAt({words, of}: NamedAct, told: Told, pack: LanguagePack): number | undefined {
  const find = (word: string, isHead: boolean): number | undefined => {
    const key = keysOf(word, pack, isHead).find((one) => told.has(one));
    return key === undefined ? undefined : told.get(key);
  };
  const isTold = (word: string): boolean => find(word, false) !== undefined;
  const named = words.filter((word) => !pack.segmentation.openers.has(word));
  for (let end = named.length; end > 0; end -= 1) {
    const head = named[end - 1]!;
    // „po mirties prabilo“: with a word behind it that is not of it.
    const isAct = pack.events.word(head).id !== undefined || pack.dates.lengthOf?.test(head);
    if (end < named.length && !isAct) continue;
    const others = named.slice(0, end - 1).filter((word) => !isBesidePoint(word, pack));
    if (others.every(isTold) && (of.length === 0 || of.some(isTold))) {
      const at = find(head, true);
      if (at !== undefined) return at;
    }
    if (pack.dates.acts?.objects === undefined) return undefined;
  }
  return undefined;
}

/** Whether a word only describes an act: "the short battle". */
function isBesidePoint(word: string, {quantities: {modifiers}, events}: LanguagePack): boolean {
  return modifiers(word) && events.word(word).id === undefined;
}

/** "On 5 May, after the battle, …" is no day of the battle. */
function isBehindBound(
  tokens: readonly Token[],
  at: number,
  {dates: {bounds}}: LanguagePack,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BOUND); i -= 1) {
    const {kind, lower} = tokens[i]!;
    if (kind === 'sign') return false;
    if (/^(?:before|after|until|by)$/.test(bounds.get(lower) ?? '')) return true;
  }
  return false;
}

/** What a word means, and its stem; of one that only says whose act it is, nothing as wide as a theme. */
function keysOf(word: string, pack: LanguagePack, isHead: boolean): string[] {
  const ids = lexiconsOf(pack).map(({word: named}) => named(word).id);
  return keys(isHead ? ids : ids.slice(0, 2), pack.stem(word));
}

function keysAt(tokens: readonly Token[], at: number, pack: LanguagePack): string[] {
  const {kind, lower} = tokens[at]!;
  if (kind !== 'word') return [];
  const ids = lexiconsOf(pack).map((lexicon) => lexicon.idOf(tokens, at)?.id);
  return [...keys(ids, pack.stem(lower)), ...keysOf(lower, pack, true)];
}

function lexiconsOf({events, vocabulary, themes}: LanguagePack): readonly Lexicon[] {
  return [events, vocabulary, themes];
}

function keys(ids: readonly (string | undefined)[], stem: string): string[] {
  return [stem, ...ids.flatMap((id, lexicon) => (id === undefined ? [] : `${lexicon} ${id}`))];
}
