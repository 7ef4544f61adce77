import {assert} from '@esm-bundle/chai';

import {
  compareDocuments,
  exportFile,
  openFile,
  prepareToCompare,
} from '../../src/comparing/client.js';
import {UnusableDocumentError} from '../../src/engine/problem.js';
import {exportComparison, FORMATS} from '../../src/export/formats.js';
import {setLocale, wantSpeech} from '../../src/wording/localization.js';
import {storyFile} from '../reader/story.js';

const workerUrl = new URL('../../src/comparing/comparison.worker.ts', import.meta.url);

const opened = (path: string, text: string): {path: string; bytes: Uint8Array} => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const LITHUANIAN = opened('karas.lt.txt', 'Sutartis Rygoje pasirašyta 1704 m. gegužės 3 d.');
const ENGLISH = opened('war.en.txt', 'The treaty was signed in Riga on May 3, 1704.');

/**
 * How many workers are begun while something is done.
 *
 * @param address - Where the one is that is begun after so many others, for one that cannot be loaded.
 */
async function workersBegun(
  work: () => Promise<unknown>,
  address = (_begun: number): URL => workerUrl,
): Promise<number> {
  const Native = globalThis.Worker;
  let begun = 0;
  globalThis.Worker = class extends Native {
    constructor(_: string | URL, options?: WorkerOptions) {
      super(address(begun), options);
      begun += 1;
    }
  };
  try {
    await work();
  } finally {
    globalThis.Worker = Native;
  }
  return begun;
}

/** Ends the worker that waits, if one does. */
async function endWaiting(): Promise<void> {
  const stop = new AbortController();
  const {signal} = stop;
  const stopped = rejection(compareDocuments([LITHUANIAN, ENGLISH], {workerUrl, signal}));
  stop.abort();
  await stopped;
}

/** What a promise was rejected with. */
async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('Expected a rejection');
}

describe('compareDocuments', () => {
  it('compares documents in a worker, and says how far it is', async () => {
    const stages = new Set<string>();
    const {comparison} = await compareDocuments([LITHUANIAN, ENGLISH], {
      workerUrl,
      onProgress: (stage) => stages.add(stage),
    });
    assert.deepEqual([...stages], ['read', 'recognise', 'align', 'compare']);
    assert.deepEqual(
      comparison.accounts.map(({id, lang}) => [id, lang]),
      [
        ['karas.lt', 'lt'],
        ['war.en', 'en'],
      ],
    );
    assert.include(
      comparison.findings.map(({verdict}) => verdict),
      'agree',
    );
  });

  it('compares one after the other in one worker, and two at a time in two', async () => {
    const one = () => compareDocuments([LITHUANIAN, ENGLISH], {workerUrl});
    await one();
    assert.strictEqual(await workersBegun(one), 0);
    assert.strictEqual(await workersBegun(() => Promise.all([one(), one()])), 1);
  });

  it('has been begun before where that was asked for, and is begun once', async () => {
    await endWaiting();
    const begun = await workersBegun(async () => {
      prepareToCompare({workerUrl});
      prepareToCompare({workerUrl});
      const {comparison} = await compareDocuments([LITHUANIAN, ENGLISH], {workerUrl});
      assert.deepEqual(
        comparison.accounts.map(({id}) => id),
        ['karas.lt', 'war.en'],
      );
    });
    assert.strictEqual(begun, 1);
  });

  it('compares in a fresh worker where the one that was prepared cannot be loaded', async () => {
    await endWaiting();
    const compare = async () => {
      prepareToCompare({workerUrl});
      const {comparison} = await compareDocuments([LITHUANIAN, ENGLISH], {workerUrl});
      assert.strictEqual(comparison.accounts.length, 2);
    };
    const nowhere = new URL('nowhere.js', workerUrl);
    assert.strictEqual(await workersBegun(compare, (n) => (n === 0 ? nowhere : workerUrl)), 2);
  });

  it('says that no worker can be loaded, after one more than was prepared', async () => {
    await endWaiting();
    const compare = async () => {
      prepareToCompare({workerUrl});
      await rejection(compareDocuments([LITHUANIAN, ENGLISH], {workerUrl}));
    };
    const nowhere = new URL('nowhere.js', workerUrl);
    assert.strictEqual(await workersBegun(compare, () => nowhere), 2);
  });

  it('finds its worker waiting, though files were opened and made meanwhile', async () => {
    const one = () => compareDocuments([LITHUANIAN, ENGLISH], {workerUrl});
    await one();
    await openFile(ENGLISH, [], {workerUrl});
    await exportFile(storyFile(), {format: 'json', lang: 'en'}, {workerUrl});
    assert.strictEqual(await workersBegun(one), 0);
  });

  it('says that a request cannot be handed to a worker, and leaves nobody waiting', async () => {
    const title = (() => 'No text') as unknown as string;
    const refused = await rejection(
      compareDocuments([LITHUANIAN, {...ENGLISH, said: {title}}], {workerUrl}),
    );
    assert.strictEqual((refused as DOMException).name, 'DataCloneError');
  });

  it('says which document cannot be used, and why', async () => {
    const empty = await rejection(
      compareDocuments([LITHUANIAN, opened('e.txt', ' ')], {workerUrl}),
    );
    assert.instanceOf(empty, UnusableDocumentError);
    assert.deepInclude(empty.problem, {code: 'empty', path: 'e.txt'});
    const picture = {path: 'p.txt', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])};
    const refused = await rejection(compareDocuments([picture, ENGLISH], {workerUrl}));
    assert.deepInclude((refused as UnusableDocumentError).problem, {
      code: 'picture',
      path: 'p.txt',
    });
    const alone = await rejection(openFile(picture, [], {workerUrl}));
    assert.deepInclude((alone as UnusableDocumentError).problem, {code: 'picture'});
  });

  it('says so of every document that cannot be used, at once', async () => {
    const empty = opened('e.txt', ' ');
    const data = opened('d.json', '{"a": 1}');
    const refused = await rejection(compareDocuments([empty, ENGLISH, data], {workerUrl}));
    assert.deepEqual(
      (refused as UnusableDocumentError).problems.map(({code, path}) => [code, path]),
      [
        ['empty', 'e.txt'],
        ['other-data', 'd.json'],
      ],
    );
  });

  it('refuses a file that says to the letter what another one says', async () => {
    const copy = {...ENGLISH, path: 'copy.en.txt'};
    const refused = await rejection(compareDocuments([ENGLISH, LITHUANIAN, copy], {workerUrl}));
    assert.deepEqual((refused as UnusableDocumentError).problem, {
      code: 'same-text',
      path: 'copy.en.txt',
      other: 'war.en.txt',
    });
  });

  it('reads files itself, and says which is too large to be read, or cannot be', async () => {
    const file = (text: string): File => new File([text], 'x.txt');
    const {comparison} = await compareDocuments(
      [{path: 'war.en.txt', bytes: file('Riga fell on May 3, 1704.')}, LITHUANIAN],
      {workerUrl},
    );
    assert.strictEqual(comparison.accounts[0]!.source, 'Riga fell on May 3, 1704.');
    const large = new File(
      Array.from({length: 21}, () => new Uint8Array(2 ** 20).fill(97)),
      'l',
    );
    const error = await rejection(
      compareDocuments([{path: 'large.en.txt', bytes: large}, ENGLISH], {workerUrl}),
    );
    assert.deepInclude((error as UnusableDocumentError).problem, {
      code: 'too-large',
      path: 'large.en.txt',
    });
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const stopped = rejection(
      compareDocuments([LITHUANIAN, ENGLISH], {workerUrl, signal: stop.signal}),
    );
    stop.abort();
    assert.strictEqual(((await stopped) as DOMException).name, 'AbortError');
  });
});

