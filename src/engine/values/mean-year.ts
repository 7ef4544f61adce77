/** Days of a year, on average: 97 of 400 years of the Gregorian calendar have a leap day. */
export const DAYS_IN_YEAR = 365.2425;

/** Days of a month, on average. */
export const DAYS_IN_MONTH = DAYS_IN_YEAR / 12;
