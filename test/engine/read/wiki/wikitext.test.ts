import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {compareAccounts} from '../../../../src/engine/compare-accounts.js';
import {readAccount} from '../../../../src/engine/read/read-account.js';
import {packs} from '../../../../src/languages/index.js';

const ARTICLE = `{{Short description|A siege that never was}}
{{Infobox military conflict
| conflict = Siege of Tartu
| date     = {{nowrap|14 May 1704}}
| strength1 = 14,000 [[Swedes]]<ref>{{cite book|title=None|year=1999}}</ref>
| image =
}}
The '''siege of Tartu''' began on [[14 May]] [[1704]].<ref name="a">Smith 1998, p. 55.</ref>{{sfn|Smith|1998|p=56}}
It lasted {{convert|40|days|weeks}}<!-- or 41? -->, says [https://example.org the chronicle].

[[File:Tartu.jpg|thumb|upright=1.2|The walls in [[1704]], drawn later]]

== The [[garrison]] ==
* 120 guns
* {{lang|de|Wall}} and ditch

{| class="wikitable"
|+ Losses
! Side !! Dead
|-
| style="color:red" | Swedes || 1,200
|-
| Russians
| 900
|}

<gallery>
A.jpg|2,000 guns
</gallery>

== References ==
{{reflist}}
[[Category:Sieges of 1704]]
`;

/** Kind and text of each passage, as a reader would see them. */
function passages(source: string, path = 'siege.wiki'): string[] {
  const {account} = readAccount(source, {path, lang: 'en'}, packs);
  return account.passages.map(({kind, start, end, markup = []}) => {
    let text = '';
    for (let at = start; at < end; at += 1) {
      if (!markup.some((span) => span.start <= at && at < span.end)) text += source[at]!;
    }
    return `${kind}: ${text.replace(/\s+/g, ' ').trim()}`;
  });
}

describe('wikitext', () => {
  it('is read as its article: headings, text, lists, tables, captions, the rows of its infobox', () => {
    assert.deepEqual(passages(ARTICLE).slice(0, 14), [
      'infobox: conflict Siege of Tartu',
      'infobox: date 14 May 1704',
      'infobox: strength 14,000 Swedes',
      'paragraph: The siege of Tartu began on 14 May 1704. It lasted 40days, says the chronicle.',
      'caption: The walls in 1704, drawn later',
      'heading: The garrison',
      'list-item: 120 guns',
      'list-item: Wall and ditch',
      'caption: Losses',
      'table-row: Side Dead',
      'table-row: Swedes 1,200',
      'table-row: Russians 900',
      'back-matter: References',
    ]);
  });

  it('gives mentions of the text and none of what is markup, at their places in the source', () => {
    const {comparison} = compareAccounts(
      [
        {path: 'siege.wiki', source: ARTICLE, lang: 'en'},
        {path: 'other.txt', source: 'The siege of Tartu began on 15 May 1704.', lang: 'en'},
      ],
      packs,
    );
    const [{mentions, title, source}] = comparison.accounts as [(typeof comparison.accounts)[0]];
    assert.strictEqual(title, 'siege of Tartu');
    for (const {start, end, text} of mentions) assert.strictEqual(source.slice(start, end), text);
    const values = mentions.map(({value}) => value);
    assert.includeMembers(values, ['1704-05-14', 120, 1200, 14_000, 'P40D']);
    for (const hidden of ['1999', 1998, 55, 56, 41, 2000]) assert.notInclude(values, hidden);
    assert.include(
      comparison.findings.map(({verdict}) => verdict),
      'diverge',
    );
  });

  it('is known by its signs where it is pasted, and plain text with wiki headings is not', () => {
    assert.include(passages(ARTICLE, 'Text 1.txt'), 'heading: The garrison');
    const plain = '== The siege ==\nIt began in [...] 1704.\n';
    assert.include(passages(plain, 'a.txt'), 'heading: The siege');
    assert.include(passages('Use [[brackets]] twice.', 'a.txt').join(), '[[brackets]]');
  });

  it('takes a box that stands in another for a part of it', () => {
    const {account} = readAccount('x [[File:|{{Infobox|}=={{', {path: 'a.wiki', lang: 'en'}, packs);
    const places = account.passages.map(({start, end}) => [start, end] as const);
    for (const [index, [start]] of places.entries())
      assert.isAtLeast(start, places[index - 1]?.[1] ?? 0);
  });

  it('of any shape is read in its whole, and in time', () => {
    const pieces = [
      '{{',
      '}}',
      '[[',
      ']]',
      '|',
      '\n',
      "'''",
      '<ref>',
      '</ref>',
      '{|',
      '|}',
      '==',
      'a',
      ' ',
      '=',
      '[[File:',
      '{{Infobox',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {minLength: 1}), (parts) => {
        const source = `x ${parts.join('')}`;
        const {account} = readAccount(source, {path: 'a.wiki', lang: 'en'}, packs);
        let end = 0;
        for (const passage of account.passages) {
          assert.isAtLeast(passage.start, end);
          end = passage.end;
          let at = passage.start;
          for (const span of passage.markup ?? []) {
            assert.isAtLeast(span.start, at);
            assert.isAbove(span.end, span.start);
            at = span.end;
          }
        }
      }),
    );
    for (const piece of [...pieces, '[http://a ', "'''a"])
      for (const path of ['a.wiki', 'a.txt'])
        readAccount(`x ${piece.repeat(50_000)}`, {path, lang: 'en'}, packs);
  });
});

