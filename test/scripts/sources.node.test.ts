import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {readSources} from '../../scripts/site/sources.js';

describe('a folder that a site is made of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greta-sources-'));

  after(() => {
    rmSync(folder, {recursive: true});
  });

  it('gives every document that the page opens too, in the order of their names, and nothing else', async () => {
    writeFileSync(join(folder, 'b.en.md'), '# Two');
    writeFileSync(join(folder, 'a.en.srt'), '1\n00:00:01,000 --> 00:00:03,000\nOne.\n');
    writeFileSync(join(folder, 'c.lt.wiki'), "'''Trys'''");
    writeFileSync(join(folder, 'picture.png'), '');
    const {documents} = await readSources(folder);
    assert.deepEqual(
      documents.map(({path}) => path),
      ['a.en.srt', 'b.en.md', 'c.lt.wiki'],
    );
  });

  it('says what is wrong with its notes', async () => {
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'notes', 'first.yaml'), '- id: [');
    const [problem] = (await readSources(folder)).problems;
    assert.equal(problem?.code, 'note-syntax');
    assert.equal(problem.path, join('notes', 'first.yaml'));
    writeFileSync(join(folder, 'notes', 'second.yml'), '- id: [');
    assert.equal((await readSources(folder)).problems.length, 2);
  });

  it('is refused with fewer than two documents', async () => {
    await assert.rejects(readSources(join(folder, 'notes')), /too-few-accounts/);
  });
});
