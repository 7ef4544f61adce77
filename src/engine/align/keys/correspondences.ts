import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import type {LanguagePack} from '../../language-pack.js';
import type {Mention} from '../../mention.js';
import {printValue} from '../../mention.js';
import {endsOf, isDay, monthOf, yearOf} from '../../values/edtf.js';
import {lengthsOf, nearDays, nearSteps, sizesOf} from './near-values.js';
import {personsSpokenOf, soundsOf} from './names-told.js';
import {ALIGNMENT, WEIGHTS} from '../weights.js';

/** What a sentence can share with another: of a kind and an id, equal for equal things in every language, and its weight. */
export interface Key {
  readonly kind: keyof typeof WEIGHTS;
  readonly id: string;
  readonly weight: number;
}

type Add = (kind: Key['kind'], id: string, weight: number) => void;

/** The keys of each sentence of an account, some twice. Stems are keys only between accounts of one language. */
export function sentenceKeys({sentences, pack}: Telling, withStems: boolean): Key[][] {
  const spokenOf = personsSpokenOf(sentences);
  let keys: Key[];
  const add: Add = (kind, id, weight) => {
    keys.push({kind, id, weight});
  };
  const addRealm = (name: string): void => {
    const realm = pack.realmOf(name);
    if (realm !== undefined) add('realm', realm, WEIGHTS.realm);
  };
  return sentences.map((told, index) => {
    keys = [];
    for (const mention of told.mentions) addMention(mention, pack, add);
    for (const {id} of told.nations) {
      add('place', id, WEIGHTS.nation);
      addRealm(id);
    }
    for (const {kind, value} of told.mentions) {
      if (kind === 'place' || kind === 'organisation') addRealm(printValue(value));
    }
    for (const {id} of told.events) add('event', id, WEIGHTS.event);
    for (const {id} of told.themes) add('theme', id, WEIGHTS.theme);
    for (const {id} of told.meanings) add('meaning', id, WEIGHTS.meaning);
    for (const {id} of told.counted) add('counted', id, WEIGHTS.counted);
    if (withStems) addStems(told, pack.stem, add);
    addSaid(told, pack, add);
    for (const sound of soundsOf(told)) add('sound', sound, WEIGHTS.sound);
    const person = spokenOf[index];
    if (person !== undefined) add('person', person, WEIGHTS.person * ALIGNMENT.spokenOf);
    return keys;
  });
}

/** What is said of values that are near: the fire that burned for two weeks or ten days, the dead that were 1,490 or 1,517. */
function addSaid(
  {mentions, meanings, events}: ToldSentence,
  {countables}: LanguagePack,
  add: Add,
): void {
  for (const mention of mentions) {
    const steps = nearSteps(mention, countables);
    if (steps.length === 0) continue;
    const words = [...meanings, ...events].filter(
      // An hour says nothing of two hours; of 1,490 dead it is said that they died.
      ({start}) => mention.kind === 'quantity' || start < mention.start || start >= mention.end,
    );
    const away = ({start}: {start: number}): number => Math.abs(start - mention.start);
    const nearest = words.sort((x, y) => away(x) - away(y)).slice(0, ALIGNMENT.saidWords);
    for (const {id} of nearest)
      for (const step of steps) add('said', `${step} ${id}`, WEIGHTS.said);
  }
}

function addMention(
  {kind, value, counted, unit, attributive, resolvedFrom}: Mention,
  {countables}: LanguagePack,
  add: Add,
): void {
  switch (kind) {
    case 'date': {
      const date = printValue(value).replace(/[~?%]/g, '');
      const weight = attributive ? 0.3 : resolvedFrom === undefined ? 1 : 0.9;
      const [from, to] = endsOf(date);
      const isExact = isDay(date) || from !== to;
      const [year, month] = [yearOf(date), monthOf(date)];
      add('date', date, WEIGHTS.date * weight * (isExact ? 1 : 0.5));
      if (year !== undefined) add('year', String(year), WEIGHTS.year * weight);
      if (month !== undefined) add('month', month, WEIGHTS.month * weight);
      for (const [near, share] of nearDays(date)) add('date', near, WEIGHTS.date * weight * share);
      break;
    }
    case 'quantity': {
      const amount = printValue(value);
      if (counted !== undefined) {
        add('quantity', `${amount} ${counted}`, WEIGHTS.quantity * informative(value));
        for (const size of sizesOf(value, counted, countables)) add('size', size, WEIGHTS.size);
      }
      // 30 kilometres are not 30 megawatts; what else is counted has a word of its own in each account.
      const measure = unit ?? (counted !== undefined && countables.isUnit(counted) ? counted : '');
      add('value', `${amount} ${measure}`, WEIGHTS.value * informative(value));
      break;
    }
    case 'duration':
      add('duration', printValue(value), WEIGHTS.duration);
      for (const length of lengthsOf(printValue(value)))
        add('length', String(length), WEIGHTS.length);
      break;
    default:
      add(kind, printValue(value), WEIGHTS[kind]);
  }
}

/** Small numbers are everywhere. */
function informative(value: Mention['value']): number {
  return typeof value === 'number' && value <= 12 ? 0.5 : 1;
}

function addStems({tokens}: ToldSentence, stem: (word: string) => string, add: Add): void {
  for (const {kind, lower} of tokens) {
    if (kind === 'word' && lower.length > 4) add('stem', stem(lower), WEIGHTS.stem);
  }
}
