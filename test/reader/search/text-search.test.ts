import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {foldLetters} from '../../../src/reader/search/letters.js';
import {stemmerOf} from '../../../src/reader/search/stems.js';
import {hitsIn} from '../../../src/reader/search/text-search.js';

/** The words found, as they stand in the text. */
async function found(lang: string, text: string, query: string, exact = false): Promise<string[]> {
  const stem = await stemmerOf(lang);
  return hitsIn(text, query, {exact, stem}).map(({start, end}) => text.slice(start, end));
}

describe('a search for words', () => {
  it('is blind to inflection, diacritics and capitals', async () => {
    const text = 'Ministras Urbšys grįžo; su juo, Urbšiu, kalbėjo Stalinas.';
    assert.deepEqual(await found('lt', text, 'urbsys'), ['Urbšys', 'Urbšiu']);
    assert.deepEqual(await found('en', 'A treaty; three Treaties.', 'treaties'), [
      'treaty',
      'Treaties',
    ]);
  });

  it('finds no other word whose stem happens to be the same', async () => {
    const text =
      'Karas prasidėjo; karo metu kario draugas karys grįžo iš karo, kur kariavo kariai.';
    assert.deepEqual(await found('lt', text, 'kari'), ['kario', 'karys', 'kariavo', 'kariai']);
    assert.deepEqual(await found('lt', text, 'karo'), ['Karas', 'karo', 'karo']);
    const forms = 'Gražus, gražios, gražūs; geras, gerų; bazė, bazių; naktis, nakčių; sūnus, sūnų';
    for (const [query, words] of [
      ['gražu', ['Gražus', 'gražios', 'gražūs']],
      ['gerą', ['geras', 'gerų']],
      ['bazė', ['bazė', 'bazių']],
      ['sūnaus', ['sūnus', 'sūnų']],
    ] as const) {
      assert.deepEqual(await found('lt', forms, query), [...words]);
    }
  });

  it('finds words one behind the other, whatever stands between', async () => {
    assert.deepEqual(
      await found('lt', 'Vilniaus kraštą ir Vilniaus – kraštas; kraštas.', 'vilnius kraštas'),
      ['Vilniaus kraštą', 'Vilniaus – kraštas'],
    );
  });

  it('finds the beginning of a word while it is typed, not its middle', async () => {
    assert.deepEqual(await found('en', 'The garrison of Narva', 'gar'), ['garrison']);
    assert.deepEqual(await found('en', 'The garrison of Narva', 'rison'), []);
  });

  it('finds the letters as typed, and no others, when it is asked to', async () => {
    assert.deepEqual(await found('lt', 'Urbšys, Urbšiu, urbsys', 'Urbšys', true), ['Urbšys']);
    assert.deepEqual(await found('en', 'a.b axb (a.b)', 'a.b', true), ['a.b', 'a.b']);
  });

  it('finds nothing for nothing', async () => {
    assert.deepEqual(await found('en', 'Some text', ' – '), []);
    assert.deepEqual(await found('en', 'Some text', ' ', true), []);
  });

  it('finds every word of every text, at places that rise and do not overlap', async () => {
    const stem = await stemmerOf('en');
    const word = fc.stringMatching(/^[a-zA-ZąčęėįšųūžĄČ]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 12}), fc.nat(), (words, pick) => {
        const text = words.join(' ');
        const query = words[pick % words.length]!;
        const hits = hitsIn(text, query, {exact: false, stem});
        assert.isNotEmpty(hits);
        let last = 0;
        for (const {start, end} of hits) {
          assert.isTrue(start >= last && end > start && end <= text.length);
          last = end;
        }
        assert.include(
          hits.map(({start, end}) => foldLetters(text.slice(start, end))),
          foldLetters(query),
        );
      }),
    );
  });
});
