/**
 * Scores Greta against hand-made annotations: those of test/annotated, and those that stand beside the checkout
 * (`../shared/gold`), where they do.
 *
 *   npm run score                 prints every figure
 *   npm run score -- --list       names every miss and every false one
 *   npm run score -- --floors     fails if a figure is below its floor in test/score-floors.json
 *   npm run score -- --raise      raises the floors to today's figures; floors never fall
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {compareAccounts} from '../src/engine/compare-accounts.js';
import {packs} from '../src/languages/index.js';
import {ANNOTATED, annotatedSets} from './accuracy/annotated-sets.js';
import {scoreAnnotated} from './accuracy/annotated-texts.js';
import {mediansOf} from './accuracy/medians.js';
import {scoreRealAccounts} from './accuracy/real-accounts.js';

interface Score {
  p: number;
  r: number;
  f1: number;
  wanted: number;
}

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const floorsFile = fileURLToPath(new URL('../test/score-floors.json', import.meta.url));
const REAL_PAIRS = fileURLToPath(new URL('../test/accounts/', import.meta.url));
const options = new Set(process.argv.slice(2));

/** The figure that counts: precision where nothing was wanted, recall where only recall is measured, else F1. */
function figure(name: string, {p, r, f1}: Score): number {
  if (name.endsWith('precision')) return p;
  return name.endsWith('recall') ? r : f1;
}

function score(): Record<string, number> {
  const documents = ['besanovas.lt.txt', 'treaty.en.txt'].map((path) => ({
    path,
    source: readFileSync(join(shared, 'accounts', path), 'utf8'),
  }));
  const folder = mkdtempSync(join(tmpdir(), 'greta-score-'));
  const file = join(folder, 'comparison.json');
  writeFileSync(file, JSON.stringify(compareAccounts(documents, packs).comparison));
  const scorer = join(shared, 'gold/score.mjs');
  const list = options.has('--list') ? ['--list'] : [];
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [scorer, '--gold', join(shared, 'gold'), ...list, file],
    {encoding: 'utf8'},
  );
  rmSync(folder, {recursive: true});
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.trimEnd().split('\n');
  const figures = JSON.parse(lines.pop() ?? '') as Record<string, Score>;
  console.log(lines.join('\n'));
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, figure(name, value)]),
  );
}

const tell = options.has('--list') ? console.log : () => undefined;
const sets = annotatedSets();
const figures = Object.assign(
  scoreAnnotated(ANNOTATED, 'annotated', tell),
  ...sets.map((name) => scoreAnnotated(join(ANNOTATED, name), name, tell)),
) as Record<string, number>;
for (const [name, value] of Object.entries(figures)) {
  console.log(`${name.padEnd(34)} ${value.toFixed(3)}`);
}
const setsOfPairs = sets.filter((set) => `${set} links` in figures);
console.log(`\nThe ${setsOfPairs.length} sets of pairs: median, worst, best (docs/accuracy.md)`);
for (const {name, ...of} of mediansOf(figures, setsOfPairs)) {
  const shown = [of.median, of.worst, of.best].map((value) => value.toFixed(2));
  console.log(`${name.padEnd(34)} ${shown.join('  ')}`);
}
const hasGold = existsSync(join(shared, 'gold'));
if (hasGold) {
  const ofAccounts = scoreRealAccounts(join(shared, 'accounts'), REAL_PAIRS, tell);
  for (const [name, value] of Object.entries(ofAccounts))
    console.log(`${name.padEnd(34)} ${value.toFixed(3)}`);
  Object.assign(figures, ofAccounts, score());
} else console.log('Skipped: the annotations beside the checkout (../shared/gold) are not here.');

const floors = existsSync(floorsFile)
  ? (JSON.parse(readFileSync(floorsFile, 'utf8')) as Record<string, number>)
  : {};
if (options.has('--raise')) {
  for (const [name, value] of Object.entries(figures)) {
    // Rounded down, so that a floor is never above what was measured.
    floors[name] = Math.max(floors[name] ?? 0, Math.floor(value * 1000) / 1000);
  }
  writeFileSync(floorsFile, `${JSON.stringify(floors, undefined, 2)}\n`);
}
if (options.has('--floors')) {
  for (const [name, floor] of Object.entries(floors)) {
    const value = figures[name];
    const isOfGold = !['annotated', ...sets].some((set) => name.startsWith(`${set} `));
    if (isOfGold && !hasGold) continue;
    if (value !== undefined && value >= floor) continue;
    console.error(`${name}: ${value ?? 'nothing'} is below its floor of ${floor}`);
    process.exitCode = 1;
  }
}
