import type {NamedIdentity} from '../engine/recognise/names/known/named-identity.js';
import {formations} from './formations.js';
import type {GazetteerEntry, GazetteerLanguage} from './gazetteer.js';
import {landscape} from './landscape.js';
import {organisations} from './organisations.js';
import {people} from './people.js';
import {regionsAndStates} from './places.js';
import {stateAdjectives} from './state-adjectives.js';
import {readTerritories} from './territories.js';
import {towns} from './towns.js';
import {treaties} from './treaties.js';
import {warPlaces} from './war-places.js';

/** How a language names a country by its form of state, where it does so with every country. */
const FORMS: Readonly<Record<GazetteerLanguage, (name: string, genitive: string) => string[]>> = {
  en: (name) => [`Republic of ${name}`, `Kingdom of ${name}`],
  lt: (_, genitive) => [
    `${genitive} Respublika`,
    `${genitive} respublika`,
    `${genitive} Karalystė`,
    `${genitive} karalystė`,
  ],
};

/**
 * The gazetteer as a language's pack knows it. Entries of ours come before CLDR's territories, which stand in only
 * where ours have no such name. `genitiveOf` gives the genitive of a name in the language.
 */
export function gazetteerFor(
  lang: GazetteerLanguage,
  genitiveOf: (name: string) => string = (name) => name,
): NamedIdentity[] {
  const places: GazetteerEntry[] = [...regionsAndStates, ...landscape, ...towns, ...warPlaces];
  const taken = new Set(places.flatMap(({names}) => names.en));
  const takenHere = new Set(places.flatMap(({names}) => names[lang]));
  const territories = readTerritories()
    .filter(({name}) => !taken.has(name))
    .map((entry) => {
      const [name = entry.name] = entry.names[lang];
      const forms = FORMS[lang](name, genitiveOf(name)).filter((form) => !takenHere.has(form));
      return {...entry, names: {...entry.names, [lang]: [...entry.names[lang], ...forms]}};
    })
    .map((entry) => ({
      ...entry,
      names: {...entry.names, [lang]: entry.names[lang].filter((name) => !takenHere.has(name))},
    }));
  const named = [...places, ...territories, ...people, ...organisations, ...formations].map(
    ({name, kind, names, since}): NamedIdentity => {
      const adjective = kind === 'place' ? stateAdjectives.get(name) : undefined;
      return {
        name,
        kind,
        aliases: names[lang],
        ...(adjective !== undefined && {adjective}),
        ...(since !== undefined && {since}),
      };
    },
  );
  return [
    ...named,
    ...treaties.map(({name, kind, names, facts}) => ({
      name,
      kind,
      // A treaty is often cited by its name in another language.
      aliases: [
        ...new Set([
          ...names[lang],
          ...(lang === 'lt' ? names.lt.flatMap(inFull) : []),
          ...Object.values(names).flat(),
          ...(lang === 'en' ? names.en.flatMap(turned) : []),
        ]),
      ],
      treaty: facts,
    })),
  ];
}

/** The treaty of a peace: „Melno taika“, „Melno taikos sutartis“. */
function inFull(name: string): string[] {
  return name.endsWith(' taika') ? [`${name.slice(0, -1)}os sutartis`] : [];
}

/** The other ways in which English says a name: "peace of Riga", "Riga peace". */
function turned(name: string): string[] {
  const [, noun = '', of = ''] =
    /^(Treaty|Peace|Truce|Armistice|Convention) of (.+)$/u.exec(name) ?? [];
  if (of === '') return [];
  const isTown = /^\p{Lu}[^\d ]+$/u.test(of);
  return [`${noun.toLowerCase()} of ${of}`, ...(isTown ? [`${of} ${noun.toLowerCase()}`] : [])];
}
