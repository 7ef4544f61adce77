import type {ReferringGrammar} from '../../../engine/recognise/quantities/nouns/told/referring-grammar.js';
import {words} from '../../word-lists.js';

/** How amounts refer to what was counted before them. */
export const told: ReferringGrammar = {
  refersBack: new Set(['jų', 'iš jų', 'iš kurių', 'tarp jų', 'iš šių']),
  relativePairs: new Set(['iš kurių', 'tarp kurių']),
  portions: new Set(['jų', 'kurių', 'šių'].flatMap((those) => [`iš ${those}`, `tarp ${those}`])),
  portionIs: words('buvo yra'),
  refersByVerb: new Set(['jų']),
  byOthers:
    /(?:^| )(?:kit(?:ais|ų|omis)(?: \p{L}+){0,2} (?:duomenimis|žiniomis|skaičiavimais|šaltiniais)|pagal kitus (?:duomenis|šaltinius)|kitur)$/u,
  against: words('prieš'),
  relatives: words('kurie kurios kuriuos kurias'),
  gains: {
    verbs: /^(?:gavo|laimėjo|iškovojo|teko|atiteko|surinko|pelnė)$/u,
    of: new Set(['seats', 'votes']),
    parties:
      /^(?:(?:soc(?:ial)?|krik)?dem(?:ai|ams|okratai|okratams)|liaudinink(?:ai|ams)|tautinink(?:ai|ams)|federantai|federacija|partija|sąjunga|sąrašas|blokas|krikščionys|krikščionims|mažum(?:os|oms)|sąjūdis|sąjūdžiui|lkdp|lsdp|lvls|lvs|komunist(?:ai|ams)|socialist(?:ai|ams)|liberal(?:ai|ams)|konservatori(?:ai|ams)|radikal(?:ai|ams)|kandidat(?:ai|ams))$/u,
  },
};
