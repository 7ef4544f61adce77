import {remembered} from '../../engine/grammar/remembered.js';
import {harden} from './morphology.js';

/**
 * Stems of plain words. Snowball takes suffixes off that make other words (teisingas, just, becomes teisė, a right), and
 * parts forms of one verb (atsisakiusi, atsisakymas). Here only endings fall, and what regularly makes the forms and
 * the action noun of a verb: -yti -o -ė, -ėti -a -ėjo, -oti -oja -ojo, -uoti -uoja -avo. A stem that changes within a verb
 * (duoti, davė) stays two. After the Lithuanian grammar: https://www.vlkk.lt.
 */

const ADJECTIVE = (
  'as o am ą u ame i ų iems us ais uose a os ai oje oms omis ose ' +
  'asis ojo ajam ąjį uoju ajame ieji ųjų iesiems uosius aisiais oji osios ajai ąją ąja ojoje osioms ąsias osiomis'
).split(' ');
const NOUN = [...ADJECTIVE, 'ui', 'uje', 'e', 'ams'];
const COMPARATIVE = (
  'is io iam į iu iame i ių iems ius iais iuose ė ės ei ę e ėje es ėms ėmis ' +
  'ias ia ios iai ią ioje ioms iomis iasis ioji iojo iąją ieji'
).split(' ');
const PRESENT_PARTICIPLE = (
  'ant antis antį antys anti antiems antysis antieji ančio ančiam ančiu ančiame ančių ančius ančiais ančiuose ' +
  'ančios ančiai ančią ančia ančioje ančias ančioms ančiomis ančiose ančiojo ančiąją'
).split(' ');
const PAST_PARTICIPLE = (
  'ęs ę ęsis us usi usis usio usiam usį usiu usiame usių usiems usius usiais ' +
  'usios usiai usią usia usioje usias usioms usiomis usiose usioji usiųjų usieji usiosios usiąją usiojo'
).split(' ');
const HALF_PARTICIPLE = 'damas dama dami damos damasis damiesi'.split(' ');
const INFINITIVE = ['ti', 'tis', 'tų', 'tųsi', ...ADJECTIVE.map((ending) => `t${ending}`)];
const PERSONAL = 'o a ame ome au u i osi asi'.split(' ');

/** What parts a verb's stem from its endings: in the infinitive, and in present and past. */
const OF_INFINITIVE = 'y ė o uo iuo au iau'.split(' ');
const OF_PRESENT_AND_PAST = 'ėj oj uoj iuoj auj iauj av iav'.split(' ');

const join = (befores: readonly string[], endings: readonly string[]): string[] =>
  befores.flatMap((before) => endings.map((ending) => before + ending));

/** Endings of the verbs that keep their -in- (laisvinti), without it. */
const AFTER_IN = new Set([...INFINITIVE, ...HALF_PARTICIPLE, 'davo']);

/** Endings of verbs, of their action nouns and participles, and of degrees of adjectives. */
const VERBAL = new Set([
  ...join(OF_INFINITIVE, INFINITIVE),
  ...join(['', ...OF_INFINITIVE], ['davo', 'davosi']),
  ...join(['', ...OF_INFINITIVE], HALF_PARTICIPLE),
  ...join(['im', 'ym', ...join([...OF_PRESENT_AND_PAST, 'i'], ['im'])], NOUN),
  ...join(OF_PRESENT_AND_PAST, [...PERSONAL, ...PAST_PARTICIPLE]),
  ...join(['', 'i', ...OF_PRESENT_AND_PAST], PRESENT_PARTICIPLE),
  ...join(['', 'i', ...OF_PRESENT_AND_PAST], join(['am', 'om'], ADJECTIVE)),
  ...join(['', 'i'], PAST_PARTICIPLE),
  ...join(['esn', 'iaus'], COMPARATIVE),
  'iau',
]);

/** Every other ending, of nouns, adjectives and verbs. */
const NOMINAL = new Set([
  ...join(
    ['', 'i'],
    (
      'as a o aus os ui ai am ą ų u us uje oje ame ams oms ums ais omis umis umi uose ose ems ' +
      'asis oji ojo osios ajam ajai ąjį ąją ąja uoju ajame ojoje eji ųjų esiems osioms uosius ąsias aisiais osiomis ' +
      'es au ome asi osi'
    ).split(' '),
  ),
  ...'is ys ysis usis ė ės ei ėje e ėms ėmis ėse ėsi i į imi yje ims imis yse ę ūs ime isi y s'.split(
    ' ',
  ),
]);

