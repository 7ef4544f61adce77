import {packs} from '../../src/languages/index.js';
import {testCalendar} from './calendar.js';

packs.forEach(testCalendar);
