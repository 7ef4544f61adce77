import {assert} from '@esm-bundle/chai';

import {tokeniseAccount} from '../../../../src/engine/grammar/tokenise-account.js';
import {printValue} from '../../../../src/engine/mention.js';
import {readAccount} from '../../../../src/engine/read/read-account.js';
import {recogniseNames} from '../../../../src/engine/recognise/names/names.js';
import {packOf} from '../../../../src/engine/pack-of.js';
import {packs} from '../../../../src/languages/index.js';

/** The persons of a text, in its order, as who they are. */
function personsIn(source: string, lang: string): string[] {
  const {account} = readAccount(source, {path: `text.${lang}.md`, lang}, packs);
  return recogniseNames(tokeniseAccount(account), packOf(lang, packs)!)
    .filter(({kind}) => kind === 'person')
    .sort((a, b) => a.start - b.start)
    .map(({value}) => printValue(value));
}

describe('who is meant by a surname', () => {
  const texts: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'him whom the heading names, not his father',
      'lt',
      '# Antanas Sruoginis\n\nGimė Mykolo Sruoginio šeimoje. Sruoginis mokėsi, Sruoginiui sekėsi.',
      ['Antanas Sruoginis', 'Mykolas Sruoginis', 'Antanas Sruoginis', 'Antanas Sruoginis'],
    ],
    [
      'him whom the last heading names',
      'en',
      '## Vyacheslav Shumov\n\nShumov wrote.\n\n## Nikolai Shumov\n\nBut Shumov sang.',
      ['Vyacheslav Shumov', 'Vyacheslav Shumov', 'Nikolai Shumov', 'Nikolai Shumov'],
    ],
    [
      'the only one of that name whom the passage names',
      'en',
      'Nikolai Shumov sang.\n\nVyacheslav Shumov wrote. Later Shumov died.',
      ['Nikolai Shumov', 'Vyacheslav Shumov', 'Vyacheslav Shumov'],
    ],
    [
      'nobody who can be told, of two brothers',
      'en',
      'Nikolai Shumov and Vyacheslav Shumov sang. Later Shumov died.',
      ['Nikolai Shumov', 'Vyacheslav Shumov', 'Shumov'],
    ],
    [
      'each of two whose given names begin alike',
      'en',
      'Jane Smith left. John Smith stayed. Anna Hale sang. Anne Hale wept.',
      ['Jane Smith', 'John Smith', 'Anna Hale', 'Anne Hale'],
    ],
    [
      'each of two whose given names begin alike, in every case',
      'lt',
      'Jonas Kairys išvyko. Juozas Kairys liko. Jono Kairio nebuvo, Juozui Kairiui sekėsi.',
      ['Jonas Kairys', 'Juozas Kairys', 'Jonas Kairys', 'Juozas Kairys'],
    ],
    [
      'no husband by his wife’s, and no wife by her daughter’s',
      'lt',
      'Jeronimas Rudamina mirė. Rudaminienė gedėjo. Petronėlė Rudaminaitė verkė.',
      ['Jeronimas Rudamina', 'Rudaminienė', 'Petronėlė Rudaminaitė'],
    ],
    [
      'her who bears both names',
      'lt',
      'Mokytojavo Danutė Franckaitė, vėliau Franckaitė-Bimbienė. Visi bijojo Bimbienės.',
      ['Danutė Franckaitė', 'Danutė Franckaitė', 'Danutė Franckaitė'],
    ],
    [
      'her who was called so before',
      'en',
      'Edith Stannard, née Crane, came home. Miss Crane had sung.',
      ['Edith Stannard', 'Edith Stannard', 'Edith Stannard'],
    ],
    [
      'her whose name before stands in brackets',
      'lt',
      'Teklė Laurinaitienė (Gudynaitė) mokė vaikus. Gudynaitę visi mylėjo.',
      ['Teklė Laurinaitienė', 'Teklė Laurinaitienė', 'Teklė Laurinaitienė'],
    ],
    [
      'no woman by a man’s bare name, and she by her title',
      'en',
      'Mr. Vincent Zolp spoke, and Mrs. Ona Zolp sang. Zolp sat down. Mrs. Zolp wept.',
      ['Vincent Zolp', 'Ona Zolp', 'Vincent Zolp', 'Ona Zolp'],
    ],
    ['nobody born there', 'en', 'John Shumov, born Dudley 1820, sang.', ['John Shumov']],
    [
      'somebody else than a month',
      'en',
      'Sergei Witte came. On 23 August Witte left, and in August Witte wrote.',
      ['Sergei Witte', 'Sergei Witte', 'Sergei Witte'],
    ],
  ];
  for (const [what, lang, text, persons] of texts) {
    it(`is ${what}`, () => {
      assert.deepEqual(personsIn(text, lang), [...persons]);
    });
  }
});
