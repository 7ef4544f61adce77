import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {OwnNote} from '../../src/engine/note.js';
import {UnusableDocumentError} from '../../src/engine/problem.js';
import {LARGEST_DOCUMENT} from '../../src/engine/read/decode.js';
import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import type {Format} from '../../src/export/formats.js';
import {exportComparison} from '../../src/export/formats.js';
import {importAnnotations} from '../../src/import/saved/import-annotations.js';
import {amendmentIn, importComparison} from '../../src/import/saved/import-comparison.js';
import {rowsOfTable} from '../../src/import/saved/table.js';
import {packs} from '../../src/languages/index.js';
import {correctionOn} from '../../src/library/own-correction.js';
import {storyFile} from '../reader/story.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a person wrote on the first words of the story. */
function notesOn({comparison: {accounts}}: ComparisonFile): OwnNote[] {
  const place = {account: accounts[0]!.id, start: 0, end: 9};
  const anchors = correctionOn('wrong', [place], accounts).on;
  return [
    {
      id: 'n1',
      text: 'Mine 🏰 ]]> </script>',
      judgement: 'wording',
      anchors,
      changed: '2026-01-02T03:04:05.000Z',
    },
    {id: 'n2', text: 'Also mine', anchors, changed: '2026-01-02T03:04:06.000Z'},
  ];
}

/** The story with an editors' note, and what a person wrote and corrected about it. */
function correctedStory(more = ''): ComparisonFile {
  const {comparison, notes} = storyFile();
  const documents = comparison.accounts.map(({path, source}, at) => ({
    path,
    source: at === 0 ? source + more : source,
  }));
  const sentences = comparison.accounts.map(({id, passages}) => ({
    account: id,
    ...passages.at(-1)!.sentences[0]!,
  }));
  const [day] = comparison.accounts[1]!.mentions.filter(({kind}) => kind === 'date');
  const together = correctionOn('together', sentences, comparison.accounts);
  const reading = correctionOn(
    'reading',
    [{account: comparison.accounts[1]!.id, start: day!.start, end: day!.end}],
    comparison.accounts,
    together,
  );
  const corrections = [together, {...reading, value: '1704-05-03'}];
  const corrected = compareAccounts(documents, packs, {corrections}).comparison;
  return {comparison: corrected, notes, corrections, own: notesOn({comparison, notes})};
}

const write = async (file: ComparisonFile, format: Format): Promise<{name: string; text: string}> =>
  exportComparison(file, format, 'en', () => ({script: 'run()', style: 'p {}'}));

function problemOf(text: string, name: string): string {
  try {
    importComparison(bytesOf(text), name);
    return 'none';
  } catch (error) {
    assert.instanceOf(error, UnusableDocumentError);
    return error.problem.code;
  }
}