describe('an article pasted from its page', () => {
  it('has neither the menu of its site, nor a heading taken for the caption of what follows it', () => {
    const page = `Siege of Narva

Article
Talk
Edit
View history

From Wikipedia, the free encyclopedia
The siege began on 14 May 1704.

Battle[edit]
Some 1,200 men fell.`;
    assert.deepEqual(passages(page, 'Text 1.txt'), [
      'heading: Siege of Narva',
      ...['Article', 'Talk', 'Edit', 'View history'].map((words) => `boilerplate: ${words}`),
      'boilerplate: From Wikipedia, the free encyclopedia',
      'paragraph: The siege began on 14 May 1704.',
      'heading: Battle',
      'paragraph: Some 1,200 men fell.',
    ]);
    // The same lines are a menu only at the head of the document.
    const lines = 'Infantry 900\n\nCavalry 300\n\nGuns 40\n\nPosted by Ann Brown';
    const menu = passages(`# Siege of Narva\n\n${lines}\n\nIt began in 1704.`, 'Text 2.md');
    assert.include(menu, 'boilerplate: Guns 40');
    for (const before of ['# Siege\n\nIt began in 1704.\n\n## Losses', '# Siege\n\n## Losses']) {
      const report = passages(`${before}\n\n${lines}`, 'Text 3.md');
      assert.include(report, 'boilerplate: Posted by Ann Brown');
      assert.notInclude(report.join('\n'), 'boilerplate: Guns 40');
    }
  });

  it('has headings by “[edit]”, and none by what else stands in brackets', () => {
    const words = 'The king was taken and the town was burnt by its people';
    const of = (mark: string): string | undefined =>
      passages(`It began in 1704.\n\n${words}${mark}\n\nSome 1,200 men fell.`, 'Text 1.txt')[1];
    assert.strictEqual(of('[edit]'), `heading: ${words}`);
    assert.strictEqual(of('[edit | edit source]'), `heading: ${words}`);
    for (const mark of ['', '[citation needed]', '[who?]', '[when?]', '[note 3]'])
      assert.strictEqual(of(mark), `paragraph: ${words}`, mark);
  });

  it('has its marks of notes and “[edit]” as markup, and no number of them', () => {
    const page = `History[edit]

The siege began on 14 May 1704.[12][3]: 45 It lasted 40 days[a] and 1,200 men fell.[citation needed] In [1705] it was over.`;
    const {account} = readAccount(page, {path: 'Text 1.txt', lang: 'en'}, packs);
    const shown = passages(page, 'Text 1.txt').join('\n');
    assert.strictEqual(
      shown,
      'heading: History\nparagraph: The siege began on 14 May 1704. It lasted 40 days and 1,200 men fell. In [1705] it was over.',
    );
    assert.lengthOf(account.passages[1]!.sentences, 3);
    const lithuanian =
      'Istorija[redaguoti | redaguoti vikitekstą]\n\n1704 m. prasidėjo apgultis.[5]';
    const read = readAccount(lithuanian, {path: 'Tekstas 1.txt', lang: 'lt'}, packs).account;
    assert.lengthOf(
      read.passages.flatMap(({markup = []}) => markup),
      2,
    );
  });
});
