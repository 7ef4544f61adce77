/**
 * Runs the tests of the engine and the elements in the Firefox that is installed, and says so where there is none.
 *
 *   npm run test:firefox                     the one on the PATH, or the one that FIREFOX_PATH names
 */
import {spawnSync} from 'node:child_process';

import {firefoxPath} from './browser-path.js';

/** What `.ci/run-long` takes for "cannot be made here". */
const SKIPPED = 77;

if (firefoxPath() === undefined) {
  console.log('No Firefox here: skipped');
  process.exitCode = SKIPPED;
} else {
  const {status} = spawnSync('npx', ['wtr', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: {...process.env, GRETA_BROWSER: 'firefox'},
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
