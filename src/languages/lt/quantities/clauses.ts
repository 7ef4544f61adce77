import type {ClauseGrammar} from '../../../engine/recognise/quantities/nouns/clause/clause-grammar.js';
import {NEVER_IMPLIED} from '../../../glossary/countables.js';
import {SORTS} from '../../../glossary/countables.js';
import {words} from '../../word-lists.js';
import {formsOf} from '../morphology.js';
import {isLocative} from '../morphology.js';
import {TOGETHER} from '../numerals.js';

const forms = (nominatives: string): Set<string> =>
  new Set(nominatives.split(' ').flatMap(formsOf));

const AIR = 'lėktuv aviacij bombonešiai oro lakūn eskadril skrid skraid numuš'.split(' ');

const SEA = 'laiv eskadr kreiser reid uost torped jūr flot admirol viceadmirol kontradmirol'.split(
  ' ',
);

/** What the clause about an amount tells of what it counts. */
export const clauses: ClauseGrammar = {
  votes: {
    voting: /^(?:bals(?:avo|uo\p{L}+|avim\p{L}+|ais|ų|ams)|susilaik\p{L}+|pasisakė)$/u,
    deeds: words('balsavo balsuoja pasisakė susilaikė susilaikius'),
    sides: words('už prieš'),
    sidesBefore: true,
  },
  together: TOGETHER,
  shares: words('iš'),
  definite: words('iš tų šių anų visų tie tos tuos tas anie anuos visi visus visos visas'),
  left: / (?:(?:iš)?lik(?:o|ę|us|usi|usių|usiųjų|usieji|usius|usios)|išgyven\p{L}+|(?:su|par|at)?gr[iį]ž\p{L}+|gyv[ių]|tebe\p{L}+|dabar|vėliau|paskui|po|pasku\p{L}+|galiausiai|kit[iųąaoius]{1,3}|nauj\p{L}+|antr\p{L}+|tik|vos|išsigelbėj\p{L}+|pabėg\p{L}+)$/u,
  another:
    / (?:kit(?:as|a|o|os|ais|omis|am|ai|ą|uose|oje|i|ų|us|iems|oms|ame)|ant(?:r|ras)\p{L}*|pirm(?:as|a|oj|oji|asis|ojo|osios|ajame|ojoje|ame|oje)|treči\p{L}+|ketvirt\p{L}+|penkt\p{L}+|šešt\p{L}+|paskutin\p{L}+|priešo|priešų|vėliau|paskui|po|iki|dabar|kai|nauj(?:as|a|o|os|ojo|osios|ame|oje|ajame|ojoje|i|ų|ųjų)|sen(?:as|a|o|os|ojo|osios|ame|oje|ajame|ojoje)|dieną|naktį|ryt(?:ą|e)|vakar(?:ą|e)|vidurdien(?:į|is)|auštant|sutemus|dar|kaimynin\p{L}+|aukštutin\p{L}+|žemutin\p{L}+|šiaurin\p{L}+|pietin\p{L}+|rytin\p{L}+|vakarin\p{L}+|(?:pirma|antra|trečia|ketvirta|penkta|šešta|sekma)dien(?:į|io|iais))$/u,
  opposites: [
    [/^šiaur(?:ės|ėje|in)/u, /^piet(?:ų$|uose$|in)/u],
    [/^ryt(?:ų$|uose$|in)/u, /^vakar(?:ų$|uose$|in)/u],
    [/^(?:viršutin|aukštutin)/u, /^(?:apatin|žemutin)/u],
    [/^kair/u, /^dešin/u],
    [/^vidin/u, /^išorin/u],
  ],
  ours: words('mano mūsų'),
  theirs: words('jo jos jų'),
  inOtherWords: words('arba t'),
  byWhat: /^pagal (?!skaičių$)\p{L}+$/u,
  ofOthers:
    /^(?:pagal|tarp|nuo|per|su|be|iš|už|prieš|po|prie|kas|kasmet|daugiau|mažiau|nei|negu|kur\p{L}+|(?!buvo$|liko$|sudarė$)\p{L}+(?:ų|o|os|ės|ies|aus|ens|ers))$/u,
  room: / (?:gal(?:ėjo|ėdavo|i|intis|inti|ėjęs|ėjusi|ėjusiame|ėjusioje)(?: iš viso)? (?:paimti|priimti|(?:su)?talpinti|(?:su)?tilpti|vežti|gabenti|plukdyti|susėsti|apgyvendinti)|(?:su)?tilp(?:o|davo|tų)|(?:su)?telpa|talpin(?:o|a|davo)|talpa)(?: (?:iki|apie|tik|maždaug|daugiau kaip|daugiau nei|per|net|buvo|–))?$/u,
  inAll: {
    before: / (?:iš viso|viso labo|išviso)$/u,
    behind: /^(?:\p{Ll}+ )?(?:iš viso)/u,
    unless: words(
      'kurių jų tarp įskaitant neskaitant be su taip abu abi kiti kitų kas kiekviena kiekvienas laivai laivų daugiau mažiau nei negu',
    ),
  },
  pointing: {
    words: words(
      'ten tada tuomet tąkart anąkart tąsyk anąsyk anuomet tą aną tame toje tuose tose anoje aname',
    ),
    pairs: new Set(),
  },
  settings: words('prie iš į ties pro už su ant'),
  aside: isLocative,
  sorts: SORTS,
  numberOf: words('skaičius skaičiaus skaičių skaičiumi'),
  reckons:
    /^(?:siek(?:ė|ia)|sudar(?:ė|o)|būta|buvo|(?:su)?skaičiuo(?:ta|jama)|vertin(?:ami|ama|ta|ti)|virš(?:ijo|ija)|prilygo|išaugo|svyr(?:uoja|avo)|manoma|nurod(?:yta|oma))$/u,
  neverImplied: NEVER_IMPLIED,
  contexts: [
    {
      words: words('žmonės žmonių žmones žmonėms žmonėmis vyrų vyrai vyrus vyrams'),
      counted: 'troops',
      beside:
        'kariuomen armij kari karei korpus divizij brigad pulk batalion pajėg būr mūš ordin sąjungin'.split(
          ' ',
        ),
    },
    {
      words: words('žmonės žmonių žmones žmonėms žmonėmis vyrų vyrai vyrus vyrams'),
      counted: 'troops',
      beside: ['įgul'],
      unless: ['laiv', 'keleiv', 'lainer', 'garlaiv', 'burlaiv', 'lėktuv', 'dirižabl', 'bark'],
    },
    // Sixties of groschen, but where the dead are dug up or buried.
    {
      words: words('kapų'),
      counted: 'graves',
      beside:
        'kapin pilkap archeolog kasin iškas atkas tyr ištirt rast rado aptik degint griaut laido palaid'.split(
          ' ',
        ),
    },
    {words: forms('balsas balsai registras registrai'), counted: 'organ stops', beside: ['vargon']},
    {words: forms('naikintuvas naikintuvai'), counted: 'destroyers', beside: SEA},
    {words: forms('šarvuotis šarvuočiai'), counted: 'battleships', beside: SEA},
    {words: forms('mašina mašinos'), counted: 'aircraft', beside: AIR},
  ],
};
