import {assert} from '@esm-bundle/chai';

import type {Mention} from '../../src/engine/mention.js';
import {packs} from '../../src/languages/index.js';
import {unifyIdentities} from '../../src/engine/values/unify-identities.js';

interface Pair {
  readonly english: string;
  readonly lithuanian: string;
  readonly areOne: boolean;
}

const corpus = await (await fetch(new URL('./across/person.txt', import.meta.url))).text();

/** The pairs that are read as they are meant; those behind ? are not yet. */
function pairsOf(text: string): Pair[] {
  let areOne = true;
  return text.split('\n').flatMap((line) => {
    if (line === 'one' || line === 'two') areOne = line === 'one';
    const [english, lithuanian] = line.split(' = ');
    if (/^[#?]/.test(line) || english === undefined || lithuanian === undefined) return [];
    return [{english, lithuanian, areOne}];
  });
}

function person(value: string): Mention {
  return {id: '', sentence: '', text: value, start: 0, end: 1, kind: 'person', value};
}

/** What some persons of an account in each language are called once both are known. */
function called(
  pairs: readonly Pair[],
): (readonly [lithuanian: Mention['value'], english: Mention['value']])[] {
  const [lt, en] = unifyIdentities(
    [
      {lang: 'lt', mentions: pairs.map(({lithuanian}) => person(lithuanian))},
      {lang: 'en', mentions: pairs.map(({english}) => person(english))},
    ],
    packs,
  );
  return pairs.map((_, at) => [lt!.mentions[at]!.value, en!.mentions[at]!.value]);
}

describe('the corpus of persons in two languages', () => {
  const pairs = pairsOf(corpus);

  for (const pair of pairs) {
    const {english, lithuanian, areOne} = pair;
    it(`${lithuanian} ${areOne ? 'is' : 'is not'} ${english}`, () => {
      const [[lt, en] = []] = called([pair]);
      assert.strictEqual(lt === en, areOne);
    });
  }

  it('takes nobody for another where all of them are told in one account', () => {
    const all = pairs.filter(({areOne}) => areOne);
    const told = called(all);
    assert.strictEqual(told.length, all.length);
    for (const [at, [lt, en]] of told.entries()) {
      const {english, lithuanian} = all[at]!;
      assert.strictEqual(en, english);
      assert.oneOf(lt, [english, lithuanian]);
    }
  });
});
