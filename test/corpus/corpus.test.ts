import {packOf} from '../../src/engine/pack-of.js';
import {packs} from '../../src/languages/index.js';
import type {Carriers} from './corpus.js';
import {describeCorpus, describeSentences} from './corpus.js';

const CARRIERS: Readonly<Record<string, Carriers>> = {
  lt: {
    carrier: 'Anot metraščio, buvo PHRASE, rašo jis.',
    before: 'DATE prasidėjo žygis. ',
    head: '„Žinios“, DATE',
  },
  en: {
    carrier: 'The chronicle has PHRASE, it says.',
    before: 'On DATE the march began. ',
    head: 'The Observer, DATE',
  },
};

for (const [lang, carriers] of Object.entries(CARRIERS)) {
  const textOf = async (kind: string): Promise<string> =>
    (await fetch(new URL(`./${lang}/${kind}.txt`, import.meta.url))).text();
  describeSentences(await textOf('sentence'), packOf(lang, packs)!);
  for (const kind of ['date', 'quantity', 'duration'] as const) {
    describeCorpus(await textOf(kind), kind, carriers, packOf(lang, packs)!);
  }
}
