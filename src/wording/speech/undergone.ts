import {COUNTABLES, UNITS} from '../../glossary/countables.js';

/** Ids of those who fight, beside troops of every kind. */
const FIGHTING = listed('people, volunteers, partisans, insurgents, sailors, pilots');
/** Ids of those who are chosen or named to be what they are called. */
const OFFICES = listed(
  `people, members, delegates, deputies, ministers, presidents, bishops, judges, senators, candidates, mayors, councillors,
   officials, ambassadors, consuls, kings, directors, chairmen, commanders, generals, officers, professors, teachers`,
);
/** Who elect as often as they are elected. */
const ELECTORS = listed('people, members, delegates');
const EXCHANGED = listed('prisoners, hostages');
/** Of whom nothing is asked but how many they are, as their name says what they came to. */
const LOST = listed('killed, executed, missing, casualties, victims, survivors, births');
/** Ids of those who suffer: not how many of the sick were wounded. */
const SUFFERING = listed('wounded, sick, patients');
const HARMS = listed('kill, wound, execute');

/** The event that people and things are called by which underwent it: to name both says one thing twice. */
const CALLED_BY: Readonly<Record<string, string>> = {
  houses: 'build',
  deportees: 'deport',
  arrested: 'arrest',
  prisoners: 'imprison',
  convicts: 'imprison',
};

// Not that they were attacked or defeated: as often it is they who attack and defeat.
const OF_FIGHTING = listed('withdraw, mobilise, gather, lose');
/** What happens to soldiers, and to no others. */
const OF_TROOPS = listed('station');
const OF_OFFICES = listed('elect, appoint');
const OF_PEOPLE = listed(
  'send, transfer, return, invite, convert, arrest, imprison, deport, capture, execute, kill, wound',
);

const GUNS = 'guns, howitzers, mortars, machine guns';
const SMALL_ARMS = `rifles, muskets, carbines, pistols, swords, spears, shields, helmets, crossbows, arrows, grenades, mines,
  bombs, shells, missiles, torpedoes, cartridges`;
const AIRCRAFT = 'aircraft, bombers, fighters, helicopters, gliders';
const SHIPS = `ships, submarines, destroyers, cruisers, battleships, frigates, galleys, barges, boats, aircraft carriers`;
const VEHICLES = `tanks, armoured vehicles, vehicles, trucks, cars, motorcycles, locomotives, trains, wagons, buses`;
const BEASTS =
  'horses, mules, camels, elephants, cattle, cows, oxen, sheep, pigs, goats, hens, geese';
const FORCES = `divisions, brigades, regiments, battalions, companies, squadrons, armies, corps, legions, batteries, garrisons,
  fleets, units`;
const FLAGS = 'banners, flags';
const TOWNS = 'towns, cities, villages';
const LANDS = 'islands, provinces, districts, regions, states, countries';
const STRONGHOLDS = 'fortresses, forts, castles';
const FORTS = 'bases, airfields, bastions, redoubts, bunkers, ports, stations, bridges';
const BUILDINGS = `houses, churches, chapels, synagogues, monasteries, hospitals, factories, prisons, barracks, mills, taverns,
  palaces, towers, warehouses, grain elevators, workshops, sawmills, breweries, bakeries, power stations, farmsteads`;
const MONUMENTS = 'monuments, statues, crosses, altars, chimneys, furnaces, dams, apartments';
const WAYS = 'roads, railways, canals, tunnels, wells, trenches';
const SCHOOLS = 'schools, gymnasiums, universities, museums, libraries, theatres, cinemas';
const HOUSES_OF_TRADE =
  'shops, banks, pharmacies, restaurants, hotels, printing houses, collieries, enterprises';
const SOCIETIES = `parties, organisations, societies, clubs, guilds, cooperatives, choirs, orchestras, parishes, dioceses,
  institutions, commissions, committees, councils, faculties, branches`;
const LANDED = 'farms, estates, plots';
const TREATIES = 'treaties, agreements, protocols';
const ACTS = 'laws, decrees, documents, charters, petitions';
const PRINTED =
  'books, copies, newspapers, leaflets, posters, maps, poems, songs, novels, stories, volumes, editions';
