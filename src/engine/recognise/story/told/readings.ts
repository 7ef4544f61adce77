import type {FoundDate} from '../../dates/found-date.js';
import type {ReadDate} from './read-date.js';
import {BACK} from '../refining/told-acts.js';

/** Dates as they were read, from the last to the first. */
export interface Read {
  readonly date: FoundDate;
  readonly reading: ReadDate;
  readonly before: Read | undefined;
}

/** The reading of one of the last dates. */
export function readingOf(date: FoundDate, last: Read | undefined): ReadDate | undefined {
  let read = last;
  for (let i = 0; read && read.date !== date; i += 1) read = i < BACK ? read.before : undefined;
  return read?.reading;
}
