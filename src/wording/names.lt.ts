import type {GazetteerEntry} from '../glossary/gazetteer.js';
import {organisations} from '../glossary/organisations.js';
import {people} from '../glossary/people.js';
import {regionsAndStates} from '../glossary/places.js';
import {readTerritories} from '../glossary/territories.js';
import {towns} from '../glossary/towns.js';
import {treaties} from '../glossary/treaties.js';

let names: ReadonlyMap<string, string> | undefined;

/** Identities with their usual Lithuanian names; the first list that has an identity names it. */
function read(): ReadonlyMap<string, string> {
  const lists: readonly (readonly GazetteerEntry[])[] = [
    regionsAndStates,
    towns,
    treaties,
    organisations,
    people,
    readTerritories(),
  ];
  const found = new Map<string, string>();
  for (const {name, names: known} of lists.flat()) {
    const [usual] = known.lt;
    if (usual !== undefined && !found.has(name)) found.set(name, usual);
  }
  return found;
}

/** The Lithuanian name of an identity, in the nominative; undefined for one that the glossary lacks. */
export function lithuanianName(identity: string): string | undefined {
  names ??= read();
  return names.get(identity);
}
