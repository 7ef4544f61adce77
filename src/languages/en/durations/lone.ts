import type {LoneGrammar} from '../../../engine/recognise/durations/lengths/lone-grammar.js';

/** Words around a unit alone that make it one of it: "every minute", "spent a year". */
export const lone: LoneGrammar = {
  phrased: {
    units: new Set('minute hour day week month year decade century'.split(' ')),
    long: new Set(['long']),
    phrases: [
      {words: / every$/u, of: /^(?:minute|hour)$/u},
      {
        words: /^(?:within|inside) the$/u,
        of: /^(?:hour|week|month|year|decade)$/u,
        unless: /^of$/u,
      },
      {
        words: /^(?:for|after|within|in|took|lasted|waited|cost|passed) another$/u,
        of: /^(?:minute|hour|week|month|year|decade|century)$/u,
      },
      {
        words: / another$/u,
        of: /^(?:minute|hour|week|month|year|decade|century)$/u,
        behind: /^(?:passed|elapsed|went|of)$/u,
      },
    ],
  },
  lasting: {
    verbs:
      /^(?:spen[dt](?:s|ing)?|serv(?:ed|ing)|stay(?:ed|ing)|wait(?:ed|ing)|liv(?:ed|ing)|remained|ruled|reigned|worked|taught|studied|lay|held|survived|lingered|fought|marched|sailed|rode|walked|travelled|besieged|last(?:s|ed|ing)?)$/u,
    fully:
      /^(?:last(?:ed|s|ing)|ruled|reigned|governed|led|served|lived|worked|taught|held|survived)$/u,
    fullyUnless:
      /^(?:every|each|both|together|have|would|not|never|to|until|aged?|old|first|last|next|another|per|sentence[ds]?|sentencing|terms?|apart|in|all|altogether|which|where|whom|breaks?|pauses?|interruptions?)$/u,
    fillers: new Set('there here out on only just about nearly almost over at'.split(' ')),
  },
};
