/** Entry of the page. What is imported here is fetched at once, by links in the page itself, and run when its text is seen. */
import {painted} from './painted.js';

if (document.querySelector('greta-reader > .prerendered')) await painted();
await import('./elements/reader.js');
