import '../../src/wording/window.js';

import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import type {Answer} from '../../src/cli/corpus-worker.js';
import {inProcesses} from '../../src/cli/processes.js';

const folder = mkdtempSync(join(tmpdir(), 'greta-processes-'));
const {execPath} = process;
const [, started] = process.argv;

after(() => {
  rmSync(folder, {recursive: true});
});

/** What two files that are to be read are answered with, where this is what processes run. */
async function answersBy(node: string, script: string): Promise<Answer[]> {
  const path = join(folder, 'worker.mjs');
  writeFileSync(path, script);
  process.execPath = node;
  process.argv[1] = path;
  try {
    const answers: Answer[] = [];
    await inProcesses([{read: 'a.md'}, {read: 'b.md'}], 1, (_, answer) => answers.push(answer));
    return answers;
  } finally {
    process.execPath = execPath;
    process.argv[1] = started!;
  }
}

describe('tasks that are done in processes of their own', () => {
  it('are answered one after the other', async () => {
    const script = `process.on('message', ({read}) => process.send({error: read}));
      process.on('disconnect', () => process.exit());`;
    assert.deepEqual(await answersBy(execPath, script), [{error: 'a.md'}, {error: 'b.md'}]);
  });

  it('are each answered by what hinders it, where no process can be begun', async () => {
    const answers = await answersBy(join(folder, 'no-node'), '');
    assert.equal(answers.length, 2);
    for (const answer of answers) {
      assert.match('error' in answer ? answer.error : '', /ENOENT/);
    }
  });

  it('are each answered, where a process ends before it hears of any', async () => {
    assert.equal((await answersBy(execPath, 'process.exit(7);')).length, 2);
  });
});
