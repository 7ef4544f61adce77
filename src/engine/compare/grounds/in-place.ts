import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import type {Claim} from '../../claim.js';
import type {Link} from '../../comparison.js';
import {firstFrom} from '../../first-from.js';
import {isCapitalised} from '../../grammar/spelling.js';
import type {Token} from '../../grammar/tokenise.js';
import {groupedByKey} from '../../grouped-by.js';
import type {MentionKind} from '../../mention.js';
import type {Span} from '../../span.js';
import {overlaps} from '../../span.js';

/** Two versions of a sentence share so much of what the longer says beside its values, and so many tokens. */
const LEAST_SHARED = 0.85;
const LEAST_TOKENS = 6;
/** Values may be changed in a version; whom it tells of may not. */
const VALUES: ReadonlySet<MentionKind> = new Set(['date', 'quantity', 'duration']);
/** Number of sentences on either side that are searched for like things told in like words. */
const REACH = 3;

/** The claim that stands at the same place of another version of its sentence. */
export interface Counterpart {
  readonly claim: Claim;
  /** Whether their own words differ: "the next day" may be another day in the same words. */
  readonly isChanged: boolean;
}

/** What one side of a link tells, with the sentences around it. */
interface Version {
  readonly sentences: readonly ToldSentence[];
  readonly around: readonly ToldSentence[];
  readonly words: readonly Word[];
}

/** A token, whether the other side has it, and whether a value is told by it. */
interface Word {
  readonly token: Token;
  readonly isShared: boolean;
  readonly isOfValue: boolean;
}

/**
 * For claims of a sentence of which another account has a version those that stand at the same place of that, between words that
 * both have: they are of one thing, whatever they state. Lists whose rows tell of like things in like words have no versions.
 *
 * @param claims Those of all accounts.
 * @param links With the words in which the sentences of one language differ.
 */
export function counterpartsOf(
  claims: readonly Claim[],
  links: readonly Link[],
  tellings: readonly Telling[],
): ReadonlyMap<Claim, readonly Counterpart[]> {
  const counterparts = new Map<Claim, Counterpart[]>();
  const differing = links.filter((link) => link.differing);
  if (differing.length === 0) return counterparts;
  const add = (claim: Claim, counterpart: Counterpart): void => {
    const others = counterparts.get(claim);
    if (others) others.push(counterpart);
    else counterparts.set(claim, [counterpart]);
  };
  const places = new Map(
    tellings.flatMap(({sentences: told}) =>
      told.map(({sentence}, at) => [sentence.id, {told, at}] as const),
    ),
  );
  const bySentence = groupedByKey(claims, ({sentence}) => sentence);
  for (const link of differing) {
    const [one, other] = (['left', 'right'] as const).map((side): Version => {
      const {sentences: ids} = link[side];
      const {told, at} = places.get(ids[0]!)!;
      const sentences = told.slice(at, at + ids.length);
      const around = [
        ...told.slice(Math.max(0, at - REACH), at),
        ...told.slice(at + ids.length, at + ids.length + REACH),
      ];
      return {sentences, around, words: wordsOf(sentences, link.differing![side])};
    });
    if (!areVersions(one!, other!)) continue;
    for (const {a, b, isChanged} of pairsInPlace(one!, other!, bySentence)) {
      add(a, {claim: b, isChanged});
      add(b, {claim: a, isChanged});
    }
  }
  return counterparts;
}

/** The tokens of sentences, some of which differ from those of another version; spans rising and disjoint. */
function wordsOf(sentences: readonly ToldSentence[], differing: readonly Span[]): Word[] {
  const values = sentences.flatMap(({mentions}) => mentions.filter(({kind}) => VALUES.has(kind)));
  const [differs, isOfValue] = [inTurn(differing), inTurn(values)];
  return sentences.flatMap(({tokens}) =>
    tokens.map((token) => ({
      token,
      isShared: !differs(token),
      isOfValue: isOfValue(token),
    })),
  );
}

