import type {NamedRun} from '../runs/run.js';

/** A person whom an account names in full. */
export interface Person {
  value: string;
  readonly aliases: Set<string>;
  readonly passages: Set<string>;
  /** Sentences of the headings that name him. */
  readonly titles: number[];
  /** Whether a woman's title was told with the full name. */
  isWoman: boolean;
}

/**
 * Whom of several of one name a name means: of women if it has a woman's title, else of the others; whom the last heading names
 * that names any, or the only one that the passage does.
 */
export function whoIsMeant(
  persons: readonly Person[],
  {at, passage, isWoman}: NamedRun,
): Person | undefined {
  if (new Set(persons).size < 2) return persons[0];
  const alike = persons.filter((person) => person.isWoman === isWoman);
  const candidates = alike.length > 0 ? alike : persons;
  return (
    onlyOne(candidates) ??
    lastInTitle(candidates, at) ??
    onlyOne(candidates.filter(({passages}) => passages.has(passage)))
  );
}

/** The person of a list that holds nobody else. */
export function onlyOne(persons: readonly Person[]): Person | undefined {
  return new Set(persons).size === 1 ? persons[0] : undefined;
}

/** Of several of one name the one that the last heading before a sentence names that names one of them alone. */
function lastInTitle(persons: readonly Person[], at: number): Person | undefined {
  let last = -1;
  let named: Person | undefined;
  for (const person of persons) {
    for (const title of person.titles) {
      if (title > at || title < last) continue;
      named = title === last ? undefined : person;
      last = title;
    }
  }
  return named;
}
