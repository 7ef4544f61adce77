/** Entry of a page that carries its comparison with it: everything in one script, for a file that stands alone. */
import type {ComparisonFile} from '../engine/catalogue.js';
import {EMBEDDED} from '../engine/catalogue.js';

const data = document.getElementById(EMBEDDED)?.textContent;
const reader = document.querySelector('greta-reader');
// Before the element is defined, so that it looks for no other data as it starts.
if (data && reader) reader.file = JSON.parse(data) as ComparisonFile;
await import('./elements/reader.js');
