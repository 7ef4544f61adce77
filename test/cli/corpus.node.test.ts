import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';

import {desk} from './command.js';

interface Line {
  readonly accounts: readonly {readonly path: string; readonly sha256: string}[];
  readonly links: readonly unknown[];
  readonly statements: readonly {readonly verdict: string; readonly words: string}[];
}

const {run, clear} = desk();
const folder = mkdtempSync(join(tmpdir(), 'greta-corpus-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const siege = file('a-siege.en.md', 'On 14 May 1704 the Saxon army besieged Riga with 120 guns.\n');
const apgultis = file(
  'b-apgultis.lt.md',
  '1704 m. gegužės 12 d. Saksonijos kariuomenė apgulė Rygą.\n',
);
const guns = file('c-guns.en.md', 'In May 1704 Riga was defended by 120 guns.\n');
const recipe = file(
  'd-recipe.en.md',
  'Take 3 eggs and 200 grams of flour. Baked in Vilnius on 3 June 1988.\n',
);
file('notes.json', '{}');
const into = join(folder, 'pairs.jsonl');

after(() => {
  clear();
  rmSync(folder, {recursive: true});
});

const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const pathsOf = (lines: readonly Line[]): string[] =>
  lines.map(({accounts}) => accounts.map(({path}) => path).join(' + ')).sort();
const ALL = [`${siege} + ${apgultis}`, `${siege} + ${guns}`, `${apgultis} + ${guns}`];

describe('greta corpus', () => {
  it('compares the accounts that share events, and leaves the others alone', () => {
    const {out, err, code} = run(['corpus', folder, '--jobs', '2']);
    assert.equal(err, 'Files: 4. Pairs compared: 3; there already: 0.\n');
    assert.equal(code, 0);
    const lines = linesOf(out);
    assert.deepEqual(pathsOf(lines), ALL);
    const days = lines.find(({accounts}) => accounts[1]?.path === apgultis)!;
    assert.deepEqual(
      days.statements
        .filter(({verdict}) => verdict === 'diverge')
        .map(({words}) => words)
        .sort(),
      ['14 May 1704', '1704 m. gegužės 12 d.'],
    );
    assert.ok(days.links.length > 0);
  });

  it('divides its pairs into parts that together are all of them', () => {
    const parts = ['1/2', '2/2'].map((part) =>
      linesOf(run(['corpus', folder, '--part', part, '--jobs', '1']).out),
    );
    assert.deepEqual(pathsOf(parts.flat()), ALL);
  });

  it('goes on where it was stopped, also in the middle of a line, and compares a changed file anew', () => {
    run(['corpus', folder, '--into', into]);
    const whole = pathsOf(linesOf(readFileSync(into, 'utf8')));
    assert.deepEqual(whole, ALL);
    truncateSync(into, readFileSync(into).length - 40);
    const {err} = run(['corpus', folder, '--into', into]);
    assert.match(err, /compared: 1; there already: 2\./);
    assert.deepEqual(pathsOf(linesOf(readFileSync(into, 'utf8'))), whole);
    appendFileSync(siege, 'The siege went on.\n');
    assert.match(run(['corpus', folder, '--into', into]).err, /compared: 2; there already: 1\./);
  });

  it('adds nothing to a file that it did not write, and takes nothing away from it', () => {
    for (const mine of [
      '# Thesis\n\nThe last line.',
      'The only line.',
      '{"type":"account"}\n{"id"',
    ]) {
      const thesis = file('thesis.txt', mine);
      const {out, err, code} = run(['corpus', siege, guns, '--into', thesis]);
      assert.equal(readFileSync(thesis, 'utf8'), mine);
      assert.match(err, /thesis\.txt.* Name a file/);
      assert.doesNotMatch(err, /\n\s+at /);
      assert.equal(out, '');
      assert.equal(code, 2);
      rmSync(thesis);
    }
    const {err, code} = run([
      'corpus',
      siege,
      guns,
      '--into',
      join(folder, 'nowhere', 'pairs.jsonl'),
    ]);
    assert.match(err, /nowhere.* cannot be opened/);
    assert.equal(code, 2);
  });

  it('says which file cannot be used, and compares the others', () => {
    const empty = file('e-empty.en.md', '');
    const {out, err, code} = run(['corpus', folder]);
    rmSync(empty);
    assert.equal(code, 2);
    assert.match(err, /e-empty\.en\.md/);
    assert.equal(linesOf(out).length, 3);
  });

  it('explains what is wrong with its options', () => {
    assert.match(run(['corpus', folder, '--part', '3/2']).err, /2\/8/);
    assert.match(run(['corpus', folder, '--jobs', 'many']).err, /--jobs 4/);
    assert.match(run(['corpus']).err, /Name/);
  });
});

describe('a folder, a pattern and standard input', () => {
  it('a pattern stands for the files that fit it, below folders too, and one that none fits is told by name', () => {
    const paths = (pattern: string): string[] =>
      run(['export', pattern, '--format', 'jsonl'])
        .out.split('\n')
        .filter((line) => line.includes('"type":"account"'))
        .map((line) => (JSON.parse(line) as {path: string}).path);
    assert.deepEqual(paths(join(folder, '*.en.md')), [siege, guns, recipe]);
    assert.deepEqual(paths(join(folder, '..', '**', '[a-c]-*.md')), []);
    assert.deepEqual(paths(join(folder, '**', '?-*.md')), [siege, apgultis, guns, recipe]);
    const {err, code} = run(['compare', join(folder, '*.nothing'), siege]);
    assert.match(err, /\*\.nothing/);
    assert.equal(code, 2);
  });

  it('without documents is no corpus', () => {
    const {err, code} = run(['corpus', join(folder, '*.nothing')]);
    assert.match(err, /two files/);
    assert.equal(code, 2);
  });

  it('is checked with its notes', () => {
    assert.match(run(['check', folder]).err, /a-siege\.en\.md:1:1/);
  });

  it('stand for documents in every command', () => {
    const {out, code} = run(['export', folder, '--format', 'jsonl']);
    assert.equal(code, 0);
    assert.equal(out.split('\n').filter((line) => line.includes('"type":"account"')).length, 4);
    const piped = run(['export', '-', apgultis, '--format', 'jsonl'], {}, readFileSync(siege));
    assert.match(piped.out, /"path":"stdin"/);
    assert.equal(piped.code, 0);
  });
});
