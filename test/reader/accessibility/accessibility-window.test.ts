import {describeByAxe} from './by-axe.js';

describeByAxe(1440, 900);
