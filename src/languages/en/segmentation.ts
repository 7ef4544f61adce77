import type {Segmentation} from '../../engine/read/segmentation.js';

const words = (text: string): Set<string> => new Set(text.split(/\s+/u).filter(Boolean));

export const segmentation: Segmentation = {
  abbreviations: words(`
    mr mrs ms dr prof st gen col lt capt maj cpl sgt adm cmdr rev hon sen rep gov pres mt ft jr sr bros messrs mme mlle vs
    cf eg ie viz al ed eds trans vol vols no nos pp p ch chs sec secs art arts fig figs pl pt approx ca c fl b d r repr rev
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur fri sat sun ave blvd rd dept univ assn comm
    brig regt bn div est phil inst soc
  `),
  closing: words('co inc corp ltd etc km mi sq ha lb lbs oz ft in am pm bc ad ce bce'),
  openers: words(`
    the a an this that these those he she it they we i you his her its their our my there here in on at by for from to of
    with without after before during since until when while where as if although though because so then thus therefore
    however nevertheless moreover furthermore meanwhile finally eventually later soon also and but or nor yet both either
    neither each every all some many most few several no not only one two three four five such same other another
    according despite following under over between among within about what which who whose how why is was were are had has
    did do at once initially instead despite even now today more much nothing nobody everyone
  `),
  backMatter: new Set([
    'references',
    'see also',
    'bibliography',
    'sources',
    'notes',
    'footnotes',
    'endnotes',
    'further reading',
    'external links',
    'works cited',
    'citations',
    'notes and references',
    'literature',
  ]),
  citation: words('isbn issn oclc doi retrieved archived'),
  boilerplate: [
    'published:',
    'updated by',
    'updated:',
    'last updated',
    'min read',
    'minutes read',
    'share this',
    'explore the',
    'read more',
    'sign up',
    'subscribe',
    'advertisement',
    'all rights reserved',
  ],
  frequent: words(`
    the of and in to a was that by with for on as were from at had is it be which an this or their its his not also but
    have been they after during
  `),
  letters: '',
};
