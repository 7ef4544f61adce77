import type {MentionKind} from '../engine/mention.js';
import {wordsOf} from './concept-words.js';
import {countedForm, countedForms} from './countables.lt.js';
import {decline, isNominative, participleEnding} from './decline.lt.js';
import type {EventWords} from './events.lt.js';
import {DEEDS, EVENTS} from './events.lt.js';
import {lithuanianFormation} from './formations.lt.js';
import {lithuanianName} from './names.lt.js';
import type {Asked, Speech} from './speech.js';
import {isState, OF_TREATIES, PLANNED} from './speech.js';
import {canBeIn, undergoes} from './undergone.js';

const HEADINGS: Readonly<Partial<Record<MentionKind, string>>> = {
  person: 'Asmenys',
  place: 'Vietos',
  organisation: 'Organizacijos',
  formation: 'Kariniai daliniai',
  treaty: 'Sutartys',
};

/** Whose, before a noun; of the Soviets, as of no other state, Lithuanian speaks by the people. */
function whoseIn({whose, counted}: Asked): string | undefined {
  if (whose === undefined) return undefined;
  if (whose === 'Soviet Union' && counted !== undefined) return 'sovietų';
  return decline(nameOf(whose), 'genitive');
}

function nameOf(identity: string): string {
  return lithuanianName(identity) ?? lithuanianFormation(identity) ?? identity;
}

function participleOf(event: string): string | undefined {
  return wordsOf<EventWords>(event, EVENTS)?.[1];
}

/** "sovietų karių", in the genitive plural. */
function countedWhose(asked: Asked): string | undefined {
  const [, , many] = (asked.counted === undefined ? undefined : countedForms(asked.counted)) ?? [];
  if (many === undefined) return undefined;
  const whose = whoseIn(asked);
  // Of the Baltic states, states are those.
  if (whose?.endsWith(` ${many}`)) return whose;
  return whose === undefined ? many : `${whose} ${many}`;
}

function quantityQuestion(asked: Asked): string | undefined {
  const {verdict, relation, counted, event, mode, place, whose} = asked;
  const things = countedWhose(asked);
  if (things === undefined || counted === undefined) return undefined;
  if (verdict === 'series') return `Kaip keitėsi ${things} skaičius?`;
  if (relation === 'sum') return `Ar sutampa ${things} skaičių suma?`;
  if (asked.unit === 'percent' || asked.unit === 'fraction') return undefined;
  const where = isState(place) && canBeIn(counted) ? decline(nameOf(place), 'locative') : undefined;
  const undergone = event !== undefined && undergoes(counted, event) ? event : undefined;
  const participle = undergone === undefined ? undefined : participleOf(undergone);
  const planned = asked.modes.some((one) => PLANNED.has(one));
  const does =
    undergone === 'station'
      ? planned
        ? 'turėjo stovėti'
        : 'stovėjo'
      : // People are killed in battles and murders, and in floods: „žuvo“ says no more than the accounts do.
        undergone === 'kill'
        ? 'žuvo'
        : participle !== undefined && !planned
          ? `${participle}a`
          : ((mode && modeVerb(mode)) ?? (where && beVerb(planned)));
  // What is counted is no question by itself.
  if (whose === undefined && does === undefined && where === undefined) return undefined;
  return `${['Kiek', things, does ?? beVerb(planned), where].filter((part) => part !== undefined).join(' ')}?`;
}

function modeVerb(mode: NonNullable<Asked['mode']>): string | undefined {
  switch (mode) {
    case 'demanded':
      return 'reikalauta';
    case 'proposed':
      return 'siūlyta';
    case 'planned':
      return 'numatyta';
    default:
      return undefined;
  }
}

/** What is said of things in a place where nothing else is known to have happened to them. */
function beVerb(planned: boolean): string {
  return planned ? 'turėjo būti' : 'buvo';
}

/** What happened on a date, without what asks. */
function happened({event, whose, place, named}: Asked): string | undefined {
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
      ? `${whose === 'Soviet Union' ? 'sovietų' : decline(nameOf(whose), 'genitive')} kariai`
      : nameOf(whose);
  return [actor, verb, preposition, object].filter(Boolean).join(' ');
}

function interrogative(asked: Asked, isSaid = false): string {
  const {kind, unit} = asked;
  switch (kind) {
    case 'date':
      return 'kada';
    case 'duration':
      return 'kiek laiko';
    case 'quantity': {
      if (unit === 'percent' || unit === 'fraction') return 'kokia dalis';
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
  heading({mentions}) {
    const [kind] = mentions;
    return kind !== undefined && mentions.length === 1 ? (HEADINGS[kind] ?? '') : '';
  },
  nameOf,
  isNominative,
  countable: (concept) => countedForms(concept)?.[1],
  counted(concept, count, qualifier) {
    const forms = countedForms(concept);
    return forms && countedForm(forms, count, qualifier);
  },
  event: (concept) => wordsOf<EventWords>(concept, EVENTS)?.[0],
};
