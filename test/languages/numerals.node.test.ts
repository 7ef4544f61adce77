import {packs} from '../../src/languages/index.js';
import {testSpelledOut} from './spelled-out.js';

packs.forEach(testSpelledOut);
