import type {AmountGrammar} from '../../../engine/recognise/quantities/amounts/amount-grammar.js';
import {words} from '../../word-lists.js';

const SIDES = words(
  'the this that other latter former east west north south left right top back better second',
);

/** How amounts, shares and moneys are written. */
export const amounts: AmountGrammar = {
  percent: new Set(['%', 'percent', 'pct', 'per cent', 'per-cent']),
  ranges: [{before: 'between', between: 'and'}, {between: 'to', ofChange: true}, {between: 'or'}],
  pairs: false,
  rates: words('rate ratio odds proportion'),
  minus: words('minus'),
  ofFrost: new Set(['below zero', 'below nought', 'of frost']),
  byHow: words('by'),
  changesBy: words(
    'loss fall drop decline decrease reduction cut rise increase gain growth advance',
  ),
  changeIn: words('in on of'),
  changed:
    /^(?:cut|reduced|lowered|raised|rose|risen|fell|fallen|increased|decreased|dropped|declined|grew|grown|advanced|shrank|shrunk)$/u,
  shareFillers: words('good full bare mere clear whole scant'),
  isSide: (word) =>
    /(?:ern|(?<!^(?:ov|und|aft|rath|nev|ev|eith|neith|wheth|howev|moreov))er)$/u.test(word) ||
    SIDES.has(word),
  timeBehind: words('generation century decade year month week day hour minute'),
  money: new Map([
    ['$', 'dollars'],
    ['£', 'pounds'],
    ['€', 'euros'],
    ['Lt', 'litas'],
    ['RM', 'marks'],
    ['Rs', 'rupees'],
    ['°', 'degrees'],
  ]),
  coins: new Map([
    ['s', {id: 'shillings', perUnit: 20}],
    ['d', {id: 'pence', perUnit: 240}],
  ]),
  coinRates: words('per a an each every'),
  coinWords: new Map(
    'halfpenny twopence threepence fourpence fivepence sixpence sevenpence eightpence ninepence tenpence elevenpence'
      .split(' ')
      .map((word, i) => [word, {id: 'pence', value: i === 0 ? 0.5 : i + 1}] as const),
  ),
  smaller: new Map([['feet', {perUnit: 12, before: words('tall high long wide deep in and')}]]),
  armsOrMeasures: new Map([
    [
      'foot',
      {
        arm: 'infantry',
        measure: 'feet',
        beside: words('horse cavalry dragoons hussars guns lancers horsemen'),
        leads: words('with'),
        measures: words('is was measures measured stands stood rises rose'),
      },
    ],
  ]),
  prices: words('worth for at'),
  costs: {verbs: words('cost costs costing'), each: words('each apiece')},
};
