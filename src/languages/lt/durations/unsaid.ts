import type {UnsaidUnitGrammar} from '../../../engine/recognise/durations/lengths/unsaid-grammar.js';

/** „broliui – ketveri“, „dar penkias“: numbers that leave their unit to what was said before. */
export const unsaid: UnsaidUnitGrammar = {
  another: new Set(['dar', 'kitus', 'kitiems']),
  counted: new Set(['jų', 'tokių']),
  goingOn: {longer: new Set(['ilgiau', 'trumpiau', 'daugiau', 'mažiau'])},
};
