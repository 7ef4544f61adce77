import type {MentionKind} from '../../engine/mention.js';
import {MASS} from '../../glossary/countables.js';
import {peoples} from '../../languages/lt/peoples.js';
import type {HowMany} from './amount-asked.js';
import {amountAsked, isShare} from './amount-asked.js';
import {wordsOf} from './concept-words.js';
import {countedForm, countedForms} from './countables.lt.js';
import {decline, isNominative, participleEnding} from './decline.lt.js';
import type {EventWords} from './events.lt.js';
import {DEEDS, EVENTS} from './events.lt.js';
import {lithuanianFormation} from './formations.lt.js';
import {lithuanianName} from './names.lt.js';
import type {Asked, OfWhat, Speech} from './speech.js';
import {isState, OF_TREATIES} from './speech.js';
import {canBelong, isOfPeople, isPeople} from './undergone.js';

const HEADINGS: Readonly<Partial<Record<MentionKind, string>>> = {
  person: 'Asmenys',
  place: 'Vietos',
  organisation: 'Organizacijos',
  formation: 'Kariniai daliniai',
  treaty: 'Sutartys',
};

/** What happens, or was to happen, to so many, where the participle of the event says another thing than the accounts do, or there is none. */
const HAPPENING: Readonly<Record<string, readonly [happened: string, planned: string]>> = {
  station: ['stovėjo', 'turėjo stovėti'],
  // People are killed in battles and murders, and in floods.
  kill: ['žuvo', 'turėjo būti nužudyta'],
  execute: ['nubausta mirtimi', 'turėjo būti nubausta mirtimi'],
};

/** The same of people, of whom other words are said than of things. */
const TO_PEOPLE: Readonly<Record<string, readonly [happened: string, planned: string]>> = {
  transfer: ['perkelta', 'turėjo būti perkelta'],
  return: ['grįžo', 'turėjo grįžti'],
  capture: ['paimta į nelaisvę', 'turėjo būti paimta į nelaisvę'],
  lose: ['netekta', 'turėjo būti netekta'],
};

/** To take these captive would be said twice. */
const CAPTIVES: ReadonlySet<string> = new Set(['prisoners', 'hostages']);

/** What happened to those who are called by it: of the dead it is asked how many died. */
const FATES: Readonly<Record<string, string>> = {
  killed: 'žuvo',
  wounded: 'sužeista',
  missing: 'dingo be žinios',
  executed: 'nubausta mirtimi',
  sick: 'sirgo',
  survivors: 'liko gyvų',
  arrested: 'suimta',
  deportees: 'ištremta',
};

/** Peoples in the nominative plural, by their states. */
const PEOPLES: ReadonlyMap<string, string> = new Map(
  peoples.map(([people, state]) => [state, people] as const).reverse(),
);

/** What is asked of what there is much of, not many. */
const MASS_ASKED: Readonly<Record<string, string>> = {
  trade: 'Kokio masto buvo',
  income: 'Kokios buvo',
  territory: 'Kokio dydžio buvo',
};

/** Whose, before a noun: of soldiers and arms Lithuanian speaks by the people, but of its own state and of what is a state's. */
function whoseIn({whose, counted}: Omit<OfWhat, 'kind'>): string | undefined {
  if (whose === undefined || (counted !== undefined && !canBelong(counted))) return undefined;
  const isSoviet = whose === 'Soviet Union' && counted !== undefined && !MASS.has(counted);
  const isOfThem = whose !== 'Lithuania' && counted !== undefined && isOfPeople(counted);
  const people = isSoviet || isOfThem ? peopleOf(whose) : undefined;
  return people ?? decline(nameOf(whose), 'genitive');
}

/** The people of a state, in the genitive: „vokiečių“. */
function peopleOf(state: string): string | undefined {
  const people = PEOPLES.get(state);
  return people && decline(people, 'genitive');
}

function nameOf(identity: string): string {
  return lithuanianName(identity) ?? lithuanianFormation(identity) ?? identity;
}

function participleOf(event: string): string | undefined {
  return wordsOf<EventWords>(event, EVENTS)?.[1];
}

/** What is counted, with whose it is, in the genitive plural: „sovietų karių“. */
function countedWhose(asked: OfWhat): string | undefined {
  const [, , many] = (asked.counted === undefined ? undefined : countedForms(asked.counted)) ?? [];
  if (many === undefined) return undefined;
  const whose = whoseIn(asked);
  // Of the Baltic states, states are those.
  if (whose?.endsWith(` ${many}`)) return whose;
  return whose === undefined ? many : `${whose} ${many}`;
}

function quantityQuestion(asked: Asked): string | undefined {
  const things = countedWhose(asked);
  const amount = amountAsked(asked);
  if (things === undefined || amount === undefined) return undefined;
  const {counted = ''} = asked;
  switch (amount.type) {
    case 'change':
      if (amount.of === 'mass') return `Kaip keitėsi ${massWhose(asked)}?`;
      return amount.of === 'share'
        ? `Kaip keitėsi ${things} dalis?`
        : `Kaip keitėsi ${things} skaičius?`;
    case 'sum':
      if (amount.of === 'measure') return `Ar sutampa ${things} suma?`;
      return amount.of === 'share'
        ? `Ar sutampa ${things} dalių suma?`
        : `Ar sutampa ${things} skaičių suma?`;
    case 'size':
      return `${MASS_ASKED[counted] ?? 'Kokio dydžio buvo'} ${massWhose(asked)}?`;
    case 'number':
      return numberQuestion(asked, amount, things);
  }
}

