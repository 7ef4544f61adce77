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
  return row.split(', ').map((name) => name.replace(/^=/, ''));
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
    withdrew: 'recall-withdraw',
    proclaimed: 'declare',
    disobedient: 'disobey',
    hospitality: 'guest',
    'took part': 'participate',
  },
  Lithuanian: {
    atsisakiusi: 'refuse',
    atsisakančios: 'refuse',
    neutraliteto: 'neutral',
    pasienyje: 'border',
    abejonių: 'doubt',
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

  it('leaves words alone that only look alike', () => {
    for (const word of [
      'metų',
      'kurią',
      'prieš',
      'liepos',
      'tiek',
      'naujas',
      'svetainė',
      'pasakė',
    ]) {
      assert.isUndefined(meaningOf(lithuanian, word), word);
    }
    for (const word of ['according', 'several', 'hospital', 'internal', 'author', 'public']) {
      assert.isUndefined(meaningOf(english, word), word);
    }
  });
});
