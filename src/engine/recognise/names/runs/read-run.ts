import type {Place} from './run-in-place.js';
import {placeRun} from './run-in-place.js';
import type {RunReading} from './run-reading.js';
import * as noNames from './rules/no-names.js';
import * as persons from './rules/persons.js';
import * as places from './rules/places.js';
import type {RunRule} from './rules/run-rule.js';
import * as around from './rules/surroundings.js';
import * as things from './rules/things.js';
import type {RunPart} from './run.js';

/** In this order: what says more comes before what says less, and is believed. */
const rules: readonly RunRule[] = [
  persons.toldSurname,
  noNames.shortState,
  noNames.people,
  noNames.ofPeople,
  noNames.holy,
  noNames.officeOf,
  noNames.fatherOf,
  noNames.bodyAlone,
  noNames.placeDescribed,
  noNames.menOfRegiment,
  noNames.behindPrefix,
  noNames.titleOfStory,
  noNames.doctrine,
  things.quoted,
  things.namesThing,
  places.saintPlace,
  things.namedAfterPerson,
  things.lettersOfShip,
  things.rankOfVessel,
  persons.titledForename,
  persons.styled,
  persons.bearer,
  persons.bearerInCase,
  noNames.honour,
  things.thingOpener,
  noNames.adjectiveAlone,
  places.definiteAdjective,
  persons.particleInside,
  persons.agent,
  things.vesselBefore,
  things.articledForename,
  around.inRowOf,
  around.example,
  places.settlement,
  places.county,
  places.onSomething,
  persons.particleBetweenHyphens,
  things.nounInside,
  things.acronym,
  persons.commander,
  persons.owner,
  places.ownerPlace,
  places.located,
  places.calledNow,
  places.openingOwner,
  things.thingBehind,
  things.degree,
  places.describedPlace,
  places.townInState,
  places.ownedPlace,
  places.shortOpener,
  places.forenameOfPlace,
  persons.forenameOrInitial,
  persons.secondForename,
  persons.rankBehind,
  noNames.titleAlone,
  noNames.commonWord,
  noNames.creed,
  places.placeOpener,
  places.placeNoun,
  noNames.verbOfHeading,
  persons.titled,
  things.thingBefore,
  persons.maker,
  persons.agentAlone,
  persons.relation,
  around.onRoute,
  around.onLine,
  around.inRow,
  around.inRowBeside,
  around.companion,
  around.besidePerson,
  around.openingWord,
  around.besidePlaceNoun,
  around.formOfPlace,
  around.surname,
  around.namesBesidePlaceNoun,
  around.joined,
  around.peer,
  around.origin,
  around.behindPreposition,
  places.alongWater,
  around.endOfWay,
  around.wherePlace,
  around.fateOfPlace,
  around.calledSo,
  around.told,
  around.twoNames,
  persons.possessor,
];

/** Reads a run by its own words and by those around it; undefined where it is no name. `before` is the reading of the run before it in the sentence. */
export function readRun(
  run: readonly RunPart[],
  place: Place,
  before: RunReading | undefined,
): RunReading | undefined {
  const placed = placeRun(run, place, before);
  if (!placed) return undefined;
  for (const rule of rules) {
    const reading = rule(placed);
    if (reading) return reading === 'no name' ? undefined : reading;
  }
  return {parts: placed.parts, kind: 'unknown', votes: 0};
}
