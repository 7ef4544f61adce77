import type {Telling, ToldSentence} from '../../claims/told/telling.js';
import type {Days} from '../../values/edtf.js';
import type {Key} from './correspondences.js';
import {sentenceKeys} from './correspondences.js';

/** What is set beside something of the other account: a sentence, or a whole caption. */
export interface Unit {
  readonly sentences: readonly ToldSentence[];
  readonly keys: readonly Key[];
  /** When what it tells happened; undefined where it does not say. */
  readonly time: Days | undefined;
  /** Whether it stands outside the run of the text, as captions do. */
  readonly aside: boolean;
}

/**
 * The units of an account, in its order. A caption is one unit: it names who, where and when in sentences of a word or
 * two that say nothing alone. A heading tells of nothing, and is no unit.
 */
export function unitsOf(telling: Telling, withStems: boolean): Unit[] {
  const keys = sentenceKeys(telling, withStems);
  const units: Unit[] = [];
  telling.sentences.forEach((told, index) => {
    if (told.passage.kind === 'heading') return;
    const aside = told.passage.kind === 'caption';
    const last = units.at(-1);
    if (aside && last?.sentences[0]!.passage === told.passage) {
      units[units.length - 1] = joined(last, told, keys[index]!);
    } else {
      units.push({
        sentences: [told],
        keys: keys[index]!,
        time: told.time,
        aside,
      });
    }
  });
  return units;
}

function joined(unit: Unit, told: ToldSentence, more: readonly Key[]): Unit {
  return {
    ...unit,
    sentences: [...unit.sentences, told],
    keys: [...unit.keys, ...more],
    time: told.time ?? unit.time,
  };
}
