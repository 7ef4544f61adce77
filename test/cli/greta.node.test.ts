import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';

import {Ajv2020} from 'ajv/dist/2020.js';

import type {Comparison} from '../../src/engine/comparison.js';
import {desk} from './command.js';

const {put, read, run, clear} = desk();

const lt = put(
  'apgultis.lt.md',
  `---
title: Tvirtovės apgultis
lang: lt
---

Tvirtovės įgula buvo nedidelė. 1704 m. gegužės 12 d. Saksonijos kariuomenė apgulė Rygą.
Miestą gynė 7000 švedų karių ir 120 pabūklų.
`,
);
const en = put(
  'siege.en.txt',
  'The garrison was small. On 14 May 1704 the Saxon army besieged Riga. ' +
    'The town was defended by 7,000 Swedish soldiers and 120 guns.\n',
);
const third = put('harbour.en.txt', 'In 1704 Riga was besieged. The harbour held 40 ships.\n');
const fourth = put('chronicle.en.txt', 'Riga had 9,000 inhabitants in the spring of 1704.\n');

after(clear);

const schema = JSON.parse(
  readFileSync(new URL('../../docs/comparison.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(schema);

describe('greta compare --json', () => {
  for (const files of [
    [lt, en],
    [en, lt],
    [third, lt, en],
    [fourth, en, third, lt],
  ]) {
    it(`prints the contract and nothing else for ${files.join(', ')}`, () => {
      const {out, err, code} = run(['compare', ...files, '--json']);
      assert.equal(err, '');
      assert.equal(code, 0);
      const comparison = JSON.parse(out) as Comparison;
      assert.ok(validate(comparison), JSON.stringify(validate.errors));
      assert.deepEqual(
        comparison.accounts.map(({path}) => path),
        files,
      );
    });
  }

  it('points into the files that were read', () => {
    const {accounts} = JSON.parse(run(['compare', lt, en, '--json']).out) as Comparison;
    for (const {path, mentions} of accounts) {
      const source = read(path);
      assert.ok(mentions.some(({value}) => value === 7000));
      for (const {start, end, text} of mentions) assert.equal(source.slice(start, end), text);
    }
  });
});

describe('greta export', () => {
  it('prints the comparison in the format that is asked for, and nothing else', () => {
    const table = run(['export', lt, en, '--format', 'csv']);
    assert.equal(table.code, 0);
    assert.equal(table.err, '');
    assert.match(table.out, /^\uFEFFtype,finding,question,/);
    assert.match(run(['export', lt, en, '--format', 'tei']).out, /^<\?xml/);
    const {out} = run(['export', lt, en, '--format', 'jsonld']);
    assert.equal((JSON.parse(out) as {type: string}).type, 'AnnotationCollection');
  });

  it('names the formats that there are when it is asked for another', () => {
    for (const args of [['--format', 'pdf'], []]) {
      const {code, err} = run(['export', lt, en, ...args]);
      assert.equal(code, 2);
      assert.match(err, /csv, jsonl, jsonld, tei/);
    }
  });
});

describe('greta compare', () => {
  it('reports in the language that is asked for', () => {
    const {out, code} = run(['compare', lt, en, '--ui', 'lt']);
    assert.equal(code, 0);
    assert.match(out, /Tvirtovės apgultis \(lietuvių kalba, apgultis\.lt\.md\)/);
    assert.match(out, /Sutampa/);
    assert.match(out, /Prieštarauja/);
    assert.match(out, /apgultis\.lt\.md:7:\d+ {2}„7000“/);
  });

  it('takes the language from the environment, LC_ALL before LANG', () => {
    assert.match(run(['--help'], {LANG: 'lt_LT.UTF-8'}).out, /Išėjimo kodai/);
    assert.match(run(['--help'], {LANG: 'lt_LT.UTF-8', LC_ALL: 'en_GB.UTF-8'}).out, /Exit codes/);
    assert.match(run(['--help', '--ui', 'en'], {LANG: 'lt_LT.UTF-8'}).out, /Exit codes/);
  });

  it('writes no control sequences where there is no terminal', () => {
    assert.ok(!run(['compare', lt, en], {TERM: 'xterm'}).out.includes('\u{1b}'));
  });

  it('keeps its lines within the width of the terminal, but for places and names', () => {
    const wide = run(['compare', lt, en], {COLUMNS: '60'})
      .out.split('\n')
      .filter((line) => line.length > 60 && !/\.(?:md|txt)[:)]/.test(line));
    assert.deepEqual(wide, []);
  });
});

describe('what greta cannot use', () => {
  const empty = put('empty.txt', ' \n');
  const picture = put('picture.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0));
  const foreign = put('a.md', '---\nlang: fi\n---\n\nSota alkoi talvella.\n');

  for (const [name, file, english, lithuanian] of [
    [
      'missing',
      'none.md',
      /“none\.md” cannot be opened\. Check/,
      /„none\.md“ nepavyko atverti\. Pat/,
    ],
    ['empty', empty, /“empty\.txt” has no text in it\./, /„empty\.txt“ tuščias/],
    [
      'picture',
      picture,
      /“picture\.md” is a picture, not a text\./,
      /„picture\.md“ – paveikslėlis/,
    ],
    [
      'foreign',
      foreign,
      /“a\.md” is in a language .*: Finnish\./,
      /„a\.md“ parašytas kalba, .*: suomių kalba\./,
    ],
  ] as const) {
    it(`names a ${name} file and what to do, in either language`, () => {
      for (const [ui, message] of [
        ['en', english],
        ['lt', lithuanian],
      ] as const) {
        const {out, err, code} = run(['compare', en, file, '--json', '--ui', ui]);
        assert.equal(out, '');
        assert.match(err, message);
        assert.equal(err.trimEnd().split('\n').length, 1);
        assert.equal(code, 2);
      }
    });
  }

  it('names every unusable file at once', () => {
    const {err, code} = run(['compare', empty, 'none.md']);
    assert.match(err, /empty\.txt[^]*none\.md/);
    assert.equal(code, 2);
  });
});

describe('a wrong command line', () => {
  for (const [args, message] of [
    [[], /Say what to do/],
    [['colate', lt, en], /no command “colate”/],
    [['compare', lt], /two files or more/],
    [['check'], /Name the files/],
    [['compare', lt, en, '--jsn'], /no option “--jsn”/],
    [['compare', lt, en, '-x'], /no option “-x”/],
    [['compare', lt, en, '--ui', 'fr'], /does not speak “fr”/],
    [['compare', lt, en, '--ui'], /“--ui” needs a value, as in --ui lt\./],
    [['compare', lt, en, '--json=yes'], /“--json” takes no value\./],
    [['compare', lt, en, '--format', 'csv'], /does not take the option “--format”/],
    [['export', lt, en, '--format', 'csv', '--json'], /does not take the option “--json”/],
    [['check', lt, '--into', 'a.jsonl'], /does not take the option “--into”/],
  ] as const) {
    it(`shows the usage: greta ${args.join(' ')}`, () => {
      const {out, err, code} = run(args);
      assert.equal(out, '');
      assert.match(err, message);
      assert.match(err, /greta compare FILE FILE/);
      assert.equal(code, 2);
    });
  }

  it('is told in Lithuanian, too', () => {
    const told = (...args: string[]): string => run(['compare', lt, en, '--ui', 'lt', ...args]).err;
    assert.match(told('--format'), /Parinkčiai „--format“ trūksta reikšmės, pvz\., --format csv\./);
    assert.match(told('--json=taip'), /Parinktis „--json“ reikšmės neturi\./);
    assert.match(told('--format', 'csv'), /Ši komanda parinkties „--format“ neturi\./);
  });
});

describe('greta check', () => {
  const note = (fields: string): string => `id: n\non:\n  - account: apgultis.lt\n${fields}`;

  it('passes what is whole', () => {
    const whole = put(
      'whole.yaml',
      note('    exact: 120 pabūklų\ntext:\n  lt: Tiek pat.\n  en: As many.\n'),
    );
    const {out, err, code} = run(['check', lt, whole]);
    assert.equal(err, '');
    assert.equal(out, '2 files checked, no problems.\n');
    assert.equal(code, 0);
  });

  it('prints every problem at once, with file, line and column', () => {
    const bare = put('bare.en.md', 'The army of the king was large, and it was in the town.\n');
    const lost = put(
      'lost.yaml',
      note('    exact: keturi bokštai prie upės\ntext:\n  lt: Bokštai.\n  en: Towers.\n'),
    );
    const half = put('half.yaml', note('    exact: 120 pabūklų\ntext:\n  lt: Tiek pat.\n'));
    const {err, code} = run(['check', lt, bare, lost, half]);
    assert.match(err, /^bare\.en\.md:1:1: .*no front matter/m);
    assert.match(err, /^lost\.yaml:3.*: .*“keturi bokštai prie upės” is not in the account/m);
    assert.match(err, /^half\.yaml:\d+:\d+: .*no text in this language: en/m);
    assert.match(err, /^3 problems$/m);
    assert.equal(code, 1);
  });

  it('ends with 2 where a file cannot be read at all', () => {
    assert.equal(run(['check', lt, 'none.yaml']).code, 2);
  });
});

describe('greta --version', () => {
  it('is the version of the package', () => {
    const {version} = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as {version: string};
    assert.equal(run(['--version']).out, `${version}\n`);
  });
});
