import type {MentionKind} from '../../engine/mention.js';
import {MASS} from '../../glossary/countables.js';
import {stateAdjectives} from '../../glossary/state-adjectives.js';
import type {HowMany} from './amount-asked.js';
import {amountAsked, isShare} from './amount-asked.js';
import {wordsOf} from './concept-words.js';
import {countedForms} from './countables.en.js';
import type {EventWords} from './events.en.js';
import {DEEDS, EVENTS} from './events.en.js';
import type {Asked, OfWhat, Speech} from './speech.js';
import {isState, OF_TREATIES} from './speech.js';
import {canBelong, isPeople} from './undergone.js';

const HEADINGS: Readonly<Partial<Record<MentionKind, string>>> = {
  person: 'People',
  place: 'Places',
  organisation: 'Organisations',
  formation: 'Military units',
  treaty: 'Treaties',
};

/** States whose name wants an article. */
const WITH_ARTICLE =
  /(?:Union|Empire|[Ss]tates?|Commonwealth|Republic|Netherlands|Sea|Ocean|Duchy .*|Kingdom .*|SSR|Balkans|Crimea|Caucasus)$/;

function withArticle(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

function pluralOf(concept: string): string | undefined {
  return countedForms(concept)?.[1];
}

function participleOf(event: string): string | undefined {
  return wordsOf<EventWords>(event, EVENTS)?.[1];
}

/** What is counted, with whose it is: "Soviet troops". */
function countedWhose({counted, whose}: OfWhat): string | undefined {
  const plural = counted === undefined ? undefined : pluralOf(counted);
  if (counted === undefined || plural === undefined) return undefined;
  if (whose === undefined || !canBelong(counted)) return plural;
  const adjective = stateAdjectives.get(whose);
  return adjective === undefined ? `${plural} of ${withArticle(whose)}` : `${adjective} ${plural}`;
}

/** What has no number, with whose it is: "Lithuania’s trade"; of nobody in particular, "the trade". */
function massWhose(mass: string, whose: string | undefined): string {
  if (whose === undefined) return `the ${mass}`;
  return `${withArticle(whose)}${whose.endsWith('s') ? '’' : '’s'} ${mass}`;
}

function quantityQuestion(asked: Asked): string | undefined {
  const things = countedWhose(asked);
  const amount = amountAsked(asked);
  if (things === undefined || amount === undefined) return undefined;
  const {counted = '', whose} = asked;
  switch (amount.type) {
    case 'change':
      if (amount.of === 'mass') return `How did ${massWhose(counted, whose)} change?`;
      return amount.of === 'share'
        ? `How did the share of ${things} change?`
        : `How did the number of ${things} change?`;
    case 'sum':
      if (amount.of === 'measure') return `Do the ${things} add up?`;
      return amount.of === 'share'
        ? `Do the shares of ${things} add up?`
        : `Do the numbers of ${things} add up?`;
    case 'size':
      return `How large was ${massWhose(counted, whose)}?`;
    case 'number':
      return `How many ${things} ${said(amount, isPeople(counted))}?`;
  }
}

/** What befell those who are counted, as a question ends with it: "were withdrawn from Poland", "were there in Poland". */
function said({event, wanted, isPlanned, place, way, at}: HowMany, ofPeople: boolean): string {
  const there = place === undefined ? at : `${way ?? 'in'} ${withArticle(place)}`;
  const where = there === undefined ? '' : ` ${there}`;
  // People may return by themselves.
  if (event === 'return' && ofPeople) return `${isPlanned ? 'were to return' : 'returned'}${where}`;
  if (event !== undefined) {
    return `${isPlanned ? 'were to be' : 'were'} ${participleOf(event) ?? ''}${where}`;
  }
  if (wanted !== undefined) return `were ${wanted}${where}`;
  if (!isPlanned) return `were there${where}`;
  return where === '' ? 'were there to be' : `were to be${where}`;
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

function interrogative(asked: OfWhat, isSaid = false): string {
  const {kind, counted} = asked;
  switch (kind) {
    case 'date':
      return 'when';
    case 'duration':
      return asked.isAge ? 'how old' : 'how long';
    case 'quantity': {
      if (isShare(asked)) return 'what share';
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
  headings: HEADINGS,
  nameOf: (identity) => identity,
  isNominative: () => false,
  counted: (concept, count) => countedForms(concept)?.[count === 1 ? 0 : 1],
  event: (concept) => wordsOf<EventWords>(concept, EVENTS)?.[0],
};
