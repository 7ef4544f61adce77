import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {UnusableDocumentError} from '../../src/engine/problem.js';
import {openDocument} from '../../src/import/open-document.js';
import {htmlOfPages} from '../../src/import/pdf/blocks.js';
import type {PdfText} from '../../src/import/pdf/lines.js';
import {linesOf} from '../../src/import/pdf/lines.js';

/** Where a line stands, and how large it is: points from the left edge, and lines of 14 points from the head of the page. */
interface Set {
  readonly at?: number;
  readonly left?: number;
  readonly size?: number;
  readonly width?: number;
}

/** A line of full width, unless it says otherwise. */
function line(str: string, {at = 0, left = 50, size = 10, width = 300}: Set = {}): PdfText {
  const base = 800 - at * 14;
  return {str, width, transform: [size, 0, 0, size, left, base], hasEOL: true};
}

/** What comes of pages whose lines follow each other down the page where they do not say otherwise. */
function htmlOf(...pages: readonly (readonly (readonly [text: string, set?: Set])[])[]): string[] {
  const lines = pages.map((page) => page.map(([text, set], at) => line(text, {at, ...set})));
  return htmlOfPages(lines.map(linesOf)).split('\n');
}

describe('the lines of a PDF', () => {
  it('are one paragraph as long as they go on, with the words put together that they part', () => {
    assert.deepEqual(
      htmlOf([
        ['The treaty of 10 October 1939 allowed the So-'],
        ['viets 20,000 troops; a well-known saying asked'],
        ['whose Vilnius was. It was a well-'],
        ['known one, of the Molotov–'],
        ['Ribbentrop Pact –'],
        ['and its protocols.', {width: 90}],
      ]),
      [
        '<p>The treaty of 10 October 1939 allowed the Soviets 20,000 troops; a well-known saying asked ' +
          'whose Vilnius was. It was a well-known one, of the Molotov–Ribbentrop Pact – and its protocols.</p>',
      ],
    );
  });

  it('begin a paragraph where they are set in, where the last ends early, and further apart', () => {
    assert.deepEqual(
      htmlOf([
        ['The talks began, and the'],
        ['troops came in.', {width: 200}],
        ['They stayed.', {width: 60}],
        ['Set in, they stayed longer', {left: 65, width: 285}],
        ['than was said.'],
        ['Far below stands this.', {at: 8}],
      ]),
      [
        '<p>The talks began, and the troops came in.</p>',
        '<p>They stayed.</p>',
        '<p>Set in, they stayed longer than was said.</p>',
        '<p>Far below stands this.</p>',
      ],
    );
  });

  it('go on over the end of a page, past its notes, and without its head, its foot and its number', () => {
    const head = (page: number): [string, Set] => [`Memoirs, vol. ${page}`, {at: -3, width: 120}];
    const foot = (page: number): [string, Set] => [`– ${page} –`, {at: 40, width: 20}];
    assert.deepEqual(
      htmlOf(
        [
          head(1),
          ['The minister went to'],
          ['1 By train.', {at: 30, size: 8, width: 80}],
          foot(17),
        ],
        [head(2), ['Moscow, and came'], foot(18)],
        [head(3), ['back.', {width: 40}], foot(19)],
      ),
      ['<p>The minister went to Moscow, and came back.</p>', '<aside>1 By train.</aside>'],
    );
  });

  it('are headings by their size, and items by their sign', () => {
    assert.deepEqual(
      htmlOf([
        ['The bases', {size: 16, width: 90}],
        ['They were four of them, at these places in the country:', {at: 2}],
        ['• Alytus, with 8,000', {at: 3}],
        ['men', {at: 4, width: 30}],
        ['• Prienai', {at: 5, width: 60}],
      ]),
      [
        '<h2>The bases</h2>',
        '<p>They were four of them, at these places in the country:</p>',
        '<ul><li>Alytus, with 8,000 men</li></ul>',
        '<ul><li>Prienai</li></ul>',
      ],
    );
  });

  it('keep the marks of notes apart from what they stand behind, and squares with their unit', () => {
    const raised = (str: string, left: number): PdfText => ({
      ...line(str, {left, size: 6, width: 4}),
      transform: [6, 0, 0, 6, left, 804],
      hasEOL: false,
    });
    const open = {hasEOL: false};
    const [one] = linesOf([
      {...line('Of 6,739 km', {width: 60}), ...open},
      raised('2', 110),
      {...line(' some 430,000 lived.', {left: 114, width: 90}), ...open},
      raised('14', 204),
    ]);
    assert.strictEqual(one?.text, 'Of 6,739 km² some 430,000 lived.[14]');
  });

  it('put letters and the accents set over them together, and mend what a program garbled', () => {
    const set = (str: string, left: number, width: number): PdfText => ({
      ...line(str, {left, width}),
      hasEOL: false,
    });
    const [one] = linesOf([
      set('Vyriausyb˙', 50, 50),
      set('e laiˇ', 95, 30),
      set('skus i', 120, 30),
      set('˛sak˙', 148, 25),
      set('e ofi', 168, 25),
      set('cierams o昀椀cialiai.', 193, 90),
    ]);
    assert.strictEqual(one?.text, 'Vyriausybė laiškus įsakė oficierams oficialiai.');
    assert.strictEqual(linesOf([set('d´Artagnan', 50, 50)])[0]?.text, 'd´Artagnan');
  });

  it('go on where the next word would not have fitted, behind an initial, and in small letters', () => {
    const short = (text: string): [string, Set] => [text, {width: 6 * text.length}];
    assert.deepEqual(
      htmlOf([
        short('The delegation was led to the hall, and so was Antanas'),
        short('Smetona.'),
        short('The president had it from his own envoy, by name of J.'),
        short('Urbšys, who was there.'),
      ]),
      [
        '<p>The delegation was led to the hall, and so was Antanas Smetona.</p>',
        '<p>The president had it from his own envoy, by name of J. Urbšys, who was there.</p>',
      ],
    );
  });

  it('are notes by their mark, in each column and over the end of a page, and captions without one', () => {
    const marked = (str: string, left: number, at: number): PdfText[] => [
      {
        ...line('1', {at, left, size: 6, width: 4}),
        transform: [6, 0, 0, 6, left, 804 - at * 14],
        hasEOL: false,
      },
      line(str, {at, left: left + 4, width: 296}),
    ];
    const text = (str: string, at: number, left = 50): PdfText => line(str, {at, left});
    const pages = [
      [
        text('The envoy, who had come by train,', 0),
        text('went to the', 1),
        ...marked('As he says himself in what he wrote of', 50, 20),
        text('it later.', 21),
        text('ministry at once, and came', 0, 400),
        line('The envoy at the ministry', {at: 21, left: 400, size: 8, width: 120}),
      ],
      [text('back in an hour with the text.', 0)],
    ];
    assert.deepEqual(htmlOfPages(pages.map(linesOf)).split('\n'), [
      '<p>The envoy, who had come by train, went to the ministry at once, and came</p>',
      '<p>The envoy at the ministry</p>',
      '<aside>1 As he says himself in what he wrote of it later.</aside>',
      '<p>back in an hour with the text.</p>',
    ]);
  });

  it('keep a title that the heads repeat, the last lines of notes that say the same, and lose heads that change', () => {
    const page = (number: number, head: string): [string, Set][] => [
      [`${head} ${number}`, {at: -3, width: 120}],
      ...(number === 11 ? [['The War', {at: 0, size: 18}] as [string, Set]] : []),
      [
        `It went on in year ${number}, and the army stood by the river for the winter of it.`,
        {at: 2},
      ],
      ['Nobody moved.', {at: 3, width: 70}],
      [`${number - 10} Ibid., p. ${number}.`, {at: 40, size: 8, width: 80}],
    ];
    const told = htmlOf(
      page(11, 'The War'),
      page(12, 'Winter'),
      page(13, 'The War'),
      page(14, 'Spring'),
    );
    assert.strictEqual(told[0], '<h2>The War</h2>');
    assert.strictEqual(told.filter((one) => one.startsWith('<aside>')).length, 4);
    assert.notMatch(told.join(' '), /Winter|Spring/);
  });

  it('pass over what is written across the page, and never are markup', () => {
    const across = {...line('DRAFT'), transform: [0, 40, -40, 0, 100, 100]};
    assert.isEmpty(linesOf([across]));
    assert.deepEqual(htmlOf([['<script>alert(1)</script> was', {}], ['written there.']]), [
      '<p>&lt;script>alert(1)&lt;/script> was written there.</p>',
    ]);
  });

  it('lose no word, whatever they are', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const set = fc.record({left: fc.integer({min: 0, max: 400}), size: fc.constantFrom(8, 10, 16)});
    const pages = fc.array(fc.array(fc.tuple(word, set), {maxLength: 8}), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(pages, (some) => {
        const told = htmlOf(...some)
          .join(' ')
          .replaceAll(/<[^>]*>/g, ' ');
        // The edges of pages are none of the text if they say the same.
        for (const [text] of some.length === 1 ? some[0]! : []) assert.include(told, text);
      }),
    );
  });
});

