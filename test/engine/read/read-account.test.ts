import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import type {Account, Passage} from '../../../src/engine/account.js';
import {isCompared} from '../../../src/engine/account.js';
import {UnusableDocumentError} from '../../../src/engine/problem.js';
import {accountId, readAccount} from '../../../src/engine/read/read-account.js';
import {covers} from '../../../src/engine/span.js';
import {packs} from '../../../src/languages/index.js';

function read(source: string, path = 'a.en.md'): Account {
  return readAccount(source, {path}, packs).account;
}

/** The text of a stretch as a reader sees it: without markup. */
function shown(
  {source}: Account,
  {start, end, markup = []}: Pick<Passage, 'start' | 'end' | 'markup'>,
): string {
  let text = '';
  let at = start;
  for (const hidden of markup) {
    if (hidden.end <= at || hidden.start >= end) continue;
    text += source.slice(at, hidden.start);
    at = hidden.end;
  }
  return text + source.slice(at, end);
}

/** Kind and text of each passage. */
function outline(source: string, path?: string): [string, string][] {
  const account = read(source, path);
  return account.passages.map((passage) => [passage.kind, shown(account, passage)]);
}

function sentences(source: string, path?: string): string[] {
  const account = read(source, path);
  return account.passages.flatMap((passage) =>
    passage.sentences.map(({start, end}) =>
      shown(account, {start, end, ...(passage.markup && {markup: passage.markup})}),
    ),
  );
}

const PROSE = 'The town had walls of stone, and the people in it were not afraid of the war.';

describe('title and credit', () => {
  const source =
    '---\nauthor: In the text\n---\n\n# Heading\n\nOn 3 May 1704 the town was taken.\n';
  const guessed = {title: 'Guessed', credit: {author: 'Guessed', address: 'https://example.org/'}};
  const of = (text: string, options: object): Pick<Account, 'title' | 'credit'> => {
    const {title, credit} = readAccount(text, {path: 'a.en.md', ...options}, packs).account;
    return {title, credit};
  };

  it('owe a page to whom the line under its title says that it is from, if nothing else says it', () => {
    const page = '# Siege of Riga\n\nFrom Wikipedia, the free encyclopedia\n\nRiga fell.\n';
    assert.deepEqual(of(page, {}).credit, {publisher: 'Wikipedia'});
    assert.deepEqual(of(page, {guessed: {credit: {publisher: 'A Site'}}}).credit, {
      publisher: 'A Site',
    });
    const told = '# Rygos apgultis\n\nStraipsnis iš Vikipedijos, laisvosios enciklopedijos.\n';
    const {credit, passages} = read(`${told}\nRyga krito 1704 m. gegužės 3 d.\n`, 'a.lt.md');
    assert.deepEqual(credit, {publisher: 'Vikipedija'});
    assert.strictEqual(passages[1]!.kind, 'boilerplate');
  });

  it('come from the text, and where it is silent from what the file says of itself', () => {
    assert.deepEqual(of(source, {guessed}), {
      title: 'Heading',
      credit: {author: 'In the text', address: 'https://example.org/'},
    });
    assert.deepEqual(of('The town was taken by the army.', {guessed}), guessed);
  });

  it('are of a text that says nothing the name of its file, without the language in it', () => {
    const text = 'The town was taken by the army.';
    assert.strictEqual(of(text, {path: 'The film.en.srt'}).title, 'The film');
    assert.strictEqual(of(text, {path: 'broken.enough.txt'}).title, 'broken.enough');
  });

  it('are what the person said, before all else', () => {
    const said = {title: 'Said', credit: {year: '1704'}};
    assert.deepEqual(of(source, {guessed, said}), said);
  });
});

