import type {Qualifier} from '../../engine/mention.js';
import type {QuantityGrammar} from '../../engine/recognise/quantities.js';

const words = (text: string): Set<string> => new Set(text.split(/\s+/u).filter(Boolean));
const phrases = (table: Readonly<Record<Qualifier, string>>): Map<string, Qualifier> =>
  new Map(
    Object.entries(table).flatMap(([qualifier, text]) =>
      text
        .split(',')
        .map((phrase) => phrase.trim())
        .filter(Boolean)
        .map((phrase) => [phrase, qualifier as Qualifier] as const),
    ),
  );

export const quantities: QuantityGrammar = {
  before: phrases({
    exact: 'lygiai, tiksliai, iš viso',
    about: 'apie, beveik, maždaug, kone, bemaž, arti, apytikriai, netoli, kokie, kokių, kokius',
    'at-least':
      'bent, mažiausiai, ne mažiau kaip, ne mažiau nei, ne mažiau negu, nemažiau kaip, bent jau',
    'at-most':
      'iki, ne daugiau kaip, ne daugiau nei, ne daugiau negu, daugiausia, ligi, nedaugiau kaip, net iki',
    over: 'per, daugiau nei, daugiau kaip, daugiau negu, virš, viršijo, gerokai daugiau nei, gerokai per',
    under: 'mažiau nei, mažiau kaip, mažiau negu, nesiekė',
  }),
  behind: phrases({
    exact: '',
    about: '',
    'at-least': 'ar daugiau',
    'at-most': '',
    over: 'su viršum',
    under: '',
  }),
  labels: words(
    'straipsnis straipsnio straipsnį straipsnyje str skyrius skyriaus skyrių skyriuje sk nr numeris p psl puslapis puslapyje pav lentelė isbn issn doi tel įsakymas direktyva t tomas žr punktas punkto punktą kambarys tipas tipo modelis',
  ),
  labelsBehind: words(
    'psl puslapis puslapio puslapį puslapyje straipsnis straipsnio straipsnį straipsniu skyrius skyriaus skyrių punktas punkto',
  ),
  clock: words('val valandą'),
  percent: words(
    '% proc procentas procento procentą procentai procentų procentus procentais procentams',
  ),
  ranges: [
    {before: 'nuo', between: 'iki'},
    {before: 'tarp', between: 'ir'},
    {between: 'ar'},
    {between: 'arba'},
  ],
  money: new Map([
    ['$', 'dollars'],
    ['£', 'pounds'],
    ['€', 'euros'],
  ]),
  one: words('vienas vieno vienam vieną vienu viename viena vienos vienai vienoje'),
  pronounBefore: words('nė nei dar kas kiekvienas kiekvieno joks jokio'),
  pronounBehind: words(
    'kitą kito kitam kitu kitas kita kitos kitai iš kartą metu ar ir po tik ne kuris kuri kurių buvo nuo dieną vakarą rytą kitoje kitame ypač ypatingai bet',
  ),
  phraseEnds: words(
    'į iš su be po prie prieš per nuo iki už ant apie dėl pagal tarp ties virš žemiau ir ar arba o bet kad kuris kuri kurie kurios kurį kurių yra buvo bus būtų turėjo turi gali galėjo kaip nei negu jog jei kai kur nes',
  ),
  of: new Set(),
  determiners: new Set(),
  army: [
    'kariuomen',
    'armij',
    'kari',
    'karei',
    'korpus',
    'divizij',
    'brigad',
    'pulk',
    'batalion',
    'įgul',
    'pajėg',
    'būr',
    'mūš',
    'ordin',
    'sąjungin',
  ],
  men: words('žmonės žmonių žmones žmonėms žmonėmis vyrų vyrai vyrus vyrams'),
  numbering: new Set(),
};
