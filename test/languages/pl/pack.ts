import type {LanguagePack} from '../../../src/engine/language-pack.js';
import {lexicon} from '../../../src/engine/recognise/lexicon.js';
import {isUnit, kindsOf} from '../../../src/glossary/countables.js';
import {measureOf} from '../../../src/glossary/measures.js';
import {noConcepts, noHours, noNames} from '../../../src/languages/unwritten.js';
import {formsOfUnit, qualifierPhrases, words} from '../../../src/languages/word-lists.js';
import {dates} from './dates.js';
import {numerals} from './numerals.js';

const none: ReadonlySet<string> = new Set();

const qualifiers = qualifierPhrases({
  exact: 'dokładnie, równo',
  about: 'około, ok, ok ., prawie, niemal, blisko, mniej więcej, jakieś',
  'at-least': 'co najmniej, przynajmniej, nie mniej niż',
  'at-most': 'do, najwyżej, co najwyżej, nie więcej niż',
  over: 'ponad, więcej niż, przeszło',
  under: 'poniżej, mniej niż, niespełna',
});

/** Of the things that are counted, a few, by their forms. */
const countables = lexicon(
  {
    troops: '=żołnierze, =żołnierzy, =żołnierzom, =żołnierzami, =wojska',
    people: '=ludzie, =ludzi, =ludziom, =osoby, =osób, =osoba',
    inhabitants: '=mieszkańcy, =mieszkańców',
    guns: '=działa, =dział, =armaty, =armat',
    tanks: '=czołgi, =czołgów, =czołg',
    ships: '=okręty, =okrętów, =statki, =statków',
    bases: '=bazy, =baz, =bazach',
    killed: '=zabitych, =poległych',
    km: '=km, =kilometrów, =kilometry',
  },
  (word) => word,
);

/** A small pack of Polish: dates, numbers and what is counted; no names and no concepts. */
export const pl: LanguagePack = {
  lang: 'pl',
  stem: (word) => word,
  segmentation: {
    abbreviations: words(
      'prof dr gen płk mjr kpt por św ks im ul al tzw tzn np itp itd ok pl zob por red',
    ),
    numbered: words('nr s str t ryc art poz'),
    closing: words('r w n.e p.n.e tys mln'),
    openers: words(
      'w na z do od po przed za pod nad przez dla o u i a ale lecz oraz to ten ta te jego jej ich on ona oni kiedy gdy jak który która które tam tu już jednak także następnie potem wtedy',
    ),
    finite: /(?:ł|ła|ło|li|ły)$/u,
    backMatter: new Set(['przypisy', 'bibliografia', 'literatura', 'zobacz też', 'źródła']),
    citation: /\[dostęp |ISBN/u,
    boilerplate: [],
    frequent: words('w i na z się nie do że to jest po od przez był była było były oraz jak jego'),
    letters: 'łńśźż',
  },
  numerals,
  dates,
  clock: {...noHours, hourBehind: words('rano wieczorem')},
  durations: {
    units: new Map([
      ...formsOfUnit('Y', 1, 'rok roku lata lat'),
      ...formsOfUnit('M', 1, 'miesiąc miesiąca miesiące miesięcy'),
      ...formsOfUnit('W', 1, 'tydzień tygodnia tygodnie tygodni'),
      ...formsOfUnit('D', 1, 'dzień dnia dni doba doby dób'),
      ...formsOfUnit('TH', 1, 'godzina godzinę godziny godzin'),
      ...formsOfUnit('TM', 1, 'minuta minutę minuty minut'),
    ]),
    whole: new Map([['półrocze', 'P6M']]),
    fillers: words('długich długie całych pełnych'),
    during: new Set(),
    articles: none,
    entire: words('cały całą całe'),
    singular: words('rok miesiąc tydzień dzień godzinę dobę'),
    nameHeads: words('wojna wojny wojnę'),
    nameHeadCapital: false,
    another: words('kolejne kolejnych'),
    halves: new Map([
      ['pół', 0.5],
      ['półtora', 1.5],
      ['półtorej', 1.5],
    ]),
    andPart: [[['i', 'pół'], 0.5]],
  },
  quantities: {
    before: qualifiers,
    behind: new Map([
      ['lub więcej', 'at-least'],
      ['z górą', 'over'],
    ]),
    targets: words('do'),
    refersBack: new Set(['z nich', 'spośród nich']),
    changes: ['wzros', 'zmniejsz', 'zwiększ', 'spad', 'ograniczon'],
    changesFrom: words('z'),
    labels: words('nr s str art rozdział artykuł tom strona'),
    labelsAlone: none,
    labelsBehind: none,
    percent: words('% procent procenta procentu procentów proc'),
    ranges: [
      {before: 'od', between: 'do', ofChange: true},
      {before: 'między', between: 'a'},
    ],
    pairs: false,
    minus: words('minus'),
    byHow: words('o'),
    isSide: (word) => /(?:nia|niej|nią)$/u.test(word),
    timeBehind: words('wieku roku miesiąca tygodnia dnia godziny'),
    money: new Map([
      ['$', 'dollars'],
      ['€', 'euros'],
    ]),
    one: words('jeden jednego jednym jedna jednej jedną'),
    pronounBefore: words('ani żaden żadna'),
    byTurns: {links: none, others: none},
    pronounBehind: words('z drugi druga i po'),
    isPlaceAt: (_, before) => before === 'w' || before === 'pod',
    nounForm: (word) => {
      if (/(?:ów|[^aąeęioóuy])$/u.test(word)) return 'genitive plural';
      return /[yiea]$/u.test(word) ? 'plural' : undefined;
    },
    takesSingular: (value) => value === 1,
    takesGenitive: (value) => {
      const last = value % 10;
      return last < 2 || last > 4 || (value % 100 > 10 && value % 100 < 15);
    },
    isPeople: () => false,
    phraseEnds: words(
      'w na z ze do od po przed za pod nad przez dla o u przy bez i a ale oraz lub czy że który która które jest był była było były ma miał zostało rano wieczorem',
    ),
    of: none,
    determiners: words('tych tej tego ich jego jej'),
    modifiers: (word) => /(?:ych|ich|owych|skich)$/u.test(word),
    bodies: new Map([['armia', 'troops']]),
    participles: none,
    fates: new Map(),
    auxiliaries: words('było był'),
    shares: words('z'),
    definite: words('z tych'),
    settings: words('w na pod przy'),
    aside: () => false,
    neverImplied: none,
    contexts: [
      {
        words: words('ludzi ludzie'),
        counted: 'troops',
        beside: ['wojsk', 'armi', 'żołnierz', 'dywizj'],
      },
    ],
  },
  ...noConcepts,
  countables: {...countables, kindsOf, isUnit, measureOf},
  nights: {of: /nocą$/u, into: /w nocy na$/u, behind: /^w nocy/u},
  denials: {not: 'nie', rather: [['a', 'nie']], between: new Set(), buts: new Set(['lecz'])},
  names: {...noNames, conjunctions: words('i oraz')},
  hasCases: true,
  hearsNames: false,
};
