/**
 * Peoples in the nominative plural, with the state that their name stands for; the first of a state is what it calls its own
 * by. Lithuanian writes them small.
 */
export const peoples: readonly (readonly [people: string, state: string])[] = `
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
etiopai: Ethiopia
abisinai: Ethiopia
afganai: Afghanistan
argentiniečiai: Argentina
australai: Australia
naujazelandiečiai: New Zealand
brazilai: Brazil
čiliečiai: Chile
peruiečiai: Peru
boliviečiai: Bolivia
paragvajiečiai: Paraguay
kolumbiečiai: Colombia
venesueliečiai: Venezuela
kubiečiai: Cuba
filipiniečiai: Philippines
vietnamiečiai: Vietnam
indoneziečiai: Indonesia
birmiečiai: Burma
pakistaniečiai: Pakistan
mongolai: Mongolia
armėnai: Armenia
sirai: Syria
alžyriečiai: Algeria
marokiečiai: Morocco
albanai: Albania
juodkalniečiai: Montenegro
slovakai: Slovakia
slovėnai: Slovenia
zulusai: Zululand
inkai: Inca Empire
kartaginiečiai: Carthage
romėnai: Roman Empire
`
  .trim()
  .split('\n')
  .map((line) => {
    const [people = '', state = ''] = line.split(': ');
    return [people, state] as const;
  });
