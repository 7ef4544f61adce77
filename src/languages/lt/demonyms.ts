import {formsOf} from './morphology.js';

/** Peoples in the nominative plural, with the state that their name stands for. Lithuanian writes them small. */
const PEOPLES = `
sovietai: Soviet Union
rusai: Russia
vokiečiai: Germany
naciai: Germany
lietuviai: Lithuania
latviai: Latvia
estai: Estonia
suomiai: Finland
lenkai: Poland
baltarusiai: Belarus
gudai: Belarus
ukrainiečiai: Ukraine
švedai: Sweden
norvegai: Norway
danai: Denmark
anglai: England
britai: Great Britain
škotai: Scotland
airiai: Ireland
amerikiečiai: United States
prancūzai: France
austrai: Austria
vengrai: Hungary
turkai: Turkey
osmanai: Ottoman Empire
italai: Italy
ispanai: Spain
portugalai: Portugal
olandai: Netherlands
belgai: Belgium
šveicarai: Switzerland
čekai: Czechia
serbai: Serbia
bulgarai: Bulgaria
rumunai: Romania
graikai: Greece
japonai: Japan
kinai: China
prūsai: Prussia
saksai: Saxony
persai: Persia
maskvėnai: Russia
austrovengrai: Austria-Hungary
čekoslovakai: Czechoslovakia
jugoslavai: Yugoslavia
kroatai: Croatia
bavarai: Bavaria
livoniečiai: Livonia
bizantiečiai: Byzantine Empire
gruzinai: Georgia
iraniečiai: Iran
irakiečiai: Iraq
izraeliečiai: Israel
egiptiečiai: Egypt
meksikiečiai: Mexico
kanadiečiai: Canada
korėjiečiai: Korea
pabaltijiečiai: Baltic states
`;

/** Every form of the name of a people, with the identity of its state: `sovietų` → `Soviet Union`. */
export const demonyms: ReadonlyMap<string, string> = new Map([
  ...PEOPLES.trim()
    .split('\n')
    .flatMap((line) => {
      const [people = '', state = ''] = line.split(': ');
      return formsOf(people).map((form) => [form, state] as const);
    }),
  // "Of the councils": in this form alone it is the state, as every other council has its Lietuvos Taryba.
  ['tarybų', 'Soviet Union'],
]);
