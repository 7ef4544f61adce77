import {remembered} from '../../engine/grammar/remembered.js';

/**
 * Declension of Lithuanian nouns, adjectives and surnames by their endings, both ways: the forms of a nominative,
 * and the nominatives that a form may come from. Only what names need: no dual, no short forms, no stress.
 *
 * After the Lithuanian grammar's five declensions: https://www.vlkk.lt.
 */

/** Nominative ending, then the other cases' endings: genitive, dative, accusative, instrumental, locative, vocative. */
const PARADIGMS: readonly (readonly [string, string])[] = [
  // Masculine.
  ['as', 'o ui ą u e ai'],
  ['ias', 'io iui ią iu yje'],
  ['is', 'io iui į iu yje i'],
  // Without the vocative: „Henry“ is no Henrys.
  ['ys', 'io iui į iu yje'],
  ['ius', 'iaus iui ių iumi iuje iau'],
  ['us', 'aus ui ų umi uje au'],
  // Feminine.
  ['a', 'os ai ą a oje'],
  ['ia', 'ios iai ią ia ioje'],
  ['ė', 'ės ei ę e ėje'],
  ['is', 'ies iai į imi yje'],
  // Plural.
  ['ai', 'ų ams us ais uose'],
  ['iai', 'ių iams ius iais iuose'],
  ['os', 'ų oms as omis ose'],
  ['ios', 'ių ioms ias iomis iose'],
  ['ės', 'ių ėms es ėmis ėse'],
  ['ys', 'ių ims is imis yse'],
  ['ūs', 'ų ums us umis uose'],
  // Definite adjectives and ordinals.
  ['asis', 'ojo ajam ąjį uoju ajame'],
  ['ysis', 'iojo iajam įjį iuoju iajame'],
  ['usis', 'iojo iajam ųjį iuoju iajame'],
  ['oji', 'osios ajai ąją ąja ojoje'],
  ['ioji', 'iosios iajai iąją iąja iojoje'],
  ['ieji', 'ųjų iesiems uosius aisiais uosiuose'],
  ['osios', 'ųjų osioms ąsias osiomis osiose'],
  // Adjectives and participles, where they differ from nouns.
  ['as', 'am ame'],
  ['is', 'iam iame'],
  ['i', 'ų iems us ais uose'],
  ['uo', 'ens eniui enį eniu enyje'],
];

/** Endings of definite adjectives, with those of their nominatives: „Naujosios Žemės“ is Naujoji Žemė. */
const DEFINITE: readonly (readonly [string, ...string[]])[] = [
  ['osios', 'oji', 'osios'],
  ['ąją', 'oji'],
  ['ojoje', 'oji'],
  ['ąja', 'oji'],
  ['oji', 'oji'],
  ['asis', 'asis'],
  ['ąjį', 'asis'],
  ['ajam', 'asis'],
  ['ajame', 'asis'],
  ['ieji', 'ieji'],
  ['ųjų', 'ieji'],
  ['uosiuose', 'ieji'],
  ['uosius', 'ieji'],
  ['ąsias', 'osios'],
  ['osiose', 'osios'],
];

/** Likeliest nominative endings of a name met in another case only, the best first. */
const LIKELIEST = ['as', 'ė', 'a', 'ius', 'is', 'ys', 'us', 'ai', 'iai', 'os', 'ia'];

interface Rule {
  readonly nominative: string;
  readonly ending: string;
}

const RULES: ReadonlyMap<string, readonly Rule[]> = (() => {
  const byEnding = new Map<string, Rule[]>();
  for (const [nominative, endings] of PARADIGMS) {
    for (const ending of [nominative, ...endings.split(' ')]) {
      const rules = byEnding.get(ending) ?? [];
      rules.push({nominative, ending});
      byEnding.set(ending, rules);
    }
  }
  return byEnding;
})();

const LONGEST_ENDING = Math.max(...Array.from(RULES.keys(), ({length}) => length));

/** Whether an ending makes a `t` or `d` before it soft: `i` before a back vowel (Deltuvis, but Šatis, Šačio). */
function softens(ending: string): boolean {
  return /^i[aąouųū]/.test(ending);
}

/** The paradigms as they are looked through, endings apart. `isHard`: whether a stem is hard before the nominative's. */
const DECLENSIONS = PARADIGMS.map(([ending, others]) => ({
  ending,
  isHard: !softens(ending),
  others: others.split(' ').map((other) => ({ending: other, softens: softens(other)})),
}));

function soften(stem: string): string {
  if (stem.endsWith('t')) return `${stem.slice(0, -1)}č`;
  if (stem.endsWith('d')) return `${stem}ž`;
  return stem;
}

/** What `soften` changes, changed back. */
export function harden(stem: string): string {
  if (stem.endsWith('č')) return `${stem.slice(0, -1)}t`;
  if (stem.endsWith('dž')) return stem.slice(0, -1);
  return stem;
}

/** Every form of a nominative, itself first; only itself where it does not decline (Oslo, SSRS, a genitive). */
export const formsOf = remembered((nominative): readonly string[] => [
  ...new Set(declined(nominative)),
]);

/** Its forms as they come, some of them twice. */
function declined(nominative: string): string[] {
  const forms = [nominative];
  for (const {ending, others, isHard} of DECLENSIONS) {
    if (!nominative.endsWith(ending)) continue;
    const stem = nominative.slice(0, -ending.length);
    if (stem.length < 2) continue;
    const soft = isHard ? soften(stem) : stem;
    for (const other of others) forms.push((other.softens ? soft : stem) + other.ending);
  }
  return forms;
}

