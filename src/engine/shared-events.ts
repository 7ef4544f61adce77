import type {SourceDocument} from './compare-accounts.js';
import {packOfAccount} from './pack-of.js';
import {everyTwo} from './every-two.js';
import {tokeniseAccount} from './grammar/tokenise-account.js';
import {groupedBy} from './grouped-by.js';
import type {LanguagePack} from './language-pack.js';
import type {Mention, MentionKind} from './mention.js';
import {printValue} from './mention.js';
import {readAccount} from './read/read-account.js';
import {recognise} from './recognise/recognise.js';
import {daysOf, monthOf, printDay} from './values/edtf.js';

/** Two accounts that give this many of the same days share events, whoever they name. */
const ENOUGH_DAYS = 2;

/**
 * An event that more accounts than this tell of says nothing about which two belong together, once it is also more than a
 * tenth of them: pairs stay near linear in the size of a corpus.
 */
const COMMON = 50;

const NAMES: ReadonlySet<MentionKind> = new Set(['person', 'place', 'treaty', 'organisation']);

/** No month has more days. */
const MONTH = 31;

/** The events that an account tells of, as keys that are the same in every language. */
export interface EventKeys {
  /** Days, in EDTF. */
  readonly days: ReadonlySet<string>;
  /** A month and who or what is named in the same sentence. */
  readonly happenings: ReadonlySet<string>;
}

/**
 * What an account tells of and when, without comparing it with any other: a date (to the month at least) and a name of one
 * sentence. The month, not the day, since accounts of the same event may not agree on the day.
 *
 * @throws {UnusableDocumentError} If the document is empty or in a language without a pack.
 */
export function eventKeysOf(
  {source, path, format, lang}: SourceDocument,
  packs: readonly LanguagePack[],
): EventKeys {
  const {account} = readAccount(
    source,
    {path, ...(format && {format}), ...(lang && {lang})},
    packs,
  );
  const mentions = recognise(account, tokeniseAccount(account), packOfAccount(account, packs));
  const days = new Set<string>();
  const happenings = new Set<string>();
  let next = 0;
  for (const {sentences} of account.passages) {
    for (const {end} of sentences) {
      const here: Mention[] = [];
      for (; next < mentions.length && mentions[next]!.start < end; next += 1) {
        here.push(mentions[next]!);
      }
      const times = here.flatMap((mention) => daysIn(mention));
      for (const {first, last} of times) if (first === last) days.add(printDay(first));
      for (const month of new Set(times.map(({first}) => monthOf(printDay(first))!))) {
        for (const {kind, value} of here) {
          if (NAMES.has(kind)) happenings.add(`${month} ${kind} ${printValue(value)}`);
        }
      }
    }
  }
  return {days, happenings};
}

/** The days of a date that is exact to the month. */
function daysIn({kind, value}: Mention): {first: number; last: number}[] {
  const days = kind === 'date' ? daysOf(printValue(value)) : undefined;
  return days && days.last - days.first < MONTH ? [days] : [];
}

/**
 * The pairs of accounts that share an event, by their places in the list, each once and the earlier first.
 */
export function pairsSharingEvents(
  accounts: readonly EventKeys[],
): (readonly [left: number, right: number])[] {
  const most = Math.max(COMMON, accounts.length / 10);
  const happenings = tellersOf(accounts.map((keys) => keys.happenings));
  const days = tellersOf(accounts.map((keys) => keys.days));
  const shared = new Map<string, number>();
  for (const [index, weight] of [
    [happenings, ENOUGH_DAYS],
    [days, 1],
  ] as const) {
    for (const tellers of index) {
      if (tellers.length > most) continue;
      for (const both of everyTwo(tellers)) {
        const pair = both.join(' ');
        shared.set(pair, (shared.get(pair) ?? 0) + weight);
      }
    }
  }
  return [...shared]
    .filter(([, weight]) => weight >= ENOUGH_DAYS)
    .map(([pair]) => pair.split(' ').map(Number) as [number, number])
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** For each key, the places of the accounts that have it. */
function tellersOf(accounts: readonly ReadonlySet<string>[]): Iterable<readonly number[]> {
  return groupedBy(accounts.keys(), (at) => accounts[at]!).values();
}
