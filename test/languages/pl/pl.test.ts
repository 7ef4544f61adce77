import type {Carriers} from '../../corpus/corpus.js';
import {describeCorpus} from '../../corpus/corpus.js';
import {pl} from './pack.js';

/*
 * The proof that a language is a folder: Polish dates, numbers and durations, read by the engine as it is. Nothing
 * outside this folder knows of Polish.
 */
const carriers: Carriers = {
  carrier: 'Według kroniki było PHRASE, tak pisze.',
  before: 'DATE zaczął się marsz. ',
};

for (const kind of ['date', 'quantity', 'duration'] as const) {
  const corpus = await (await fetch(new URL(`./${kind}.txt`, import.meta.url))).text();
  describeCorpus(corpus, kind, carriers, pl);
}
