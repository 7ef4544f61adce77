import {lexicon, onDemand} from '../../engine/recognise/lexicon.js';
import {vocabularyFormsOf} from './vocabulary-forms.js';
import {namesIn, stemmerOf} from './vocabulary-stems.js';
import {acts} from './vocabulary/acts.js';
import {body} from './vocabulary/body.js';
import {building} from './vocabulary/building.js';
import {change} from './vocabulary/change.js';
import {character} from './vocabulary/character.js';
import {conduct} from './vocabulary/conduct.js';
import {culture} from './vocabulary/culture.js';
import {diplomacy} from './vocabulary/diplomacy.js';
import {family} from './vocabulary/family.js';
import {feeling} from './vocabulary/feeling.js';
import {fire} from './vocabulary/fire.js';
import {food} from './vocabulary/food.js';
import {handling} from './vocabulary/handling.js';
import {household} from './vocabulary/household.js';
import {judgement} from './vocabulary/judgement.js';
import {justice} from './vocabulary/justice.js';
import {landscape} from './vocabulary/landscape.js';
import {leisure} from './vocabulary/leisure.js';
import {materials} from './vocabulary/materials.js';
import {medicine} from './vocabulary/medicine.js';
import {motion} from './vocabulary/motion.js';
import {nature} from './vocabulary/nature.js';
import {politics} from './vocabulary/politics.js';
import {power} from './vocabulary/power.js';
import {quantity} from './vocabulary/quantity.js';
import {religion} from './vocabulary/religion.js';
import {ships} from './vocabulary/ships.js';
import {society} from './vocabulary/society.js';
import {space} from './vocabulary/space.js';
import {speech} from './vocabulary/speech.js';
import {suffering} from './vocabulary/suffering.js';
import {technology} from './vocabulary/technology.js';
import {thought} from './vocabulary/thought.js';
import {time} from './vocabulary/time.js';
import {town} from './vocabulary/town.js';
import {trade} from './vocabulary/trade.js';
import {traffic} from './vocabulary/traffic.js';
import {war} from './vocabulary/war.js';
import {weather} from './vocabulary/weather.js';
import {work} from './vocabulary/work.js';
import type {MeaningId} from '../../glossary/vocabulary.js';

/**
 * Each word once by its stem: `atsisakyti` stands for `atsisakė`, `atsisakymas` and `atsisakiusi` too. A verb with `~`
 * before it stands for what is made of it by any prefix: `~kirpti` for `nukirpti`, `apsikirpti`. A word stands under one
 * meaning only.
 */
export const vocabularyWords = {
  ...power,
  ...justice,
  ...diplomacy,
  ...war,
  ...suffering,
  ...politics,
  ...speech,
  ...thought,
  ...feeling,
  ...character,
  ...conduct,
  ...change,
  ...motion,
  ...handling,
  ...work,
  ...food,
  ...trade,
  ...traffic,
  ...technology,
  ...medicine,
  ...body,
  ...family,
  ...household,
  ...town,
  ...landscape,
  ...nature,
  ...materials,
  ...quantity,
  ...time,
  ...space,
  ...religion,
  ...culture,
  ...leisure,
  ...society,
  ...acts,
  ...judgement,
  ...weather,
  ...fire,
  ...ships,
  ...building,
} satisfies Record<MeaningId, string>;

export const vocabulary = onDemand(() => {
  const names = Object.fromEntries(
    Object.entries(vocabularyWords).map(([id, row]) => [id, namesIn(row).join(', ')]),
  );
  return lexicon(names, stemmerOf(vocabularyWords), {formsOf: vocabularyFormsOf});
});
