import type {FoundDate} from '../../dates/found-date.js';
import {LABEL_RANK} from '../../dates/around/heads.js';

/** A day so much lower than the one before is of the next month. */
const BACK = 15;
/** From such a day on a first of the month may be near. */
const LATE = 25;

/**
 * Dates without the ordinals at the head of a passage that no date above makes days of a month: "1st. That the thanks of
 * the Vestry be given …" counts what is said, also below "3 February 1831", unless that only names the month.
 */
export function withGroundedLabels(found: readonly FoundDate[]): readonly FoundDate[] {
  if (!found.some(({label}) => isBare(label))) return found;
  const heads = found.filter(({head}) => head !== undefined);
  const groundless = new Set<FoundDate>();
  for (let at = 0; at < heads.length; at += 1) {
    if (!isBare(heads[at]!.label)) continue;
    let end = at + 1;
    while (end < heads.length && isBare(heads[end]!.label)) end += 1;
    const run = heads.slice(at, end);
    if (!areDays(run, heads[at - 1])) for (const label of run) groundless.add(label);
    at = end - 1;
  }
  return found.filter((date) => !groundless.has(date));
}

function isBare(label: FoundDate['label']): boolean {
  return label === 'ordinal' || label === 'number';
}

function areDays(run: readonly FoundDate[], above: FoundDate | undefined): boolean {
  if (!above) return false;
  const {from, to = from} = above.reading;
  const isCount = run.every(({reading}, i) => !reading.to && reading.from.day === i + 1);
  const mayCount = run.some(({label}) => label === 'number');
  if (to.day === undefined) return !(isCount && mayCount);
  if (isCount || mayCount) {
    if (above.head !== LABEL_RANK) return false;
    if (isCount) return to.day >= LATE && !mayCount;
  }
  const day = run[0]!.reading.from.day!;
  return day > to.day || to.day - day > BACK;
}
