import {testCalendar} from '../calendar.js';
import {testSpelledOut} from '../spelled-out.js';
import {pl} from './pack.js';

testCalendar(pl);
testSpelledOut(pl);
