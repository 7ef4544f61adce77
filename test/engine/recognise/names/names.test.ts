import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {Account} from '../../../../src/engine/account.js';
import {tokeniseAccount} from '../../../../src/engine/grammar/tokenise-account.js';
import type {LanguagePack} from '../../../../src/engine/language-pack.js';
import {readAccount} from '../../../../src/engine/read/read-account.js';
import {recogniseNames} from '../../../../src/engine/recognise/names/names.js';
import {en} from '../../../../src/languages/en/index.js';
import {lt} from '../../../../src/languages/lt/index.js';

/** An account of one paragraph; a sentence ends at a full stop before a space and a capital, initials apart. */
function accountOf(source: string, lang: string): Account {
  const sentences = [];
  let start = 0;
  for (const {index} of source.matchAll(/(?<=[\p{Ll}\d]{2}[.?]) (?=\p{Lu})/gu)) {
    sentences.push({id: `t:s${sentences.length + 1}`, start, end: index});
    start = index + 1;
  }
  sentences.push({id: `t:s${sentences.length + 1}`, start, end: source.length});
  return {
    id: 't',
    lang,
    title: '',
    path: '',
    credit: {},
    source,
    passages: [{id: 't:p1', kind: 'paragraph', start: 0, end: source.length, sentences}],
  };
}

function namesOf(source: string, pack: LanguagePack, path = 'corpus.txt') {
  const {account} = readAccount(source, {path, lang: pack.lang}, [pack]);
  return recogniseNames(tokeniseAccount(account), pack)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({start, end, kind, value}) => `${source.slice(start, end)} = ${kind} ${value as string}`);
}

/** Takes the braces out of a line of the corpus: its text, and what its braces say. */
function readLine(line: string): {text: string; names: string[]} {
  let text = '';
  const open: number[] = [];
  const names: {at: number; end: number; name: string}[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index]!;
    if (sign === '{') open.push(text.length);
    else if (sign === '|') {
      const close = line.indexOf('}', index);
      const [kind = '', ...value] = line.slice(index + 1, close).split(' ');
      const at = open.pop()!;
      const words = text.slice(at);
      const end = text.length;
      names.push({at, end, name: `${words} = ${kind} ${value.join(' ') || words}`});
      index = close;
    } else text += sign;
  }
  names.sort((a, b) => a.at - b.at || b.end - a.end);
  return {text, names: names.map(({name}) => name)};
}

describe('names', () => {
  for (const pack of [lt, en]) {
    it(`come out of the ${pack.lang} corpus as it says, and nothing else does`, async () => {
      const url = new URL(`../../../corpus/${pack.lang}/name.txt`, import.meta.url);
      const corpus = await (await fetch(url)).text();
      const wrong: string[] = [];
      for (const line of corpus.split('\n')) {
        if (line === '' || line.startsWith('#')) continue;
        const {text, names} = readLine(line);
        const found = namesOf(text, pack);
        if (found.join('; ') !== names.join('; ')) {
          wrong.push(`${text}\n  wanted ${names.join('; ')}\n  found  ${found.join('; ')}`);
        }
      }
      assert.deepEqual(wrong, []);
    });
  }

  it('do not run from a cell of a table into the next', () => {
    const english = [
      '| Captain | Ross Island |',
      '| - | - |',
      '| Mr Gill | Prince |',
      '| William Street | 12 |',
    ];
    assert.deepEqual(namesOf(english.join('\n'), en, 'table.md'), [
      'Ross Island = place Ross Island',
      'Gill = person Gill',
      'William Street = place William Street',
    ]);
    const lithuanian = ['| Rodiklis | Skaičius |', '| - | - |', '| Jonas Petraitis | 14 |'];
    assert.deepEqual(namesOf(lithuanian.join('\n'), lt, 'table.md'), [
      'Jonas Petraitis = person Jonas Petraitis',
    ]);
  });

  it('lie within the text, whatever it is', () => {
    const words = [
      'Vilnius',
      'J.',
      'von',
      'Urbšys',
      '–',
      '„',
      '“',
      'Treaty',
      'of',
      '16',
      'th',
      'taika',
      '.',
      '-',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({unit: 'grapheme', maxLength: 8}))),
        (parts) => {
          const source = parts.join(' ');
          for (const pack of [lt, en]) {
            for (const {start, end} of recogniseNames(
              tokeniseAccount(accountOf(source, pack.lang)),
              pack,
            )) {
              assert.isTrue(0 <= start && start < end && end <= source.length);
            }
          }
        },
      ),
    );
  });

  it('are all found in a text without end, all on one line', () => {
    const line = 'Vilnius and Joseph Hooker signed the peace treaty of Riga, 16th Rifle Corps ';
    const times = 2000;
    const span = {start: 0, end: line.length * times};
    const sentences = tokeniseAccount({
      ...accountOf('', 'en'),
      source: line.repeat(times),
      passages: [{id: 't:p1', kind: 'paragraph', ...span, sentences: [{id: 't:s1', ...span}]}],
    });
    const formations = recogniseNames(sentences, en).filter(({kind}) => kind === 'formation');
    assert.lengthOf(formations, times);
  });
});
