import type {MentionKind} from '../engine/mention.js';
import {stateAdjectives} from '../glossary/state-adjectives.js';
import {wordsOf} from './concept-words.js';
import {countedForms} from './countables.en.js';
import type {EventWords} from './events.en.js';
import {DEEDS, EVENTS} from './events.en.js';
import type {Asked, Speech} from './speech.js';
import {isState, OF_TREATIES, PLANNED} from './speech.js';
import {canBeIn, undergoes} from './undergone.js';

const HEADINGS: Readonly<Partial<Record<MentionKind, string>>> = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
  formation: 'Military units',
  treaty: 'Treaties',
};

/** What is not counted by the piece: "how much". */
const MASS: ReadonlySet<string> = new Set(['trade', 'income', 'territory', 'share']);

/** States whose name wants an article. */
const WITH_ARTICLE =
  /(?:Union|Empire|States?|Commonwealth|Republic|Netherlands|Sea|Ocean|Duchy .*|Kingdom .*|SSR|Balkans|Crimea|Caucasus)$/;

function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function pluralOf(concept: string): string | undefined {
  return countedForms(concept)?.[1];
}

function participleOf(event: string): string | undefined {
  return wordsOf<EventWords>(event, EVENTS)?.[1];
}

/** "Soviet troops". */
function countedWhose({counted, whose}: Asked): string | undefined {
  const plural = counted === undefined ? undefined : pluralOf(counted);
  if (plural === undefined || whose === undefined) return plural;
  const adjective = stateAdjectives.get(whose);
  return adjective === undefined ? `${plural} of ${withArticle(whose)}` : `${adjective} ${plural}`;
}

function quantityQuestion(asked: Asked): string | undefined {
  const {verdict, relation, counted, event, mode, place, unit, whose} = asked;
  const things = countedWhose(asked);
  if (things === undefined || counted === undefined || MASS.has(counted)) return undefined;
  if (verdict === 'series') return `How did the number of ${things} change?`;
  if (relation === 'sum') return `Do the numbers of ${things} add up?`;
  if (unit === 'percent' || unit === 'fraction') return undefined;
  const where = isState(place) && canBeIn(counted) ? `in ${withArticle(place)}` : undefined;
  const undergone = event !== undefined && undergoes(counted, event) ? event : undefined;
  const participle = undergone === undefined ? undefined : participleOf(undergone);
  const planned = asked.modes.some((one) => PLANNED.has(one));
  const does =
    undergone === 'station'
      ? planned
        ? 'were to be stationed'
        : 'were stationed'
      : participle !== undefined && !planned
        ? `were ${participle}`
        : ((mode && modeVerb(mode)) ?? (where && beVerb(planned)));
  // What is counted is no question by itself.
  if (whose === undefined && does === undefined && where === undefined) return undefined;
  const was = does ?? (planned ? 'were there to be' : 'were there');
  return `${['How many', things, was, where].filter((part) => part !== undefined).join(' ')}?`;
}

function modeVerb(mode: NonNullable<Asked['mode']>): string | undefined {
  switch (mode) {
    case 'demanded':
      return 'were demanded';
    case 'proposed':
      return 'were proposed';
    case 'planned':
      return 'were planned';
    default:
      return undefined;
  }
}

/** What is said of things in a place where nothing else is known to have happened to them. */
function beVerb(planned: boolean): string {
  return planned ? 'were to be' : 'were';
}

/** What happened on a date, as far as there are words for it: of a treaty, or of a state that does something to another. */
function happened(asked: Asked): {question: string; label: string} | undefined {
  const {event, whose, place, named} = asked;
  if (event === undefined) return undefined;
  const participle = participleOf(event);
  if (named !== undefined && OF_TREATIES.has(event) && participle) {
    return {question: `When was the ${named} ${participle}?`, label: `${named} ${participle}`};
  }
  const deed = DEEDS[event];
  if (!deed || !isState(whose) || !isState(place)) return undefined;
  const [plain, past] = deed;
  const byTroops = event === 'enter' || event === 'withdraw';
  const troops = `${stateAdjectives.get(whose) ?? ''} troops`;
  const object = withArticle(place);
  return {
    question: `When did ${byTroops ? troops : withArticle(whose)} ${plain} ${object}?`,
    label: `${byTroops ? troops : whose} ${past} ${object}`,
  };
}

function interrogative(asked: Asked, isSaid = false): string {
  const {kind, counted, unit} = asked;
  switch (kind) {
    case 'date':
      return 'when';
    case 'duration':
      return 'how long';
    case 'quantity': {
      if (unit === 'percent' || unit === 'fraction') return 'what share';
      const things = countedWhose(asked);
      if (things === undefined || counted === undefined) return 'how many';
      const much = MASS.has(counted) ? 'how much' : 'how many';
      return isSaid ? much : `${much} ${things}`;
    }
    case 'event':
    case 'name':
    case 'list':
      return '';
  }
}

/** English, as it is written in Britain. */
export const speech: Speech = {
  question(asked) {
    if (asked.kind === 'quantity') return quantityQuestion(asked);
    return asked.kind === 'date' ? happened(asked)?.question : undefined;
  },
  label: (asked) => happened(asked)?.label,
  interrogative,
  heading({mentions}) {
    const [kind] = mentions;
    return kind !== undefined && mentions.length === 1 ? (HEADINGS[kind] ?? '') : '';
  },
  nameOf: (identity) => identity,
  isNominative: () => false,
  countable: pluralOf,
  counted: (concept, count) => countedForms(concept)?.[count === 1 ? 0 : 1],
  event: (concept) => wordsOf<EventWords>(concept, EVENTS)?.[0],
};
