import {remembered} from '../../../engine/grammar/remembered.js';
import type {PersonGrammar} from '../../../engine/recognise/names/persons/person-grammar.js';
import {
  actorUnless,
  acts,
  befalls,
  beforeActs,
  givenNames,
  givenUnless,
  owned,
  personNouns,
  titles,
} from '../name-words.js';
import {words} from '../../word-lists.js';

/** Endings of surnames that no common English word with a capital has. */
const SURNAME =
  /^(?:mc\p{L}{3}|mac(?:[dfglmnsw]|qu|k(?!er)|tav|allis|art|aul|bet|bri|coll|cull|int|inn|ph|rea)|o['’](?!clock)\p{L}{3}|fitz\p{L}{3})|(?:[^e]ov|yov|ev|[oe]vsky|insky|owski|ewski|[lnńrtw]ski|[yi]eski|zyski|[oei]cki|dzki|czyk|wicz|vich|enko|chuk|auskas|inskas|aitis|avičius|evičius|vičius|sson|[bk]erg|stein|heim|inson|[nlkm]son|pson|[a-z]{2}erson)$/u;

/** How persons are named, and what tells that a name is one’s. */
export const persons: PersonGrammar = {
  personName: (words) => words.join(' '),
  givenNames,
  patronymic: /^\p{Lu}\p{Ll}+(?:ovi?t?ch|evi?t?ch|ovna|evna)$/u,
  isSurname: remembered((lower) => SURNAME.test(lower)),
  isSurelySurname: (lower) => SURNAME.test(lower),
  shortGiven: new Set(
    'thos jas chas geo jno saml benj robt edw edwd alexr danl fredk richd jos chs alex wm edmd nathl andw patk'.split(
      ' ',
    ),
  ),
  bareInitials: /^[A-Z]$/u,
  formerly: new Set(['née', 'nee', 'born', 'formerly']),
  particles: new Set([
    'von',
    'der',
    'de',
    'van',
    'den',
    'zu',
    'zur',
    'zum',
    'vom',
    'da',
    'di',
    'del',
    'della',
    'du',
    'la',
    'le',
    'bin',
    'ibn',
    'al',
    'af',
    'ter',
    'dos',
    'y',
    'ul',
    'ud',
    'ur',
    'us',
    'ben',
    'ap',
  ]),
  titles,
  titlesOfSeveral: new Set(Array.from(titles, (title) => `${title}s`)),
  womensTitles: new Set(
    'mrs miss ms madame mme mademoiselle mlle lady dame widow sister queen princess duchess countess baroness nurse matron'.split(
      ' ',
    ),
  ),
  shortTitles: new Set(
    'mr mrs ms dr prof gen col lt capt cpt maj cpl sgt adm cmdr brig rev hon sen gov pres messrs mme mlle fr bp lieut comdr supt insp amb st gens cols capts lieuts profs revs drs majs'.split(
      ' ',
    ),
  ),
  rulers: words(
    'king queen prince princess emperor empress duke duchess archduke archduchess count countess margrave landgrave elector tsar czar tsarina sultan khan voivode hospodar regent',
  ),
  ranksBehind: words('khan pasha bey beg bek shah effendi singh aga mirza sahib begum khatun'),
  offices: words('dean earl duke'),
  lettersBehind: words(
    'dd frs rn vc mp mc dso dcm mm ma ba md llb lld kc qc obe mbe cbe kbe gcb kcb cb jp rnr rnvr fsa fba phd bart esq usn usa csa sj osb kcmg cmg gcmg kg kt frcs frse mrcs ra',
  ),
  peers: words(
    'duke earl marquess marquis viscount baron duchess countess marchioness viscountess baroness marques conde comte comtesse vicomte conte marchese',
  ),
  origins: new Set(['of']),
  then: new Set(['now', 'then', 'later', 'formerly', 'afterwards']),
  appositives: new Set(['a', 'an', 'the', 'his', 'her', 'one', 'then', 'now']),
  acts,
  beforeActs,
  agents: new Set(['by']),
  agentsOf: words(
    'founded written composed painted translated edited compiled discovered invented preached baptised baptized ordained consecrated married betrayed advised assisted tutored taught educated accompanied succeeded prompted persuaded murdered assassinated poisoned stabbed slain beheaded hanged narrated dictated penned sketched designed led commanded captained piloted',
  ),
  actorUnless,
  givenUnless,
  calls: new Set(['named', 'called']),
  personNouns,
  families: new Set(['family', 'families', 'couple', 'couples']),
  selves: new Set(['himself', 'herself']),
  befalls,
  befallsWithin: 0,
  bearers:
    /(?:smith|wright|maker|monger|founder|keeper|ographer|ologist|ician|gineer|man|woman|brother|sister|son|daughter|wife|husband|cousin|nephew|friend|widow)$/,
  plural: /(?:[^s]s|men)$/u,
  beforePersons: words(
    'young poor dear brave gallant certain met says writes observes remarks adds notes said asked told replied cried answered married thanked succeeded arrested hanged beheaded knighted baptised buried summoned appointed deposed dethroned murdered poisoned imprisoned persuaded consulted befriended betrayed assassinated reproached advised appointing mistreating',
  ),
  relations: words(
    'wife son daughter brother mother father husband nephew niece cousin uncle aunt friend friends pupil pupils disciple rival enemy mistress secretary death murder assassination execution coronation accession biography portrait grave tomb',
  ),
  his: new Set(['his']),
  relatives: new Set(['who', 'whom']),
  participles: words(
    'coming riding galloping hearing believing thinking hoping fearing wishing remembering knowing wanting weeping smiling laughing pretending refusing hesitating marching',
  ),
  owned,
  doctrines: /\p{L}{3}ism$/u,
  creeds: new Set(['roman', 'christian', 'red', 'white', 'orthodox', 'catholic', 'lutheran']),
};
