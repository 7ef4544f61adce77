import type {MentionKind, MentionValue} from '../engine/mention.js';
import {rangeOfDays} from '../engine/values/duration.js';
import {daysOf} from '../engine/values/edtf.js';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A value as a person writes it, as `printValue` writes one: EDTF, ISO 8601, a number or `min..max`, a name.
 *
 * @returns undefined for what is no value of the kind.
 */
export function readValue(text: string, kind: MentionKind): MentionValue | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  switch (kind) {
    case 'date':
      return daysOf(written) ? written : undefined;
    case 'duration':
      return rangeOfDays(written) ? written : undefined;
    case 'quantity': {
      const [min = '', max = min, ...more] = written
        .replace(/(?<=\d)[\s,](?=\d{3})/g, '')
        .split('..');
      if (!NUMBER.test(min) || !NUMBER.test(max) || more.length > 0) return undefined;
      if (min === max) return Number(min);
      return Number(min) < Number(max) ? {min: Number(min), max: Number(max)} : undefined;
    }
    default:
      return written;
  }
}
