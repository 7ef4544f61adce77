import type {Segmentation} from '../../engine/read/sentences/segmentation.js';
import {words} from '../word-lists.js';

export const segmentation: Segmentation = {
  abbreviations: words(`
    mr mrs ms dr prof st gen col lt capt cpt maj cpl sgt adm cmdr rev hon sen rep gov pres mt ft bros messrs mme mlle vs
    cf eg ie viz al eds transl trans vols nos chs secs arts figs pls approx incl excl ca fl repr rev suppl orig resp
    Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC Jany Feby Augt Septr Octr Novr Decr Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun Sund
    Ave Blvd Rd Dept Univ Assn Comm Ed ed Pt Art Sec Fig Pl Ch
    brig regt bn div bde coy arty cav est phil inst soc comdr comdt lieut ens pvt pfc supt insp amb atty det
    Geo Wm Chas Thos Jas Jos Robt Alex Benj Edw Fred Saml Ste Bp Abp Fr Sr Br
  `),
  numbered: words(
    's lat long pop no nr p pp vol fig art ch sec pt pl bk fol f ff ser para par l ll n nn v c r b d ed app',
  ),
  closing: words(
    'co inc corp ltd plc bros etc esq jr sr m.a b.a ph.d m.p m.d a.m p.m am pm b.c a.d b.c.e c.e oz lb lbs ft',
  ),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my your him them us me hers theirs
    there here in on at by for from to of with without upon into onto out off up down over under between among amongst
    after before during since until till when while where whereas as if unless although though because so then thus
    therefore hence however nevertheless nonetheless moreover furthermore besides otherwise meanwhile finally eventually
    later soon afterwards afterward thereafter also and but or nor yet both either neither each every all some any many
    most few fewer several much more none not only one two three four five six seven eight nine ten another other others
    such same according despite following within about against along across around behind beyond throughout through
    toward towards what which who whose whom how why is was were are had has have did do does will would could should
    can may might must at once twice initially instead even now today nowadays again always never often sometimes
    usually perhaps indeed still nothing nobody everyone everybody everything someone something at last first second
    third next last no yes apart except including like unlike per due owing given once let
  `),
  finite:
    /^(?:\p{Ll}{2,}ed|was|were|is|are|has|have|had|did|does|do|would|could|should|will|may|might|must|became|began|came|went|took|made|gave|said|saw|left|led|fell|fought|won|lost|held|met|stood|ran|rose|broke|drove|fled|sent|wrote|kept|sank|shot|struck|chose|built|brought|bought|told|knew|grew|drew|set|put|cut|hit)$/u,
  backMatter: new Set([
    'references',
    'references and notes',
    'see also',
    'bibliography',
    'select bibliography',
    'selected bibliography',
    'sources',
    'notes',
    'footnotes',
    'endnotes',
    'further reading',
    'external links',
    'works cited',
    'citations',
    'notes and references',
    'sources and further reading',
    'literature',
    'acknowledgements',
    'acknowledgments',
    'about the author',
    'related articles',
  ]),
  citation:
    /(?:Retrieved|Archived)(?: from| on|\s\p{Nd})|(?:accessed|retrieved) (?:on )?\p{Nd}|\(eds?\.\)|University Press/u,
  editMarks: ['edit(?: source)?(?: \\| edit source)?'],
  noteWords: ['note', 'nb', 'N'],
  marks: [
    'citation needed',
    'when\\?',
    'by whom\\?',
    'who\\?',
    'dubious[^\\]]{0,20}',
    'clarification needed',
    'failed verification',
    'page needed',
  ],
  boilerplate: [
    'published:',
    'posted on',
    'posted by',
    'updated by',
    'updated:',
    'last updated',
    'last modified',
    'min read',
    'mins read',
    'minute read',
    'minutes read',
    'reading time',
    'share this',
    'share on',
    'explore the',
    'read more',
    'sign up',
    'log in',
    'subscribe',
    'advertisement',
    'all rights reserved',
    'cookie policy',
    'privacy policy',
    'terms of use',
    'skip to content',
    'jump to navigation',
    'back to top',
    'leave a comment',
  ],
  mastheads: new Map([['from wikipedia, the free encyclopedia', 'Wikipedia']]),
  frequent: words(`
    the of and to that by with for on as were from at had is it be which this or their its his not also but have been
    they after during would
  `),
  letters: '',
};
