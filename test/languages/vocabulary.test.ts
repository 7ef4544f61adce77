import {assert} from '@esm-bundle/chai';

import {tokenise} from '../../src/engine/grammar/tokenise.js';
import {VOCABULARY} from '../../src/glossary/vocabulary.js';
import {
  vocabulary as english,
  vocabularyWords as inEnglish,
} from '../../src/languages/en/vocabulary.js';
import {
  vocabulary as lithuanian,
  vocabularyWords as inLithuanian,
} from '../../src/languages/lt/vocabulary.js';
import type {Lexicon} from '../../src/engine/recognise/lexicon.js';
import type {MeaningId} from '../../src/glossary/vocabulary.js';

const LANGUAGES = [
  {name: 'English', vocabulary: english, words: inEnglish},
  {name: 'Lithuanian', vocabulary: lithuanian, words: inLithuanian},
];

function meaningOf(vocabulary: Lexicon, words: string): string | undefined {
  return vocabulary.idOf(tokenise(words, {start: 0, end: words.length}), 0)?.id;
}

function namesOf(row: string): string[] {
  return row.split(', ').map((name) => name.replace(/^[=~]/, ''));
}

const INFLECTED: Readonly<Record<'English' | 'Lithuanian', Readonly<Record<string, MeaningId>>>> = {
  English: {
    refusing: 'refuse',
    refusals: 'refuse',
    alternatives: 'alternative',
    shocked: 'shock',
    neighbouring: 'neighbour',
    doubtful: 'doubt',
    chosen: 'choose',
    frontiers: 'border',
    negotiators: 'negotiate',
    withdrew: 'withdraw',
    proclaimed: 'declare',
    disobedient: 'disobey',
    hospitality: 'guest',
    'took part': 'participate',
    volcanoes: 'volcano',
    nuns: 'nun',
    harvested: 'harvest',
    prices: 'price',
    stricter: 'strict',
    rescuers: 'rescue',
    cheaply: 'cheap',
    'ruler’s': 'rule',
    swept: 'broom',
    swung: 'swing',
    dug: 'dig',
    torn: 'tear-apart',
    wives: 'wife',
    geese: 'goose',
    'on horseback': 'ride',
    mutineers: 'mutineer',
    psychological: 'psychology',
    assimilated: 'assimilate',
    renunciations: 'renounce',
    conjectured: 'guess',
    'put their names to': 'sign',
    haggling: 'negotiate',
    'pulled down': 'demolish',
    'pulled out alive': 'rescue',
    'took up arms': 'revolt',
    'listed heavily': 'tilt',
  },
  Lithuanian: {
    atsisakiusi: 'refuse',
    atsisakančios: 'refuse',
    neutraliteto: 'neutral',
    pasienyje: 'border',
    abejonių: 'doubt',
    lijo: 'rain',
    pūtė: 'wind',
    'tuojau pat': 'immediate',
    'griebėsi ginklo': 'revolt',
    neabejojama: 'doubt',
    pasirinkdamas: 'choose',
    kaimynėms: 'neighbour',
    organizavusių: 'organise',
    sutarčių: 'treaty',
    teisėjams: 'judge',
    teisingesnis: 'justice',
    žmonėmis: 'people-nation',
    dalyvaujantiems: 'participate',
    paskelbtoji: 'declare',
    ugnikalniai: 'volcano',
    vienuolynuose: 'monastery',
    nežinojo: 'know',
    kainomis: 'price',
    mokytojų: 'teacher',
    vandeniu: 'water',
    grasinama: 'threaten',
    išvaduotoja: 'liberate',
    vetavo: 'veto',
    dirbdavo: 'work',
    vaizdavo: 'describe',
    nukirptas: 'shear',
    apsikirpo: 'shear',
    nenukirptų: 'shear',
    prinešti: 'carry',
    susmaugė: 'strangle',
    ištirpusiame: 'thaw',
    garvežiais: 'locomotive',
    kalaviju: 'sword',
    trobesių: 'edifice',
    psichologams: 'psychology',
    asimiliuojami: 'assimilate',
    išgaravo: 'evaporate',
    bendrininkus: 'accomplice',
  },
};

/** Words with the stem, or nearly, of a word that has nothing to do with them. */
const LOOK_ALIKE: typeof INFLECTED = {
  English: {
    hospital: 'guest',
    several: 'strict',
    according: 'treaty',
    internal: 'international',
    author: 'allow',
    public: 'publish',
    even: 'evening',
    apart: 'apartment',
    route: 'defeat',
    corner: 'grain',
    being: 'beekeeping',
    hoped: 'jump',
    down: 'shoot-down',
    counted: 'count-noble',
    fired: 'spruce',
    generous: 'generator',
    expedient: 'expedition',
  },
  Lithuanian: {
    metų: 'throw',
    kurią: 'establish',
    prieš: 'enemy',
    liepos: 'order-command',
    tiek: 'equip',
    naujas: 'recruit',
    svetainė: 'guest',
    pasakė: 'tell',
    sausio: 'drought',
    vasario: 'summer',
    vilnius: 'sheep',
    anglų: 'coal',
    lenkų: 'bend',
    negali: 'ill',
    kartą: 'generation',
    trakai: 'interpret',
    klausia: 'blow',
    nebuvo: 'absent',
    viskas: 'vodka',
    pagal: 'stick',
    taigi: 'tundra',
    liepa: 'linden',
    metus: 'throw',
    sunerimo: 'diver',
    pridūrė: 'stab',
    priminė: 'trample',
    atmesti: 'throw',
    pranešti: 'carry',
    nekilnojamas: 'noble',
  },
};

describe('The vocabulary', () => {
  it('names every meaning once', () => {
    assert.equal(new Set(VOCABULARY).size, VOCABULARY.length);
  });

  for (const {name, vocabulary, words} of LANGUAGES) {
    it(`finds every ${name} word under its own meaning, so that none stands in two`, () => {
      const elsewhere = VOCABULARY.flatMap((id) =>
        namesOf(words[id])
          .filter((word) => meaningOf(vocabulary, word) !== id)
          .map((word) => `${word} (${id}): ${meaningOf(vocabulary, word)}`),
      );
      assert.deepEqual(elsewhere, []);
    });

    it(`has ${name} words of three letters or more for every meaning`, () => {
      const poor = VOCABULARY.filter((id) => !namesOf(words[id]).some((word) => word.length >= 3));
      assert.deepEqual(poor, []);
    });
  }

  it('finds inflected words under their meaning', () => {
    for (const {name, vocabulary} of LANGUAGES) {
      for (const [word, id] of Object.entries(INFLECTED[name as keyof typeof INFLECTED])) {
        assert.equal(meaningOf(vocabulary, word), id, word);
      }
    }
  });

  it('does not take a word for one that only looks alike', () => {
    for (const {name, vocabulary} of LANGUAGES) {
      for (const [word, id] of Object.entries(LOOK_ALIKE[name as keyof typeof LOOK_ALIKE])) {
        assert.notEqual(meaningOf(vocabulary, word), id, word);
      }
    }
  });
});
