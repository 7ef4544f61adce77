import type {FormGrammar} from '../../../engine/recognise/names/runs/form-grammar.js';
import {remembered} from '../../../engine/grammar/remembered.js';
import {foldName} from '../../../engine/values/name-key.js';
import {commonWords, contractions} from '../name-words.js';
import {MORE_PEOPLES} from '../quantities/noun-phrases.js';
import {withoutPossessive} from '../morphology.js';

/** Forms of names, words that are none, and what joins names. */
export const forms: FormGrammar = {
  formsOf: (word) => [word],
  nominativesOf: (form) => [withoutPossessive(form)],
  bare: remembered((lower) => foldName(withoutPossessive(lower))),
  suffix: /['’]s?$/,
  article: 'the',
  commonWords: new Set([...commonWords, ...MORE_PEOPLES, ...contractions]),
  peoples: new Set(
    [...MORE_PEOPLES].filter((name) => name.endsWith('s')).map((name) => name.slice(0, -1)),
  ),
  adjective: /\p{L}{3}(?:ic|an|ish|ese|ine)$/u,
  abstract: /(?:[st]ion|[dlti]ness|\p{L}{5}[ae]nce|\p{L}{5}ment|\p{L}{4}ism|\p{L}{4}age)$/u,
  conjunctions: new Set(['and', 'or']),
  inclusions: new Set(['including', 'include', 'included', 'includes', 'among', 'like']),
  examples: {such: 'such', as: 'as', like: new Set(['like', 'including'])},
  means: new Set(['with', 'using', 'deploying']),
};
