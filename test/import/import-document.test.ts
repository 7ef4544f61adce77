import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';
import {strToU8, zipSync} from 'fflate';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import {printValue} from '../../src/engine/mention.js';
import {UnusableDocumentError} from '../../src/engine/problem.js';
import {LARGEST_DOCUMENT} from '../../src/engine/read/decode.js';
import {readAccount} from '../../src/engine/read/read-account.js';
import {importComparison} from '../../src/import/saved/import-comparison.js';
import {importDocument} from '../../src/import/import-document.js';
import {packs} from '../../src/languages/index.js';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function word(body: string, footnotes?: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<w:document ${WORD}><w:body>${body}</w:body></w:document>`),
    ...(footnotes !== undefined && {
      'word/footnotes.xml': strToU8(`<w:footnotes ${WORD}>${footnotes}</w:footnotes>`),
    }),
  });
}

/** An electronic book of some files, and what says in which order they are read. */
function book(files: Readonly<Record<string, string>>): Uint8Array {
  const told = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="b/book.opf"/></rootfiles></container>',
    'b/book.opf':
      '<package><metadata><dc:title>The Siege of Riga</dc:title><dc:creator>A. Writer</dc:creator></metadata><manifest>' +
      '<item id="2" href="two.xhtml"/><item id="1" href="one%20a.xhtml"/><item id="0" href="nav.xhtml" properties="nav"/></manifest>' +
      '<spine><itemref idref="0"/><itemref idref="1"/><itemref idref="2"/><itemref idref="3"/></spine></package>',
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(told).map(([name, text]) => [decodeURIComponent(name), strToU8(text)]),
    ),
  );
}

/** Kind and text of each passage, as a reader would see them. */
function passages(bytes: Uint8Array, path: string): string[] {
  const {source, format} = importDocument(bytes, path);
  const {account} = readAccount(source, {path, ...(format && {format}), lang: 'en'}, packs);
  return account.passages.map(({kind, start, end, markup = []}) => {
    const letters = Array.from({length: end - start}, (_, at) =>
      markup.some((span) => span.start <= start + at && start + at < span.end)
        ? ''
        : source[start + at],
    );
    return `${kind}: ${letters.join('').trim()}`;
  });
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is no document', () => {
  it('is called what it is, whatever its name', () => {
    assert.strictEqual(problemOf(ascii('%PDF-1.4\n1 0 obj'), 'letter.txt'), 'other-program');
    assert.strictEqual(problemOf(ascii('{\\rtf1\\ansi Riga.}'), 'letter.rtf'), 'other-program');
    assert.strictEqual(problemOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), 'map.md'), 'picture');
    const webp = ascii('RIFF\x10\x01\0\0WEBPVP8 \0');
    assert.strictEqual(problemOf(webp, 'map.webp'), 'picture');
    for (const kind of ['heic', 'heix', 'mif1', 'avif']) {
      const photo = ascii(`\0\0\0\x18ftyp${kind}\0\0\0\0`);
      assert.strictEqual(problemOf(photo, 'map.heic'), 'picture', kind);
    }
    assert.strictEqual(problemOf(ascii('\0\0\0\x18ftypisom\0\0\0\0'), 'a.mp4'), 'binary');
    const packed = zipSync({'letter.txt': strToU8('Riga fell.')});
    for (const name of ['letters.zip', 'letters.txt', 'letters.html', 'letters.docx']) {
      assert.strictEqual(problemOf(packed, name), 'archive', name);
      assert.isUndefined(importComparison(packed, name), name);
    }
    const sheet = zipSync({'[Content_Types].xml': strToU8('<Types/>')});
    assert.strictEqual(problemOf(sheet, 'sheet.xlsx'), 'binary');
    assert.strictEqual(problemOf(sheet, 'sheet.docx'), 'damaged');
    const table = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<text:p>Riga</text:p>'),
    });
    assert.strictEqual(problemOf(table, 'sheet.ods'), 'binary');
    assert.strictEqual(problemOf(ascii('{"name": "Riga"}'), 'town.json'), 'other-data');
    assert.strictEqual(problemOf(ascii('Riga fell on May 3.'), 'riga.xml'), 'damaged');
  });

  it('is not the braces of a text', () => {
    assert.strictEqual(problemOf(ascii('{Riga} fell on May 3.'), 'riga.txt'), 'none');
  });
});

function problemOf(bytes: Uint8Array, path: string): string {
  try {
    importDocument(bytes, path);
    return 'none';
  } catch (error) {
    assert.instanceOf(error, UnusableDocumentError);
    return error.problem.code;
  }
}

describe('importDocument', () => {
  it('reads headings, paragraphs and lists of a Word document, and not what was deleted', () => {
    const bytes = word(
      '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>The Siege</w:t></w:r></w:p>' +
        '<w:p><w:r><w:t xml:space="preserve">On 14 May </w:t></w:r><w:r><w:t>1704</w:t></w:r>' +
        '<w:del><w:r><w:delText> or 1705</w:delText></w:r></w:del><w:r><w:t> it began.</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>120 guns</w:t></w:r></w:p>',
    );
    assert.deepEqual(passages(bytes, 'a.docx'), [
      'heading: The Siege',
      'paragraph: On 14 May 1704 it began.',
      'list-item: 120 guns',
    ]);
  });

  it('knows headings, captions and quotations of a Word document by what their styles are made of', () => {
    const style = (id: string, name: string, more = ''): string =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
    const styles =
      style('Pavadinimas', 'Title') +
      style('Antrat2', 'heading 2') +
      style('Mano', 'Mano antraštė', '<w:basedOn w:val="Antrat2"/>') +
      style('Ratas', 'Ratas', '<w:basedOn w:val="Ratas"/>') +
      style('Skyrius', 'Skyrius', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style('Antrats', 'header') +
      style('Citata', 'Quote') +
      style('Turinys1', 'toc 1');
    const told = ['Pavadinimas', 'Turinys1', 'Mano', 'Skyrius', 'Ratas', 'Antrats', 'Citata']
      .map((id) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:t>${id}.</w:t></w:p>`)
      .join('');
    const bytes = zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${told}</w:body></w:document>`),
      'word/styles.xml': strToU8(`<w:styles>${styles}</w:styles>`),
    });
    assert.deepEqual(passages(bytes, 'a.docx'), [
      'heading: Pavadinimas.',
      'heading: Mano.',
      'heading: Skyrius.',
      'paragraph: Ratas.',
      'paragraph: Antrats.',
      'quotation: Citata.',
    ]);
  });

  it('knows headings and quotations of an OpenDocument text by what their styles are made of', () => {
    const bytes = zipSync({
      'styles.xml': strToU8(
        '<s><style:style style:name="Motto" style:parent-style-name="Quotations"/></s>',
      ),
      'content.xml': strToU8(
        '<office:document-content><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/>' +
          '<style:style style:name="P2" style:parent-style-name="Motto"/></office:automatic-styles><office:body><office:text>' +
          '<text:p text:style-name="P1">The Siege.</text:p><text:table-of-content><text:p>The Siege 1</text:p></text:table-of-content>' +
          '<text:p text:style-name="P2">We held out.</text:p></office:text></office:body></office:document-content>',
      ),
    });
    assert.deepEqual(passages(bytes, 'a.odt'), ['heading: The Siege.', 'quotation: We held out.']);
  });

  it('reads text boxes behind their paragraph, and not what was moved away, hidden, or tells where they stand', () => {
    const box =
      '<mc:AlternateContent><mc:Choice><w:drawing><wp:positionH><wp:posOffset>114300</wp:posOffset></wp:positionH>' +
      '<wps:txbx><w:txbxContent><w:p><w:t>The town</w:t></w:p><w:p><w:t>in 1704</w:t></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>' +
      '<mc:Fallback><w:pict><w:txbxContent><w:p><w:t>The town</w:t></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>';
    const bytes = word(
      `<w:p><w:r><w:t>The siege of Brest</w:t><w:noBreakHyphen/><w:t>Litovsk ${box} be\u00ADgan</w:t></w:r>` +
        '<w:moveFrom><w:r><w:t> late</w:t></w:r></w:moveFrom><w:ins><w:r><w:t> early</w:t></w:r></w:ins>' +
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>It ended</w:t></w:r>' +
        '<w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t> late</w:t></w:r><w:r><w:rPr><w:vanish w:val="true"/></w:rPr><w:t> on</w:t></w:r></w:p>',
    );
    assert.deepEqual(passages(bytes, 'a.docx'), [
      'paragraph: The siege of Brest-Litovsk  began early.',
      'caption: The town in 1704',
      'paragraph: It ended late',
    ]);
    const inOdt = strToU8(
      '<office:text><text:p>It <draw:frame><draw:text-box><text:p>The town</text:p></draw:text-box><svg:desc>A map</svg:desc></draw:frame>began.</text:p></office:text>',
    );
    assert.deepEqual(passages(zipSync({'content.xml': inOdt}), 'a.odt'), [
      'paragraph: It began.',
      'caption: The town',
    ]);
  });

  it('passes over what an OpenDocument hides', () => {
    const xml =
      '<office:text><text:p>It began.</text:p><text:section text:display="none"><text:p>A draft.</text:p></text:section>' +
      '<text:section><text:p>It ended.</text:p></text:section></office:text>';
    assert.deepEqual(passages(zipSync({'content.xml': strToU8(xml)}), 'a.odt'), [
      'paragraph: It began.',
      'paragraph: It ended.',
    ]);
  });

  it('reads a table by its rows, and a page that is laid out in one by its paragraphs', () => {
    const cell = (...texts: string[]): string =>
      `<w:tc><w:tcPr/>${texts.map((text) => `<w:p><w:t>${text}</w:t></w:p>`).join('')}</w:tc>`;
    const bytes = word(
      `<w:tbl><w:tr>${cell('Alytus')}${cell('8,000 men')}</w:tr></w:tbl>` +
        `<w:tbl><w:tr>${cell('It began.', 'It ended.')}</w:tr><w:tr>${cell('So it was.')}</w:tr></w:tbl>`,
    );
    assert.deepEqual(
      passages(bytes, 'a.docx').map((one) => one.replace(/\s+/g, ' ')),
      [
        'table-row: Alytus 8,000 men',
        'paragraph: It began.',
        'paragraph: It ended.',
        'paragraph: So it was.',
      ],
    );
    const tei =
      '<TEI><text><table><row><cell>Alytus</cell><cell>8,000</cell></row></table></text></TEI>';
    const [row] = passages(strToU8(tei), 'a.xml');
    assert.strictEqual(row?.replace(/\s+/g, ' '), 'table-row: Alytus 8,000');
  });

  it('reads the chapters of an electronic book in their order, with their notes', () => {
    const bytes = book({
      'b/two.xhtml':
        '<html><head><title>No</title><script src="a.js"/></head><body><section><h2>The Fall</h2><div>It fell.</div></section></body></html>',
      'b/one%20a.xhtml':
        '<html><body><h1>The Siege</h1><p>It be&shy;gan<a epub:type="noteref" href="#n1"><sup>1</sup></a> on 3&nbsp;May.</p>' +
        '<ul><li>120 guns</li></ul><aside epub:type="footnote" id="n1"><p>So the chronicle. <a role="doc-backlink" href="#r">↩</a></p></aside></body></html>',
      'b/nav.xhtml': '<html><body><p>Contents</p></body></html>',
    });
    for (const path of ['a.epub', 'a.docx', 'a']) {
      assert.deepEqual(
        passages(bytes, path),
        [
          'heading: The Siege',
          'paragraph: It began on 3\u00A0May.',
          'list-item: 120 guns',
          'back-matter: So the chronicle.',
          'heading: The Fall',
          'paragraph: It fell.',
        ],
        path,
      );
    }
    assert.deepEqual(importDocument(bytes, 'a.epub').guessed, {
      title: 'The Siege of Riga',
      credit: {author: 'A. Writer'},
    });
  });

  it('says of an electronic book what is wrong with it', () => {
    const one = {'b/one%20a.xhtml': '<html><body><p>It began.</p></body></html>'};
    const empty = {'b/one%20a.xhtml': '<html><body/></html>'};
    const locked =
      '<encryption><CipherReference URI="b/one%20a.xhtml"/><CipherReference URI="font.ttf"/></encryption>';
    assert.strictEqual(problemOf(book(one), 'a.epub'), 'none');
    assert.strictEqual(problemOf(book(empty), 'a.epub'), 'empty');
    assert.strictEqual(problemOf(book({}), 'a.epub'), 'empty');
    const encrypted = book({...one, 'META-INF/encryption.xml': locked});
    assert.strictEqual(problemOf(encrypted, 'a.epub'), 'encrypted');
    const type = {mimetype: strToU8('application/epub+zip')};
    assert.strictEqual(problemOf(zipSync(type), 'a.epub'), 'damaged');
    const many = 'x'.repeat(LARGEST_DOCUMENT / 2 + 1);
    const large = book({'b/one%20a.xhtml': many, 'b/two.xhtml': many});
    assert.strictEqual(problemOf(large, 'a.epub'), 'too-large-inside');
  });

  it('reads an OpenDocument text', () => {
    const xml =
      '<office:document-content><office:body><office:text><text:h text:outline-level="1">The Siege</text:h>' +
      '<text:p>Riga<text:s/>held<text:note><text:note-citation>1</text:note-citation></text:note>.</text:p>' +
      '</office:text></office:body></office:document-content>';
    assert.deepEqual(passages(zipSync({'content.xml': strToU8(xml)}), 'a.odt'), [
      'heading: The Siege',
      'paragraph: Riga held.',
    ]);
  });

  it('reads a Word document and an OpenDocument text also by the name of another file', () => {
    const type = strToU8('application/vnd.oasis.opendocument.text');
    const content = strToU8('<office:text><text:p>Riga held.</text:p></office:text>');
    const inOdt = zipSync({mimetype: type, 'content.xml': content});
    const inWord = word('<w:p><w:r><w:t>Riga held.</w:t></w:r></w:p>');
    for (const bytes of [inOdt, inWord]) {
      for (const path of ['a.docx', 'a.odt', 'a.doc', 'a.txt', 'a']) {
        assert.deepEqual(passages(bytes, path), ['paragraph: Riga held.'], path);
      }
    }
  });

  it('reads a text and a page by what they are, also by the name of another file', () => {
    for (const path of ['a.docx', 'a.odt', 'a.srt', 'a.vtt']) {
      assert.deepEqual(
        passages(strToU8('Riga held.\n\nIt fell later.'), path),
        ['paragraph: Riga held.', 'paragraph: It fell later.'],
        path,
      );
    }
    const page = '<!DOCTYPE html>\n<html><head><title>No</title></head><body><p>Riga &amp; I.</p>';
    for (const path of ['a.docx', 'a.txt', 'a.doc', 'a.md', 'a.xml']) {
      assert.deepEqual(passages(strToU8(page), path), passages(strToU8(page), 'a.html'), path);
    }
  });

  it('reads the prose of TEI, of two readings the regular one', () => {
    const xml =
      '<TEI><teiHeader><title>No</title></teiHeader><text><body><div><head>The Siege</head>' +
      '<p>On <date when="1704-05-14">14 May</date> <choice><sic>teh</sic><corr>the</corr></choice> army came.<note>Aside.</note></p>' +
      '</div></body></text></TEI>';
    assert.deepEqual(passages(strToU8(xml), 'a.xml'), [
      'heading: The Siege',
      'paragraph: On 14 May the army came.',
      'back-matter: Aside.',
    ]);
  });

  it('reads TEI also where its elements have a prefix', () => {
    const xml =
      '<tei:TEI xmlns:tei="http://www.tei-c.org/ns/1.0"><tei:teiHeader><tei:title>No</tei:title></tei:teiHeader><tei:text><tei:body>' +
      '<tei:div><tei:head>The Siege</tei:head><tei:p>It began.<tei:note>Aside.</tei:note></tei:p></tei:div></tei:body></tei:text></tei:TEI>';
    assert.deepEqual(passages(strToU8(xml), 'a.xml'), [
      'heading: The Siege',
      'paragraph: It began.',
      'back-matter: Aside.',
    ]);
  });

  it('leaves in its sentence what TEI quotes within a paragraph, and apart what it quotes between them', () => {
    const xml =
      '<TEI><text><body><p>He called it <quote>the end</quote> of the town.</p>' +
      '<quote><p>We held out.</p></quote><cit><quote>So did we.</quote></cit></body></text></TEI>';
    assert.deepEqual(passages(strToU8(xml), 'a.xml'), [
      'paragraph: He called it the end of the town.',
      'quotation: We held out.',
      'quotation: So did we.',
    ]);
  });

  it('reads of an edition in TEI the text that its editor settled on, each reading once', () => {
    const told = (text: string): string[] =>
      passages(strToU8(`<TEI><text><body><p>${text}</p></body></text></TEI>`), 'a.xml');
    assert.deepEqual(
      told(
        'The army <app><lem wit="#A">came</lem><rdg wit="#B">went</rdg><rdgGrp><rdg>fled</rdg></rdgGrp></app> on ' +
          '<subst><del>2</del><add>3</add></subst> May.',
      ),
      ['paragraph: The army came on 3 May.'],
    );
    assert.deepEqual(
      told('It <app><rdg>fell</rdg><rdg>stood</rdg></app> <del>at once</del>then.'),
      ['paragraph: It fell then.'],
    );
    assert.deepEqual(
      told(
        'About <choice><unclear>40</unclear><unclear>60</unclear></choice> men<gap><desc>a hole</desc></gap> fell.',
      ),
      ['paragraph: About 40 men fell.'],
    );
  });

  it('puts together in TEI a word that a line or a page parts, and leaves out what is printed around it', () => {
    const xml =
      '<TEI><text><body><p>The for-\n<lb break="no"/>tress <lb/>of Riga was be\n<fw type="header">THE SIEGE</fw><pb n="2" break="no"/> sieged' +
      '<pb n="3"/>by 8,000<lb/>men.</p></body></text></TEI>';
    assert.deepEqual(
      passages(strToU8(xml), 'a.xml').map((one) => one.replace(/\s+/g, ' ')),
      ['paragraph: The fortress of Riga was besieged by 8,000 men.'],
    );
  });

  it('keeps apart in TEI what stands on lines of its own: a letter’s place, greeting and name, a title page', () => {
    const xml =
      '<TEI><text><front><titlePage><docTitle><titlePart>The Siege</titlePart></docTitle><docImprint>Printed at Riga.</docImprint></titlePage></front>' +
      '<body><div><opener><dateline>Riga, 3 May 1704</dateline><salute>Dear brother,</salute></opener><p>We hold out.</p>' +
      '<closer><signed>Anna</signed></closer></div></body></text></TEI>';
    assert.deepEqual(passages(strToU8(xml), 'a.xml'), [
      'heading: The Siege',
      'paragraph: Printed at Riga.',
      'paragraph: Riga, 3 May 1704',
      'paragraph: Dear brother,',
      'paragraph: We hold out.',
      'paragraph: Anna',
    ]);
  });

  it('says of TEI which element is never closed, and reads what there is', () => {
    const faultsOf = (text: string) => importDocument(strToU8(text), 'a.xml').problems;
    const open = '<TEI><text><body>\n<p>Riga fell.</p>\n<p>On <hi>3 May.</p>\n</body></text></TEI>';
    assert.deepEqual(faultsOf(open), [{code: 'unclosed', path: 'a.xml', line: 3, element: 'hi'}]);
    const cut = '<TEI><text><body>\n<p>Riga fell.';
    assert.deepEqual(faultsOf(cut), [{code: 'unclosed', path: 'a.xml', line: 2, element: 'p'}]);
    assert.deepEqual(passages(strToU8(cut), 'a.xml'), ['paragraph: Riga fell.']);
    assert.isUndefined(faultsOf('<TEI><text><p>Riga <lb/>fell.</p></text></TEI>'));
  });

  it('takes the dates that a TEI document or a page states for what it says that they are', () => {
    const dates = (source: string, path: string): string[] => {
      const document = importDocument(strToU8(source), path);
      const other = {path: 'b.en.md', source: 'Riga fell in 1704.'};
      const {comparison} = compareAccounts([{...document, lang: 'en'}, other], packs);
      return comparison.accounts[0]!.mentions.filter(({kind}) => kind === 'date').map(
        ({text, value}) => `${text}: ${printValue(value)}`,
      );
    };
    const tei =
      '<TEI><text><body><p>The king died <date when="1704-05-14"> that <hi>very</hi> day</date>, and they were besieged ' +
      '<date from="1704-06" to="1704-08">all summer</date>, till <date when="1705">3 May 1704</date>. ' +
      'Before that, <date when="1703-02-30">on a fair day</date>, nothing. It ended on <date when="1706-01-02">2 January 1706</date>. ' +
      'The bell was cast <date notBefore="1707" notAfter="1709-06">in his old age</date>, and hung <date from="1710" notAfter="1712">later</date>; ' +
      'it rang <date notBefore="1713">in the end</date>. It was sold <date from="1716" to="1714-05">at a loss</date>.</p></body></text></TEI>';
    assert.deepEqual(dates(tei, 'a.xml'), [
      'that very day: 1704-05-14',
      'all summer: 1704-06/1704-08',
      '3 May 1704: 1705',
      '2 January 1706: 1706-01-02',
      'in his old age: 1707/1709-06',
      'later: 1710/1712',
    ]);
    const page = '<p>It began <time datetime="1704-05-14T10:00">that morning</time> in Riga.</p>';
    assert.deepEqual(dates(page, 'a.html'), ['that morning: 1704-05-14']);
  });

  it('keeps notes out of the sentences that they stand in, and shows them after the text', () => {
    const inWord = word(
      '<w:p><w:r><w:t>It began</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve"> on 3 May.</w:t></w:r></w:p>',
      '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>----</w:t></w:r></w:p></w:footnote>' +
        '<w:footnote w:id="2"><w:p><w:r><w:t>So the chronicle.</w:t></w:r></w:p><w:p><w:r><w:t>And others.</w:t></w:r></w:p></w:footnote>',
    );
    const inOdt = zipSync({
      'content.xml': strToU8(
        '<office:text><text:p>It began<text:note><text:note-citation>1</text:note-citation>' +
          '<text:note-body><text:p>So the chronicle.</text:p><text:p>And others.</text:p></text:note-body></text:note> on 3 May.</text:p></office:text>',
      ),
    });
    const inTei = strToU8(
      '<TEI><text><body><p>It began<note place="foot"><p>So the chronicle.</p><p>And others.</p></note> on 3 May.</p></body></text></TEI>',
    );
    for (const [bytes, path] of [
      [inWord, 'a.docx'],
      [inOdt, 'a.odt'],
      [inTei, 'a.xml'],
    ] as const) {
      assert.deepEqual(
        passages(bytes, path),
        ['paragraph: It began on 3 May.', 'back-matter: So the chronicle. And others.'],
        path,
      );
    }
    const loose =
      '<TEI><text><note>First.</note><p>It began.</p><p>It ended.<note>Then<note>!</note></note></p></text></TEI>';
    assert.deepEqual(passages(strToU8(loose), 'a.xml'), [
      'back-matter: First.',
      'paragraph: It began.',
      'paragraph: It ended.',
      'back-matter: Then!',
    ]);
  });

  it('reads the characters that HTML only refers to, and keeps what would become a tag', () => {
    const {source} = importDocument(
      strToU8('<p>Urb&scaron;ys&#44; &#381;emaitija &amp; &lt;b&gt;</p>'),
      'a.html',
    );
    assert.strictEqual(source, '<p>Urbšys, Žemaitija &amp; &lt;b&gt;</p>');
  });

  it('does not take the number of a page, as LibreOffice writes it, for text', () => {
    const page =
      '<p>The siege began.</p><div title="footer"><p><span><sdfield type=PAGE subtype=RANDOM>2</sdfield></span></p></div>';
    assert.deepEqual(
      passages(strToU8(page), 'a.html').filter((one) => !one.endsWith(': ')),
      ['paragraph: The siege began.'],
    );
  });

  it('guesses title, author and address by what a file says of itself outside its text', () => {
    const core =
      '<cp:coreProperties><dc:title>The Siege</dc:title><dc:creator>A. Writer</dc:creator></cp:coreProperties>';
    const office = (name: string, body: string, meta: string): Uint8Array =>
      zipSync({[name]: strToU8(body), [meta]: strToU8(core)});
    const page =
      '<html><head><title> The\nSiege </title><meta name="Author" content="A. Writer">' +
      '<link rel="canonical" href="https://example.org/siege"></head><body><p>It began.</p><title>No</title>';
    const edition =
      '<TEI><teiHeader><title>The Siege</title><author>A. Writer</author><idno>https://example.org/siege</idno>' +
      '</teiHeader><text><p>It began.</p></text></TEI>';
    const credit = {author: 'A. Writer'};
    const address = 'https://example.org/siege';
    for (const [path, bytes, expected] of [
      [
        'a.docx',
        office('word/document.xml', '<w:p><w:t>It began.</w:t></w:p>', 'docProps/core.xml'),
        credit,
      ],
      ['a.odt', office('content.xml', '<text:p>It began.</text:p>', 'meta.xml'), credit],
      ['a.html', strToU8(page), {...credit, address}],
      ['a.xml', strToU8(edition), {...credit, address}],
      ['b.html', strToU8(page.replace('https:', 'javascript:')), credit],
    ] as const) {
      const {guessed} = importDocument(bytes, path);
      assert.deepEqual(guessed, {title: 'The Siege', credit: expected}, path);
    }
    assert.deepEqual(importDocument(strToU8('<p>It began.</p>'), 'c.html').guessed, {});
    assert.isUndefined(importDocument(strToU8('It began.'), 'd.txt').guessed);
  });

  it('says what is wrong with a file that it cannot use', () => {
    assert.strictEqual(problemOf(strToU8('\xd0\xcf\x11\xe0....', true), 'a.docx'), 'encrypted');
    assert.strictEqual(problemOf(zipSync({'other.txt': strToU8('x')}), 'a.docx'), 'archive');
    assert.strictEqual(problemOf(word('').subarray(0, 60), 'a.docx'), 'damaged');
    assert.strictEqual(problemOf(word('<w:p/>'), 'a.docx'), 'empty');
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="go()"><text>1939</text></svg>';
    for (const [before, name] of [
      ['', 'a.svg'],
      ['<?xml version="1.0"?>\n<!-- map -->\n<!DOCTYPE svg [<!ENTITY a "b">]>\n', 'a.txt'],
      ['\uFEFF<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x">', 'a.xml'],
    ] as const) {
      assert.strictEqual(problemOf(strToU8(before + svg), name), 'picture');
    }
    assert.strictEqual(problemOf(strToU8(`<p>A map: ${svg}</p>`), 'a.html'), 'none');
    for (const many of ['<!--', '<!---->', '<?a?>', '<!DOCTYPE a>', '<!DOCTYPE a [', ' \n']) {
      assert.strictEqual(problemOf(strToU8(`${many.repeat(10_000)}x`), 'a.txt'), 'none', many);
      const isWhole = !/--$|\[$/.test(many);
      const drawn = problemOf(strToU8(many.repeat(10_000) + svg), 'a.txt');
      assert.strictEqual(drawn, isWhole ? 'picture' : 'none', many);
    }
    assert.strictEqual(problemOf(zipSync({'a.bin': strToU8('x')}), 'a.zip'), 'archive');
  });

  it('does not unpack what would be larger than a document may be', () => {
    const bomb = zipSync({'word/document.xml': new Uint8Array(LARGEST_DOCUMENT + 1)}, {level: 9});
    assert.isBelow(bomb.length, 100_000);
    assert.strictEqual(problemOf(bomb, 'a.docx'), 'too-large-inside');
  });

  it('reads a document that is nested as deep as it likes, and expands no entities', () => {
    const deep = `<TEI>${'<div>'.repeat(50_000)}<p>Deep.</p>`;
    assert.deepEqual(passages(strToU8(deep), 'a.xml'), ['paragraph: Deep.']);
    const entities =
      '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><TEI><p>One &c; two.</p></TEI>';
    assert.deepEqual(passages(strToU8(entities), 'a.xml'), ['paragraph: One &c; two.']);
  });

  it('takes any text for text, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
        const xml = text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
        const bytes = word(`<w:p><w:r><w:t>x ${xml}</w:t></w:r></w:p>`);
        const {source} = importDocument(bytes, 'a.docx');
        assert.notMatch(source.replace(/^<p>|<\/p>\n$/g, ''), /<[a-z]/i);
      }),
    );
  });

  it('reads what subtitles say, and neither their numbers nor their times', () => {
    const srt = strToU8(
      '1\r\n00:00:01,000 --> 00:00:04,000\r\nOn May 3, 1704,\r\n<i>Riga</i> fell.\r\n\r\n' +
        '2\r\n00:00:04,200 --> 00:00:09,000\r\n{\\an8}- 1,490 died.\r\n\r\n' +
        '3\r\n00:01:30,000 --> 00:01:34,000\r\nPeace came later.\r\n',
    );
    assert.deepEqual(passages(srt, 'film.en.srt'), [
      'paragraph: On May 3, 1704, Riga fell. 1,490 died.',
      'paragraph: Peace came later.',
    ]);
    const vtt = strToU8(
      'WEBVTT - film\n\nNOTE made in 1999\n\nSTYLE\n::cue {color: red}\n\n' +
        'intro\n00:01.000 --> 00:04.000 align:start\n<v Anna>Tom &amp; Ann left Riga\n\n' +
        '00:04.000 --> 00:06.000\nTom & Ann left Riga\nin 1704.\n',
    );
    assert.deepEqual(passages(vtt, 'film.vtt'), ['paragraph: Tom & Ann left Riga in 1704.']);
  });

  it('keeps of subtitles a number below nought, and what is said again after a pause', () => {
    const srt = strToU8(
      '1\n00:00:01,000 --> 00:00:04,000\n-5 degrees.\n-No!\n\n' +
        '2\n00:00:10,000 --> 00:00:12,000\nHe came.\n\n' +
        '3\n00:00:15,500 --> 00:00:18,000\nHe came.\n',
    );
    assert.deepEqual(passages(srt, 'a.srt'), [
      'paragraph: -5 degrees. No!',
      'paragraph: He came.',
      'paragraph: He came.',
    ]);
  });

  it('says that subtitles without words are empty', () => {
    assert.strictEqual(
      problemOf(strToU8('1\n00:00:01,000 --> 00:00:02,000\n\n'), 'a.srt'),
      'empty',
    );
  });
});
