import {msg, str} from '@lit/localize';

import type {Comparison, Correspondence, Finding} from '../../engine/comparison.js';
import {isToldByOne} from '../../engine/comparison.js';
import {kindOfName, linkBetween, toldBeside} from './evidence.js';
import {formatDate} from '../dates/dates.js';
import {formatDuration, formatPercent} from '../format.js';
import {andMore, formatList} from '../lists.js';
import {speechIn} from '../loaded-speech.js';
import {getLocale} from '../localization.js';
import {nameIn} from './names.js';
import {formatNumber} from '../numbers.js';
import {isCountry} from '../speech/speech.js';

/** Values of one kind that are named before the rest is only counted. */
const NAMED = 3;

const NAMES: ReadonlySet<string> = new Set([
  'person',
  'place',
  'organisation',
  'formation',
  'treaty',
]);

/** Verbs that say how much there is, and not that anything happened. */
const SIZES: ReadonlySet<string> = new Set(['number', 'measure']);

/** What two passages can share, a state told apart from other places: its name stands for its people as well. */
type Shared = Exclude<Correspondence['kind'], 'counted'> | 'country';

/** Why Greta sets the claims of a finding side by side. */
export function reasonText(finding: Finding, comparison: Comparison): string {
  const {claims, reason} = finding;
  if (isToldByOne(finding)) {
    return comparison.accounts.length > 2
      ? msg('The other accounts say nothing of this.')
      : msg('The other account says nothing of this.');
  }
  if (reason.rule === 'denied-value')
    return msg('One account says outright that the other value is wrong.');
  if (reason.rule === 'changed-value')
    return msg('Both are versions of one sentence, with another value at the same place.');
  if (reason.rule === 'said-to-be-one')
    return msg('A reader said that both speak of the same thing.');
  const oneAccount = new Set(claims.map(({account}) => account)).size === 1;
  const shared =
    reason.correspondences.length > 0 || oneAccount
      ? reason.correspondences
      : sharedBeside(finding, comparison);
  const named = formatList(groundsOf(shared, comparison));
  const counted = countedIn(shared);
  const grounds =
    named === '' || counted === undefined
      ? named
      : msg(str`${named}, and each says ${counted}`, {id: 'share-and-count'});
  if (grounds !== '') {
    return oneAccount
      ? msg(str`One account says all of this; its passages share ${grounds}.`)
      : msg(str`The passages share ${grounds}.`);
  }
  if (counted !== undefined) {
    return oneAccount
      ? msg(str`One account says all of this; each passage says ${counted}.`)
      : msg(str`Each passage says ${counted}.`);
  }
  return oneAccount ? msg('One account says all of this.') : placeText(finding, comparison);
}

/**
 * What passages say the number of: "how many people"; undefined where they count nothing that they share, or nothing that there
 * is a name for.
 */
function countedIn(correspondences: readonly Correspondence[]): string | undefined {
  const {interrogative} = speechIn(getLocale());
  const unnamed = interrogative({kind: 'quantity'});
  const asked = correspondences
    .filter(({kind}) => kind === 'counted')
    .map(({value}) => interrogative({kind: 'quantity', counted: value}))
    .filter((ask) => ask !== unnamed);
  return asked.length === 0 ? undefined : formatList([...new Set(asked)]);
}

/** What the sentences of all claims tell besides the claims, which the engine found too common to reckon with. */
function sharedBeside({claims}: Finding, comparison: Comparison): readonly Correspondence[] {
  const [first = [], ...others] = claims.map((claim) => toldBeside(claim, comparison));
  return first.filter((one) =>
    others.every((told) => told.some(({kind, value}) => kind === one.kind && value === one.value)),
  );
}

/** Of sentences that name nothing in common, why they are taken to tell of the same. */
function placeText({claims}: Finding, comparison: Comparison): string {
  const link = linkBetween(claims[0]!, claims.at(-1)!, comparison);
  if (link?.by === 'person') return msg('These sentences were linked by hand.');
  if (link?.spine === false) {
    return msg(
      'These sentences are told alike, though at different points of the story; they name nothing else in common.',
    );
  }
  return comparison.accounts.length > 2
    ? msg(
        'The accounts come to this at the same point of the story; their sentences name nothing else in common.',
      )
    : msg(
        'Both accounts come to this at the same point of the story; their sentences name nothing else in common.',
      );
}

