import type {Mode} from '../../engine/comparison.js';
import {lexicon} from '../../engine/recognise/lexicon.js';
import {everyFormOf} from './morphology.js';
import {stem} from './stem.js';

const words = {
  demanded:
    '=reikalauti, =reikalauja, reikalavo, pareikalavo, reikalavimas, reikalavimai, reikalaudamas, ultimatumas',
  proposed: 'siūlyti, siūlo, siūlė, pasiūlė, pasiūlymas, projektas, ketino',
  agreed: 'sutartis, susitarimas, susitarė, sutiko, paktas, numatyta, leido, leisti',
  planned: 'turėjo būti, turėjo, planuota, planavo, ketinta',
  reported: 'esą, neva, teigiama, pranešama, anot, pasak',
  actual: 'išdėstyta, išdėstyti, iš viso, faktiškai, atvyko',
} satisfies Record<Mode, string>;

export const modes = lexicon(words, stem, {formsOf: everyFormOf});
