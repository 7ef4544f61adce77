import {everyFormOf} from './morphology.js';

const PAST = ['ęs', 'ę', 'us', 'usi', 'usios', 'usį', 'usią', 'usiam', 'usiai', 'usių', 'usiems'];
const PRESENT = ['ant', 'antis', 'antys', 'anti', 'ančios', 'ančio', 'ančių', 'antį', 'ančią'];
const FEMININE = /(?:ing|in|išk|im|om|am|t|og|esn|iaus)as$|us$/u;

/**
 * Every form of a noun or adjective, and the commonest of a verb: of its infinitive, of a past in -o or -ė, of a present in -a;
 * some twice.
 */
export function vocabularyFormsOf(word: string): string[] {
  const forms = everyFormOf(word);
  const base = word.slice(0, -1);
  if (word.endsWith('ti')) {
    const stem = word.slice(0, -2);
    forms.push(...['tų', 'damas', 'dama', 'dami', 'damos', 'davo'].map((ending) => stem + ending));
    forms.push(...everyFormOf(`${stem}tas`), ...everyFormOf(`${stem}ta`));
    if (/(?:au|uo)$/u.test(stem)) {
      const past = `${stem.slice(0, -2)}av`;
      forms.push(`${stem}ja`, `${past}o`, ...PAST.map((ending) => past + ending));
      forms.push(...everyFormOf(`${past}imas`));
    } else if (/[oė]$/u.test(stem)) {
      forms.push(`${stem}ja`, `${stem}jo`, ...PAST.map((ending) => `${stem}j${ending}`));
      forms.push(...everyFormOf(`${stem}jimas`));
    } else if (stem.endsWith('y')) {
      forms.push(...everyFormOf(`${stem}mas`));
    }
    forms.push(...forms.map((form) => `ne${form}`));
  } else if (/[oė]$/u.test(word)) {
    forms.push(...PAST.map((ending) => base + ending));
    if (word.endsWith('o')) forms.push(...forms.map((form) => `ne${form}`));
  } else if (word.endsWith('a')) {
    forms.push(...PRESENT.map((ending) => base + ending));
    forms.push(...everyFormOf(`${base}amas`), ...everyFormOf(`${base}ama`));
  } else if (FEMININE.test(word)) {
    forms.push(
      ...everyFormOf(word.endsWith('us') ? word.replace(/us$/u, 'i') : `${word.slice(0, -2)}a`),
    );
  }
  return forms;
}
