import type {Comparison} from '../comparison.js';
import type {Correction} from '../correction.js';
import type {AnchoredNote, OwnNote} from '../note.js';

/** A comparison with what people have said of it: all that a file of one holds, whatever its format. */
export interface ComparisonFile {
  readonly comparison: Comparison;
  readonly notes: readonly AnchoredNote[];
  /** What a person has corrected about it, those that lost their words as well; left out where there is nothing. */
  readonly corrections?: readonly Correction[];
  /** What the reader wrote about it: only in a file that is taken away or brought in. In the browser notes are kept apart. */
  readonly own?: readonly OwnNote[];
}
