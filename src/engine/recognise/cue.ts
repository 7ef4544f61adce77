/** What one cue tells of a case that is asked about: yes, or no; undefined where the cue is not there. */
export type Cue<Case> = (one: Case) => boolean | undefined;

/** The cue that says yes where a condition holds. */
export function yesWhere<Case>(holds: (one: Case) => boolean): Cue<Case> {
  return (one) => (holds(one) ? true : undefined);
}

/** The cue that says no where a condition holds. */
export function noWhere<Case>(holds: (one: Case) => boolean): Cue<Case> {
  return (one) => (holds(one) ? false : undefined);
}

/** What the first of some cues that is there tells of a case; `otherwise` where none is. */
export function askedOf<Case>(cues: readonly Cue<Case>[], one: Case, otherwise: boolean): boolean {
  for (const cue of cues) {
    const told = cue(one);
    if (told !== undefined) return told;
  }
  return otherwise;
}