/** Nominative singular endings with those of the plural. */
const PLURALS: readonly (readonly [string, string])[] = [
  ['ias', 'iai'],
  ['as', 'ai'],
  ['is', 'iai'],
  ['ys', 'iai'],
  ['ius', 'iai'],
  ['us', 'ūs'],
  ['a', 'os'],
  ['ė', 'ės'],
  ['is', 'ys'],
];

/** The nominatives plural that a nominative singular may have. */
export function pluralsOf(nominative: string): string[] {
  return PLURALS.filter(([ending]) => nominative.endsWith(ending)).map(([ending, plural]) => {
    const stem = nominative.slice(0, -ending.length);
    return softens(plural) && !softens(ending) ? soften(stem) + plural : stem + plural;
  });
}

/** „Vytogaloj“, „Pumpėnėj“, but „Tolstoj“. */
const SPOKEN = /\p{L}{3}(?<!s[kt])(oj|ėj|uj)$/u;

/** The nominatives that a form may be of, the likeliest first; the form itself where no ending fits. */
export const nominativesOf = remembered((form): readonly string[] => {
  // „Churchill’io“: such a name is kept as its own language writes it.
  const foreign = /^(\p{L}{2,})['’]\p{L}{1,4}$/u.exec(form);
  if (foreign) return [foreign[1]!];
  const spoken = SPOKEN.exec(form);
  if (spoken) return [form.slice(0, -2) + {oj: 'a', ėj: 'ė', uj: 'us'}[spoken[1] as 'oj']];
  for (const [ending, ...nominatives] of DEFINITE) {
    if (!form.endsWith(ending)) continue;
    return nominatives.map((nominative) => form.slice(0, -ending.length) + nominative);
  }
  const found: {nominative: string; rank: number}[] = [];
  for (let length = Math.min(LONGEST_ENDING, form.length - 2); length > 0; length -= 1) {
    const stem = form.slice(0, -length);
    for (const {nominative, ending} of RULES.get(form.slice(-length)) ?? []) {
      // „Strėkio“ is of Strėkis: what ends in -ias is rare.
      // „Šančiai“ are several, and seldom the dative or the vocative of what ends in -is.
      const isOfOne =
        nominative === 'is' &&
        ((ending === 'iai' && !stem.endsWith('ieč')) || (ending === 'i' && stem.endsWith('a')));
      const isSoft = isOfOne || (/^as?$/.test(nominative) && stem.endsWith('i'));
      const at = isSoft ? -1 : LIKELIEST.indexOf(nominative);
      // The long endings of the locative are no stem: „Vytogaloje“, „Bitėnuose“.
      const isLong = ending.length > 2 && /[js]e$/.test(ending);
      const isSure = isLong ? (ending.length > 3 ? LIKELIEST.length : 3) : 0;
      // „Bartninkų valsčiuje“: few names have their accusative so.
      const isMany = ending === 'ų' && nominative === 'ai' ? 1.5 : isSure;
      // „Jankaus“ is of Jankus.
      const isItself = ending === nominative && !(ending === 'us' && stem.endsWith('a'));
      const rank = (at < 0 ? LIKELIEST.length : at) - (isItself ? 0.5 : isMany);
      found.push({nominative: stem + nominative, rank});
      const hard = softens(ending) && !softens(nominative) ? harden(stem) : stem;
      if (hard !== stem) found.push({nominative: hard + nominative, rank: rank + 0.25});
    }
  }
  found.sort((a, b) => a.rank - b.rank);
  return found.length ? [...new Set(found.map(({nominative}) => nominative))] : [form];
});

/** Nominative endings with those of the illative: „Kaunan“, „Vilniun“, „Lietuvon“, „Šiauliuosna“. */
const ILLATIVES: readonly (readonly [string, string])[] = [
  ['ias', 'ian'],
  ['as', 'an'],
  ['ius', 'iun'],
  ['us', 'un'],
  ['is', 'in'],
  ['ys', 'in'],
  ['a', 'on'],
  ['ė', 'ėn'],
  ['iai', 'iuosna'],
  ['ai', 'uosna'],
  ['os', 'osna'],
  ['ės', 'ėsna'],
];

/** Nominative endings with those of the locative as it is spoken: „Lietuvoj“, „Vilniuj“, „Panevėžy“, „Šiauliuos“. */
const SHORT_LOCATIVES: readonly (readonly [string, string])[] = [
  ['ius', 'iuj'],
  ['us', 'uj'],
  ['is', 'y'],
  ['ys', 'y'],
  ['a', 'oj'],
  ['ė', 'ėj'],
  ['iai', 'iuos'],
  ['ai', 'uos'],
];

/** The forms that say where to and where, as older texts have them; none of a name that has none. */
export function olderFormsOf(nominative: string): string[] {
  // „Akron“ is no Akra.
  if (nominative.length < 5) return [];
  return [ILLATIVES, SHORT_LOCATIVES].flatMap((endings) => {
    const rule = endings.find(([ending]) => nominative.endsWith(ending));
    return rule ? [nominative.slice(0, -rule[0].length) + rule[1]] : [];
  });
}

/** Whether a form can be a locative: where something is. */
export function isLocative(form: string): boolean {
  return /(?:uje|oje|ėje|yje|uose|iuose|ose|ėse|yse|[bcčdfghjklmnpqrsštvzž]e)$/.test(form);
}

/** Every form of a noun, singular and plural, by the nominative of either; some twice. */
export function everyFormOf(nominative: string): string[] {
  return [nominative, ...pluralsOf(nominative)].flatMap(declined);
}

/** All forms of every nominative of a list. */
export function everyForm(nominatives: Iterable<string>): Set<string> {
  return new Set(
    [...nominatives].flatMap((word) => [word, ...pluralsOf(word)].flatMap((form) => formsOf(form))),
  );
}
