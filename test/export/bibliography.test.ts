import {assert} from '@esm-bundle/chai';

import {citeAsBibTeX, citeAsCslJson} from '../../src/export/bibliography.js';
import {accountOfOne, comparisonOf, swedesIn} from '../wording/fixture.js';
import {inLanguage} from '../wording/in-language.js';

const address = 'https://greta.example/?finding=f1';
const relation = {type: 'dates', from: '1655-07-21', to: '1655-07-23', days: 2} as const;

inLanguage('en', () => {
  it('gives an entry of BibTeX for each source, with the words quoted and what they are quoted for', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    const entries = citeAsBibTeX(finding, comparison, {address}).split('\n\n');
    assert.lengthOf(entries, 2);
    assert.match(entries[0]!, /^@misc\{[A-Za-z0-9-]+,\n {2}author = \{\{A\. Author\}\},\n/);
    assert.include(
      entries[0]!,
      'title = {{Tvirtovės metai}},\n  year = {1999},\n  langid = {lithuanian},',
    );
    assert.include(entries[0]!, '“Į Lenkiją 1655 m. liepos 21 d. įžengė 14 000 švedų karių.”');
    assert.include(
      entries[1]!,
      'Contradict: a difference of 2 days. https://greta.example/?finding=f1},',
    );
  });

  it('gives the same as CSL-JSON', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    const items = JSON.parse(citeAsCslJson(finding, comparison, {address})) as Record<
      string,
      unknown
    >[];
    assert.deepInclude(items[1], {
      type: 'document',
      title: 'Years of a Fortress',
      author: [{literal: 'A. Author'}],
      issued: {'date-parts': [[1999]]},
      language: 'en',
    });
    assert.notStrictEqual(items[0]!['id'], items[1]!['id']);
  });

  it('says of a source on the web, and of no other, on which day it was seen there', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    const accounts = comparison.accounts.map((one, at) =>
      at === 0 ? one : {...one, credit: {...one.credit, address: 'https://years.example/9'}},
    );
    const options = {seen: '2026-03-09'};
    const [book, page] = JSON.parse(citeAsCslJson(finding, {...comparison, accounts}, options)) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    assert.notProperty(book, 'accessed');
    assert.deepEqual(page['accessed'], {'date-parts': [[2026, 3, 9]]});
    const entries = citeAsBibTeX(finding, {...comparison, accounts}, options).split('\n\n');
    assert.notInclude(entries[0]!, 'urldate');
    assert.include(entries[1]!, '  urldate = {2026-03-09},\n');
  });

  it('gives every source a key of its own, also where the names of files have no Latin letters', () => {
    const accounts = ['осада', 'война', 'a b', 'a-b'].map((id) =>
      accountOfOne(id, 'en', '9 guns', [{kind: 'quantity', value: 9, text: '9'}]),
    );
    const {finding, comparison} = comparisonOf(accounts, {verdict: 'agree'});
    const keys = citeAsBibTeX(finding, comparison).match(/(?<=^@misc\{)[A-Za-z0-9-]+(?=,)/gm);
    assert.lengthOf(new Set(keys), 4);
    const items = JSON.parse(citeAsCslJson(finding, comparison)) as {id: string}[];
    assert.deepEqual(
      items.map(({id}) => id),
      [...keys!],
    );
  });

  it('lets no sign of a text mean anything to TeX, nor leave a brace open', () => {
    const hostile = accountOfOne('a', 'en', '50% of \\input{x} & $1_2^3~#} 9', [
      {kind: 'quantity', value: 9, text: '9'},
    ]);
    const {finding, comparison} = comparisonOf([hostile], {verdict: 'only'});
    const text = citeAsBibTeX(finding, comparison);
    assert.include(
      text,
      '50\\% of \\textbackslash{}input\\textbraceleft{}x\\textbraceright{} \\& \\$1\\_2\\textasciicircum{}3',
    );
    let depth = 0;
    for (const [sign] of text.matchAll(/[{}]/g)) {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      assert.isAtLeast(depth, 0);
    }
    assert.strictEqual(depth, 0);
  });
});
