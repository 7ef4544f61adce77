import {remembered} from '../grammar/remembered.js';
import {skeletonOf, soundKey} from './name-key.js';

/** What letters sound like in a tradition, where the plain reading of `soundKey` hears something else. */
type Reading = readonly (readonly [spelling: RegExp, sound: string])[];

/** An h is mute, and so are the last consonants of a word. */
const FRENCH: Reading = [
  [/(?<=[aeiouyéèê].*[aeiouyéèê][^aeiouy]*)(?:[rtdxzp]s?|s)$/g, ''],
  [/(?<![cpt])h/g, ''],
  [/qu/g, 'k'],
  [/ch/g, 'š'],
  [/j|g(?=[eiy])/g, 'ž'],
  [/c(?=[eiy])/g, 's'],
  [/gn/g, 'n'],
];

/** Of lower-case words. A soft g, c or j is what peoples differ in most. */
const READINGS: readonly Reading[] = [
  // Lithuanian and Polish c, German z.
  [[/c(?![hzk])|t?zz?(?!h)/g, 'ts']],
  // Lithuanian and Polish of what another tradition spells so: Ganeckis is Ganetsky, and Cvikau Zwickau.
  [[/c(?=k)/g, 'ts']],
  // English: mute are an h that no vowel follows, what stands before the r of Wren and the n of Knox, and the w of Snow.
  [
    [/(?<=[aeo])w(?:e?s?$|(?=[^aeiouyw]))/g, ''],
    [/^(?:w(?=r)|[kg](?=n))/, ''],
    [/(?<![cpstkz])h(?![aeiouy])/g, ''],
    [/j|g(?=[eiy])/g, 'dž'],
    [/c(?=[eiy])/g, 's'],
  ],
  // Italian.
  [
    [/g(?:i(?=[aou])|(?=[ei]))|j/g, 'dž'],
    [/sc(?:i(?=[aou])|(?=[ei]))/g, 'š'],
    [/c(?:i(?=[aou])|(?=[ei]))/g, 'č'],
    [/gn/g, 'n'],
    [/gl(?=i)/g, 'l'],
    [/zz?/g, 'ts'],
  ],
  FRENCH,
  // Spanish.
  [
    [/(?<!c)h/g, ''],
    [/qu/g, 'k'],
    [/j|g(?=[ei])/g, 'h'],
    [/c(?=[ei])/g, 's'],
  ],
];

/** What is heard besides by one who looks for the same person, not only for the same name: vowels, and letters that few peoples write. */
const CLOSER: readonly Reading[] = [
  // French: the vowels, and the mute s of Desmoulins.
  [
    [/(?<=^[dl]e)s(?=[^aeiouyéèê])/g, ''],
    [/e?au/g, 'o'],
    [/oin/g, 'uen'],
    [/o[iy]/g, 'ua'],
    [/[ae]?in(?![aeiouyéèên])/g, 'en'],
    [/[ae]i/g, 'e'],
    [/c(?=[éèê])/g, 's'],
    [/g(?=[éèê])/g, 'ž'],
    ...FRENCH,
  ],
  // English.
  [
    [/au/g, 'o'],
    [/c(?=[eiy])/g, 's'],
    [/j|g(?=[eiy])/g, 'dž'],
  ],
  // German.
  [
    [/^s(?=[tp])/g, 'š'],
    [/ü/g, 'iu'],
    [/ö/g, 'io'],
    [/t?zz?(?!h)/g, 'ts'],
  ],
  // Italian.
  [
    [/ch(?=[eilr])/g, 'k'],
    [/g(?:i(?=[aou])|(?=[ei]))/g, 'dž'],
    [/c(?:i(?=[aou])|(?=[ei]))/g, 'č'],
  ],
  // Polish: what a nasal vowel sounds like is told by the letter behind it.
  [
    [/ą(?=[bp])/g, 'om'],
    [/ę(?=[bp])/g, 'em'],
    [/ą/g, 'on'],
    [/ę/g, 'en'],
    [/ó/g, 'u'],
    [/ś/g, 's'],
    [/rz/g, 'ž'],
    [/c(?![hzk])/g, 'ts'],
  ],
  // Czech.
  [
    [/ř/g, 'rž'],
    [/ý/g, 'i'],
  ],
  // Turkish.
  [
    [/ğ/g, ''],
    [/c/g, 'dž'],
  ],
  // Hungarian.
  [
    [/(?<![cz])ss?(?!z)/g, 'š'],
    [/šz|sz/g, 's'],
    [/cs/g, 'č'],
    [/gy/g, 'd'],
  ],
];

/** Nothing longer is a name; a pasted run of letters must not cost more. */
const LONGEST = 40;

/**
 * How a name may sound to one who writes it by ear, as Lithuanian does: *Hubert* is Juberas, *Giovanni* Džovanis, *Barents*
 * Barencas. The plain reading comes first, then those of the traditions that read its letters otherwise.
 *
 * @returns Sound keys, as `soundKey` makes them.
 */
export const heardAs = remembered((word) => soundsIn(word, READINGS));

/** How a person's name may sound (`heardAs`), in closer readings as well. */
export const heardCloselyAs = remembered((word): readonly string[] => [
  ...new Set([...heardAs(word), ...soundsIn(word, CLOSER)]),
]);

function soundsIn(word: string, readings: readonly Reading[]): readonly string[] {
  const written = word.slice(0, LONGEST).toLowerCase().normalize('NFC');
  const heard = readings.map((reading) =>
    reading.reduce((so, [spelling, sound]) => so.replace(spelling, sound), written),
  );
  // The last s may be the name's own (James, Dreyfus) or a case ending.
  const sounds = [written, ...heard].flatMap((so) =>
    so.endsWith('s') ? [soundKey(so), soundKey(`${so}es`)] : [soundKey(so)],
  );
  return [...new Set(sounds)];
}

/** The consonants of all that a name may sound like (`skeletonOf`); names of one person have one in common for most spellings. */
export const skeletonsOf = remembered((word): readonly string[] => [
  ...new Set(heardAs(word).map(skeletonOf)),
]);

/** The consonants of all that a person's name may sound like in closer readings. */
export const closeSkeletonsOf = remembered((word): readonly string[] => [
  ...new Set(heardCloselyAs(word).map(skeletonOf)),
]);
