import type {UnsaidUnitGrammar} from '../../../engine/recognise/durations/lengths/unsaid-grammar.js';

/**
 * Words by which a number leaves its unit to what was said before: "where the coach took four", "the sentence was cut to four".
 */
export const unsaid: UnsaidUnitGrammar = {
  another: new Set(['another', 'further', 'additional']),
  taking: {
    verbs: new Set(['took', 'take', 'takes', 'taken', 'needed', 'need']),
    against: new Set(['where', 'while', 'whereas', 'than', 'when', 'against']),
  },
  goingOn: {
    from: 'from',
    longer: new Set(['more', 'longer', 'less', 'fewer', 'shorter']),
    terms:
      /^(?:sentences?|terms?|truce|leases?|leave|exile|bans?|imprisonment|service|apprenticeship|stay|delay|voyage|journey|wait|time|armistice|notice|shifts?|hours|days?|week|session|lesson|closure|quarantine)$/u,
    brought:
      /^(?:sentenced|condemned|down|fell|fallen|sank|limited|cut|reduced|shortened|lengthened|extended|prolonged|commuted|raised|increased|stretched|grew|rose|came|brought)$/u,
    before: 'for',
    priced:
      /^(?:s[oe]ld|sell|bought|paid|pay|let|hired?|rented|leased|pawned|worth|exchanged|insured|fetched|went|going|tables?|room|seats?|ask(?:ed)?|call(?:ed)?|vot(?:e|ed)|accounted|look(?:ed)?)$/u,
    firsts: /^(?:first|last|final|next|remaining|other)$/u,
    ofThem: new Set(['them', 'these', 'those', 'which']),
    or: new Set(['or', 'and', 'but']),
    when: new Set(['when', 'if', 'where', 'while', 'with', 'without', 'by', 'for']),
  },
};
