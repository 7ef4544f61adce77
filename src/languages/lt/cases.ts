import type {Case, CaseGrammar} from '../../engine/recognise/names/cases.js';

/** Endings with the cases that they may be of, the longest first: nominative, genitive, dative, accusative, instrumental, locative. */
const CASES: readonly (readonly [RegExp, string])[] = [
  [/(?:oje|ėje|uje|yje|uose|ose|ėse|yse)$/, 'L'],
  [/(?:ams|oms|ėms|iems|ims)$/, 'D'],
  [/(?:omis|ėmis|imis|umi|imi|ais)$/, 'I'],
  [/aus$/, 'G'],
  [/(?:as|us|is)$/, 'NA'],
  [/ys$/, 'N'],
  [/(?:os|ės|ies)$/, 'GN'],
  [/[ui]i$/, 'D'],
  [/ei$/, 'D'],
  [/ai$/, 'DN'],
  [/[ąįę]$/, 'A'],
  [/ų$/, 'AG'],
  [/ė$/, 'N'],
];

/** Whether two words can stand in one case: „Sieną Smetona“ is no name. */
function agree(first: string, second: string): boolean {
  const of = (word: string): string => CASES.find(([ending]) => ending.test(word))?.[1] ?? '';
  const [one, other] = [of(first), of(second)];
  if (one === '') return true;
  // „Smetona“, „Karlo“: the other endings are of many cases.
  if (other === '') return !(/^[AD]$/.test(one) && second.endsWith('a'));
  return Array.from(one).some((letter) => other.includes(letter));
}

/** How names end in a case that tells what they do; the genitive singular without what may be a plural of things (-ijos). */
const FORMS: Readonly<Record<Case, RegExp>> = {
  nominative: /(?:[aiyu]s|a|ė)$/u,
  genitive: /(?:(?<!ij)os|[^ij]o|[^i]io|ės|aus|ies)$/u,
  'genitive plural': /(?:ių|[^j]ų)$/u,
  accusative: /(?:ą|į|ų|ę|us|as|es|is)$/u,
  instrumental: /(?:u|umi|imi|a|e)$/u,
};

/** „Rotulių“, „Upninkų“, „Bijutonių“: of names of places in the plural few but those of the masculine end so. */
function placeOf(genitive: string): string | undefined {
  return /.ų$/u.test(genitive)
    ? genitive.replace(/(?<=on)ių$/u, 'ys').replace(/ų$/u, 'ai')
    : undefined;
}

export const cases: CaseGrammar = {
  agree,
  placeOf,
  isIn: (form, grammatical) => FORMS[grammatical].test(form),
};