describe('readAccount of Markdown', () => {
  it('tells headings, paragraphs, lists, quotations and captions', () => {
    const source = `# The town\n\n${PROSE}\n\n- one gate\n- two towers\n\n> They came by night.\n\n*The walls, 1655.*\n\n[…]\n`;
    assert.deepEqual(outline(source), [
      ['heading', 'The town'],
      ['paragraph', PROSE],
      ['list-item', 'one gate'],
      ['list-item', 'two towers'],
      ['quotation', 'They came by night.'],
      ['caption', 'The walls, 1655.'],
      ['elision', '[…]'],
    ]);
  });

  it('sets an elision apart that a paragraph opens with', () => {
    assert.deepEqual(outline(`${PROSE}\n\n[…]The gate stood open.\n`), [
      ['paragraph', PROSE],
      ['elision', '[…]'],
      ['paragraph', 'The gate stood open.'],
    ]);
    assert.deepEqual(sentences(`${PROSE} […] The gate stood open.`).length, 2);
  });

  it('keeps markup out of the text that is shown', () => {
    assert.deepEqual(
      sentences(
        'Of **20,000** men, `all` [came](https://a.org "x") home.[^1] An \\*odd\\* A&amp;B.\n\n[^1]: Note.',
      ),
      ['Of 20,000 men, all came home.', 'An *odd* A&B.'],
    );
  });

  it('keeps addresses in the text', () => {
    assert.deepEqual(sentences('Write to&nbsp;www.example.org or mail@example.org for a list.'), [
      'Write towww.example.org or mail@example.org for a list.',
    ]);
  });

  it('reads a wrapped quotation without the signs of its lines', () => {
    assert.deepEqual(sentences('> The gate\n> was open. They\nwent in.'), [
      'The gate\nwas open.',
      'They\nwent in.',
    ]);
  });

  it('reads a row of a table as one', () => {
    const rows = outline('| Fort | Men |\n| --- | --- |\n| North | 500 |\n');
    assert.deepEqual(
      rows.map(([kind]) => kind),
      ['table-row', 'table-row'],
    );
    assert.match(rows[1]![1], /^North\s*500$/);
  });

  it('reads the text of HTML and nothing that only a browser would read', () => {
    const source = `<div><h2>Siege</h2><p>Some <b>300</b> men.</p><script>var men = "900.";</script></div>\n\nText <style>p {top: 5}</style>of <i>two</i> words.\n`;
    assert.deepEqual(outline(source), [
      ['heading', 'Siege'],
      ['paragraph', 'Some 300 men.'],
      ['paragraph', 'Text of two words.'],
    ]);
  });

  it('takes a year at the head of a line for text', () => {
    assert.deepEqual(sentences('1863. A year of war and of the hunger that came after it.'), [
      '1863. A year of war and of the hunger that came after it.',
    ]);
  });

  it('takes the headings of wiki text out of the lines that they are glued to', () => {
    assert.deepEqual(outline(`== The siege ==\n${PROSE}\n\n===After it===\n\n${PROSE}`), [
      ['heading', 'The siege'],
      ['paragraph', PROSE],
      ['heading', 'After it'],
      ['paragraph', PROSE],
    ]);
    assert.deepEqual(
      read('=Top=\n\n===Deep===').passages.map(({level}) => level),
      [1, 3],
    );
  });

  it('takes title, language and credit from the front matter', () => {
    const account = read(
      `---\ntitle: The siege\nlang: en-GB\nauthor: A. Writer\n---\n\n# Other\n\n${PROSE}`,
      'x.md',
    );
    assert.strictEqual(account.title, 'The siege');
    assert.strictEqual(account.lang, 'en-GB');
    assert.deepEqual(account.credit, {author: 'A. Writer'});
    assert.strictEqual(account.passages[0]?.kind, 'front-matter');
    assert.deepEqual(account.passages[0]?.sentences, []);
  });

  it('counts from the first unit of the source, a byte order mark too', () => {
    assert.deepEqual(outline(`\uFEFF# Title\r\n\r\n${PROSE}\r\n`), [
      ['heading', 'Title'],
      ['paragraph', PROSE],
    ]);
  });
});

