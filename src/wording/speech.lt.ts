import type {Speech} from './speech.js';

/** Stub. */
export const speech: Speech = {
  question: () => undefined,
  interrogative: () => '',
  nameOf: (identity) => identity,
  countable: () => undefined,
  counted: () => undefined,
  event: () => undefined,
};
