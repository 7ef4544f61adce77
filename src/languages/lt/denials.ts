import type {Denials} from '../../engine/claims/denied.js';

/**
 * Words by which one value is denied, and another told in its place: „Truko ne septyniolika, o penkias dienas“; „210 tūkst., o ne
 * 300 tūkst.“
 */
export const denials: Denials = {
  not: 'ne',
  rather: [
    ['o', 'ne'],
    ['ir', 'ne'],
    ['bet', 'ne'],
  ],
  between: new Set(['apie', 'per', 'už', 'tas', 'ta', 'tie', 'tos', 'visas', 'visi', 'visos']),
  buts: new Set(['o', 'bet']),
};
