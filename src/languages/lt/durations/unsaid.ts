import type {UnsaidUnitGrammar} from '../../../engine/recognise/durations/lengths/unsaid-grammar.js';

/** Words by which a number leaves its unit to what was said before: „broliui – ketveri“, „dar penkias“. */
export const unsaid: UnsaidUnitGrammar = {
  another: new Set(['dar', 'kitus', 'kitiems']),
  counted: new Set(['jų', 'tokių']),
  goingOn: {longer: new Set(['ilgiau', 'trumpiau', 'daugiau', 'mažiau'])},
};
