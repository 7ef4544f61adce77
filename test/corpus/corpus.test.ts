import {packOf} from '../../src/languages/index.js';
import type {Carriers} from './corpus.js';
import {describeCorpus} from './corpus.js';

const CARRIERS: Readonly<Record<string, Carriers>> = {
  lt: {carrier: 'Anot metraščio, buvo PHRASE, rašo jis.', before: 'DATE prasidėjo žygis. '},
  en: {carrier: 'The chronicle has PHRASE, it says.', before: 'On DATE the march began. '},
};

for (const [lang, carriers] of Object.entries(CARRIERS)) {
  for (const kind of ['date', 'quantity', 'duration'] as const) {
    const corpus = await (await fetch(new URL(`./${lang}/${kind}.txt`, import.meta.url))).text();
    describeCorpus(corpus, kind, carriers, packOf(lang)!);
  }
}
