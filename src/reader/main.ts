/** Entry of the element: whatever is imported here loads before anything can be read, so little is. */
import './elements/reader.js';
