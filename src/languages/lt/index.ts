import {stemmer} from '@orama/stemmers/lithuanian';

import type {LanguagePack} from '../../engine/language-pack.js';
import {segmentation} from './segmentation.js';

/** Lithuanian. */
export const lt: LanguagePack = {lang: 'lt', stem: stemmer, segmentation};