describe('a comparison that was exported', () => {
  for (const format of ['json', 'jsonl', 'csv', 'tei', 'html'] as const) {
    it(`opens again as it was, from ${format}, and is exported the same`, async () => {
      const file = JSON.parse(JSON.stringify(correctedStory())) as ComparisonFile;
      const {name, text} = await write(file, format);
      const again = importComparison(bytesOf(text), name);
      assert.deepEqual(again, file);
      assert.strictEqual((await write(again!, format)).text, text);
    });

    it(`survives any text, in ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({unit: 'grapheme'}), async (more) => {
          const file = correctedStory(`\n\n${more} ]]> </script> \uFFFE\u0085`);
          const {name, text} = await write(file, format);
          const again = importComparison(bytesOf(text), name);
          assert.deepEqual(again, JSON.parse(JSON.stringify(file)));
        }),
        {numRuns: 20},
      );
    });

    it(`is refused where it was damaged, as ${format}`, async () => {
      const {name, text} = await write(correctedStory(), format);
      const broken = text
        .replace('"verdict"', '"verdikt"')
        .replace('""verdict""', '""verdikt""')
        .replace('&quot;verdict&quot;', '&quot;v&quot;');
      assert.strictEqual(problemOf(broken, name), 'damaged');
    });
  }

  it('opens again where it is larger than a document may be: it holds its texts many times over', async () => {
    const file = JSON.parse(JSON.stringify(correctedStory())) as ComparisonFile;
    const {name, text} = await write(file, 'json');
    const large = text + ' '.repeat(LARGEST_DOCUMENT);
    assert.deepEqual(importComparison(bytesOf(large), name), file);
  });

  it('opens again from a page and a document that an earlier Greta wrote, with the data as they were', async () => {
    const file = JSON.parse(JSON.stringify(correctedStory())) as ComparisonFile;
    const {name, text} = await write(file, 'html');
    const earlier = text.replace(/\{"packed":[^<]*/, () =>
      JSON.stringify(file).replaceAll('<', '\\u003c'),
    );
    assert.notStrictEqual(earlier, text);
    assert.deepEqual(importComparison(bytesOf(earlier), name), file);
  });

  it('is refused where a few signs claim to stand for more than there can be', async () => {
    const {name, text} = await write(correctedStory(), 'html');
    for (const packed of ['{"lengths":[1e12],"of":{"words":[1]}}', '{"lengths":7}', '[]', '7']) {
      const claimed = text.replace(/\{"packed":[^<]*/, `{"packed":${packed}}`);
      assert.strictEqual(problemOf(claimed, name), 'damaged', packed);
    }
  });

  it('opens again from a table that a spreadsheet saved anew: sorted, parted by semicolons, in other quotes', async () => {
    const file = JSON.parse(
      JSON.stringify(correctedStory('\n\nx 🏰'.repeat(20_000))),
    ) as ComparisonFile;
    const {name, text} = await write(file, 'csv');
    const rows = rowsOfTable(text);
    const [head, ...others] = rows;
    assert.isAbove(others.filter(([type]) => type === 'data').length, 3, 'in several pieces');
    for (const cell of rows.flat()) assert.isAtMost(cell.length, 32_767, 'Excel holds no more');
    const anew = [head!, ...others.reverse()]
      .map((row) =>
        row.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)),
      )
      .map((row) => `${row.join(';')}\n`)
      .join('');
    assert.deepEqual(importComparison(bytesOf(anew), name), file);
    assert.isUndefined(amendmentIn(bytesOf(anew), name), 'nothing says otherwise than it did');
  });

  it('opens as it was from a table whose cells were changed, and tells in which rows they were', async () => {
    const file = JSON.parse(JSON.stringify(correctedStory())) as ComparisonFile;
    const {name, text} = await write(file, 'csv');
    assert.isUndefined(amendmentIn(bytesOf(text), name));
    const [head, first, second, third, ...others] = text.trimEnd().split('\r\n');
    const lines = [head, first, second!.replace(/,[^,]*,/, ',other,'), third, ...others];
    const changed = lines.join('\r\n');
    assert.deepEqual(importComparison(bytesOf(changed), name), file);
    assert.deepEqual(amendmentIn(bytesOf(changed), name), {rows: [3], missing: 1});
    const sorted = [head, ...others, third, lines[2], first].join('\r\n');
    assert.deepEqual(amendmentIn(bytesOf(sorted), name), {rows: [others.length + 3], missing: 1});
    const without = [head, ...others].join('\r\n');
    assert.deepEqual(amendmentIn(bytesOf(without), name), {rows: [], missing: 3}, 'deleted');
    const added = [head, second, first, second, third, ...others].join('\r\n');
    assert.deepEqual(amendmentIn(bytesOf(added), name), {rows: [4], missing: 0}, 'told twice');
    assert.isUndefined(amendmentIn(bytesOf(changed), 'a.json'));
  });

  it('is refused as a table whose last rows were deleted or changed; another table is a document', async () => {
    const {name, text} = await write(correctedStory(), 'csv');
    const lines = text.split('\r\n');
    const isData = (line: string): boolean => line.startsWith('data,');
    const without = lines.filter((line) => !isData(line)).join('\r\n');
    assert.strictEqual(problemOf(without, name), 'no-texts');
    assert.strictEqual(
      problemOf(text.replace('laivai', 'laivų').replace('Laivai', 'Laivų'), name),
      'none',
    );
    const [first] = lines.filter(isData);
    assert.strictEqual(problemOf(text.replace(first!, first!.replace('e', 'ė')), name), 'damaged');
    assert.strictEqual(
      problemOf(text.replace(first!, first!.replace('1/', '2/')), name),
      'damaged',
    );
    assert.isUndefined(importComparison(bytesOf('year,men\r\n1704,9000\r\n'), 'a.csv'));
  });

  it('is refused where it points outside its texts, or to what could be run', async () => {
    const {name, text} = await write(correctedStory(), 'json');
    const spoilt: Record<string, string> = {
      'a span past the end': text.replace(/"end":\d+/, '"end":99999'),
      'a link to nowhere': text.replace(/"sentences":\["[^"]+"\]/, '"sentences":["x:s1"]'),
      'an address that runs': text.replace(
        '"credit":{}',
        '"credit":{"address":"javascript:run()"}',
      ),
      'a version to come': text.replace('"version":1', '"version":2'),
    };
    for (const [what, json] of Object.entries(spoilt)) {
      assert.notStrictEqual(json, text, what);
      assert.strictEqual(problemOf(json, name), 'damaged', what);
    }
    assert.strictEqual(problemOf('{"greta": "comparison"', name), 'json-syntax');
  });

  it('without its texts says so', () => {
    const {comparison} = correctedStory();
    const accounts = comparison.accounts.map(({source: _, ...account}) => account);
    assert.strictEqual(problemOf(JSON.stringify({...comparison, accounts}), 'a.json'), 'no-texts');
  });

  it('is a document like others once its TEI was edited, and so are all other files', async () => {
    const {name, text} = await write(correctedStory(), 'tei');
    const [header, body] = text.split('</teiHeader>');
    const edited = `${header!}</teiHeader>${body!.replace('laivai', 'laivų')}`;
    assert.isUndefined(importComparison(bytesOf(edited), name));
    for (const [other, content] of [
      ['a.html', '<p>A page.</p>'],
      ['a.xml', '<TEI><text><p>A text.</p></text></TEI>'],
      ['a.json', '{"name": "value"}'],
      ['a.md', '# A text'],
    ] as const) {
      assert.isUndefined(importComparison(bytesOf(content), other), other);
    }
  });
});

describe('annotations that were exported', () => {
  it('give back the reader’s notes and corrections, and are exported the same', async () => {
    const file = correctedStory();
    const {accounts} = file.comparison;
    const {name, text} = await write(file, 'jsonld');
    const taken = importAnnotations(bytesOf(text), name, accounts);
    assert.deepEqual(taken, {notes: file.own!, corrections: file.corrections!});
    const {notes: own, corrections} = taken;
    const again = await write({...file, own, corrections}, 'jsonld');
    assert.strictEqual(again.text, text);
  });

  it('keep a year a year and an amount an amount, and name no account that is not there', async () => {
    const file = correctedStory();
    const [, reading] = file.corrections!;
    const values = ['1704', '-0043', 1704, {min: 3, max: 5}, 'P15Y', '1704-05/1704-08'];
    const corrections = values.map((value, at) => ({...reading!, id: `c${at}`, value}));
    const lost = {...reading!, id: 'lost', on: [{account: 'nowhere', exact: 'It fell'}]};
    const {name, text} = await write({...file, corrections: [...corrections, lost]}, 'jsonld');
    const taken = importAnnotations(bytesOf(text), name, file.comparison.accounts).corrections;
    assert.deepEqual(taken, corrections);
    // The standard asks for a target or more.
    assert.notInclude(text, '"target": []');
  });

  it('about accounts that are not at hand, and of other makers, give nothing', async () => {
    const {name, text} = await write(correctedStory(), 'jsonld');
    assert.deepEqual(importAnnotations(bytesOf(text), name, []), {notes: [], corrections: []});
    const foreign = text.replaceAll('urn:greta:correction', 'urn:other');
    const {accounts} = correctedStory().comparison;
    assert.isEmpty(importAnnotations(bytesOf(foreign), name, accounts).corrections);
    assert.throws(() => importAnnotations(bytesOf('{"type": "Annotation"}'), name, accounts));
  });
});
