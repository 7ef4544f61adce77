import {assert} from '@esm-bundle/chai';

import {UnusableDocumentError} from '../../src/engine/problem.js';
import type {Workspace} from '../../src/engine/saved/workspace.js';
import type {ImportedWorkspace} from '../../src/import/saved/import-workspace.js';
import {importWorkspace} from '../../src/import/saved/import-workspace.js';
import {correctionOn} from '../../src/library/own-correction.js';
import {storyFile} from '../reader/story.js';

const read = (value: unknown): ImportedWorkspace | undefined =>
  importWorkspace(
    new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
    'greta.json',
  );

function whole(): Workspace {
  const file = storyFile();
  const {accounts} = file.comparison;
  const correction = correctionOn(
    'wrong',
    [{account: accounts[0]!.id, start: 0, end: 9}],
    accounts,
  );
  const kept = {id: 'k', titles: ['Karas', 'War'], file, kept: correction.made};
  const note = {id: 'n', text: 'Mine', anchors: correction.on, changed: correction.made};
  return {
    greta: 'workspace',
    version: 1,
    comparisons: [JSON.parse(JSON.stringify(kept)) as typeof kept],
    notes: [note],
    corrections: [correction],
    places: [{id: 'k', sentence: 'war.en:s1', left: correction.made}],
  };
}

describe('importWorkspace', () => {
  it('takes all that was taken away, also from a file of an earlier Greta', () => {
    const workspace = whole();
    assert.deepEqual(read(workspace), {workspace, damaged: 0});
    const {corrections: _, places: __, ...earlier} = workspace;
    assert.deepEqual(read(earlier)?.workspace, {...earlier, corrections: [], places: []});
  });

  it('leaves out what is damaged, says how much it is, and keeps the rest', () => {
    const workspace = whole();
    const [kept] = workspace.comparisons;
    const spoilt = JSON.parse(JSON.stringify(kept).replace(/"end":\d+/, '"end":99999')) as unknown;
    const taken = read({
      ...workspace,
      comparisons: [spoilt, ...workspace.comparisons],
      notes: [...workspace.notes, {id: 'x'}],
      places: [...workspace.places!, {id: 'k'}],
    });
    assert.deepEqual(taken, {workspace, damaged: 3});
  });

  it('is not asked of other files, and refuses a workspace without an outline', () => {
    assert.isUndefined(read('{"greta": "comparison"}'));
    assert.isUndefined(read('[]'));
    for (const broken of ['{"greta": "workspace", ', '{"greta":"workspace","version":2}']) {
      assert.throws(() => read(broken), UnusableDocumentError);
    }
  });
});
