import {ATTACK, DEFEND, DEFENDERS} from '../../concept-ids.js';
import type {Claim, ToldClause} from '../../claim.js';
import {skeletonOf, soundKey} from '../../values/name-key.js';

/** Whether two clauses tell of different places, or states: in the country, and in one of its towns. */
export function areElsewhere(a: ToldClause, b: ToldClause): boolean {
  const haveOwnPlaces = a.places.length > 0 && b.places.length > 0 && !shareAPlace(a, b);
  return haveOwnPlaces || areOfOtherSides(a, b);
}

/** Whether each clause speaks of a state or people that the other does not: of the one army, and of the other. */
export function areOfOtherSides(a: ToldClause, b: ToldClause): boolean {
  return hasOwnRealm(a, b) && hasOwnRealm(b, a);
}

/** Whether the one claim is told of those who attack, and the other of those who defend themselves. */
export function areOfOpponents(a: Claim, b: Claim): boolean {
  const [[attacks, defends], [attack, defend]] = [rolesOf(a), rolesOf(b)];
  return (attacks && !defends && defend && !attack) || (attack && !defend && defends && !attacks);
}

function rolesOf({acts, counted}: Claim): [attacks: boolean, defends: boolean] {
  return [ATTACK.some((act) => acts.includes(act)), acts.includes(DEFEND) || counted === DEFENDERS];
}

/** Whether a state that is named next to a date is one that the other clause does not speak of. */
export function isOfOther({nearest}: ToldClause, {realms}: ToldClause): boolean {
  return realms.length > 0 && nearest.some((realm) => !realms.includes(realm));
}

/** Whether both clauses name a place, in whatever spelling. */
function shareAPlace({places}: ToldClause, other: ToldClause): boolean {
  const keys = new Set(other.places.map(soundOf));
  return places.some((place) => keys.has(soundOf(place)));
}

function soundOf(place: string): string {
  return skeletonOf(soundKey(place)) || place;
}

/** Whether a clause speaks of a state or people that the other does not. */
function hasOwnRealm({realms}: ToldClause, other: ToldClause): boolean {
  return realms.some((realm) => !other.realms.includes(realm));
}
