import {assert} from '@esm-bundle/chai';
import {strToU8, zipSync} from 'fflate';

import {compareDocuments} from '../../src/comparing/client.js';
import type {ComparisonResult} from '../../src/engine/compare-accounts.js';
import {UnusableDocumentError} from '../../src/engine/problem.js';
import {LARGEST_DOCUMENT} from '../../src/engine/read/decode.js';
import {problemRemedy, problemText} from '../../src/wording/problems.js';

const workerUrl = new URL('../../src/comparing/comparison.worker.ts', import.meta.url);
const ENGLISH = {
  path: 'war.en.txt',
  bytes: strToU8('The treaty was signed in Riga on May 3, 1704.'),
};

/** Opens a file beside a harmless one, as the page does. */
function open(path: string, content: Uint8Array | string): Promise<ComparisonResult> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return compareDocuments([{path, bytes, lang: 'en'}, ENGLISH], {workerUrl});
}

/** Why a file cannot be used: a problem that has a sentence and a remedy. */
async function problemOf(path: string, content: Uint8Array | string): Promise<string> {
  try {
    await open(path, content);
  } catch (error) {
    assert.instanceOf(error, UnusableDocumentError);
    assert.include(problemText(error.problem), path);
    assert.isNotEmpty(problemRemedy(error.problem));
    return error.problem.code;
  }
  return 'none';
}

/** The text of an account as it is read. */
function told({comparison}: ComparisonResult): string {
  const {source, passages} = comparison.accounts[0]!;
  return passages
    .map(({start, end, markup = []}) => {
      let [text, at] = ['', start];
      for (const span of markup) {
        text += source.slice(at, span.start);
        at = span.end;
      }
      return text + source.slice(at, end);
    })
    .join('\n');
}

describe('a hostile file', () => {
  it('of 10 MB works, and a larger one than is taken says so', async function () {
    this.timeout(240_000);
    const line = `${'The walls of the old town stood as they had stood before. '.repeat(70)}\n\n`;
    const large = line.repeat(Math.ceil((10 * 2 ** 20) / line.length));
    const {comparison} = await open('large.txt', large);
    assert.isAbove(comparison.accounts[0]!.source.length, 10 * 2 ** 20 - 1);
    assert.strictEqual(
      await problemOf('l.txt', new Uint8Array(LARGEST_DOCUMENT + 1).fill(97)),
      'too-large',
    );
  });

  it('that is no text, whatever its name, says so', async () => {
    const noise = Uint8Array.from({length: 5000}, (_, at) => (at * 7919) % 256);
    assert.strictEqual(await problemOf('noise.txt', noise), 'binary');
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0);
    assert.strictEqual(await problemOf('picture.txt', picture), 'picture');
    assert.strictEqual(await problemOf('empty.txt', ' \n '), 'empty');
  });

  it('that is encrypted, damaged or a bomb says so', async () => {
    // An encrypted .docx is a compound file (MS-CFB) that holds the package.
    const compound = Uint8Array.of(
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...strToU8('EncryptedPackage'),
    );
    assert.strictEqual(await problemOf('secret.docx', compound), 'encrypted');
    const bomb = zipSync({'word/document.xml': new Uint8Array(LARGEST_DOCUMENT + 1)}, {level: 9});
    assert.strictEqual(await problemOf('bomb.docx', bomb), 'too-large-inside');
    assert.strictEqual(await problemOf('half.docx', bomb.subarray(0, 2000)), 'damaged');
  });

  it('that lies about the size of what it holds is not unpacked beyond it', async () => {
    const bomb = zipSync({'word/document.xml': new Uint8Array(4 * LARGEST_DOCUMENT)}, {level: 9});
    // The size stands as 32 bits in the local head (at 22) and in the central directory.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 4 <= bomb.length; at += 1) {
      if (view.getUint32(at, true) === 4 * LARGEST_DOCUMENT) view.setUint32(at, 1000, true);
    }
    assert.include(['damaged', 'empty', 'too-large', 'binary'], await problemOf('liar.docx', bomb));
  });

  it('of a million tiny paragraphs says so, whatever makes them such', async () => {
    for (const [path, paragraph] of [
      ['tiny.md', 'a\n\n'],
      ['items.md', '- a\n'],
      ['lines.txt', 'A.\n'],
      ['headings.html', '<h2>a</h2>'],
    ] as const) {
      const problem = await problemOf(path, paragraph.repeat(1_000_000));
      assert.strictEqual(problem, 'too-many-paragraphs', path);
    }
  });

  it('of a million sentences in one paragraph says so', async () => {
    assert.strictEqual(
      await problemOf('long.txt', 'A town fell. '.repeat(1_000_000)),
      'too-many-sentences',
    );
  });

  it('that is nested as deep as it likes is read', async () => {
    assert.include(told(await open('deep.html', `${'<div>'.repeat(15_000)}Deep.`)), 'Deep.');
    assert.include(told(await open('deep.md', `${'>'.repeat(20_000)} Deep.`)), 'Deep.');
    assert.include(told(await open('deep.md', `${'['.repeat(20_000)}Deep.`)), 'Deep.');
    assert.include(
      told(await open('deep.xml', `<TEI>${'<div>'.repeat(19_000)}<p>Deep.</p>`)),
      'Deep.',
    );
  });

  it('in another encoding than it seems to be is read, or says so', async () => {
    const wide = new Uint8Array(2 + 2 * 40);
    const text = 'On 3 May 1704 the treaty was signed there';
    wide.set([0xff, 0xfe]);
    for (let at = 0; at < 40; at += 1) wide[2 + 2 * at] = text.charCodeAt(at);
    assert.include(told(await open('wide.txt', wide)), '3 May 1704');
    const cyrillic = Uint8Array.from('Договор был подписан в Риге', (sign) =>
      sign === ' ' ? 32 : (sign.charCodeAt(0) - 0x350) & 0xff,
    );
    assert.strictEqual(await problemOf('other.txt', cyrillic), 'encoding');
  });

  it('with scripts and handlers is text, and none of them is', async () => {
    const page =
      '<script>document.title="run"</script><p onclick="run()">The siege began in 1704.<img src=x onerror="run()"></p>' +
      '<svg onload="run()"><script>run()</script><text>Drawn.</text></svg><iframe srcdoc="<script>run()</script>"></iframe>';
    const text = told(await open('page.html', page));
    assert.include(text, 'The siege began in 1704.');
    assert.notMatch(text, /run|onerror|script/);
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" onload="run()"><text>Drawn in 1704.</text></svg>';
    assert.strictEqual(await problemOf('drawing.svg', drawing), 'picture');
  });
});
