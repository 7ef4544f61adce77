/**
 * English adjectives of states, for the names of treaties made of their parties ("Soviet–Lithuanian"). Of states that
 * share one the first is the state that the adjective means by itself.
 */
export const stateAdjectives: ReadonlyMap<string, string> = new Map(
  `
Soviet Union: Soviet
Soviet Russia: Soviet
Russia: Russian
Russian Empire: Russian
Germany: German
German Empire: German
Prussia: Prussian
Great Britain: British
England: English
Scotland: Scottish
Ireland: Irish
United States: American
France: French
Lithuania: Lithuanian
Grand Duchy of Lithuania: Lithuanian
Latvia: Latvian
Estonia: Estonian
Finland: Finnish
Poland: Polish
Polish–Lithuanian Commonwealth: Polish
Belarus: Belarusian
Ukraine: Ukrainian
Sweden: Swedish
Norway: Norwegian
Denmark: Danish
Austria: Austrian
Austria-Hungary: Austro-Hungarian
Hungary: Hungarian
Ottoman Empire: Ottoman
Turkey: Turkish
Italy: Italian
Vatican: Papal
Spain: Spanish
Portugal: Portuguese
Netherlands: Dutch
Belgium: Belgian
Switzerland: Swiss
Czechoslovakia: Czechoslovak
Czechia: Czech
Yugoslavia: Yugoslav
Serbia: Serbian
Bulgaria: Bulgarian
Romania: Romanian
Greece: Greek
Japan: Japanese
China: Chinese
Persia: Persian
Iran: Iranian
India: Indian
Egypt: Egyptian
Mexico: Mexican
Saxony: Saxon
Bavaria: Bavarian
Baltic states: Baltic
Livonia: Livonian
Byzantine Empire: Byzantine
Georgia: Georgian
Korea: Korean
Canada: Canadian
Israel: Israeli
Iraq: Iraqi
Ethiopia: Ethiopian
Afghanistan: Afghan
Argentina: Argentine
Australia: Australian
Brazil: Brazilian
Chile: Chilean
Peru: Peruvian
Bolivia: Bolivian
Paraguay: Paraguayan
Colombia: Colombian
Venezuela: Venezuelan
Cuba: Cuban
Philippines: Filipino
Vietnam: Vietnamese
Indonesia: Indonesian
Burma: Burmese
Pakistan: Pakistani
Mongolia: Mongol
Armenia: Armenian
Syria: Syrian
Algeria: Algerian
Morocco: Moroccan
Albania: Albanian
Montenegro: Montenegrin
Slovakia: Slovak
Slovenia: Slovene
Zululand: Zulu
Inca Empire: Inca
Carthage: Carthaginian
`
    .trim()
    .split('\n')
    .map((line) => {
      const [state = '', adjective = ''] = line.split(': ');
      return [state, adjective] as const;
    }),
);
