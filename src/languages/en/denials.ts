import type {Denials} from '../../engine/claims/denied.js';

/**
 * Words by which one value is denied, and another told in its place: "6,700, not eight thousand"; "90,000 men rather than the
 * 20,000".
 */
export const denials: Denials = {
  not: 'not',
  rather: [
    ['and', 'not'],
    ['rather', 'than'],
  ],
  between: new Set(['the', 'a', 'an', 'on', 'in', 'of', 'at', 'about', 'some', 'by', 'full']),
  buts: new Set(['but', 'rather']),
};
