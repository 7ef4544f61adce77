/** Whether a value that somebody else wrote is what it should be. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';
export const truth: Check = (value) => typeof value === 'boolean';
export const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
/** An offset, or a count. */
export const whole: Check = (value) => Number.isInteger(value) && (value as number) >= 0;

/** One of the values of a list. */
export const oneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

export const either =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

export const perhaps =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const listOf =
  (check: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(check);

/** An object with these fields, and any of those; fields that a newer Greta may add are let be. */
export const shape =
  (
    fields: Readonly<Record<string, Check>>,
    optional: Readonly<Record<string, Check>> = {},
    more: (value: Record<string, unknown>) => boolean = () => true,
  ): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const object = value as Record<string, unknown>;
    return (
      Object.entries(fields).every(([key, check]) => check(object[key])) &&
      Object.entries(optional).every(([key, check]) => perhaps(check)(object[key])) &&
      more(object)
    );
  };
