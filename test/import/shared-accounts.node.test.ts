import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Comparison} from '../../src/engine/comparison.js';
import {importDocument} from '../../src/import/import-document.js';
import {packs} from '../../src/languages/index.js';

const folder = fileURLToPath(new URL('../../../shared/accounts/', import.meta.url));
const made = mkdtempSync(join(tmpdir(), 'greta-formats-'));

/** Forms of a plain text, each by the programs that make it, none of them ours; the first has the last word. */
const FORMS = {
  'pandoc.docx': ['pandoc'],
  'pandoc.odt': ['pandoc'],
  'pandoc.html': ['pandoc'],
  'libreoffice.docx': ['soffice', 'pandoc'],
  'libreoffice.odt': ['soffice', 'pandoc'],
  'libreoffice.html': ['soffice', 'pandoc'],
  'windows-1257.txt': ['iconv'],
} as const;

type Form = keyof typeof FORMS;

const isThere = (tool: string): boolean => spawnSync(tool, ['--version']).status === 0;

/** Runs a program to its end; returns what it printed. */
function run(tool: string, args: readonly string[], input?: string | Buffer): Buffer {
  const {status, stdout, stderr} = spawnSync(tool, args, {input, timeout: 120_000});
  assert.equal(status, 0, `${tool} ${args.join(' ')}: ${stderr.toString()}`);
  return stdout;
}

/** Has Pandoc make a form of a plain text: a paragraph for each line, in which no sign means anything but itself. */
function byPandoc(from: string, to: string): void {
  const text = readFileSync(from, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/[!-/:-@[-`{-~]/g, '\\$&'))
    .join('\n\n');
  run('pandoc', ['-f', 'markdown_strict+all_symbols_escapable', '-o', to], text);
}

/** Has a program make a form of all files; their plain texts are those that the form can hold. */
function make(form: Form, names: readonly string[]): {plain: string; formed: string} {
  const plain = join(made, form, 'plain');
  const formed = join(made, form, 'formed');
  for (const path of [plain, formed]) mkdirSync(path, {recursive: true});
  for (const name of names) copyFileSync(join(folder, `${name}.txt`), join(plain, `${name}.txt`));
  const ending = form.split('.')[1]!;
  switch (FORMS[form][0]) {
    case 'pandoc':
      for (const name of names)
        byPandoc(join(plain, `${name}.txt`), join(formed, `${name}.${ending}`));
      break;
    case 'soffice': {
      // Of plain text it would part paragraphs of more than 10,000 characters.
      const given = join(made, form, 'given');
      mkdirSync(given);
      const from = names.map((name) => join(given, `${name}.${ending === 'odt' ? 'docx' : 'odt'}`));
      for (const [at, name] of names.entries()) byPandoc(join(plain, `${name}.txt`), from[at]!);
      run('soffice', [
        `-env:UserInstallation=${pathToFileURL(join(made, 'profile')).href}`,
        '--headless',
        '--convert-to',
        ending === 'html' ? 'html:HTML (StarWriter)' : ending,
        '--outdir',
        formed,
        ...from,
      ]);
      break;
    }
    case 'iconv':
      for (const name of names) {
        const from = join(plain, `${name}.txt`);
        // Letters of other alphabets become question marks, in the plain text too.
        const bytes = run('iconv', ['-f', 'utf-8', '-t', 'cp1257//TRANSLIT', from]);
        writeFileSync(join(formed, `${name}.txt`), bytes);
        writeFileSync(from, run('iconv', ['-f', 'cp1257', '-t', 'utf-8'], bytes));
      }
  }
  return {plain, formed};
}

function compare(within: string, names: readonly string[]): Comparison {
  const files = readdirSync(within);
  const documents = names.map((name) => {
    const file = files.find((one) => one.startsWith(name))!;
    return importDocument(readFileSync(join(within, file)), file);
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

  for (const form of Object.keys(FORMS) as Form[]) {
    const tool = FORMS[form].find((one) => !isThere(one));
    const missing =
      names.length === 0 ? 'no accounts beside the checkout' : tool && `no ${tool} on this machine`;
    if (missing) console.log(`      ${form} is not tried: ${missing}`);
    it(`have the same mentions and findings as ${form}`, {skip: missing ?? false}, () => {
      const {plain, formed} = make(form, names);
      for (const [at, name] of names.entries()) {
        const pair = [name, names[(at + 1) % names.length]!];
        const [before, after] = [compare(plain, pair), compare(formed, pair)];
        assert.ok(mentionsIn(before).length > 50 && foundIn(before).length > 10, pair.join());
        assert.deepEqual(differences(mentionsIn(after), mentionsIn(before)), [], pair.join());
        assert.deepEqual(differences(foundIn(after), foundIn(before)), [], pair.join());
      }
    });
  }
});
