import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {indexRuns, sharedRuns} from '../../scripts/own-words.js';

const ORIGINAL =
  'In spring the river rose above its banks and carried the old mill away; by noon 1,250 people had fled uphill.';
const originals = indexRuns({'river.txt': ORIGINAL});

describe('sharedRuns', () => {
  it('finds eight words in a row and says where they stand', () => {
    assert.deepEqual(
      sharedRuns('A note.\n\nThe river rose above its banks and carried off', originals),
      [{original: 'river.txt', line: 3, text: 'The river rose above its banks and carried'}],
    );
  });

  it('lets seven words in a row pass', () => {
    assert.deepEqual(sharedRuns('Then the river rose above its banks and fell', originals), []);
  });

  it('sees through letter case, punctuation, markup and line breaks', () => {
    const [run] = sharedRuns(' * THE *river* rose (above its banks)\n * and, carried', originals);
    assert.equal(run?.text, 'THE *river* rose (above its banks) * and, carried');
  });

  it('counts each group of digits as a word, whatever separates them', () => {
    assert.equal(sharedRuns('by noon 1 250 people had fled', originals).length, 0);
    assert.equal(sharedRuns('By noon 1 250 people had fled uphill', originals).length, 1);
  });

  it('tells a long run once, and two runs apart', () => {
    assert.deepEqual(
      sharedRuns(ORIGINAL, originals).map(({text}) => text),
      [ORIGINAL.slice(0, -1)],
    );
    const twice =
      'in spring the river rose above its banks, later carried the old mill away by noon 1,250';
    assert.equal(sharedRuns(twice, originals).length, 2);
  });

  it('does not care how accented letters are composed', () => {
    const accented = indexRuns({'a.txt': 'Upė pavasarį iš krantų išėjo ir malūną nusinešė žemyn'});
    assert.equal(
      sharedRuns('upė pavasarį iš krantų išėjo ir malūną nusinešė'.normalize('NFD'), accented)
        .length,
      1,
    );
  });

  it('finds nothing in a short or empty text', () => {
    assert.deepEqual(sharedRuns('', originals), []);
    assert.deepEqual(sharedRuns('the river', originals), []);
  });
});

describe('own-words', () => {
  const script = fileURLToPath(new URL('../../scripts/own-words.ts', import.meta.url));

  /** Runs the script on a made-up checkout, with an original beside it or none. */
  function check(
    files: Readonly<Record<string, string>>,
    original?: string,
  ): {code: number | null; out: string} {
    const parent = mkdtempSync(join(tmpdir(), 'own-words-'));
    try {
      const checkout = join(parent, 'checkout');
      mkdirSync(checkout);
      execFileSync('git', ['init', '--quiet'], {cwd: checkout});
      for (const [name, text] of Object.entries(files)) writeFileSync(join(checkout, name), text);
      execFileSync('git', ['add', '.'], {cwd: checkout});
      if (original !== undefined) {
        mkdirSync(join(parent, 'shared/accounts'), {recursive: true});
        writeFileSync(join(parent, 'shared/accounts/river.txt'), original);
      }
      const {status, stdout} = spawnSync(process.execPath, ['--import', 'tsx', script, checkout], {
        encoding: 'utf8',
      });
      return {code: status, out: stdout};
    } finally {
      rmSync(parent, {recursive: true});
    }
  }

  it('names the file, the line and the run, and fails', () => {
    const {code, out} = check(
      {'mill.md': `# Mill\n\n${ORIGINAL}\n`, 'other.md': 'Nothing of it.\n'},
      ORIGINAL,
    );
    assert.equal(code, 1);
    assert.match(out, /^mill\.md:3: as in river\.txt: “In spring the river/mu);
    assert.doesNotMatch(out, /other\.md/u);
  });

  it('passes a checkout in its own words, and passes over binary files', () => {
    const {code} = check(
      {'mill.md': 'The flood took the mill.\n', 'mill.bin': `\0${ORIGINAL}`},
      ORIGINAL,
    );
    assert.equal(code, 0);
  });

  it('skips, and says so, where the originals are not at hand', () => {
    const {code, out} = check({'mill.md': ORIGINAL});
    assert.equal(code, 0);
    assert.match(out, /^Skipped/u);
  });
});
