import type {GroundGrammar} from '../../../engine/recognise/dates/grounds/ground-grammar.js';
import {MONTHS} from './calendar.js';

/** Months that are verbs too, even where a sentence begins with them. */
const VERBS = new Set(['march', 'may']);

/** On which grounds months, years and days alone are dates. */
export const grounds: GroundGrammar = {
  lonelyMonths: new Set(MONTHS.filter((name) => !VERBS.has(name))),
  verbsOfPart: new Set(['beginning', 'start', 'end']),
  partWithin: 'in',
  capitalMonths: new Set([...VERBS, 'august']),
  nameParticles: new Set(['von', 'van', 'zu', 'zur', 'de', 'der', 'af', 'av']),
  yearCues: new Set(
    'in since upon throughout by of until till from to and between during after before around about circa c ca year to through late early mid spring summer autumn winter fall or than as for revised published printed reprinted born died married elected founded built established opened appointed added rebuilt restored enlarged extended remodelled demolished consecrated completed erected dated installed inserted cast incorporated launched dissolved'.split(
      ' ',
    ),
  ),
  behindYears: new Set(
    'in at by under with from until after before during the when while where he she they his her their who as was were had'.split(
      ' ',
    ),
  ),
  eras: new Set(['ad', 'bc', 'bce', 'ce']),
  reigns: new Set('reign rule reigned ruled dynasty period era pontificate caliphate'.split(' ')),
  lives: new Set(['b', 'd', 'r', 'fl', 'm', 'k']),
  describedByYears: {
    before: new Set('the a an his her its their our my this'.split(' ')),
    plurals: new Set(
      'uprisings insurrections deportations elections reforms negotiations talks riots pogroms purges trials repressions olympics games'.split(
        ' ',
      ),
    ),
  },
  namedByYear: new Set(
    'treaty treaties pact pacts agreement agreements coup ultimatum constitution revolution uprising war peace elections election census edition convention concordat protocol accord crisis campaign invasion report law act border boundary'.split(
      ' ',
    ),
  ),
  occasions: new Set(['census', 'election', 'elections']),
  namesakes: new Set(
    'street square avenue road lane bridge park school college church cathedral island islands isle common hill hills bay'.split(
      ' ',
    ),
  ),
  nameYearWord: 'of',
  otherMonths: new Set(
    'muharram safar rabi jumada jumadi rajab shaban ramadan ramazan shawwal zulhijja muharrem vendémiaire vendemiaire brumaire frimaire nivôse nivose pluviôse pluviose ventôse ventose germinal floréal floreal prairial messidor thermidor fructidor nisan iyar sivan tammuz av elul tishri cheshvan kislev tevet shevat adar'.split(
      ' ',
    ),
  ),
  onDay: new Set(['on', 'by']),
  onwards: new Set(['onward', 'onwards']),
  habits: /^(?:would|always|usually|often|every|each|yearly|annually)$/u,
};
