import type {DateFields} from './date-grammar.js';
import type {FoundDate} from './dates.js';

/** What a date beside a step must say to be at least as exact. */
const AS_EXACT: Readonly<Record<string, readonly (keyof DateFields)[]>> = {
  day: ['day'],
  week: ['day'],
  fortnight: ['day'],
  month: ['month', 'season'],
  'half-year': ['month', 'season'],
  year: ['year'],
};

/** Dates without the steps that only say how long it was until a written date: "six days later, on 24 September 1939". */
export function withoutApposedSteps(found: readonly FoundDate[]): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  found.forEach((date, i) => {
    const [before, next] = [found[i - 1], found[i + 1]];
    const isBefore = date.leadsNext && isExact(date, next);
    // „1956 m. rudenį, po septynerių metų.“, but „gegužės 1 d., po trijų dienų grįžo“
    const isBehind = before?.leadsNext === true && date.closes && isExact(date, before);
    if (!isBefore && !isBehind) kept.push(date);
    else if (before && kept.at(-1) === before) {
      kept[kept.length - 1] = {...before, leadsNext: false, joinsNext: false};
    }
  });
  return kept;
}

function isExact({reading: {step}, sentence}: FoundDate, other: FoundDate | undefined): boolean {
  if (!step || step.whole || step.weekday !== undefined || step.count === 0) return false;
  if (!other || other.reading.step || other.sentence !== sentence) return false;
  return AS_EXACT[step.unit]!.some((field) => other.reading.from[field] !== undefined);
}
