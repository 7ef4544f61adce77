/** Entry of a page of the site, whose text is there already: it is seen before the reader's own code runs. */
import {painted} from './long-page/painted.js';

await painted();
await import('./main.js');