function numberQuestion(asked: Asked, amount: HowMany, things: string): string {
  const {counted = '', whose} = asked;
  const {event, wanted, isPlanned} = amount;
  const where = whereAsked(amount);
  const isOnlyCounted = event === undefined && wanted === undefined && !isPlanned;
  if (isOnlyCounted && counted === 'casualties') {
    const [, losses = ''] = countedForms(counted) ?? [];
    return `Kokie buvo ${[whoseIn(asked), losses].filter(Boolean).join(' ')}${where}?`;
  }
  const fate = isOnlyCounted ? FATES[counted] : undefined;
  const people = whose === undefined ? 'žmonių' : peopleOf(whose);
  if (fate !== undefined && people !== undefined) return `Kiek ${people} ${fate}${where}?`;
  const isTaken = event === 'capture' && CAPTIVES.has(counted);
  return `Kiek ${things} ${said(amount, isPeople(counted) && !isTaken)}?`;
}

function whereAsked({place, way, at}: HowMany): string {
  const where = place === undefined ? at : whereSaid(place, way);
  return where === undefined ? '' : ` ${where}`;
}

/** What has no number, with whose it is: „Lietuvos prekyba“. */
function massWhose(asked: Asked): string {
  const [mass = ''] = countedForms(asked.counted ?? '') ?? [];
  return [whoseIn(asked), mass].filter((part) => part !== undefined).join(' ');
}

/** What befell those who are counted, and where: „išvesta iš Lenkijos“, „buvo Lenkijoje“. */
function said(amount: HowMany, ofPeople: boolean): string {
  const {event, wanted, isPlanned} = amount;
  // Things are „perduota“ to somebody, and only people somewhere.
  const where = ofPeople || event !== 'transfer' ? whereAsked(amount) : '';
  if (event !== undefined) {
    const [happened, shouldHave] = happening(event, ofPeople);
    return `${isPlanned ? shouldHave : happened}${where}`;
  }
  if (wanted !== undefined) return `${wanted === 'demanded' ? 'reikalauta' : 'siūlyta'}${where}`;
  return `${isPlanned ? 'turėjo būti' : 'buvo'}${where}`;
}

/** What befell them, in a participle: „išvesta“, „turėjo būti išvesta“. */
function happening(event: string, ofPeople: boolean): readonly [happened: string, planned: string] {
  const own = (ofPeople ? TO_PEOPLE[event] : undefined) ?? HAPPENING[event];
  if (own) return own;
  const participle = participleOf(event) ?? '';
  return [`${participle}a`, `turėjo būti ${participle}a`];
}

function whereSaid(place: string, way: HowMany['way']): string {
  const name = nameOf(place);
  switch (way) {
    case 'from':
      return `iš ${decline(name, 'genitive')}`;
    case 'to':
      return `į ${decline(name, 'accusative')}`;
    case undefined:
      return decline(name, 'locative');
  }
}

/** What happened on a date, without what asks. */
function happened(asked: Asked): string | undefined {
  const {event, whose, place, named} = asked;
  if (event === undefined) return undefined;
  const participle = participleOf(event);
  const name = named !== undefined && OF_TREATIES.has(event) ? lithuanianName(named) : undefined;
  if (name !== undefined && participle !== undefined) {
    return `${participle}${participleEnding(name)} ${name}`;
  }
  const deed = DEEDS[event];
  if (!deed || !isState(whose) || !isState(place)) return undefined;
  const [verb, preposition] = deed;
  const object = decline(nameOf(place), preposition === 'iš' ? 'genitive' : 'accusative');
  const actor =
    event === 'enter' || event === 'withdraw'
      ? `${whoseIn({...asked, counted: 'troops'}) ?? ''} kariai`
      : nameOf(whose);
  return [actor, verb, preposition, object].filter(Boolean).join(' ');
}

function interrogative(asked: OfWhat, isSaid = false): string {
  switch (asked.kind) {
    case 'date':
      return 'kada';
    case 'duration':
      return asked.isAge ? 'kokio amžiaus' : 'kiek laiko';
    case 'quantity': {
      if (isShare(asked)) return 'kokia dalis';
      const things = countedWhose(asked);
      return things === undefined || isSaid ? 'kiek' : `kiek ${things}`;
    }
    case 'event':
    case 'name':
    case 'list':
      return '';
  }
}

/** Lithuanian. */
export const speech: Speech = {
  question(asked) {
    if (asked.kind === 'quantity') return quantityQuestion(asked);
    const event = asked.kind === 'date' ? happened(asked) : undefined;
    return event && `Kada ${event}?`;
  },
  label: happened,
  interrogative,
  headings: HEADINGS,
  nameOf,
  isNominative,
  counted(concept, count, qualifier) {
    const forms = countedForms(concept);
    return forms && countedForm(forms, count, qualifier);
  },
  event: (concept) => wordsOf<EventWords>(concept, EVENTS)?.[0],
};