/** Whether any of some rising spans overlaps a token: asked of tokens in their order, each span is looked at once. */
function inTurn(spans: readonly Span[]): (token: Token) => boolean {
  let next = 0;
  return ({start, end}) => {
    while (next < spans.length && spans[next]!.end <= start) next += 1;
    return (spans[next]?.start ?? Infinity) < end;
  };
}

/** Whether two sides are versions of the same sentence, and neither is like the sentences around it. */
function areVersions(one: Version, other: Version): boolean {
  const [left, right] = [one, other].map(({words}) => besideValues(words));
  const common = left!.filter(({isShared}) => isShared).length;
  return (
    common >= LEAST_TOKENS &&
    isMostOf(common, left!.length, right!.length) &&
    ![one, other].some((version) => tellsOfOther(version) || isOneOfMany(version))
  );
}

/** Whether what a version says otherwise names somebody or something, or tells of an event. */
function tellsOfOther({sentences, words}: Version): boolean {
  const names = sentences.flatMap(({mentions}) => mentions.filter(({kind}) => !VALUES.has(kind)));
  const told = new Set(
    sentences.flatMap(({events, nations}) => [...events, ...nations].map(({start}) => start)),
  );
  const [first] = words;
  return besideValues(words).some(
    (word) =>
      !word.isShared &&
      (told.has(word.token.start) ||
        (word !== first && isCapitalised(word.token.text)) ||
        names.some((name) => overlaps(name, word.token))),
  );
}

/** Whether a sentence near a version is like it but for its values, as the rows of a list are. */
function isOneOfMany({words, around}: Version): boolean {
  const own = besideValues(words);
  const lower = new Set(own.map(({token}) => token.lower));
  return around.some((told) => {
    const others = besideValues(wordsOf([told], []));
    const like = others.filter(({token}) => lower.has(token.lower)).length;
    return isMostOf(like, own.length, others.length);
  });
}

function besideValues(words: readonly Word[]): Word[] {
  return words.filter(({isOfValue}) => !isOfValue);
}

function isMostOf(common: number, one: number, other: number): boolean {
  return common / Math.max(one, other) >= LEAST_SHARED;
}

function pairsInPlace(
  one: Version,
  other: Version,
  bySentence: ReadonlyMap<string, readonly Claim[]>,
): {a: Claim; b: Claim; isChanged: boolean}[] {
  const [left, right] = [one, other].map((version) =>
    groupedByKey(placedClaims(version, bySentence), ({place}) => place),
  );
  return [...left!].flatMap(([place, [a, another]]) => {
    const [b, ...more] = right!.get(place) ?? [];
    // Where several stand between the same words, nothing says which is which.
    if (!b || another || more.length > 0) return [];
    return [{a: a!.claim, b: b.claim, isChanged: a!.isChanged || b.isChanged}];
  });
}

/** The claims of a version, each with its kind and the numbers of shared tokens before it and behind it as a key. */
function placedClaims(
  {sentences, words}: Version,
  bySentence: ReadonlyMap<string, readonly Claim[]>,
): {claim: Claim; place: string; isChanged: boolean}[] {
  const shared = words.filter(({isShared}) => isShared);
  const changed = words.filter(({isShared}) => !isShared);
  return sentences.flatMap(({sentence, mentions}) => {
    const byId = new Map(mentions.map((mention) => [mention.id, mention]));
    return (bySentence.get(sentence.id) ?? []).flatMap((claim) => {
      const mention = byId.get(claim.mentions[0]!);
      if (claim.kind === 'list' || !mention) return [];
      const before = firstFrom(shared, mention.start + 1, ({token}) => token.end);
      const behind = shared.length - firstFrom(shared, mention.end, ({token}) => token.start);
      const isChanged = changed.some(({token}) => overlaps(mention, token));
      return [{claim, place: `${claim.kind} ${before} ${behind}`, isChanged}];
    });
  });
}
