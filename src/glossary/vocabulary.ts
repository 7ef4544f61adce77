import type {KnownMeaning, Knowing} from '../engine/concept-ids.js';
import {ACTS} from './vocabulary/acts.js';
import {BODY} from './vocabulary/body.js';
import {BUILDING} from './vocabulary/building.js';
import {CHANGE} from './vocabulary/change.js';
import {CHARACTER} from './vocabulary/character.js';
import {CONDUCT} from './vocabulary/conduct.js';
import {CULTURE} from './vocabulary/culture.js';
import {DIPLOMACY} from './vocabulary/diplomacy.js';
import {FAMILY} from './vocabulary/family.js';
import {FEELING} from './vocabulary/feeling.js';
import {FIRE} from './vocabulary/fire.js';
import {FOOD} from './vocabulary/food.js';
import {HANDLING} from './vocabulary/handling.js';
import {HOUSEHOLD} from './vocabulary/household.js';
import {JUDGEMENT} from './vocabulary/judgement.js';
import {JUSTICE} from './vocabulary/justice.js';
import {LANDSCAPE} from './vocabulary/landscape.js';
import {LEISURE} from './vocabulary/leisure.js';
import {MATERIALS} from './vocabulary/materials.js';
import {MEDICINE} from './vocabulary/medicine.js';
import {MOTION} from './vocabulary/motion.js';
import {NATURE} from './vocabulary/nature.js';
import {POLITICS} from './vocabulary/politics.js';
import {POWER} from './vocabulary/power.js';
import {QUANTITY} from './vocabulary/quantity.js';
import {RELIGION} from './vocabulary/religion.js';
import {SHIPS} from './vocabulary/ships.js';
import {SOCIETY} from './vocabulary/society.js';
import {SPACE} from './vocabulary/space.js';
import {SPEECH} from './vocabulary/speech.js';
import {SUFFERING} from './vocabulary/suffering.js';
import {TECHNOLOGY} from './vocabulary/technology.js';
import {THOUGHT} from './vocabulary/thought.js';
import {TIME} from './vocabulary/time.js';
import {TOWN} from './vocabulary/town.js';
import {TRADE} from './vocabulary/trade.js';
import {TRAFFIC} from './vocabulary/traffic.js';
import {WAR} from './vocabulary/war.js';
import {WEATHER} from './vocabulary/weather.js';
import {WORK} from './vocabulary/work.js';

/**
 * Meanings of plain words, by the fields of life: what sentences share that name nothing. Each by an English word, with a
 * hint where the word has several meanings. Function words, numbers, dates and names are not here, nor words that mean
 * little by themselves. Concrete things stand by themselves (eagle, stork), near synonyms together (attack, assault).
 */
export const VOCABULARY = [
  ...POWER,
  ...JUSTICE,
  ...DIPLOMACY,
  ...WAR,
  ...SUFFERING,
  ...POLITICS,
  ...SPEECH,
  ...THOUGHT,
  ...FEELING,
  ...CHARACTER,
  ...CONDUCT,
  ...CHANGE,
  ...MOTION,
  ...HANDLING,
  ...WORK,
  ...FOOD,
  ...TRADE,
  ...TRAFFIC,
  ...TECHNOLOGY,
  ...MEDICINE,
  ...BODY,
  ...FAMILY,
  ...HOUSEHOLD,
  ...TOWN,
  ...LANDSCAPE,
  ...NATURE,
  ...MATERIALS,
  ...QUANTITY,
  ...TIME,
  ...SPACE,
  ...RELIGION,
  ...CULTURE,
  ...LEISURE,
  ...SOCIETY,
  ...ACTS,
  ...JUDGEMENT,
  ...WEATHER,
  ...FIRE,
  ...SHIPS,
  ...BUILDING,
] as const;

export type MeaningId = Knowing<(typeof VOCABULARY)[number], KnownMeaning>;
