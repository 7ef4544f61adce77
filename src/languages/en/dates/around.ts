import type {AroundGrammar} from '../../../engine/recognise/dates/around/around-grammar.js';

/** What words around a date tell of it. */
export const around: AroundGrammar = {
  relatives: /^(?:who|whom|whose|which|where)$/u,
  participles:
    /^(?:\p{Ll}{2,}(?:ed|ing)|built|made|taken|given|written|begun|born|fought|held|left|lost|won|sunk|struck|sent|sold|bought|brought|shot|cut|torn|drawn|known)$/u,
  doneBy: {
    word: 'by',
    notBehind:
      /^(?:was|were|is|are|be|been|being|had|has|have|got|\p{Ll}+ly|not|never|also|again|soon|then|later|first|once|twice|now|even|still|already|only|and|or)$/u,
  },
  pluperfect: {
    auxiliaries: new Set(['had']),
    participles:
      /^(?:been|\p{Ll}{2,}ed|built|made|taken|given|written|begun|born|fought|held|left|lost|won|sunk|struck|sent|sold|bought|brought|shot|cut|torn|drawn|known|gone|come|become|done|seen|said|told|met|set|put|paid|laid|fallen|risen|broken|chosen|stolen|spoken|flown|grown|thrown|fled|led|read|kept|slept|caught|found|heard|promised|run)$/u,
    isAround: false,
  },
  bounds: new Map([
    ['since', 'from'],
    ['from', 'from'],
    ['until', 'until'],
    ['till', 'until'],
    ['to', 'until'],
    ['by', 'by'],
    ['before', 'before'],
    ['after', 'after'],
  ]),
  approximate: new Set(['about', 'around', 'circa', 'c', 'ca', 'approximately', 'roughly']),
  toCome: /^(?:will|shall|tomorrow|forthcoming|upcoming)$/u,
  uncertain: new Set(['possibly', 'perhaps', 'probably', 'presumably', 'allegedly']),
};
