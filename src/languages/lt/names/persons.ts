import {remembered} from '../../../engine/grammar/remembered.js';
import type {PersonGrammar} from '../../../engine/recognise/names/persons/person-grammar.js';
import {lithuanianGivenNames} from '../../given-names.js';
import {bearers, bears} from '../bearers.js';
import {
  acts,
  befalls,
  beforePersons,
  owned,
  personNouns,
  shortTitles,
  titles,
} from '../name-words.js';
import {everyForm, formsOf} from '../morphology.js';

/** Endings of Lithuanian and Slavic surnames as Lithuanian writes them; women's too. */
const SURNAME =
  /(?:auskas|inskas|ickas|(?<=\p{L}{3})(?<!vi)skis|ovičius|evičius|avičius|ičius|aitis|utis|ūnas|ėnas|onis|ovas|iovas|(?<!di)evas|jevas|inas|enka|enko|aitė|utė|ūtė|ytė|ienė|ova|eva|skaja|manas|bergas|grenas|[nd]senas|baumas|hofas|šteinas|tonas|sonas|delis|vičius)$/u;

/** Endings of surnames that no common noun has, but soups (-ienė) and girls of a people (-aitė). */
const SURE_SURNAME =
  /(?:auskas|inskas|ickas|(?<=\p{L}{3})(?<!vi)skis|ovičius|evičius|avičius|iūtė|aitis|ytė|(?<!kopūst|žuv|svogūn|pup|žirn|bulv|morkv|grik|miež|šalt|karal|kunigaikšt)ienė|(?<!merg|dukr|tet|lietuv|viet|lenk|žyd|rus|kaimyn|anūk|čigon|žem|našl|var)aitė)$/u;

/** Letters of Lithuanian that English writes otherwise in names of other peoples. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/šč/g, 'shch'],
  [/č/g, 'ch'],
  [/š/g, 'sh'],
  [/ž/g, 'zh'],
  [/iov$/g, 'yov'],
  [/jev$/g, 'yev'],
  [/ij$/g, 'y'],
  [/j/g, 'y'],
];

/** The surname of one of several who share it: „Vileišiai“ → Vileišis, „Jankauskai“ → Jankauskas. */
function oneOf(surname: string): string {
  const [own = '', ...others] = surname.split('-');
  const [, ending = 'us'] = ONE_OF_SEVERAL.find(([plural]) => plural.test(own)) ?? [];
  const one = own
    .replace(/i?ai?$/, ending)
    .replace(/č(?=is$)/, 't')
    .replace(/dž(?=is$)/, 'd');
  return [one, ...others].join('-');
}

/** Endings of surnames of several, with that of one; the first that fits. */
const ONE_OF_SEVERAL: readonly (readonly [RegExp, string])[] = [
  [/[iy]čiai?$/, 'ius'],
  [/iai?$/, 'is'],
  [/(?:[sc]k|ov|ev|[ėūoai]n)ai$/, 'as'],
];

/** A Slavic name as English has it: Košelkovas → Koshelkov; other names stay, their bearers may be Lithuanian. */
function personName(words: readonly string[]): string {
  const surname = words.at(-1) ?? '';
  // „J. Butkų“, „broliai Jonas ir Petras Vileišiai“: one who is called by his first name as well is one.
  if (words.length > 1 && /[^aeo]ai(?:$|-)|[^acehijou]ia(?:$|-)/.test(surname))
    return personName([...words.slice(0, -1), oneOf(surname)]);
  // „Mariją Bortkevičiūtę“: no woman's name ends in -as; but „Meškauskas-Elytė“ has a name of the underground.
  if (/(?:tė|ienė)$/.test(surname) && !/[aiyu]s-/.test(surname))
    return words.map((word) => word.replace(/(?<=[^i])as$/, 'a')).join(' ');
  // „Tomas Venclova“ is no Slavic woman.
  const isMan = /[oe]va$/.test(surname) && words.length > 1 && /[aiu]s$/.test(words[0]!);
  if (isMan || !/(?:ovas|evas|ova|eva)$/.test(surname)) return words.join(' ');
  return words
    .map((word) => {
      if (/^\p{Lu}$|\.$/u.test(word)) return word;
      const bare = word.replace(/(?:as|(?<=ij)us)$/, '');
      const capital = bare.slice(0, 1);
      let rest = bare.toLowerCase();
      for (const [letter, spelling] of LETTERS) rest = rest.replaceAll(letter, spelling);
      return capital === capital.toUpperCase()
        ? rest.slice(0, 1).toUpperCase() + rest.slice(1)
        : rest;
    })
    .join(' ');
}

/** How persons are named, and what tells that a name is one’s. */
export const persons: PersonGrammar = {
  personName,
  givenNames: everyForm(lithuanianGivenNames),
  givenNominatives: new Set(lithuanianGivenNames),
  isSurname: remembered((lower) => SURNAME.test(lower)),
  isSurelySurname: (lower) => SURE_SURNAME.test(lower),
  shortGiven: new Set(['jon', 'juoz', 'vyt', 'ant', 'kaz', 'vikt', 'pran', 'zigm', 'vlad', 'leon']),
  degrees: new Set(['laipsnio', 'rango', 'klasės', 'kategorijos', 'eilės', 'lygio']),
  neverInNames: new Set([...formsOf('vyriausybė'), 'švč', 'kr', 'lt']),
  childOf: new Set(['s', 'd', 'sūn', 'dukt']),
  formerly: new Set('mergautine mergautinė mergautinės pavarde pavardė gim gimusi'.split(' ')),
  particles: new Set(
    'von fon cur cum fom de der van da di del la le zu d af ter den dos'.split(' '),
  ),
  titles: everyForm(titles),
  shortTitles: new Set(shortTitles),
  origins: new Set(),
  appositives: new Set(),
  acts,
  beforeActs: new Set(['irgi', 'pats', 'pati', 'jau', 'dar', 'vėliau', 'tada', 'buvo', 'taip']),
  agents: new Set(),
  actorUnless: new Set(),
  givenUnless: new Set(),
  calls: new Set(['vardu', 'pavarde', 'vadinamas', 'vadinamą', 'vardas', 'pavardė']),
  personNouns: new Set(personNouns),
  befalls,
  befallsWithin: 6,
  bearers,
  bears,
  beforePersons: new Set(beforePersons),
  owned: everyForm(owned),
  company: {
    word: 'su',
    verbs:
      /^(?:(?:iš|at|par|nu|su)?(?:skubėjo|vyko|važiavo|keliavo|jojo|grįžo)|(?:pa)?(?:si)?kalbėjosi|pasikalbėjo|tarėsi|pasitarė|gėrė|pietavo|vakarieniavo|ginčijosi|susiginčijo|susirašinėjo|draugavo|bičiuliavosi|vaikščiojo|bendravo|susitiko|susipyko|susitaikė|susipažino|sušaud\p{L}+)$/u,
  },
};
