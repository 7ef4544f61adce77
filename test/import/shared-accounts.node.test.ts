import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Comparison} from '../../src/engine/comparison.js';
import {importDocument} from '../../src/import/import-document.js';
import {packs} from '../../src/languages/index.js';

const folder = fileURLToPath(new URL('../../../shared/accounts/', import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'greta-formats-'));

/** How each form of a plain text is made, by a program that is not ours. */
const TOOLS = {
  docx: 'pandoc',
  odt: 'pandoc',
  html: 'pandoc',
  '1257.txt': 'iconv',
} as const;

type Form = keyof typeof TOOLS;

function isThere(tool: string): boolean {
  return spawnSync(tool, ['--version']).status === 0;
}

/** A text for Pandoc, a paragraph for each line, in which no sign means anything but itself. */
function paragraphsOf(path: string): string {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/[!-/:-@[-`{-~]/g, '\\$&'))
    .join('\n\n');
}

/** Has a program make a form of a file; returns its path, or none where the text has letters that the form has not. */
function make(name: string, form: Form): string | undefined {
  const [from, to] = [join(folder, `${name}.txt`), join(made, `${name}.${form}`)];
  const {status, stdout} =
    form === '1257.txt'
      ? spawnSync('iconv', ['-f', 'utf-8', '-t', 'cp1257', from])
      : spawnSync('pandoc', ['-f', 'markdown_strict+all_symbols_escapable', '-o', to], {
          input: paragraphsOf(from),
        });
  if (status !== 0) return undefined;
  if (form === '1257.txt') writeFileSync(to, stdout);
  return to;
}

function compare(paths: readonly string[]): Comparison {
  const documents = paths.map((path) => {
    const name = path.split('/').at(-1)!.replace('.1257', '');
    return importDocument(readFileSync(path), name);
  });
  return compareAccounts(documents, packs).comparison;
}

const foundIn = ({findings}: Comparison): string[] =>
  findings.map(({verdict, reconcile, topic}) => [verdict, reconcile, topic].join(' ')).sort();
const mentionsIn = ({accounts}: Comparison): string[] =>
  accounts
    .flatMap(({mentions}) =>
      mentions.map(
        ({kind, text, value}) => `${kind} ${text.replace(/\s+/g, ' ')} ${JSON.stringify(value)}`,
      ),
    )
    .sort();

/** What only one of two lists has, as often as it has it more. */
function differences(some: readonly string[], others: readonly string[]): string[] {
  const left = [...some];
  const missing = others.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...left.map((one) => `+ ${one}`), ...missing.map((one) => `- ${one}`)];
}

describe('the accounts beside the checkout, in forms that other programs made of them', () => {
  after(() => {
    rmSync(made, {recursive: true, force: true});
  });
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => name.slice(0, -'.txt'.length))
    : [];

  for (const form of Object.keys(TOOLS) as Form[]) {
    const missing =
      names.length === 0
        ? 'no accounts beside the checkout'
        : isThere(TOOLS[form])
          ? undefined
          : `no ${TOOLS[form]} on this machine`;
    it(`have the same mentions and findings as ${form}`, {skip: missing ?? false}, (test) => {
      for (const [at, name] of names.entries()) {
        const other = names[(at + 1) % names.length]!;
        const paths = [name, other].map((one) => make(one, form));
        if (paths.includes(undefined)) {
          test.diagnostic(`${name}: ${form} has not all of its letters`);
          continue;
        }
        const plain = compare([name, other].map((one) => join(folder, `${one}.txt`)));
        const formed = compare(paths as string[]);
        const pair = `${name}, ${other}`;
        assert.deepEqual(differences(mentionsIn(formed), mentionsIn(plain)), [], pair);
        assert.deepEqual(differences(foundIn(formed), foundIn(plain)), [], pair);
      }
    });
  }
});