describe('readAccount of plain text', () => {
  it('reads rows of a table that was copied of a page, also those of one cell', () => {
    const table = 'Date\t3 May 1704\nPlace\tRiga\nStrength\n9,000\t12,000\n37 guns';
    assert.deepEqual(
      outline(`The Siege of Riga\n\n${table}\n\nThe army entered Riga.`, 'a.en.txt').map(
        ([kind, text]) => `${kind}: ${text}`,
      ),
      [
        'heading: The Siege of Riga',
        // What parts two cells is no text.
        ...table.split('\n').map((line) => `table-row: ${line.replace('\t', '')}`),
        'paragraph: The army entered Riga.',
      ],
    );
    const told = 'The army\tentered Riga.\nThe fleet did not.';
    assert.notInclude(
      outline(told, 'a.en.txt').map(([kind]) => kind),
      'table-row',
    );
  });

  it('takes each long line for a paragraph, and a wrapped run of lines for one', () => {
    const long = `${PROSE} ${PROSE}`;
    assert.deepEqual(
      outline(`The town\n\n${long}\n${long}`, 'a.en.txt').map(([kind]) => kind),
      ['heading', 'paragraph', 'paragraph'],
    );
    const wrapped =
      'The town had walls of stone, and a gate on the side of the\nriver that nobody could open from without. When the war\ncame nearer, the people shut it.';
    assert.lengthOf(outline(`The town\n\n${wrapped}`, 'a.en.txt'), 2);
  });

  it('joins the lines of a text that was broken at one width, also where most of them end a sentence', () => {
    const paragraphs = [
      'The war came on 1 August 1914. The fortress then had 90,000 men and\n1,358 guns. The enemy reached it on 6 August 1915 with 39 battalions.\nFor eleven days they shelled it with guns of 42 centimetres. On 17\nAugust the commandant, General Grigoriev, left it. The next day it fell.',
      'From 1924 it was a prison with 24 cells. A museum was opened there on\n30 May 1959.',
    ];
    assert.deepEqual(
      outline(paragraphs.join('\n\n'), 'a.en.txt').map(([, text]) => text),
      paragraphs,
    );
  });

  it('does not join lines that had room for more', () => {
    const lines = [
      'The war came on 1 August 1914, and the town was shelled.',
      'The fortress then had 90,000 men and 1,358 guns.',
      'On 17 August the commandant left it, and the next day it fell.',
    ];
    assert.deepEqual(
      outline(lines.join('\n'), 'a.en.txt').map(([, text]) => text),
      lines,
    );
  });

  it('begins a paragraph at each line that is set in, the first behind a title too', () => {
    const source =
      '    The fortress\n' +
      '    The fortress of Kaunas was begun in 1882 by order of Tsar\n' +
      'Alexander III. Four thousand workers dug its first seven\n' +
      'forts, and the work lasted five years.\n' +
      '    On 15 July 1889 the first garrison moved in: 3,200 soldiers\n' +
      'and 86 officers.\n';
    assert.deepEqual(
      outline(source, 'a.en.txt').map(([kind]) => kind),
      ['heading', 'paragraph', 'paragraph'],
    );
  });

  it('keeps what only looks like Markdown', () => {
    const lines = [
      '1918. Tai buvo metai, kai viskas prasidėjo iš naujo.',
      '– Mes neisime, – pasakė jis <tyliai> ir _ramiai_.',
    ];
    assert.deepEqual(
      outline(lines.join('\n'), 'a.lt.txt').map(([, text]) => text),
      lines,
    );
  });

  it('takes a short last sentence that counts something for no caption', () => {
    for (const text of [
      'Mūšis truko dešimt valandų. Žuvo 8000 riterių.',
      'Lenkų buvo daugiau nei lietuvių. Dalyvavo 1200 totorių.',
      'The bridge held. Cavalry 1200 strong crossed it.',
      'Žuvo 8000 riterių.',
    ]) {
      const [block] = outline(`${text}\n\n${PROSE}\n`);
      assert.deepEqual(block, ['paragraph', text]);
    }
    const [block] = outline(`Kunigaikštis pilyje. Vilnius, 1939 m.\n\n${PROSE}\n`);
    assert.strictEqual(block![0], 'caption');
  });

  it('tells captions from the paragraphs that they stand by', () => {
    const source = [
      'Kariuomenė išžygiavo iš miesto auštant, o gyventojai dar ilgai stovėjo ant sienų ir žiūrėjo į rytus.',
      'Pilies griuvėsiai. Vilnius, 1863 m.',
      'Kai žygis baigėsi, miestas jau buvo tuščias, ir niekas nebežinojo, kur dingo jo žmonės bei jų turtas.',
    ];
    assert.deepEqual(
      outline(source.join('\n'), 'a.lt.txt').map(([kind]) => kind),
      ['paragraph', 'caption', 'paragraph'],
    );
  });

  it('takes a short sentence with a date for text', () => {
    const source = `${PROSE} ${PROSE}\n\nThe town opened its gates on 16 June 1655.\n\n${PROSE} ${PROSE}`;
    assert.deepEqual(
      outline(source, 'a.en.txt').map(([kind]) => kind),
      ['paragraph', 'paragraph', 'paragraph'],
    );
  });

  it('sets a flattened infobox, boilerplate and back matter apart', () => {
    const source = `= Siege =\n\nInfobox\n- Date: 1655\n- Result: peace\n\n4 min read\n\n${PROSE}\n\n== See also ==\n- Other siege\n\n== Legacy ==\n\n${PROSE}`;
    assert.deepEqual(
      outline(source, 'a.en.txt').map(([kind]) => kind),
      [
        ...['heading', 'infobox', 'infobox', 'infobox', 'boilerplate', 'paragraph'],
        ...['back-matter', 'back-matter', 'heading', 'paragraph'],
      ],
    );
  });

  it('divides one long paragraph, and cuts off the bibliography that runs on at its end', () => {
    const prose = Array.from(
      {length: 40},
      (_, i) =>
        `In the year ${1500 + i} the town paid for ${i + 3} new guns, and the guild of its masons for the wall.`,
    ).join(' ');
    const books =
      'Old Walls New Towns. Carter, P. (1988). The Wall. Riga: Press. ISBN 0-00-000000-0. Miller, J. (1990). Guns. pp. 3–9. Retrieved 2009-03-04. Novak, A. (2001). Guilds. ISBN 0-00-000000-1.';
    const passages = outline(`${prose} ${books}`, 'a.en.txt');
    assert.strictEqual(passages.at(-1)?.[0], 'back-matter');
    assert.strictEqual(passages.at(-1)?.[1], books);
    const body = read(`${prose} ${books}`, 'a.en.txt').passages.filter(isCompared);
    for (const {sentences} of body) assert.isTrue(sentences.length >= 3 && sentences.length <= 7);
  });
});

