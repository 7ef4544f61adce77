import {EXTENSIONS} from '../../import/extensions.js';
import {ANNOTATION_EXTENSION} from '../../import/saved/import-annotations.js';
import {COMPARISON_EXTENSIONS} from '../../import/saved/import-comparison.js';

/** Ends of names of files that may have been saved here. */
const SAVED = [...COMPARISON_EXTENSIONS, ANNOTATION_EXTENSION];

/** What a file chooser offers: documents, and what was saved here. */
export const OPENABLE = [...EXTENSIONS, ...SAVED].join(',');
