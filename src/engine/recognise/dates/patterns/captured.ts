import type {Captured, Taken} from './class.js';

/** What the classes of a pattern have read together. */
export function capturedOn(path: readonly Taken[]): Captured {
  const captured: Captured = {0: {}, 1: {}, 2: {}, julian: {}, step: {}};
  let more: Captured['step'] | undefined;
  for (const {of, fields} of path) {
    if (of === undefined) continue;
    // "two years and three months later"
    if (of === 'step' && captured.step.unit !== undefined && fields?.['count'] !== undefined)
      more = {};
    Object.assign(more && of === 'step' ? more : captured[of], fields);
  }
  if (more) Object.assign(captured.step, together(captured.step, more));
  placeDecades(captured);
  return captured;
}

/**
 * Puts one or more decades into the century that is told with them, "the fourth decade of the 20th century"; without one, into
 * that which is talked of.
 */
function placeDecades({0: shared, 1: first, 2: last}: Captured): void {
  const counted = [shared, first, last].filter(({decade = 10}) => decade < 10);
  if (counted.length === 0) return;
  for (const end of counted) end.decade! += (shared.century ?? 0) * 10;
  delete shared.century;
}

/** How many of the smaller unit are one of the larger. */
const SIZES = [
  ['year', 'month', 12],
  ['week', 'day', 7],
] as const;

/** Two lengths as one of the smaller unit; of units that have no fixed length, none. */
function together(
  {count = 1, unit}: Captured['step'],
  more: Captured['step'],
): Pick<Captured['step'], 'count' | 'unit'> {
  const size = SIZES.find(([large, small]) => large === unit && small === more.unit)?.[2];
  return {unit: more.unit!, count: size === undefined ? NaN : count * size + (more.count ?? 1)};
}