describe('readAccount', () => {
  it('asks option, front matter, file name and words for the language, in this order', () => {
    const lt = 'Miestas buvo apsuptas, bet jo gyventojai dėl to per daug nesijaudino.';
    assert.strictEqual(read(lt, 'a.txt').lang, 'lt');
    assert.strictEqual(read(PROSE, 'a.txt').lang, 'en');
    assert.strictEqual(read(PROSE, 'a.lt.txt').lang, 'lt');
    assert.strictEqual(read(`---\nlang: en\n---\n\n${lt}`, 'a.lt.md').lang, 'en');
    assert.strictEqual(readAccount(PROSE, {path: 'a.md', lang: 'lt'}, packs).account.lang, 'lt');
  });

  it('refuses a language that it cannot read', () => {
    const others = [
      'Die Stadt war von Mauern umgeben, und die Menschen in ihr hatten keine Angst vor dem Krieg.',
      'Miasto było otoczone murami, a jego mieszkańcy nie bali się wojny, która się zbliżała.',
      'Pilsēta bija mūru ieskauta, un tās iedzīvotāji nebaidījās no kara, kas tuvojās.',
      'Город был окружён стенами, и жители его не боялись войны.',
      'De stad was omringd door muren en de mensen waren niet bang voor de oorlog in het land.',
    ];
    for (const text of others) {
      assert.throws(() => read(text, 'a.txt'), UnusableDocumentError, 'unknown-language');
    }
  });

  it('refuses an empty text', () => {
    assert.throws(() => read(' \n\u00A0'), UnusableDocumentError, 'empty');
  });

  it('names an account after its file', () => {
    assert.deepEqual(['/a/b/road.lt.md', 'C:\\b\\road.en.txt', 'road', '.hidden'].map(accountId), [
      'road.lt',
      'road.en',
      'road',
      '.hidden',
    ]);
  });
});

