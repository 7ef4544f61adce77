import {describeByAxe} from './by-axe.js';

describeByAxe(390, 844);
