import {formsOf} from './morphology.js';
import {peoples} from './peoples.js';

/** Every form of the name of a people, with the identity of its state: `sovietų` → `Soviet Union`. */
export const demonyms: ReadonlyMap<string, string> = new Map([
  ...peoples.flatMap(([people, state]) => formsOf(people).map((form) => [form, state] as const)),
  // "Of the councils": in this form alone it is the state, as every other council has its Lietuvos Taryba.
  ['tarybų', 'Soviet Union'],
]);
