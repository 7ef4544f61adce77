/** Entry of the page: whatever is imported here loads before anything can be read, so little is. */
import './elements/reader.js';
