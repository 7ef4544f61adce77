import {PEOPLE} from '../../concept-ids.js';
import type {Claim} from '../../claim.js';
import {phraseOf} from '../../grammar/phrase.js';
import {mentionOf} from '../../claims/mention-of.js';
import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import {tokenAt} from '../../grammar/token-at.js';
import {groupedByKey} from '../../grouped-by.js';
import type {LanguagePack} from '../../language-pack.js';
import type {QuantityGrammar} from '../../recognise/quantities/grammar.js';
import type {FindingDraft} from '../finding.js';
import {middleOf} from '../relations/relations.js';

/** Parts may leave somebody out that is counted in all, who is then few. */
const FEW = 0.05;
/** A sum that misses its whole by more is of something else. */
const MOST = 1.5;
const WORDS = 3;
/** Some of more parts come to nearly anything. */
const MANY = 10;

/** Totals of people that are told behind their parts in one sentence, and are not their sum: "400 killed and 600 wounded, 900 in all". */
export function findWrongTotals(
  {sentences, pack}: Telling,
  claims: readonly Claim[],
): FindingDraft[] {
  const {inAll} = pack.quantities;
  if (!inAll) return [];
  const amounts = claims.filter(({kind}) => kind === 'quantity');
  const bySentence = groupedByKey(amounts, ({place}) => place);
  return amounts.flatMap((total): FindingDraft[] => {
    if (!isPlain(total)) return [];
    const told = sentences[total.place]!;
    if (!isInAll(total, told, inAll)) return [];
    const all = bySentence.get(total.place)!;
    const parts = all.slice(0, -1).filter((part) => !isBracketed(part, told));
    if (all.at(-1) !== total || parts.length < 2 || parts.length > MANY || !parts.every(isPlain))
      return [];
    if (told.tokens.some(({lower}) => inAll.unless.has(lower))) return [];
    if (areOfOtherDays(parts, told, pack)) return [];
    const sum = parts.reduce((all, part) => all + middleOf(part), 0);
    const [said, largest] = [middleOf(total), Math.max(...parts.map(middleOf))];
    const isLess = sum < said && (said - sum) / said <= FEW && said % 10 !== 0;
    const isMore = sum > said && sum <= said * MOST && said > largest;
    if (!isLess && !isMore) return [];
    // Some may be of others, which say what they come to by themselves: "40 killed, 12 officers, and 60 wounded".
    if (sumsOf(parts).has(said)) return [];
    return [
      {
        verdict: 'internal',
        kind: 'quantity',
        claims: [...parts, total],
        rule: 'parts-and-whole',
        shared: [],
        relation: {
          type: 'sum',
          parts: parts.map(middleOf),
          sum,
          total: said,
          difference: sum - said,
        },
      },
    ];
  });
}

/** Whether parts are told of their own days, and may be the same people: "on Monday 40, on Tuesday 60". */
function areOfOtherDays(
  [first]: readonly Claim[],
  told: ToldSentence,
  {dates: {weekdays}}: LanguagePack,
): boolean {
  const {start} = mentionOf(first!, told);
  return (
    told.mentions.some((one) => one.kind === 'date' && one.start > start) ||
    told.tokens.some(({lower}) => weekdays.has(lower))
  );
}

/** Whether an amount stands in brackets, and is mostly of the one before them: "40 killed (12 officers)". */
function isBracketed(claim: Claim, told: ToldSentence): boolean {
  const {start} = mentionOf(claim, told);
  const bracket = told.tokens
    .slice(0, tokenAt(told.tokens, start))
    .findLast(({text}) => /^[()[\]]$/.test(text));
  return bracket !== undefined && /^[([]$/.test(bracket.text);
}

/** What any of the parts come to. */
function sumsOf(parts: readonly Claim[]): ReadonlySet<number> {
  const sums = new Set([0]);
  for (const part of parts) for (const sum of [...sums]) sums.add(sum + middleOf(part));
  return sums;
}

/** Whether an amount is one exact number of people. */
function isPlain({amount, qualifier, measured, kinds, counted, share}: Claim): boolean {
  if (!amount || amount.min !== amount.max || qualifier !== 'exact' || measured) return false;
  return share === undefined && (counted === undefined || kinds.includes(PEOPLE));
}

/** Whether words before or behind an amount make it all that was told of, and its clause ends with it. */
function isInAll(
  claim: Claim,
  told: ToldSentence,
  {before, behind}: NonNullable<QuantityGrammar['inAll']>,
): boolean {
  const {tokens} = told;
  const {start, end} = mentionOf(claim, told);
  const at = (offset: number): number => tokenAt(tokens, offset);
  const isBehind = behind.test(phraseOf(tokens, at(end), at(end) + WORDS));
  if (!isBehind && !before.test(` ${phraseOf(tokens, at(start) - WORDS, at(start))}`)) return false;
  const rest = tokens.slice(at(end));
  const sign = rest.findIndex(({kind}) => kind === 'sign');
  return sign <= WORDS && (sign < 0 ? rest.length <= WORDS : /^[.;]$/.test(rest[sign]!.text));
}
