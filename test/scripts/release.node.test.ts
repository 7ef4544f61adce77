import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {released} from '../../scripts/changelog.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'greta-release-'));

describe('a release', () => {
  after(() => {
    rmSync(folder, {recursive: true, force: true});
  });

  it('gives what has changed a version and a day, and leaves room for what comes', () => {
    const before =
      '# Changelog\n\n## Unreleased\n\n### Added\n\n- A.\n\n## 0.1.0 – 2026-01-01\n\n- B.\n';
    assert.equal(
      released(before, '0.2.0', '2026-11-25'),
      '# Changelog\n\n## Unreleased\n\n## 0.2.0 – 2026-11-25\n\n### Added\n\n- A.\n\n## 0.1.0 – 2026-01-01\n\n- B.\n',
    );
  });

  it('is refused where nothing has changed, and where it was made before', () => {
    const empty = '## Unreleased\n\n## 0.1.0 – 2026-01-01\n\n- B.\n';
    assert.throws(() => released(empty, '0.2.0', '2026-11-25'), /nothing has changed/);
    const more = '## Unreleased\n\n- C.\n\n## 0.1.0 – 2026-01-01\n';
    assert.throws(() => released(more, '0.1.0', '2026-11-25'), /already/);
  });

  it('is a package whose command works where it is unpacked, without the checkout', () => {
    const options = {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'} as const;
    for (const script of ['build', 'declare']) {
      const {status, stderr} = spawnSync('npm', ['run', script], options);
      assert.equal(status, 0, stderr);
    }
    const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', folder], options);
    assert.equal(packed.status, 0, packed.stderr);
    const [{filename, files}] = JSON.parse(packed.stdout) as [
      {filename: string; files: {path: string}[]},
    ];
    const paths = files.map(({path}) => path);
    for (const needed of [
      'dist/cli/greta.js',
      'dist/site/main.js',
      'dist/site/embed.css',
      'dist/types/reader/elements/reader.d.ts',
      'dist/custom-elements.json',
    ]) {
      assert.ok(paths.includes(needed), needed);
    }
    assert.deepEqual(
      paths.filter((path) => /^(?:src|test|scripts)\/|\.map$/.test(path)),
      [],
    );
    spawnSync('tar', ['-xzf', filename], {cwd: folder});
    writeFileSync(join(folder, 'a.en.md'), 'On 3 May 1704 the Swedish army entered Riga.\n');
    writeFileSync(join(folder, 'b.en.md'), 'On 4 May 1704 the Swedish army entered Riga.\n');
    const command = join(folder, 'package/dist/cli/greta.js');
    const {status, stdout, stderr} = spawnSync(
      process.execPath,
      [command, 'export', 'a.en.md', 'b.en.md', '--format', 'html'],
      {cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26},
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^<!doctype html>[^]*3 May 1704/);
  });
});
