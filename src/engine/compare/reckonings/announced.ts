import {NAMED_THINGS, PEOPLE} from '../../concept-ids.js';
import type {Claim} from '../../claim.js';
import {mentionOf} from '../../claims/mention-of.js';
import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import {groupedByKey} from '../../grouped-by.js';
import {tokenAt} from '../../grammar/token-at.js';
import type {Token} from '../../grammar/tokenise.js';
import type {NameGrammar} from '../../recognise/names/grammar.js';
import type {FindingDraft} from '../finding.js';
import {middleOf} from '../relations/relations.js';

/** Between a number and the colon behind which the names stand are at most so many words. */
const COLON_REACH = 5;
/** Numbers of names that a row is as long as. */
const FEWEST = 2;
const MOST = 12;
/** Words of one name. */
const LONGEST = 5;
/** What is named one by one, beside people: each of these has a name of its own. */
const NAMED: ReadonlySet<string> = new Set(NAMED_THINGS);

/** Numbers of persons or places behind which, after a colon, another number of names stands: "three delegates: A, B, C and D". */
export function findWrongCounts(
  {sentences, pack: {names, quantities}}: Telling,
  claims: readonly Claim[],
): FindingDraft[] {
  const lists = groupedByKey(
    claims.filter(({kind}) => kind === 'list'),
    ({place}) => place,
  );
  return claims.flatMap((claim): FindingDraft[] => {
    if (!isAnnouncing(claim)) return [];
    const told = sentences[claim.place]!;
    const colon = colonBehind(claim, told, names, quantities.shares);
    const named = colon === undefined ? undefined : namesFrom(told.tokens, colon + 1, names);
    const said = middleOf(claim);
    if (!named || named.count === said) return [];
    // What says who or where one of them is may stand between commas too: "Alfred, Lord Tennyson", "Portland, Oregon".
    if (named.count > said && !named.inFull) return [];
    const from = told.tokens[colon!]!.start;
    const list = lists.get(claim.place)?.find((one) => mentionOf(one, told).start > from);
    return [
      {
        verdict: 'internal',
        kind: 'quantity',
        claims: list ? [claim, list] : [claim],
        rule: 'wrong-count',
        shared: [],
        relation: {type: 'named', said, named: named.count},
      },
    ];
  });
}

function isAnnouncing({kind, amount, qualifier, kinds, share}: Claim): boolean {
  if (kind !== 'quantity' || qualifier !== 'exact' || share !== undefined) return false;
  if (amount.min !== amount.max || amount.min < FEWEST || amount.max > MOST) return false;
  return kinds.includes(PEOPLE) || kinds.some((one) => NAMED.has(one));
}

/** Index of a colon behind a number, with no other number, comma or word for a choice between. */
function colonBehind(
  claim: Claim,
  told: ToldSentence,
  {inclusions}: NameGrammar,
  shares: ReadonlySet<string>,
): number | undefined {
  const {tokens} = told;
  const {end} = mentionOf(claim, told);
  const at = tokenAt(tokens, end);
  const colon = tokens.findIndex(({text}, i) => i >= at && text === ':');
  if (colon < 0 || colon - at > COLON_REACH) return undefined;
  const between = tokens.slice(at, colon);
  const isPlain = between.every(
    ({kind, lower}) => kind === 'word' && !inclusions.has(lower) && !shares.has(lower),
  );
  return isPlain ? colon : undefined;
}

/** Names in a row. */
interface Named {
  readonly count: number;
  /** Whether each is a given name and more, and so of somebody else. */
  readonly inFull: boolean;
}

/** The names of a row that ends with "and" and a last one; undefined where it is no row of bare names. */
function namesFrom(
  tokens: readonly Token[],
  from: number,
  {conjunctions, titles, givenNames}: NameGrammar,
): Named | undefined {
  let count = 0;
  let words = 0;
  let isLast = false;
  let inFull = true;
  const isName = (): boolean => words > 0 && words <= LONGEST;
  const end = (): void => {
    count += 1;
    inFull &&= words > 1;
    words = 0;
  };
  for (let at = from; at < tokens.length; at += 1) {
    const {kind, text, lower} = tokens[at]!;
    if (kind === 'word' && conjunctions.has(lower)) {
      // A second "and" joins what one name holds, or another row.
      if (isLast || !(isName() || tokens[at - 1]?.text === ',')) return undefined;
      if (words > 0) end();
      isLast = true;
    } else if (text === ',') {
      if (isLast || !isName()) return undefined;
      end();
    } else if (text === '.' && tokens[at - 1]?.text.length === 1) continue;
    else if (/^[.;!?]$/.test(text)) break;
    else if (/^\p{Lu}/u.test(text)) {
      inFull &&= words > 0 || (givenNames.has(lower) && !titles.has(lower));
      words += 1;
    } else if (words > 0 || !titles.has(lower)) return undefined;
    else inFull = false;
  }
  if (!isLast || !isName()) return undefined;
  end();
  return {count, inFull};
}
