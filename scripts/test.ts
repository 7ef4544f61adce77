/**
 * Runs every test: those of the engine and the elements in a real Chromium (Web Test Runner), those of the command
 * line and the scripts under Node's runner. Prints the sum; exits 1 if any failed.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What is told again at the end, where the log is longer than whoever reads it can see. */
  failures?: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'greta-test-'));
const total = {passed: 0, failed: 0, skipped: 0};
const failures: string[] = [];

/** Runs one command; `counts` reads what it left behind. A runner that dies without a count has failed once. */
function run(command: string, args: string[], counts: () => Counts | undefined): void {
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    env: {...process.env, GRETA_TEST_COUNTS: join(folder, 'browser.json')},
    shell: process.platform === 'win32',
  });
  const counted = counts() ?? {passed: 0, failed: 0, skipped: 0};
  if (status !== 0 && counted.failed === 0) {
    counted.failed = 1;
    failures.push(`${command} ${args[0] ?? ''} ended with ${status}, with no test failed`);
  }
  failures.push(...(counted.failures ?? []));
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counted[key];
}

run('npx', ['wtr'], () => {
  const file = join(folder, 'browser.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Counts) : undefined;
});

const tap = join(folder, 'node.tap');
const reporters = ['spec', 'stdout', 'tap', tap];
run(
  process.execPath,
  [
    ...['--import', 'tsx', '--test'],
    ...reporters.map((value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`),
    ...readdirSync('test', {encoding: 'utf8', recursive: true})
      .filter((name) => name.endsWith('.node.test.ts'))
      .map((name) => join('test', name))
      .sort(),
  ],
  () => {
    if (!existsSync(tap)) return undefined;
    const text = readFileSync(tap, 'utf8');
    const count = (name: string): number =>
      Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return {passed: count('pass'), failed: count('fail'), skipped: count('skipped')};
  },
);

rmSync(folder, {recursive: true});
for (const failure of failures) console.log(`\n✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
