import type {RunInPlace} from '../run-in-place.js';
import type {RunReading} from '../run-reading.js';

/** What one cue tells of a run: what it is, or that it is no name; undefined where the cue is not there. */
export type RunRule = (run: RunInPlace) => RunReading | 'no name' | undefined;
