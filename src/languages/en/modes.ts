import type {Mode} from '../../engine/comparison.js';
import {lexicon} from '../../engine/recognise/lexicon.js';
import {everyFormOf} from './morphology.js';
import {stem} from './stem.js';

const words = {
  demanded: 'demand, demanded, insist, require, compel, ultimatum',
  proposed: 'propose, proposed, proposal, offer, suggest, draft, alternative, initially, sought',
  agreed:
    'agree, agreed, treaty, agreement, pact, provision, allow, permit, specified, provided, article, signed',
  planned:
    'plan, planned, would be, were to be, was to be, intended, to be, allocated, expected to',
  reported: 'reportedly, according to, claim, estimate, magazine, rumour',
  actual: 'actual, stationed, arrived, in fact',
} satisfies Record<Mode, string>;

export const modes = lexicon(words, stem, {formsOf: everyFormOf});
