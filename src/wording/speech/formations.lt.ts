import {decline} from './decline.lt.js';
import {lithuanianName} from './names.lt.js';

type Gender = 'masculine' | 'feminine';

const UNITS: Readonly<Record<string, readonly [noun: string, gender: Gender]>> = {
  Army: ['armija', 'feminine'],
  Corps: ['korpusas', 'masculine'],
  Division: ['divizija', 'feminine'],
  Brigade: ['brigada', 'feminine'],
  Regiment: ['pulkas', 'masculine'],
  Battalion: ['batalionas', 'masculine'],
  Company: ['kuopa', 'feminine'],
  Platoon: ['būrys', 'masculine'],
  Squadron: ['eskadronas', 'masculine'],
  Battery: ['baterija', 'feminine'],
  Legion: ['legionas', 'masculine'],
  Front: ['frontas', 'masculine'],
  Fleet: ['laivynas', 'masculine'],
  Flotilla: ['flotilė', 'feminine'],
  Group: ['rinktinė', 'feminine'],
  District: ['apygarda', 'feminine'],
};

/** What a formation is of: nouns in the genitive. */
const BRANCHES: Readonly<Record<string, string>> = {
  Rifle: 'šaulių',
  Infantry: 'pėstininkų',
  Tank: 'tankų',
  Armoured: 'šarvuočių',
  Cavalry: 'kavalerijos',
  Uhlan: 'ulonų',
  Hussar: 'husarų',
  Dragoon: 'dragūnų',
  Cuirassier: 'kirasyrų',
  Cossack: 'kazokų',
  Grenadier: 'grenadierių',
  Artillery: 'artilerijos',
  Engineer: 'inžinerijos',
  Signal: 'ryšių',
  Aviation: 'aviacijos',
  Air: 'oro',
  Fighter: 'naikintuvų',
  Bomber: 'bombonešių',
  Assault: 'šturmo',
  Airborne: 'desanto',
  Marine: 'jūrų',
  Border: 'pasienio',
  Guard: 'apsaugos',
  Guards: 'gvardijos',
  Reserve: 'rezervo',
  Volunteer: 'savanorių',
  Partisan: 'partizanų',
  Regimental: 'pulko',
};

/** What a formation is like: adjectives, which agree with it. */
const QUALITIES: Readonly<Record<string, Readonly<Record<Gender, string>>>> = {
  Special: {masculine: 'ypatingasis', feminine: 'ypatingoji'},
  Independent: {masculine: 'atskirasis', feminine: 'atskiroji'},
  Heavy: {masculine: 'sunkusis', feminine: 'sunkioji'},
  Light: {masculine: 'lengvasis', feminine: 'lengvoji'},
  Mechanised: {masculine: 'mechanizuotasis', feminine: 'mechanizuotoji'},
  Motorised: {masculine: 'motorizuotasis', feminine: 'motorizuotoji'},
  Shock: {masculine: 'smogiamasis', feminine: 'smogiamoji'},
  Combined: {masculine: 'jungtinis', feminine: 'jungtinė'},
  Military: {masculine: 'karinis', feminine: 'karinė'},
  'Anti-Aircraft': {masculine: 'priešlėktuvinis', feminine: 'priešlėktuvinė'},
};

/**
 * A Lithuanian ordinal in figures, with its ending as the word ends: "16th" → „16-asis“, „16-oji“; "3rd" → „3-iasis“, trečiasis.
 */
function ordinal(number: string, gender: Gender): string {
  const soft = /(?:^|[^1])3$/.test(number) ? 'i' : '';
  return `${number}-${soft}${gender === 'masculine' ? 'asis' : 'oji'}`;
}

/**
 * The Lithuanian name of a formation, in the nominative: "16th Special Rifle Corps" → "16-asis ypatingasis šaulių
 * korpusas". undefined for what holds a word that is not known.
 */
export function lithuanianFormation(identity: string): string | undefined {
  const words = identity.split(' ');
  const unit = UNITS[words.at(-1)!];
  if (!unit || words.length < 2) return undefined;
  const [noun, gender] = unit;
  const before = words.slice(0, -1).map((word) => {
    const [, number] = /^(\d+)(?:st|nd|rd|th)$/.exec(word) ?? [];
    if (number !== undefined) return ordinal(number, gender);
    if (/^[IVXLC]+$/.test(word)) return word;
    const known = QUALITIES[word]?.[gender] ?? BRANCHES[word];
    if (known !== undefined) return known;
    const place = lithuanianName(word);
    return place && decline(place, 'genitive');
  });
  return before.includes(undefined) ? undefined : [...before, noun].join(' ');
}
