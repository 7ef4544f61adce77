import {stemmer} from '@orama/stemmers/english';

import type {LanguagePack} from '../../engine/language-pack.js';
import {segmentation} from './segmentation.js';

/** English. */
export const en: LanguagePack = {lang: 'en', stem: stemmer, segmentation};
