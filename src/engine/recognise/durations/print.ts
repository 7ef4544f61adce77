import type {DurationUnit} from './lengths/unit.js';

/** Smaller units for halves, since ISO 8601 knows decimals only in the last part and few readers of it do. */
const SMALLER: Readonly<Record<string, DurationUnit>> = {
  Y: {designator: 'M', count: 12},
  W: {designator: 'D', count: 7},
  D: {designator: 'TH', count: 24},
  TH: {designator: 'TM', count: 60},
  TM: {designator: 'TS', count: 60},
};

/** A number of units in ISO 8601: `P15Y`, `PT36H`; a month and a half is `P1M15D`. */
export function print(value: number, unit: DurationUnit): string {
  const count = value * unit.count;
  const smaller = SMALLER[unit.designator];
  if (!Number.isInteger(count) && smaller) {
    return print(count, smaller);
  }
  const amount = Number.isInteger(count) ? String(count) : String(Math.round(count * 100) / 100);
  // Half a month has no months.
  if (unit.designator === 'M' && count % 1 === 0.5)
    return `P${count > 1 ? `${Math.floor(count)}M` : ''}15D`;
  return unit.designator.startsWith('T')
    ? `PT${amount}${unit.designator.slice(1)}`
    : `P${amount}${unit.designator}`;
}

/** Whole numbers of ever smaller units in ISO 8601: `P2Y6M`, `P1DT12H`. */
export function printCompound(
  parts: readonly {readonly value: number; readonly unit: DurationUnit}[],
): string {
  let text = 'P';
  for (const {value, unit} of parts) {
    const isTime = unit.designator.startsWith('T');
    if (isTime && !text.includes('T')) text += 'T';
    text += `${value}${isTime ? unit.designator.slice(1) : unit.designator}`;
  }
  return text;
}
