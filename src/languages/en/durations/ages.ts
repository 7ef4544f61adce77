import type {AgeGrammar} from '../../../engine/recognise/durations/ages/age-grammar.js';

/** A noun for one person, and no body of people: "keeper", not "crew". */
const PERSON =
  '(?:lad|youth|widow|child|pilot|captain|lieutenant|sergeant|major|colonel|general|admiral|king|queen|emperor|empress|prince|princess|duke|earl|count|countess|baron|bishop|priest|pope|monk|nun|father|mother|brother|sister|husband|uncle|aunt|bride|groom|nurse|clerk|cook|guide|author|doctor|professor|student|pupil|cadet|apprentice|recruit|conscript|veteran|bachelor|maiden|orphan|prisoner|president|premier|minister|governor|mayor|schoolboy|schoolgirl|\\p{L}{2,}ist|\\p{L}*(?:man|wife|smith|keeper|maker|master|driver|teacher|painter|writer|singer|worker|farmer|officer|soldier|engineer|commander|leader|ruler|founder|designer|builder|inventor|editor))';
const BARELY = '(?:barely|only|just|hardly|scarcely|about|some|nearly|almost|perhaps)';
/** Words for those whose age is at least what is told, or at most: "anybody below sixty". */
const EVERYBODY =
  'any(?:body|one)|every(?:body|one)|nobody|those|children|people|persons|men|women|boys|girls|youths|males|females|all|he|she|i|who';

/** How old somebody was or died: "aged fifty-eight", "a boy of fifteen", "was 69 and". */
export const ages: AgeGrammar = {
  told: {
    subjects: new Set(['who', 'he', 'she', 'i']),
    bearers: new RegExp(`^(?:${PERSON})$`, 'u'),
    verbs: new Set(['was', 'turned', 'is']),
    turns: new Set(['turned']),
    fillers: new Set('only just then now already barely not yet still hardly'.split(' ')),
    behind: new Set(['and', 'when', 'but', 'then', 'or']),
    isApart: false,
    least: 3,
  },
  born: new Set(['born', 'b']),
  died: new Set(['died', 'dies', 'perished']),
  before: new RegExp(
    ` (?:aged(?: between)?|age|age of|(?:weeks?|months?|days?|years?) short of)(?: ${BARELY})?$`,
    'u',
  ),
  ofPerson: new RegExp(
    [
      ` (?:boys?|girls?|lads?|youths?|son|daughter|man|woman|widow|child|conscripts|recruits|student|schoolboy|schoolgirl|lieutenant|captain|officer|cadet|midshipman|apprentice|priest|monk|nun|bride|veteran|bachelor|maiden|orphan) of(?: ${BARELY})?`,
      ' (?:youngest|oldest|eldest)(?: (?:of )?\\p{L}+){0,2} (?:was|were|is)(?: (?:over|under|nearly|only))?',
      ` (?:${EVERYBODY})(?: (?:was|were|is|are))?(?: well)? (?:over|under|above|below|past)`,
      ' (?:when|before|until|till|since|after) (?:we|they) were(?: (?:over|under|past|only|barely))?',
    ].join('$|') + '$',
    'u',
  ),
  behind: /^(?:old|of age)/u,
  then: new Set(['then', 'now', 'still', 'only', 'just', 'barely']),
  at: {
    word: 'at',
    fillers: new Set(['only', 'just', 'barely', 'about', 'nearly', 'almost', 'hardly']),
    young:
      /^(?:betrothed|engaged|orphaned|orphan|fatherless|motherless|school|apprenticed|crowned|king|queen|prodigy)$/u,
    grown:
      /^(?:died|dies|killed|drowned|hanged|married|wed|widowed|divorced|retired|enlisted|joined|volunteered|ordained|consecrated|elected|knighted|ennobled|blinded?|emigrated|became|begun|began|graduated|learned|learnt|father|mother|widow|captain|bishop|professor|minister|apprentice)$/u,
    still: new Set(['still', 'even', 'yet']),
    unless:
      /^(?:estimat\p{L}+|put|valued?|reckon\p{L}*|pric\p{L}+|s[oe]ld|bought|st[oa]{1,2}nd?s?|stood|fixed|set|remain\p{L}*|ran|drove|rode|steam\p{L}*|speed|rate|limit\p{L}*|insured|rat(?:ed|ing)|quot\p{L}+|trad(?:ed|ing)|offer\p{L}*|travel\p{L}*|cruis\p{L}+|fl[ey]w?|clos(?:ed|ing)|pegged|capped|weigh\p{L}*|measur\p{L}+|marked|assess\p{L}*|calculat\p{L}*|count\p{L}*|number\p{L}*|fired|held|kept|auction|shares?|temperature|tally|toll|score)$/u,
    firsts: /^(?:oldest|eldest|youngest)$/u,
  },
  cues: /^(?:aged?|old)$/u,
  same: new Set(['and', 'he', 'she', 'then']),
  others:
    /^(?:his|her|their|whose|who|whom|which|that|wife|husband|father|mother|sons?|daughters?|brothers?|sisters?|child|children|widow|parents|uncle|aunt|friends?|they|leaving|left|having|became|become|when|while|after|as)$/u,
};
