import {assert} from '@esm-bundle/chai';

import {
  citeFinding,
  citeFindingAsFootnote,
  citeFindingInWikitext,
} from '../../src/export/citation.js';
import {accountOfOne, comparisonOf, swedesIn} from '../wording/fixture.js';
import {inLanguage} from '../wording/in-language.js';

const address = 'https://greta.example/?finding=f1';
const relation = {type: 'dates', from: '1655-07-21', to: '1655-07-23', days: 2} as const;

inLanguage('en', () => {
  it('cites the question, both quotations with their sources, the difference and the address', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    assert.strictEqual(
      citeFinding(finding, comparison, {address}),
      [
        '“some 17,000 Swedes entered Poland” – when?',
        '– “Į Lenkiją 1655 m. liepos 21 d. įžengė 14 000 švedų karių.” (A. Author, “Tvirtovės metai”, 1999)',
        '– “On July 23, 1655, some 17,000 Swedes entered Poland.” (A. Author, “Years of a Fortress”, 1999)',
        'Contradict: a difference of 2 days.',
        address,
      ].join('\n'),
    );
  });

  it('tells two versions of one text apart', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    const accounts = comparison.accounts.map((one, at) => ({
      ...one,
      title: 'Years',
      lang: 'en',
      path: `${at}.en.md`,
    }));
    const cited = citeFinding(finding, {...comparison, accounts});
    assert.include(cited, '“Years (0)”');
    assert.include(cited, '“Years (1)”');
  });

  it('cites both sources in one footnote', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    assert.strictEqual(
      citeFindingAsFootnote(finding, comparison),
      "<ref>“Į Lenkiją 1655 m. liepos 21 d. įžengė 14 000 švedų karių.” (A. Author, ''Tvirtovės metai'', 1999); " +
        "“On July 23, 1655, some 17,000 Swedes entered Poland.” (A. Author, ''Years of a Fortress'', 1999). " +
        'Contradict: a difference of 2 days.</ref>',
    );
  });

  it('says of a source on the web, and of no other, on which day it was seen there', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    const accounts = comparison.accounts.map((one, at) =>
      at === 0 ? one : {...one, credit: {...one.credit, address: 'https://years.example/9'}},
    );
    const [, book, page] = citeFinding(
      finding,
      {...comparison, accounts},
      {
        seen: '2026-03-09',
      },
    ).split('\n');
    assert.match(book!, /\(A\. Author, “Tvirtovės metai”, 1999\)$/);
    assert.match(page!, /“Years of a Fortress”, 1999, accessed 9 March 2026\) https:\S+$/);
    assert.include(
      citeFindingAsFootnote(finding, {...comparison, accounts}, {seen: '2026-03-09'}),
      "''[https://years.example/9 Years of a Fortress]'', 1999, accessed 9 March 2026)",
    );
  });

  it('lets no sign of a text mean anything to the wiki', () => {
    const hostile = accountOfOne('a', 'en', "[[X]] {{y}} <ref>''z''|~~~~ 9 &amp;", [
      {kind: 'quantity', value: 9, text: '9'},
    ]);
    const {finding, comparison} = comparisonOf([hostile], {verdict: 'only'});
    const [, quotation = ''] = citeFindingInWikitext(finding, comparison).split('\n');
    assert.notMatch(quotation.replace("''Years of a Fortress''", ''), /[[\]{}|<>~]|''|&amp;/);
    assert.include(quotation, '&#x5B;&#x5B;X&#x5D;&#x5D;');
  });

  it('keeps an address from ending its link', () => {
    const {finding, comparison} = swedesIn('date', {});
    const text = citeFindingInWikitext(finding, comparison, {address: 'https://x.example/a] b'});
    assert.include(text, '[https://x.example/a%5D%20b Greta]');
  });
});

inLanguage('lt', () => {
  it('cites in wikitext, with Lithuanian quotation marks and words', () => {
    const {finding, comparison} = swedesIn('date', {relation});
    assert.strictEqual(
      citeFindingInWikitext(finding, comparison, {address}),
      [
        "'''„Į Lenkiją … įžengė 14 000 švedų karių“ – kada?'''",
        "* „Į Lenkiją 1655 m. liepos 21 d. įžengė 14 000 švedų karių.“ (A. Author, ''Tvirtovės metai'', 1999)",
        "* „On July 23, 1655, some 17,000 Swedes entered Poland.“ (A. Author, ''Years of a Fortress'', 1999)",
        '* Prieštarauja: skirtumas – 2 dienos. [https://greta.example/?finding=f1 Greta]',
      ].join('\n'),
    );
  });
});