describe('readAccount of HTML', () => {
  const kinds = (source: string): string[][] =>
    readAccount(source, {path: 'a.html', lang: 'en'}, packs).account.passages.map(
      ({kind, start, end}) => [kind, source.slice(start, end)],
    );

  it('takes all of the menus and the foot of a page for no part of its text', () => {
    const menu = '<nav><ul><li>Home</li><li>About us</li></ul></nav>';
    const foot = '<footer><p>Copyright 2019.</p><ul><li>Contact</li></ul></footer>';
    assert.deepEqual(kinds(`<body>${menu}<p>Riga fell in 1710.</p>${foot}</body>`), [
      ['boilerplate', 'Home'],
      ['boilerplate', 'About us'],
      ['paragraph', 'Riga fell in 1710.'],
      ['boilerplate', 'Copyright 2019.'],
      ['boilerplate', 'Contact'],
    ]);
  });

  it('keeps the foot of a text or a quotation, and what follows a menu that is never closed', () => {
    assert.deepEqual(
      kinds('<article><p>Riga fell.</p><footer>Told by Anna.</footer></article><nav><p>The end.'),
      [
        ['paragraph', 'Riga fell.'],
        ['paragraph', 'Told by Anna.'],
        ['paragraph', 'The end.'],
      ],
    );
  });
});

describe('readAccount of any text', () => {
  const piece = fc.oneof(
    {weight: 3, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
    fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '# ',
        '> ',
        '- ',
        '1. ',
        '== a ==',
        '**',
        '`',
        '```\n',
        '[',
        '](',
        '![',
        '<b>',
        '</p>',
        '<script>',
      ],
      ...[
        '| a | b |\n|-|-|\n',
        '[^1]',
        '[^1]: ',
        '---\n',
        'Infobox\n',
        '[...]',
        '\uFEFF',
        '&amp;',
        '&nbsp;',
        '\\',
        '<!--',
        'word. Next',
        '\t',
      ],
    ),
  );
  const source = fc.array(piece, {maxLength: 40}).map((pieces) => `A ${pieces.join('')}`);

  for (const path of ['a.md', 'a.txt', 'a.html']) {
    it(`keeps spans rising, disjoint and nested in ${path}`, () => {
      fc.assert(
        fc.property(source, (text) => {
          const {passages} = readAccount(text, {path, lang: 'en'}, packs).account;
          let end = 0;
          for (const passage of passages) {
            assert.isAtLeast(passage.start, end);
            assert.isAbove(passage.end, passage.start);
            end = passage.end;
            let at = passage.start;
            for (const sentence of passage.sentences) {
              assert.isTrue(covers(passage, sentence));
              assert.isAtLeast(sentence.start, at);
              assert.strictEqual(
                text.slice(sentence.start, sentence.end).trim().length,
                sentence.end - sentence.start,
              );
              at = sentence.end;
            }
            at = passage.start;
            for (const hidden of passage.markup ?? []) {
              assert.isTrue(covers(passage, hidden));
              assert.isAtLeast(hidden.start, at);
              at = hidden.end;
            }
          }
          assert.isAtMost(end, text.length);
        }),
      );
    });
  }

  it('comes to an end with signs without number, and with nests without bottom', () => {
    const hostile = [
      '[',
      '*a ',
      '`',
      '<',
      '> ',
      '- ',
      '~a',
      '1. ',
      '\n> ',
      '_[',
      '0',
      '(',
      '\uD800',
      '\u202E',
      '.',
      '[^1]',
    ];
    for (const sign of hostile) {
      const text = `Word ${sign.repeat(Math.floor(30_000 / sign.length))}`;
      for (const path of ['a.md', 'a.txt', 'a.html']) readAccount(text, {path, lang: 'en'}, packs);
    }
  });
});

describe('a document whose language is not known', () => {
  const problemOf = (source: string, path: string): unknown => {
    try {
      readAccount(source, {path}, packs);
      return undefined;
    } catch (error) {
      return (error as UnusableDocumentError).problem;
    }
  };

  it('is said to have faulty front matter where that may say it', () => {
    const source = '---\ntitle: "Riga\nlang: en\n  x: [\n---\nRyga.\n';
    const problem = problemOf(source, 'riga.md') as {code: string; line: number};
    assert.strictEqual(problem.code, 'front-matter-syntax');
    assert.isAtLeast(problem.line, 2);
  });

  it('is said to be empty where it is all tags', () => {
    const page = '<html><head><title></title></head><body><script>1</script></body></html>';
    assert.deepEqual(problemOf(page, 'a.html'), {code: 'empty', path: 'a.html'});
  });
});
