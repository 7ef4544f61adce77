import type {LabelGrammar} from '../../../engine/recognise/quantities/labels/label-grammar.js';
import {words} from '../../word-lists.js';

const AT = words('in at from near to around outside inside through before and');

/** Numbers that name or label, and count nothing. */
export const labels: LabelGrammar = {
  labels: words(
    'art arts lat latitude sect ref reel shelf scene fond inventory opus boat lifeboat pier platform track gate berth cabin cell barrack hill number magnitude tables figures plates plate map maps folder file block ward fol folio ms mss codex flat apartment suite item items sheet box no nos psalms canton channel volume volumes lot einsatzkommando sonderkommando einsatzgruppe stalag oflag article articles chapter chapters section sections paragraph paragraphs no nos nr number p pp page pages vol vols volume fig figure table note notes isbn issn doi oclc directive decree room line lines verse act part appendix item act bill resolution highway route flight unit group type model version class mark grade phone tel psalm canto stanza sonnet',
  ),
  districts: words('hundred'),
  telephones: words('tel telephone phone fax'),
  labelsOfTwo: words(
    'cells cabins rooms gates platforms berths tracks boats lifeboats piers batteries huts blocks numbers cases shelves items wards compartments',
  ),
  labelsAlone: words('case cases exhibit exhibits panel panels display displays stand showcase'),
  having: /^(?!hundred)\p{L}{2,}[^e]ed$/u,
  ratio: 'in',
  every: new Set(['every']),
  addresses: words('street st road avenue lane square place row terrace boulevard crescent drive'),
  labelsBehind: words('pp'),
  calibres: words('inch mm cm pdr pdrs pounder pounders'),
  streets: words('street road avenue lane terrace'),
  one: words('one'),
  pronounBefore: words(
    'no nor any every each this that which another some the only in on at from to under',
  ),
  only: words('only'),
  doing: /.{3}ing$/u,
  byTurns: {links: words('or after for from by upon on with against to'), others: words('another')},
  pronounBehind: words(
    'afternoon evening morning night counts count says knows another of and or who which that was is has had would could can may should might must by in on at to from for with as day time side hand after might more but it he she they were if when than thing',
  ),
  isPlaceAt: (_, before) => AT.has(before),
};
