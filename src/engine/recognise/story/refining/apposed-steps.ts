import type {DateFields, DateStep} from '../../dates/date-reading.js';
import type {FoundDate} from '../../dates/found-date.js';

/** What a date beside a step must say to be at least as exact. */
const AS_EXACT: Readonly<Record<string, readonly (keyof DateFields)[]>> = {
  day: ['day'],
  week: ['day'],
  fortnight: ['day'],
  month: ['month', 'season'],
  'half-year': ['month', 'season'],
  year: ['year'],
};

/**
 * Dates without the steps and feasts that only say of a written date how long it was until then, or which feast it was: "six
 * days later, on 24 September 1939".
 */
export function withoutApposedSteps(found: readonly FoundDate[]): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  let reachedBy: DateStep | undefined;
  found.forEach((date, i) => {
    const [before, next] = [found[i - 1], found[i + 1]];
    const isBefore = date.leadsNext && isExact(date, next);
    // „1956 m. rudenį, po septynerių metų.“, but „gegužės 1 d., po trijų dienų grįžo“
    const isBehind = before?.leadsNext === true && date.closes && isExact(date, before);
    const yearsOn = before && kept.at(-1) === before ? yearsBehind(date, before) : undefined;
    if (yearsOn !== undefined)
      kept[kept.length - 1] = {...before!, yearsOn, leadsNext: false, joinsNext: false};
    else if (!isBefore && !isBehind) kept.push(reachedBy ? {...date, reachedBy} : date);
    else if (before && kept.at(-1) === before) {
      const step = isBehind ? stepFromTold(date) : undefined;
      kept[kept.length - 1] = {
        ...before,
        leadsNext: false,
        joinsNext: false,
        ...(step && {reachedBy: step}),
      };
    }
    reachedBy = isBefore ? stepFromTold(date) : undefined;
  });
  return kept;
}

/** The step of a date, if it counts from what was told, and from nothing that it names. */
function stepFromTold({reading: {step, act, base}}: FoundDate): DateStep | undefined {
  const isLong = (step?.count ?? 0) > 0 && (step?.unit === 'month' || step?.unit === 'half-year');
  return act || base || step?.deictic || !isLong ? undefined : step;
}

/** Maximum number of code units between a day and the years counted from it: ", exactly ". */
const CLOSE = 10;

/** How many years a step that closes its clause says a day right before it to be behind the same day, or what was told. */
function yearsBehind(
  {reading: {step}, sentence, start, closes}: FoundDate,
  before: FoundDate,
): number | undefined {
  const {year, month, day} = before.reading.from;
  const isDay =
    year === undefined && month !== undefined && day !== undefined && !before.reading.to;
  const isOn = step?.unit === 'year' && step.count > 0 && !step.whole && closes;
  const isBeside = before.sentence === sentence && start - before.end <= CLOSE;
  return isDay && isOn && isBeside && !before.reading.step ? step.count : undefined;
}

function isExact(
  {reading: {step, from}, sentence, text}: FoundDate,
  other: FoundDate | undefined,
): boolean {
  // „Antrąją Velykų dieną, 1916 m. balandžio 24 d.“
  const isFeast = !step && from.year === undefined && !/\p{Nd}/u.test(text);
  if (isFeast && (from.easter ?? from.day) !== undefined) {
    return other?.sentence === sentence && other.reading.from.day !== undefined;
  }
  if (!step || step.whole || step.weekday !== undefined || step.count === 0) return false;
  if (!other || other.reading.step || other.sentence !== sentence) return false;
  return AS_EXACT[step.unit]!.some((field) => other.reading.from[field] !== undefined);
}
