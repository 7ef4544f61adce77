import {stemmer} from '@orama/stemmers/lithuanian';

import type {LanguagePack} from '../../engine/language-pack.js';

/** Lithuanian. */
export const lt: LanguagePack = {lang: 'lt', stem: stemmer};