const PAPERS = 'passports, visas, certificates, tickets, stamps, banknotes, coins, medals, shares';
const GOODS = `rations, portions, loaves, eggs, boots, shirts, uniforms, coats, blankets, tents, saddles, telephones, tractors,
  bicycles, radio sets, barrels, casks, sacks, bottles, chests, boxes, baskets, carts, paintings, icons, bells, letters,
  telegrams`;

/** What each event is undergone by, of things. */
const UNDERGONE_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  station: listed(GUNS, AIRCRAFT, SHIPS, VEHICLES, FORCES),
  withdraw: listed(GUNS, AIRCRAFT, SHIPS, VEHICLES, FORCES),
  gather: listed(GUNS, AIRCRAFT, SHIPS, VEHICLES, FORCES),
  mobilise: listed(FORCES, 'horses'),
  send: listed(GUNS, SMALL_ARMS, AIRCRAFT, SHIPS, VEHICLES, FORCES, BEASTS, GOODS),
  transfer: listed(GUNS, SMALL_ARMS, AIRCRAFT, SHIPS, VEHICLES, FORCES, TOWNS, LANDS),
  return: listed(GUNS, SMALL_ARMS, AIRCRAFT, SHIPS, VEHICLES, BUILDINGS, LANDED, GOODS),
  lose: listed(
    GUNS,
    SMALL_ARMS,
    AIRCRAFT,
    SHIPS,
    VEHICLES,
    FORCES,
    BEASTS,
    FLAGS,
    TOWNS,
    LANDS,
    'seats',
  ),
  receive: listed(
    GUNS,
    SMALL_ARMS,
    AIRCRAFT,
    SHIPS,
    VEHICLES,
    GOODS,
    PAPERS,
    'votes, seats, plots',
  ),
  capture: listed(
    GUNS,
    SMALL_ARMS,
    AIRCRAFT,
    SHIPS,
    VEHICLES,
    FLAGS,
    TOWNS,
    STRONGHOLDS,
    FORTS,
    'batteries',
  ),
  attack: listed(TOWNS, STRONGHOLDS, FORTS, 'states, countries, convoys, trains'),
  occupy: listed(TOWNS, LANDS, STRONGHOLDS, FORTS, BUILDINGS),
  besiege: listed(TOWNS, STRONGHOLDS, 'garrisons'),
  bomb: listed(TOWNS, STRONGHOLDS, FORTS, BUILDINGS, 'railways, roads, trains, convoys'),
  'shoot-down': listed(AIRCRAFT),
  destroy: listed(
    GUNS,
    AIRCRAFT,
    SHIPS,
    VEHICLES,
    FORCES,
    TOWNS,
    STRONGHOLDS,
    FORTS,
    BUILDINGS,
    MONUMENTS,
    WAYS,
    SCHOOLS,
    PRINTED,
    'farms, documents, icons, bells',
  ),
  build: listed(
    STRONGHOLDS,
    FORTS,
    BUILDINGS,
    MONUMENTS,
    SHIPS,
    AIRCRAFT,
    'schools, theatres, hotels',
  ),
  found: listed(
    SCHOOLS,
    HOUSES_OF_TRADE,
    SOCIETIES,
    'towns, villages, settlements, colonies, monasteries, hospitals, factories, newspapers, estates',
  ),
  establish: listed(
    SCHOOLS,
    HOUSES_OF_TRADE,
    SOCIETIES,
    'settlements, colonies, bases, camps, monasteries, hospitals, courts, ministries',
  ),
  open: listed(
    SCHOOLS,
    HOUSES_OF_TRADE,
    'hospitals, factories, prisons, churches, synagogues, stations, ports, bridges, canals, exhibitions, clubs',
  ),
  close: listed(
    SCHOOLS,
    HOUSES_OF_TRADE,
    SOCIETIES,
    'hospitals, factories, churches, synagogues, chapels, monasteries, stations, ports, newspapers, camps',
  ),
  nationalise: listed(LANDED, HOUSES_OF_TRADE, BUILDINGS, SHIPS),
  sell: listed(
    GUNS,
    SMALL_ARMS,
    AIRCRAFT,
    SHIPS,
    BEASTS,
    LANDED,
    PRINTED,
    PAPERS,
    GOODS,
    'houses, apartments',
  ),
  steal: listed(SMALL_ARMS, BEASTS, PAPERS, GOODS, 'vehicles, cars, books'),
  distribute: listed(SMALL_ARMS, PRINTED, PAPERS, GOODS, 'plots'),
  exchange: listed('banknotes'),
  publish: listed(PRINTED, 'letters, documents'),
  ban: listed(PRINTED, 'parties, organisations, societies, clubs, films, plays'),
  sign: listed(TREATIES, ACTS),
  ratify: listed(TREATIES),
  extend: listed('treaties, agreements'),
  propose: listed('amendments, laws, reforms, plans, projects, conditions, versions, candidates'),
  demand: listed('concessions, reforms'),
};