/** All of them: most ends of words are none. */
const ENDINGS = new Set([...VERBAL, ...NOMINAL, ...AFTER_IN]);
const LONGEST = Math.max(...Array.from(ENDINGS, ({length}) => length));

const PREFIX = '^(?:ne)?(?:pa|at|ati|ap|api|iš|į|nu|pri|par|per|pra|su|už)(?:si)?';
const ONLY_PREFIX = new RegExp(`${PREFIX}$`, 'u');
/** Duoti (give) with a prefix: its -uo- and -av- are no suffix. */
const GIVE = new RegExp(`${PREFIX}du?$`, 'u');

/** Whether an ending of verbs can be one behind this stem. */
function isVerbal(stem: string, ending: string): boolean {
  if (stem.length < 3 || !VERBAL.has(ending)) return false;
  // Atimti (take away) is no action noun.
  if (/^[iy]m/u.test(ending)) return !ONLY_PREFIX.test(stem);
  // Kovotoja (a fighter) is no present.
  if (ending.startsWith('oj')) return !/(?:[yėo]t|int)$/u.test(stem);
  // Vaizdavo (depicted) is of vaizduoti.
  if (ending.startsWith('dav')) return !stem.endsWith('vaiz');
  // Klausia (asks) is no past.
  if (/^i?(?:us|ę)/u.test(ending)) return !/[aeiouyąęėįųū]$/u.test(stem);
  return !/^i?(?:uo|o|a)/u.test(ending) || !GIVE.test(stem);
}

function withoutEnding(word: string): string {
  for (let length = Math.min(LONGEST, word.length - 1); length > 0; length -= 1) {
    const ending = word.slice(-length);
    if (!ENDINGS.has(ending)) continue;
    const stem = word.slice(0, -length);
    if (stem.length > 3 && stem.endsWith('in') && AFTER_IN.has(ending)) return stem;
    if (isVerbal(stem, ending) || NOMINAL.has(ending)) return stem;
  }
  return word;
}

/** The stem of a word in lower case, the same for a verb and what is regularly made of it. */
export function stemOf(word: string): string {
  // A soft consonant before the ending (žodis, žodžiai), and the t of infinitives and participles (palikti, paliktas).
  const stem = withoutEnding(word);
  const hard = harden(stem.endsWith('i') ? stem.slice(0, -1) : stem);
  return hard.endsWith('t') ? hard.replace(/(?<=.{3}[^aeiouyąęėįųū])t$/u, '') : hard;
}

/** Prefixes of verbs. Of two that fit a word (pa-, par-) either may be meant. */
const PREFIXES = 'ap api at ati į iš nu pa par per pra pri su už'.split(' ');
const WITH_REFLEXIVE = PREFIXES.flatMap((prefix) => [prefix, `${prefix}si`]);
/** Stands for any prefix. */
const ANY = '~';

/** The names of a row; a verb with `~` before it is there twice, by itself and with any prefix. */
export function namesIn(row: string): string[] {
  const names: string[] = [];
  for (const name of row.split(', ')) {
    if (name.startsWith(ANY)) names.push(name.slice(ANY.length));
    names.push(name);
  }
  return names;
}

/**
 * The stem of a word; of one that is not to be matched itself, that of the word that it negates (nesutiko is matched as
 * sutiko), but for words that begin so by themselves, or of its verb without the prefix (nukirpo as kirpo).
 *
 * @param words Words that are to be matched: those with `ne` before them keep it, those with `~` are verbs that mean the
 *   same with any prefix.
 */
export function stemmerOf(words: Readonly<Record<string, string>>): (word: string) => string {
  // Of each word several times over.
  const bare = remembered(stemOf);
  const names = Object.values(words).flatMap(namesIn);
  const known = new Set(names.map((name) => bare(name.replace(/^=/, ''))));
  const kept = new Set(names.filter((name) => name.startsWith('ne')).map(bare));
  const positive = (word: string): string => {
    const stem = bare(word);
    if (known.has(stem)) return stem;
    const ofVerb = WITH_REFLEXIVE.filter((prefix) => word.startsWith(prefix))
      .map((prefix) => bare(ANY + word.slice(prefix.length)))
      .find((found) => known.has(found));
    return ofVerb ?? stem;
  };
  return remembered((word) =>
    word.startsWith('ne') && !kept.has(bare(word))
      ? positive(word.replace(/^ne(?:si)?/u, ''))
      : positive(word),
  );
}
