import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

type Rules = Readonly<Record<string, readonly (readonly [base: string, body: string])[]>>;

/** Spells whole numbers out by one of CLDR's rule sets. */
export interface Speller {
  /** Names of the public rule sets for cardinals. */
  readonly cardinals: readonly string[];
  readonly spell: (value: number, ruleSet: string) => string;
}

/**
 * CLDR's rules that spell numbers out (RBNF, UTS 35 part 3), as far as whole numbers need them: substitutions,
 * optional parts and plural forms.
 */
export function spellerOf(lang: string): Speller {
  const file = createRequire(import.meta.url).resolve(`cldr-rbnf/rbnf/${lang}.json`);
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    rbnf: {rbnf: {SpelloutRules: Rules}};
  };
  const rules = data.rbnf.rbnf.SpelloutRules;
  const plurals = new Intl.PluralRules(lang);

  function spell(value: number, ruleSet: string): string {
    let chosen: {base: number; radix: number; body: string} | undefined;
    for (const [key, body] of rules[ruleSet]!) {
      const [base, radix = 10] = key.split('/').map(Number);
      if (base !== undefined && base <= value) chosen = {base, radix, body};
    }
    const {base, radix, body} = chosen!;
    const power = base === 0 ? 0 : Math.floor(Math.log(base) / Math.log(radix) + 1e-9);
    const divisor = radix ** power;
    const [head, rest] = [Math.floor(value / divisor), value % divisor];
    const inner = (named: string, number: number): string => spell(number, named || ruleSet);
    return body
      .replace(/;$/, '')
      .replace(/^'/, '')
      .replace(/\[([^\]]*)\]/gu, rest === 0 ? '' : '$1')
      .replace(/\$\(cardinal,(.*?)\)\$/gu, (_, forms: string) => {
        const form = (name: string): string | undefined =>
          new RegExp(`${name}\\{(.*?)\\}`, 'u').exec(forms)?.[1];
        return form(plurals.select(head)) ?? form('other') ?? '';
      })
      .replace(/=(%[^=]*)=/gu, (_, named: string) => inner(named, value))
      .replace(/←([^←]*)←/gu, (_, named: string) => inner(named, head))
      .replace(/→([^→]*)→/gu, (_, named: string) => inner(named, rest));
  }

  return {
    cardinals: Object.keys(rules).filter((name) => name.startsWith('%spellout-cardinal')),
    spell,
  };
}