const FOUGHT_WITH = listed(GUNS, SMALL_ARMS, AIRCRAFT, SHIPS, VEHICLES, FORCES, FLAGS);
/** Where a people learns in its language. */
const LEARNING = listed('schools, gymnasiums');
const SERVING = listed('people, commanders, generals, officers');
/** Ids of those who are of a state whatever people they are of. */
const SUBJECT = listed('inhabitants, citizens, voters, officials, diplomats, signatories');

/** What nobody demands or proposes so many of. */
const UNWANTED = listed('votes, times, generations, shots, wounds, errors, accidents, fires');
/** What is demanded, proposed or offered itself. */
const WANTED = listed('demands, proposals, ultimatums, conditions, threats, plans, hostages');

/** What is counted and is in no place. */
const NOWHERE = listed('times, generations');

function listed(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s*,\s*/u)));
}

function kindsOf(counted: string): readonly string[] {
  const kind = (COUNTABLES as Readonly<Record<string, string | undefined>>)[counted];
  return kind === undefined ? [counted] : [counted, ...kindsOf(kind)];
}

/** Whether people are counted. */
export function isPeople(counted: string): boolean {
  return kindsOf(counted).includes('people');
}

/** Whether "how many of these were …" makes sense of what is counted, and says anything besides. */
export function undergoes(counted: string, event: string): boolean {
  const kinds = kindsOf(counted);
  if (CALLED_BY[counted] === event) return false;
  if (!kinds.includes('people')) return UNDERGONE_BY[event]?.has(counted) === true;
  if (LOST.has(counted)) return false;
  if (SUFFERING.has(counted) && HARMS.has(event)) return false;
  const isSoldiers = kinds.includes('troops');
  return (
    OF_PEOPLE.has(event) ||
    (isSoldiers && OF_TROOPS.has(event)) ||
    ((isSoldiers || FIGHTING.has(counted)) && OF_FIGHTING.has(event)) ||
    (event === 'exchange' && EXCHANGED.has(counted)) ||
    (OFFICES.has(counted) && OF_OFFICES.has(event) && !(event === 'elect' && ELECTORS.has(counted)))
  );
}

/** Whether the name of what is counted says what happened to it, as the dead died. */
export function isNamedByFate(counted: string): boolean {
  if (LOST.has(counted) || SUFFERING.has(counted)) return true;
  return CALLED_BY[counted] !== undefined && isPeople(counted);
}

/** Whether what is counted is people who are no state's own by their office, or what they fight with or learn in: German ships are of the Germans. */
export function isOfPeople(counted: string): boolean {
  if (FOUGHT_WITH.has(counted) || LEARNING.has(counted)) return true;
  return (
    isPeople(counted) && (!OFFICES.has(counted) || SERVING.has(counted)) && !SUBJECT.has(counted)
  );
}

/** Whether so many of a thing can be planned, demanded or proposed. */
export function canBeWanted(counted: string): boolean {
  return !UNWANTED.has(counted) && !LOST.has(counted) && !WANTED.has(counted);
}

/** Whether things of this kind can be somewhere: times cannot. */
export function canBeIn(counted: string): boolean {
  return !NOWHERE.has(counted);
}

/** Whether things of this kind belong to a state: measures, moneys and votes do not. */
export function canBelong(counted: string): boolean {
  return !UNITS.has(counted) && !UNWANTED.has(counted);
}
