import type {LanguagePack} from '../engine/language-pack.js';
import {en} from './en/index.js';
import {lt} from './lt/index.js';

/** Every language that Greta reads. */
export const packs: readonly LanguagePack[] = [lt, en];
