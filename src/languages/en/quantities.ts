import type {Qualifier} from '../../engine/mention.js';
import type {QuantityGrammar} from '../../engine/recognise/quantities.js';

const words = (text: string): Set<string> => new Set(text.split(/\s+/u).filter(Boolean));
const phrases = (table: Readonly<Record<Qualifier, string>>): Map<string, Qualifier> =>
  new Map(
    Object.entries(table).flatMap(([qualifier, text]) =>
      text
        .split(',')
        .map((phrase) => phrase.trim())
        .filter(Boolean)
        .map((phrase) => [phrase, qualifier as Qualifier] as const),
    ),
  );

export const quantities: QuantityGrammar = {
  before: phrases({
    exact: 'exactly, precisely',
    about:
      'about, around, approximately, some, nearly, almost, roughly, circa, c, ca, close to, in the region of, an estimated, estimated, perhaps, somewhere around, or so, close on, about a, nearly a, almost a',
    'at-least':
      'at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, at the least',
    'at-most':
      'up to, no more than, not more than, at most, a maximum of, maximum of, as many as, only up to, not exceeding, limited to, at the most',
    over: 'over, more than, upwards of, in excess of, above, exceeding, well over, just over',
    under: 'under, fewer than, less than, below, just under',
  }),
  behind: phrases({
    exact: '',
    about: 'or so, approximately, or thereabouts',
    'at-least': 'or more, at least, at the least',
    'at-most': 'at most, or fewer, or less, at the most',
    over: '',
    under: '',
  }),
  labels: words(
    'article articles chapter chapters section sections paragraph paragraphs no nos nr number p pp page pages vol vols volume fig figure table note notes isbn issn doi oclc directive decree room line lines verse act part appendix item act bill resolution highway route flight unit group type model version class mark grade phone tel psalm canto stanza sonnet',
  ),
  labelsBehind: new Set(),
  clock: words('am pm a.m p.m o’clock oclock'),
  percent: words('% percent pct per-cent'),
  ranges: [{before: 'between', between: 'and'}, {between: 'to'}, {between: 'or'}],
  money: new Map([
    ['$', 'dollars'],
    ['£', 'pounds'],
    ['€', 'euros'],
  ]),
  one: words('one'),
  pronounBefore: words('no any every each this that which another some the only'),
  pronounBehind: words(
    'another of and or who which that was is has had would could can may should might must by in on at to from for with as day time side hand after might more but it he she they were if when than thing',
  ),
  phraseEnds: words(
    'in on at to from for with by into onto over under between among against during after before since until within without through across near along is are was were be been being has have had would could should will shall may might must do did does and or but that which who whom whose where when while as than if because per each a an the it they he she we ones',
  ),
  of: words('of'),
  determiners: words('the its their his her our these those all'),
  army: [
    'army',
    'armies',
    'troop',
    'soldier',
    'military',
    'garrison',
    'corps',
    'division',
    'brigade',
    'regiment',
    'battalion',
    'infantry',
    'cavalry',
    'battle',
    'officer',
    'forces',
    'commander',
    'allies',
  ],
  men: words('men'),
  numbering: words('numbered totalled totaled'),
};