/** A PDF of one page that says something, or nothing; without the table of its parts, which a reader makes up for. */
function pdf(said: string): Uint8Array {
  const content = said === '' ? '' : `BT /F 12 Tf 72 700 Td (${said}) Tj ET`;
  return new TextEncoder().encode(
    `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>> endobj
trailer <</Root 1 0 R>>`,
  );
}

describe('a PDF that is opened', () => {
  const problemOf = async (bytes: Uint8Array): Promise<string | undefined> => {
    try {
      await openDocument(bytes, 'a.pdf');
    } catch (error) {
      if (error instanceof UnusableDocumentError) return error.problem.code;
      throw error;
    }
    return undefined;
  };

  it('says what stands in it, by what it is and not by its name', async () => {
    const {source, format} = await openDocument(pdf('Riga fell on 5 October 1939.'), 'a.txt');
    assert.strictEqual(source, '<p>Riga fell on 5 October 1939.</p>');
    assert.strictEqual(format, 'html');
  });

  it('is refused as a picture if it has no words, and as damaged if it is no PDF', async () => {
    assert.strictEqual(await problemOf(pdf('')), 'picture');
    assert.strictEqual(await problemOf(new TextEncoder().encode('%PDF-1.4\n1 0 obj')), 'damaged');
  });
});