describe('openFile', () => {
  it('says what a file is that was taken away from here, and that another is none', async () => {
    const {comparison} = await compareDocuments([LITHUANIAN, ENGLISH], {workerUrl});
    const text = JSON.stringify({greta: 'comparison', comparison, notes: []});
    const again = await openFile(opened('a.json', text), [], {workerUrl});
    assert.deepEqual(again, {
      kind: 'comparison',
      file: {comparison, notes: []},
      amendment: undefined,
    });
    const workspace = {greta: 'workspace', version: 1, comparisons: [], notes: []};
    const kept = await openFile(opened('g.json', JSON.stringify(workspace)), [], {workerUrl});
    assert.deepEqual(kept, {
      kind: 'workspace',
      comparisons: 0,
      notes: 0,
      corrections: 0,
      damaged: 0,
    });
    const annotations = JSON.stringify({type: 'AnnotationCollection', first: {items: []}});
    const said = await openFile(opened('a.jsonld', annotations), [], {workerUrl});
    assert.deepEqual(said, {kind: 'annotations', notes: [], corrections: []});
    assert.deepEqual(await openFile(ENGLISH, [], {workerUrl}), {kind: 'document'});
  });

  it('says what is wrong with one that is damaged', async () => {
    const error = await rejection(openFile(opened('a.jsonl', '{'), [], {workerUrl}));
    assert.deepInclude((error as UnusableDocumentError).problem, {
      code: 'json-syntax',
      path: 'a.jsonl',
      line: 1,
    });
  });
});

describe('exportFile', () => {
  const assets = {script: 'run()', style: 'p {}'};

  for (const lang of ['lt', 'en']) {
    it(`makes in a worker what would be made here, in the language of the interface, ${lang}`, async () => {
      const file = storyFile();
      await setLocale(lang);
      await wantSpeech();
      for (const format of FORMATS) {
        const {name, content} = await exportFile(file, {format, lang, assets}, {workerUrl});
        const here = await exportComparison(file, format, lang, () => assets);
        assert.strictEqual(name, here.name);
        assert.strictEqual(await content.text(), here.text.replace(/^\uFEFF/, ''), format);
        assert.strictEqual(content.type.split(';')[0], here.type);
      }
      // Each worker loads every module by itself.
    }).timeout(FORMATS.length * 10_000);
  }

  it('makes a page that opens as a task, where it is asked to', async () => {
    const request = {format: 'html', lang: 'en', assets, mode: 'study'} as const;
    const {content} = await exportFile(storyFile(), request, {workerUrl});
    assert.include(await content.text(), '<greta-reader ui="en" mode="study">');
  });

  it('can be stopped', async () => {
    const stop = new AbortController();
    const request = {format: 'json', lang: 'en'} as const;
    const stopped = rejection(exportFile(storyFile(), request, {workerUrl, signal: stop.signal}));
    stop.abort();
    assert.strictEqual(((await stopped) as DOMException).name, 'AbortError');
  });

  it('says that no file could be made where the worker cannot be started', async () => {
    const nowhere = new URL('nowhere.js', workerUrl);
    const request = {format: 'json', lang: 'en'} as const;
    assert.instanceOf(
      await rejection(exportFile(storyFile(), request, {workerUrl: nowhere})),
      Error,
    );
  });
});
