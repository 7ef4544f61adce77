import {MASS, UNITS} from '../../glossary/countables.js';
import type {Asked} from './speech.js';
import {isState} from './speech.js';
import {canBeIn, canBelong, canBeWanted, isNamedByFate, undergoes} from './undergone.js';

/** What is told of those who are there, or come to be: how many there were is all that it leaves to ask. */
const BEING: ReadonlySet<string> = new Set(
  `station gather mobilise arrive enter invade cross send transfer fight defend attack command rule meet begin found
  establish build open number measure`.split(/\s+/u),
);

/** Whence or whither things and people mostly are told to go by an event. */
const WAYS: Readonly<Record<string, 'from' | 'to'>> = {
  withdraw: 'from',
  deport: 'from',
  send: 'to',
  transfer: 'to',
  return: 'to',
  invite: 'to',
};

/** What is counted where it is a share of something that is not said. */
const SHARE = 'share';

/** Of what an amount is: of things counted, a share of them, of what is not counted, or of a measure. */
type Sort = 'number' | 'share' | 'mass' | 'measure';

/** What is asked of an amount, before any language says it. */
export type AmountAsked =
  /** How it changes in the telling, or whether its parts add up: how many there are, what share, or how much. */
  | {readonly type: 'change' | 'sum'; readonly of: Sort}
  /** How large something is that is not counted by the piece. */
  | {readonly type: 'size'}
  | HowMany;

/** How many there were, or what happened to so many. */
export interface HowMany {
  readonly type: 'number';
  /** What happened to them. */
  readonly event?: string;
  /** What was wanted of them, where nothing is said to have happened. */
  readonly wanted?: 'demanded' | 'proposed';
  /** Whether it was not yet so. */
  readonly isPlanned: boolean;
  /** A state: where, or for what goes from one place to another whence or whither. */
  readonly place?: string;
  readonly way?: 'from' | 'to';
  /** Where something happened, in an account's own words, of no state. */
  readonly at?: string;
}

/**
 * What a finding of amounts asks; undefined where that would be no question by itself: of what is counted nothing is known
 * but what it is.
 */
export function amountAsked(asked: Asked): AmountAsked | undefined {
  const {verdict, relation, counted, unit, whose} = asked;
  // Of what it is a share only the accounts say.
  if (counted === undefined || counted === SHARE) return undefined;
  const of = sortOf(counted, unit);
  if (relation === 'sum') return of === 'mass' ? undefined : {type: 'sum', of};
  // And of what a measure is.
  if (UNITS.has(counted)) return undefined;
  if (verdict === 'series') return {type: 'change', of};
  if (of === 'share') return undefined;
  if (of === 'mass') {
    return whose === undefined || asked.event !== undefined ? undefined : {type: 'size'};
  }
  return howMany(asked, counted);
}

/** Whether an amount is a share of something, and no number of things. */
export function isShare({
  counted,
  unit,
}: {
  readonly counted?: string | undefined;
  readonly unit?: string | undefined;
}): boolean {
  return counted === SHARE || unit === 'percent' || unit === 'fraction';
}

function sortOf(counted: string, unit: string | undefined): Sort {
  if (isShare({counted, unit})) return 'share';
  if (MASS.has(counted)) return 'mass';
  return UNITS.has(counted) ? 'measure' : 'number';
}

function howMany(asked: Asked, counted: string): HowMany | undefined {
  const {mode, way, told, isWhole} = asked;
  // What happened, happened to a part of them.
  if (isWhole) return undefined;
  const whose = canBelong(counted) ? asked.whose : undefined;
  const isPlanned = canBeWanted(counted) && asked.isPlanned;
  const event =
    asked.event !== undefined && undergoes(counted, asked.event) ? asked.event : undefined;
  const usual = event === undefined ? undefined : WAYS[event];
  // Where something comes from it is no more; and what is only named need not be where it is.
  const isPlaced = way !== undefined && (usual !== undefined || way !== 'from');
  const place = isPlaced && isState(asked.place) && canBeIn(counted) ? asked.place : undefined;
  const wanted =
    event === undefined && (mode === 'demanded' || mode === 'proposed') && canBeWanted(counted)
      ? mode
      : undefined;
  // Something else than that they were there is told of them, and no word for it fits here.
  const isOther = told !== undefined && !BEING.has(told) && !isNamedByFate(counted);
  if (event === undefined && wanted === undefined && isOther) return undefined;
  // What is counted is no question by itself.
  if (whose === undefined && event === undefined && wanted === undefined && place === undefined)
    return undefined;
  const going = usual && (way === 'in' ? usual : way);
  return {
    type: 'number',
    isPlanned,
    ...(event !== undefined && {event}),
    ...(wanted && {wanted}),
    ...(place !== undefined && {place}),
    ...(place !== undefined && going && {way: going}),
    ...(place === undefined && event !== undefined && asked.at !== undefined && {at: asked.at}),
  };
}
