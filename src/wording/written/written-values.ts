import type {Mention, MentionKind, MentionValue} from '../../engine/mention.js';
import {printValue} from '../../engine/mention.js';
import {rangeOfDays} from '../../engine/values/duration.js';
import {daysOf} from '../../engine/values/edtf.js';
import {formatDate} from '../dates/dates.js';
import {formatDuration} from '../format.js';
import {getLocale} from '../localization.js';
import {formatNumber} from '../numbers.js';
import {readWrittenDate} from './written-dates.js';
import {readWrittenDuration} from './written-durations.js';
import {multiplierOf} from './written-languages.js';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A value as a person would write it in a field, in the language of the interface: {@link readValue} takes it for the same. */
export function writeValue({kind, value}: Pick<Mention, 'kind' | 'value'>): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'object') return `${formatNumber(value.min)}–${formatNumber(value.max)}`;
  const said = kind === 'date' ? formatDate(value) : kind === 'duration' && formatDuration(value);
  return said && readValue(said, kind) === value ? said : printValue(value);
}

/**
 * A value as a person writes it: in words of either language, or as `printValue` writes one: EDTF, ISO 8601, a number or
 * `min..max`, a name.
 *
 * @returns undefined for what is no value of the kind.
 */
export function readValue(text: string, kind: MentionKind): MentionValue | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  switch (kind) {
    case 'date':
      return daysOf(written) ? written : readWrittenDate(written);
    case 'duration':
      return rangeOfDays(written) ? written : readWrittenDuration(written);
    case 'quantity':
      return readAmount(written);
    default:
      return written;
  }
}

function readAmount(written: string): MentionValue | undefined {
  const [, digits = '', word] = /^(.*\d)\s*([\p{L}%]*)\.?$/u.exec(written) ?? [];
  const times = word === '' || word === '%' ? 1 : word && multiplierOf(word);
  if (!times) return undefined;
  const [min = '', max = min, ...more] = numeral(digits).split(/\s*(?:\.\.|[–—]|(?<=\d)-)\s*/);
  if (!NUMBER.test(min) || !NUMBER.test(max) || more.length > 0) return undefined;
  const [least, most] = [Number(min) * times, Number(max) * times];
  if (least === most) return least;
  return least < most ? {min: least, max: most} : undefined;
}

/** Without what parts thousands, with a full stop before tenths: a comma parts thousands in English alone. */
function numeral(digits: string): string {
  const ungrouped = digits.replaceAll('−', '-').replace(/(?<=\d)\s(?=\d{3})/g, '');
  return getLocale() === 'en'
    ? ungrouped.replace(/(?<=\d),(?=\d{3})/g, '')
    : ungrouped.replace(/(?<=\d),(?=\d)/g, '.');
}
