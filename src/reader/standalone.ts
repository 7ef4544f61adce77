/** Entry of a page that carries its comparison with it: everything in one script, for a file that stands alone. */
import {EMBEDDED} from '../engine/saved/names.js';
import type {PackedFile} from '../engine/saved/packed.js';
import {unpack} from '../engine/saved/packed.js';

const data = document.getElementById(EMBEDDED)?.textContent;
const reader = document.querySelector('greta-reader');
// Before the element is defined, so that it looks for no other data as it starts.
if (data && reader) reader.file = unpack(JSON.parse(data) as PackedFile);
await import('./elements/reader.js');
