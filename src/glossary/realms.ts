/**
 * States that accounts name for one another: a state before and after a revolution, and a capital for its government
 * ("Moscow demanded"). By the names of identities; a capital is weaker evidence than the state.
 */
const realms: Readonly<Record<string, string>> = {
  Russia:
    'Russia; Soviet Union; Soviet Russia; Russian Empire; Tsardom of Russia; Moscow; Saint Petersburg; Kremlin; Red Army',
  Germany: 'Germany; German Empire; Prussia; Teutonic Order; Berlin; Wehrmacht',
  Lithuania:
    'Lithuania; Grand Duchy of Lithuania; Lithuanian SSR; Kingdom of Lithuania; Kaunas; Lithuanian Army; Government of Lithuania',
  Poland:
    'Poland; Polish–Lithuanian Commonwealth; Congress Poland; Duchy of Warsaw; Warsaw; Kraków',
  France: 'France; French Empire; Paris',
  Britain: 'Great Britain; British Empire; England; London',
  America: 'United States; Washington',
  Austria: 'Austria; Austrian Empire; Austria-Hungary; Habsburg Monarchy; Vienna',
  Turkey: 'Turkey; Ottoman Empire; Istanbul; Constantinople',
  Czechoslovakia: 'Czechoslovakia; Czechia; Prague',
  Latvia: 'Latvia; Latvian SSR; Riga',
  Estonia: 'Estonia; Estonian SSR; Tallinn',
  Belarus: 'Belarus; Byelorussian SSR; Minsk',
  Ukraine: 'Ukraine; Ukrainian SSR; Kyiv',
  Sweden: 'Sweden; Stockholm',
  Denmark: 'Denmark; Copenhagen',
  Finland: 'Finland; Helsinki',
  Hungary: 'Hungary; Budapest',
  Italy: 'Italy; Kingdom of Italy; Rome',
  Spain: 'Spain; Madrid',
  Japan: 'Japan; Empire of Japan; Tokyo',
  China: 'China; Qing dynasty; Beijing',
  Romania: 'Romania; Kingdom of Romania; Wallachia; Moldavia; Bucharest',
  Bulgaria: 'Bulgaria; Sofia',
  Serbia: 'Serbia; Kingdom of Serbia; Yugoslavia; Belgrade',
  Greece: 'Greece; Athens',
  Portugal: 'Portugal; Lisbon',
  Netherlands: 'Netherlands; Dutch Republic; The Hague',
  Belgium: 'Belgium; Brussels',
  Norway: 'Norway; Oslo',
  Ireland: 'Ireland; Dublin',
  Scotland: 'Scotland; Kingdom of Scotland; Edinburgh',
  Switzerland: 'Switzerland; Bern',
  Canada: 'Canada; Ottawa',
  Egypt: 'Egypt; Cairo',
  Bavaria: 'Bavaria; Kingdom of Bavaria; Munich',
  Saxony: 'Saxony; Kingdom of Saxony; Electorate of Saxony; Dresden',
};

const byName = new Map(
  Object.entries(realms).flatMap(([realm, names]) =>
    names.split(';').map((name) => [name.trim(), realm] as const),
  ),
);

/** The realm that a state, or a capital, stands for; undefined for other places. */
export function realmOf(name: string): string | undefined {
  return byName.get(name);
}
