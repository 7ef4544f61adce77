/**
 * Makes a release: checks everything, gives the changes a version and a day, builds, packs, commits and tags. Nothing leaves
 * the machine; what to push is printed.
 *
 *   npm run release -- 0.2.0
 *   npm run release -- 0.2.0 --dry-run     only says what it would do
 */
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';

import {released} from './changelog.js';
import {Hindrance, unlessHindered} from './hindrance.js';

await unlessHindered('release', () => {
  const {values, positionals} = parseArgs({
    options: {'dry-run': {type: 'boolean', default: false}},
    allowPositionals: true,
  });
  const [version] = positionals;
  if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Hindrance('name a version, as in npm run release -- 0.2.0');
  }
  release(version, values['dry-run']);
});

function release(version: string, isDry: boolean): void {
  /** Runs a command, or says that it would; ends where it fails. */
  const run = (command: string, ...args: string[]): void => {
    console.log(`release: ${[command, ...args].join(' ')}`);
    if (isDry) return;
    const {status} = spawnSync(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
  };
  const {stdout: uncommitted} = spawnSync('git', ['status', '--porcelain'], {encoding: 'utf8'});
  if (uncommitted !== '' && !isDry) throw new Hindrance(`commit first\n${uncommitted}`);
  const today = new Date().toISOString().slice(0, 10);
  const changelog = released(readFileSync('CHANGELOG.md', 'utf8'), version, today);

  run('bash', '.ci/run');
  if (!isDry) writeFileSync('CHANGELOG.md', changelog);
  run('npm', 'version', version, '--no-git-tag-version');
  run('npm', 'run', 'build');
  run('npm', 'run', 'declare');
  run('npm', 'pack');
  run('git', 'commit', '--all', '--message', `Release ${version}`);
  run('git', 'tag', '--annotate', `v${version}`, '--message', `Greta ${version}`);
  console.log(`release: push with git push --follow-tags; greta-${version}.tgz is the package`);
}
