import {assert} from '@esm-bundle/chai';
import {deleteDB, openDB} from 'idb';

import type {Correction} from '../../src/engine/correction.js';
import {bookOf} from '../../src/reader/book/book.js';
import {Library} from '../../src/library/library.js';
import type {Workspace} from '../../src/engine/saved/workspace.js';
import {EMPTY_WORKSPACE} from '../../src/engine/saved/workspace.js';
import {noteOn} from '../../src/library/own-note.js';
import {placesOf} from '../../src/engine/selectors/anchor-notes.js';
import {storyFile} from '../reader/story.js';

const NAME = 'greta-test';
const file = storyFile();
const {lookup, accounts} = bookOf(
  file,
  file.comparison.accounts.map(({id}) => id),
);
const finding = file.comparison.findings.find(({verdict}) => verdict === 'diverge')!;

describe('the library', () => {
  let library: Library;
  const others: Library[] = [];

  /** The same store, as another tab or a later visit has it. */
  function elsewhere(): Library {
    const other = new Library(NAME);
    others.push(other);
    return other;
  }

  beforeEach(() => {
    library = new Library(NAME);
  });

  afterEach(async () => {
    await Promise.all([library, ...others.splice(0)].map((one) => one.close()));
    await deleteDB(NAME);
  });

  const newNote = (text: string): ReturnType<typeof noteOn> & object => ({
    ...noteOn(finding, accounts, lookup.mentions)!,
    text,
  });

  it('keeps a comparison until it is removed, and puts it back', async () => {
    const {id} = await library.keep(file);
    await library.keep(file);
    const {comparisons: kept} = await elsewhere().workspace();
    assert.lengthOf(kept, 1, 'the same documents once');
    assert.deepEqual(kept[0]?.file, file);
    const removed = await library.remove(id);
    assert.isEmpty((await library.workspace()).comparisons);
    await library.takeIn(removed);
    assert.lengthOf((await library.workspace()).comparisons, 1);
  });

  it('keeps the place in a comparison until it is removed, and puts it back with it', async () => {
    const {id} = await library.keep(file);
    await library.leave(id, {sentence: 'war.en:s2'});
    assert.strictEqual((await elsewhere().place(id))?.sentence, 'war.en:s2');
    const removed = await library.remove(id);
    await library.leave(id, {sentence: 'war.en:s1'});
    assert.isUndefined(await library.place(id), 'what is not kept has no place');
    await library.takeIn(removed);
    assert.strictEqual((await library.place(id))?.sentence, 'war.en:s2');
    const earlier = await library.workspace();
    await new Promise((resolve) => setTimeout(resolve, 2));
    await library.leave(id, {sentence: 'war.en:s1'});
    await library.takeIn(earlier);
    const {sentence} = (await library.place(id))!;
    assert.strictEqual(sentence, 'war.en:s1', 'the later place stays');
    await library.leave(id, {});
    assert.isUndefined(await library.place(id), 'it is begun anew');
  });

  it('has, for a new version of documents, the place where the last one was left, until it is begun anew', async () => {
    const {comparison, ...rest} = file;
    const changed = comparison.accounts.map((account) => ({
      ...account,
      source: `${account.source} And more.`,
    }));
    const {id: old} = await library.keep(file);
    await library.leave(old, {sentence: 'war.en:s2'});
    const {id} = await library.keep({...rest, comparison: {...comparison, accounts: changed}});
    assert.notStrictEqual(id, old);
    assert.deepInclude(await library.place(id), {id: old, sentence: 'war.en:s2'});
    await library.leave(id, {});
    assert.isUndefined((await library.place(id))?.sentence, 'it is begun anew');
    assert.strictEqual((await library.place(old))?.sentence, 'war.en:s2');
    const others = changed.map((account) => ({...account, path: `other/${account.path}`}));
    const {id: other} = await library.keep({
      ...rest,
      comparison: {...comparison, accounts: others},
    });
    assert.isUndefined(await library.place(other), 'other documents begin at their beginning');
  });

  it('says what it keeps without reading the texts, as a list does', async () => {
    const {id} = await library.keep(file);
    const {comparisons} = await library.overview();
    assert.deepInclude(comparisons[0], {
      id,
      titles: ['Karas prie Upės', 'The War by the River'],
      accounts: ['karas.lt', 'war.en'],
    });
    assert.notProperty(comparisons[0], 'file');
    assert.isAbove(comparisons[0]!.bytes, JSON.stringify(file).length);
    await library.clear();
    const store = await openDB(NAME);
    assert.strictEqual(await store.count('parts'), 0, 'nothing is left of the texts');
    store.close();
  });

  it('takes over comparisons that an earlier Greta kept in one piece', async () => {
    const early = await openDB(NAME, 3, {
      upgrade: (database) => {
        for (const store of ['comparisons', 'notes', 'corrections', 'places']) {
          database.createObjectStore(store, {keyPath: 'id'});
        }
      },
    });
    const kept = {id: 'early', titles: ['A', 'B'], file, kept: '2025-01-01T00:00:00.000Z'};
    await early.put('comparisons', kept);
    early.close();
    assert.deepEqual(await library.comparison('early'), kept);
    assert.lengthOf((await library.overview()).comparisons, 1);
  });

  it('keeps both where two tabs change the same note', async () => {
    const other = elsewhere();
    const first = await library.writeNote(newNote('first'), undefined);
    const here = await library.writeNote({...first, text: 'here'}, first.changed);
    await other.writeNote({...first, text: 'there'}, first.changed);
    const texts = (await library.notes()).map(({text}) => text);
    assert.sameMembers(texts, ['here', 'there']);
    assert.isAbove(Date.parse(here.changed), Date.parse(first.changed));
  });

  it('keeps every letter that was written, though the page closes at once', async () => {
    const note = newNote('');
    let before: string | undefined;
    for (const text of ['a', 'ab', 'abc']) {
      ({changed: before} = await library.writeNote({...note, text}, before));
    }
    await library.close();
    assert.deepEqual(
      (await elsewhere().notes()).map(({text}) => text),
      ['abc'],
    );
  });

  it('holds corrections that the browser cannot keep, until they are undone', async () => {
    const made = (id: string): Correction => ({id, says: 'wrong', on: [], made: `2026-01-0${id}`});
    const ids = async (): Promise<string[]> => (await library.corrections()).map(({id}) => id);
    await library.correct([made('1')]);
    assert.deepEqual(await ids(), ['1']);
    const transaction = Object.getOwnPropertyDescriptor(IDBDatabase.prototype, 'transaction')!;
    const refuse = (): never => {
      throw new DOMException('', 'QuotaExceededError');
    };
    Object.defineProperty(IDBDatabase.prototype, 'transaction', {...transaction, value: refuse});
    try {
      const isRefused = (): boolean => true;
      assert.isTrue(await library.correct([made('2')]).then(() => false, isRefused));
      const corrections = [made('2'), made('3')];
      assert.isTrue(await library.keep({...file, corrections}).then(() => false, isRefused));
      assert.deepEqual(await ids(), ['1', '2', '3']);
      await library.correct([], [made('1'), made('2')]).catch(() => undefined);
      assert.deepEqual(await ids(), ['3']);
    } finally {
      Object.defineProperty(IDBDatabase.prototype, 'transaction', transaction);
    }
    assert.deepEqual(
      await ids(),
      ['3'],
      'what could not be dropped stays undone as long as the page lasts',
    );
    await library.correct([made('1'), made('3')]);
    assert.deepEqual(await ids(), ['1', '3'], 'what is kept is there once');
  });

  it('holds corrections also where the browser refuses by throwing at once, as with cookies blocked', async () => {
    const open = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(IDBFactory.prototype, 'open', {...open, value: refuse});
    try {
      const made: Correction = {id: '1', says: 'wrong', on: [], made: '2026-01-01'};
      const isRefused = (): boolean => true;
      assert.isTrue(await library.correct([made]).then(() => false, isRefused));
      assert.deepEqual(await library.corrections(), [made]);
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', open);
    }
  });

  it('tells other tabs of a change', async () => {
    const other = elsewhere();
    const told = new Promise((resolve) => {
      other.addEventListener('change', resolve, {once: true});
    });
    await library.writeNote(newNote('x'), undefined);
    await told;
  });

  it('gives way to a newer version of itself in another tab, and leaves all in place', async () => {
    await library.writeNote(newNote('old'), undefined);
    const newer = await openDB(NAME, 5);
    const notes = (await newer.getAll('notes')) as {text: string}[];
    assert.deepEqual(
      notes.map(({text}) => text),
      ['old'],
    );
    newer.close();
  });

  it('is the same after it was taken away, removed and brought in', async () => {
    await library.keep(file);
    await library.writeNote(newNote('note'), undefined);
    await library.leave((await library.keep(file)).id, {sentence: 'war.en:s1'});
    const before = JSON.stringify(await library.workspace());
    await library.clear();
    assert.isEmpty(await library.notes());
    await library.takeIn(JSON.parse(before) as Workspace);
    assert.strictEqual(JSON.stringify(await library.workspace()), before);
  });

  it('says how far it is while it is brought in', async () => {
    await library.keep(file);
    const workspace = await library.workspace();
    await library.clear();
    const shares: number[] = [];
    await library.takeIn(workspace, (done) => shares.push(done));
    assert.isAbove(shares.length, 3);
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
    assert.strictEqual(shares.at(-1), 1);
  });

  it('brings in an older version of a note without losing the newer', async () => {
    const first = await library.writeNote(newNote('first'), undefined);
    const old = await library.workspace();
    await library.writeNote({...first, text: 'second'}, first.changed);
    await library.takeIn(old);
    assert.deepEqual(
      (await library.notes()).map(({text}) => text),
      ['second'],
    );
  });

  it('brings in an older version of a comparison without losing what was corrected since', async () => {
    const {id} = await library.keep(file);
    const old = await library.workspace();
    const findings = file.comparison.findings.slice(1);
    const corrected = {...file, comparison: {...file.comparison, findings}};
    await library.keep(corrected);
    const latest = await library.workspace();
    await library.takeIn(old);
    assert.deepEqual((await library.comparison(id))?.file, corrected);
    await library.remove(id);
    await library.takeIn(old);
    await library.takeIn(latest);
    assert.deepEqual((await library.comparison(id))?.file, corrected);
  });

  it('leaves undone what was undone while the comparison was made anew', async () => {
    const made: Correction = {id: '1', says: 'wrong', on: [], made: '2026-01-01'};
    const corrected = {...file, corrections: [made]};
    await library.correct([made]);
    await library.correct([], [made]);
    const {id} = await library.keepAnew(corrected);
    assert.deepEqual(await library.corrections(), []);
    assert.deepEqual((await library.comparison(id))?.file, corrected);
  });

  it('keeps a comparison anew also where the clock was set back', async () => {
    const {id} = await library.keep(file);
    const [kept] = (await library.workspace()).comparisons;
    await library.takeIn({
      ...EMPTY_WORKSPACE,
      comparisons: [{...kept!, kept: '2999-01-01T00:00:00.000Z'}],
    });
    const corrected = {...file, comparison: {...file.comparison, findings: []}};
    await library.keep(corrected);
    assert.deepEqual((await library.comparison(id))?.file, corrected);
  });
});

describe('a note of one’s own', () => {
  it('is found again where its account has changed', () => {
    const note = noteOn(finding, accounts, lookup.mentions)!;
    const changed = accounts.map((account) => ({
      ...account,
      source: `Something new stands in front. ${account.source.replace('into', 'in to')}`,
    }));
    const places = placesOf(note.anchors, changed);
    assert.lengthOf(places, note.anchors.length);
    for (const [at, {account, start, end}] of places.entries()) {
      const {source} = changed.find(({id}) => id === account)!;
      assert.strictEqual(source.slice(start, end), note.anchors[at]!.exact);
    }
  });

  it('has no place where its words are gone, and is not lost by it', () => {
    const note = noteOn(finding, accounts, lookup.mentions)!;
    const gone = accounts.map((account) => ({...account, source: 'Nothing of it.'}));
    assert.isEmpty(placesOf(note.anchors, gone));
    assert.isNotEmpty(note.anchors);
  });
});
