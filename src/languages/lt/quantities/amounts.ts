import type {AmountGrammar} from '../../../engine/recognise/quantities/amounts/amount-grammar.js';
import {words} from '../../word-lists.js';
import {demonyms} from '../demonyms.js';

const SIDES = words(
  'ta tą tos kita kitos kitą kitai viena vienos vieną abi abiejų kairė kairės kairę kairioji dešinė dešinės dešinę dešinioji vakarų rytų šiaurės pietų ana šita geroji',
);

/** Prepositions with the form in which a half stands behind them and is a side: „iš suomių pusės“, „į Varnių pusę“. */
const SIDE_OF: ReadonlyMap<string, RegExp> = new Map([
  ['iš', /^pusės$/u],
  ['nuo', /^pusės$/u],
  ['link', /^pusės$/u],
  ['į', /^pusę$/u],
]);

/** How amounts, shares and moneys are written. */
export const amounts: AmountGrammar = {
  percent: words(
    '% proc procentas procento procentą procentai procentų procentus procentais procentams nuoš nuošimtis nuošimčio nuošimtį nuošimčiai nuošimčių nuošimčius nuošimčiais nuošimčiams',
  ),
  ranges: [
    {before: 'nuo', between: 'iki', ofChange: true},
    {before: 'tarp', between: 'ir'},
    {between: 'ar'},
    {between: 'arba'},
  ],
  pairs: true,
  minus: words('minus'),
  ofFrost: new Set(['šalčio', 'žemiau nulio']),
  byHow: new Set(),
  sideOf: (preposition, whose, form) =>
    SIDE_OF.get(preposition)?.test(form) === true && !whose.startsWith('pus'),
  isSide: (word) =>
    /(?:in|(?<!did|maž)esn)(?:ė|ės|ę|ei|e)$|^(?!lik|did|maž)\p{L}+(?:oji|ąją|osios|ajai)$/u.test(
      word,
    ) ||
    SIDES.has(word) ||
    // „sovietų pusė“: half of them would be „pusė sovietų“.
    (word.endsWith('ų') && demonyms.has(word)),
  timeBehind: words('amžiaus šimtmečio dešimtmečio metų mėnesio savaitės dienos paros valandos'),
  money: new Map([
    ['$', 'dollars'],
    ['£', 'pounds'],
    ['€', 'euros'],
    ['°', 'degrees'],
  ]),
  prices: words('už'),
  costs: {
    verbs: words('kainavo kainuoja kainavusi kainavęs atsiėjo'),
    each: words('kiekvienas kiekviena'),
  },
};
