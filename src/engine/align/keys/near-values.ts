import {remembered} from '../../grammar/remembered.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention} from '../../mention.js';
import {printValue} from '../../mention.js';
import {daysOfDuration} from '../../values/duration.js';
import {daysOf, isDay, printDay} from '../../values/edtf.js';
import {calendarGap} from '../../values/julian.js';
import {inUnit} from '../../values/measure.js';
import {ALIGNMENT} from '../weights.js';

/**
 * The days that another account may have for a day, and what each is worth beside it: those next to it, since accounts
 * disagree by one day more often than by any other number, and the day that it was in the Gregorian calendar if it was
 * told in the Julian one.
 *
 * @param date EDTF; what is no day has none.
 */
export const nearDays = remembered((date): readonly (readonly [day: string, share: number])[] => {
  const days = isDay(date) ? daysOf(date) : undefined;
  if (!days) return [];
  const {nearDays: reach, nearDay, otherCalendar} = ALIGNMENT;
  const near = Array.from(
    {length: 2 * reach + 1},
    (_, i) => [printDay(days.first - reach + i), nearDay] as const,
  );
  const gap = calendarGap(date);
  return gap === undefined ? near : [...near, [printDay(days.first + gap), otherCalendar]];
});

/** The sizes of an amount of something: two amounts of one kind, or of one dimension, are near if they have a size in common. */
export function sizesOf(amount: Mention['value'], counted: string, countables: Kinds): string[] {
  return stepsOfThing(amount, counted, countables, ALIGNMENT.size);
}

/** A measure of so many of the units of its dimension is for what is large. */
const LARGE = 1000;

/** What is asked of the glossary: of what kind a thing is, and what a measure is in others. */
type Kinds = Pick<LanguagePack['countables'], 'kindsOf' | 'measureOf'>;

function stepsOfThing(
  amount: Mention['value'],
  counted: string,
  {kindsOf, measureOf}: Kinds,
  ratio: number,
): string[] {
  if (typeof amount !== 'number') return [];
  const measure = measureOf(counted);
  if (!measure) {
    const kind = kindsOf(counted).at(-1) ?? counted;
    return stepsOf(amount, ratio).map((step) => `${kind} ${step}`);
  }
  // Roads are told of in kilometres or miles, and rooms in metres or feet.
  const isLarge = measure.factor >= LARGE;
  const kind = `${isLarge ? 'large' : 'small'} ${measure.dimension}`;
  const size = inUnit(amount, measure) / (isLarge ? LARGE : 1);
  return stepsOf(size, ratio).map((step) => `${kind} ${step}`);
}

/** The lengths of a duration: two durations are near if they have a length in common. A range has none. */
export function lengthsOf(duration: string): number[] {
  return stepsOf(daysOfDuration(duration) ?? 0, ALIGNMENT.length);
}

/**
 * The steps of a value of which something may be said: of an amount of something, and of a duration. A share has none,
 * since thirds and halves are of anything.
 */
export function nearSteps({kind, value, counted, unit}: Mention, countables: Kinds): string[] {
  if (kind === 'duration') {
    return stepsOf(daysOfDuration(printValue(value)) ?? 0, ALIGNMENT.near).map(String);
  }
  const isShare = unit === 'percent' || unit === 'fraction';
  return counted === undefined || isShare
    ? []
    : stepsOfThing(value, counted, countables, ALIGNMENT.near);
}

/** Two steps of a ladder whose rungs are each so many times the one before: values less than a rung apart share one. */
function stepsOf(value: number, ratio: number): number[] {
  if (value <= 0) return [];
  const step = Math.floor(Math.log(value) / Math.log(ratio));
  return [step, step + 1];
}
