import {stateAdjectives} from '../../glossary/state-adjectives.js';

/** Adjectives and peoples that are not made by adding `s` to the adjective, with the identity of their state. */
const OTHERS = `
Nazi: Germany
Byelorussian: Belarus
Belorussian: Belarus
Pole: Poland
Finn: Finland
Finnic: Finland
Swede: Sweden
Dane: Denmark
Turk: Turkey
Briton: Great Britain
Anglo: Great Britain
Franco: France
Russo: Russia
Sino: China
Polono: Poland
Scot: Scotland
Spaniard: Spain
Balt: Baltic states
Serb: Serbia
Croat: Croatia
Croatian: Croatia
Magyar: Hungary
Frenchman: France
Frenchmen: France
Englishman: England
Englishmen: England
Muscovite: Russia
Confederate: Confederate States
Romans: Roman Empire
Abyssinian: Ethiopia
Argentinian: Argentina
Mongolian: Mongolia
Slovenian: Slovenia
`;

/** Every adjective and plural of a people, lower case, with the identity of its state: `soviets` → `Soviet Union`. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  [
    // The last wins of those that have one adjective: "German" is of Germany, not of the German Empire.
    ...[...stateAdjectives].reverse().map(([state, adjective]) => [adjective, state] as const),
    ...OTHERS.trim()
      .split('\n')
      .map((line) => {
        const [adjective = '', state = ''] = line.split(': ');
        return [adjective, state] as const;
      }),
  ].flatMap(([adjective, state]) => {
    const lower = adjective.toLowerCase();
    return [
      [lower, state],
      [`${lower}s`, state],
    ] as const;
  }),
);