/** A phrase for each kind of ground but what is counted, the weightiest first. */
function groundsOf(correspondences: readonly Correspondence[], comparison: Comparison): string[] {
  const byKind = new Map<Shared, Set<string>>();
  for (const {kind: given, value} of correspondences) {
    if (given === 'counted' || (given === 'event' && SIZES.has(value))) continue;
    const kind = sharedAs(given, value, comparison);
    const values = byKind.get(kind) ?? new Set();
    byKind.set(kind, values.add(valueName(kind, value, comparison)));
  }
  return Array.from(byKind, ([kind, values]) => {
    const named = [...values].filter((name) => name !== '');
    const phrase = sharedKind(kind, Math.max(1, values.size));
    return named.length === 0 ? phrase : `${phrase} (${firstOf(named)})`;
  });
}

/** Grounds tell names of all kinds alike; the accounts know what they are. */
function sharedAs(given: Shared, value: string, comparison: Comparison): Shared {
  if (!NAMES.has(given)) return given;
  const kind = kindOfName(value, comparison) ?? given;
  return kind === 'place' && isCountry(value) ? 'country' : kind;
}

function firstOf(names: readonly string[]): string {
  if (names.length <= NAMED) return names.join(', ');
  return [...names.slice(0, NAMED), andMore(names.length - NAMED)].join(', ');
}

/** A shared value in words; empty where the language has none for it. */
function valueName(kind: Shared, value: string, comparison: Comparison): string {
  const speech = speechIn(getLocale());
  switch (kind) {
    case 'date':
      return formatDate(value);
    case 'duration':
      return formatDuration(value);
    case 'quantity':
      return amountName(value, comparison);
    case 'event':
      return speech.event(value) ?? '';
    case 'treaty':
      // What says no more than that it is one.
      return value === 'Treaty' ? '' : nameIn(value, comparison);
    default:
      return nameIn(value, comparison);
  }
}

/** A shared amount as the accounts told it: three quarters as a share, and not as a number. */
function amountName(value: string, {accounts}: Comparison): string {
  const amount = Number(value);
  if (!Number.isFinite(amount)) return value;
  const isShare = accounts.some(({mentions}) =>
    mentions.some((mention) => mention.unit === 'fraction' && mention.value === amount),
  );
  return isShare ? formatPercent(100 * amount) : formatNumber(amount);
}

function sharedKind(kind: Shared, count: number): string {
  const one = count === 1;
  switch (kind) {
    case 'date':
      return one ? msg('the date', {id: 'share-date'}) : msg('dates', {id: 'share-dates'});
    case 'quantity':
      return one ? msg('the number', {id: 'share-number'}) : msg('numbers', {id: 'share-numbers'});
    case 'duration':
      return one
        ? msg('the length of time', {id: 'share-duration'})
        : msg('lengths of time', {id: 'share-durations'});
    case 'person':
      return one ? msg('the person', {id: 'share-person'}) : msg('people', {id: 'share-persons'});
    case 'place':
      return one ? msg('the place', {id: 'share-place'}) : msg('places', {id: 'share-places'});
    case 'country':
      return one
        ? msg('the country', {id: 'share-country'})
        : msg('countries', {id: 'share-countries'});
    case 'organisation':
      return one
        ? msg('the organisation', {id: 'share-organisation'})
        : msg('organisations', {id: 'share-organisations'});
    case 'formation':
      return one
        ? msg('the military unit', {id: 'share-formation'})
        : msg('military units', {id: 'share-formations'});
    case 'treaty':
      return one
        ? msg('the treaty', {id: 'share-treaty'})
        : msg('treaties', {id: 'share-treaties'});
    case 'event':
      return one ? msg('the event', {id: 'share-event'}) : msg('events', {id: 'share-events'});
  }
}
