import type {GazetteerEntry} from '../../glossary/gazetteer.js';
import {organisations} from '../../glossary/organisations.js';
import {people} from '../../glossary/people.js';
import {regionsAndStates} from '../../glossary/places.js';
import {readTerritories} from '../../glossary/territories.js';
import {towns} from '../../glossary/towns.js';
import {treaties} from '../../glossary/treaties.js';

let names: ReadonlyMap<string, string> | undefined;
let territories: ReadonlyMap<string, string> | undefined;

/** Identities with their usual Lithuanian names; the first list that has an identity names it. */
function namesIn(...lists: readonly (readonly GazetteerEntry[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const {name, names: known} of lists.flat()) {
    const [usual] = known.lt;
    if (usual !== undefined && !found.has(name)) found.set(name, usual);
  }
  return found;
}

/** The Lithuanian name of an identity, in the nominative; undefined for one that the glossary lacks. */
export function lithuanianName(identity: string): string | undefined {
  names ??= namesIn(regionsAndStates, towns, treaties, organisations, people);
  const name = names.get(identity);
  if (name !== undefined) return name;
  // To ask the browser for all of them takes longer than the words of all findings.
  territories ??= namesIn(readTerritories());
  return territories.get(identity);
}
