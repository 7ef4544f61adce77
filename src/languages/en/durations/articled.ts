import type {ArticledGrammar} from '../../../engine/recognise/durations/lengths/articled-grammar.js';

/** Words by which an article and a unit tell one of it: "for a week", "a year later", "in a day". */
export const articled: ArticledGrammar = {
  cues: new Set(
    'for lasted lasting within inside after took takes taking over nearly almost about than only exactly by'.split(
      ' ',
    ),
  ),
  cuesOf:
    /^(?:course|space|term|period|absence|delay|silence|interval|gap|pause|lull|halt|stay|wait|reign|siege|truce|march|journey|voyage|passage|imprisonment|captivity|exile|illness|service|leave|distance|matter|part)$/u,
  cuesBehind: new Set(['later', 'earlier', 'afterwards', 'passed', 'elapsed']),
  had: new Set(['had', 'has']),
  awaited: {
    verbs: new Set(['was', 'is', 'be', 'been']),
    until: new Set(['before', 'until', 'till']),
  },
  granted:
    /^(?:given|gave|gives?|giving|granted|allowed|got|gets?|costs?|costing|been|lost|gained|needed|cost)$/u,
  articledUnless: new Set(['night']),
  inOne: {
    before: 'in',
    behind: new Set('together alone flat his her its their they he she it we'.split(' ')),
    units: new Set(['day', 'week', 'month', 'year', 'hour', 'night', 'decade']),
    rates: new Set('once twice thrice often times seldom rarely more most least'.split(' ')),
  },
};
