import type {ToldClause} from '../../claim.js';

/** Whether the clause of a value lowers it, or raises it: less than 0, more, or 0 for neither. */
export function directionOf({events}: ToldClause): -1 | 0 | 1 {
  if (events.includes('reduce')) return -1;
  return events.includes('increase') ? 1 : 0;
}
