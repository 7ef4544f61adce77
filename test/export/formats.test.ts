import {assert} from '@esm-bundle/chai';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {Comparison} from '../../src/engine/comparison.js';
import type {PackedFile} from '../../src/engine/saved/packed.js';
import {unpack} from '../../src/engine/saved/packed.js';
import type {ExportedFile, Format} from '../../src/export/formats.js';
import {exportComparison} from '../../src/export/formats.js';
import {packs} from '../../src/languages/index.js';
import {inLanguage} from '../wording/in-language.js';

/** With parts of a page that try to end it before its time. */
const ASSETS = {
  script: 'run("<!-- <script> </script>")',
  style: "@font-face {src: url('./a.woff2')} p::after {content: '</style>'}",
};

function exported(comparison: Comparison, format: Format, lang: string): Promise<ExportedFile> {
  return exportComparison({comparison, notes: []}, format, lang, () => ASSETS);
}

const LT = `# Apgultis 🏰

1704 m. gegužės 3 d. Karolis XII su 14 000 švedų karių atvyko į Tartu. Birželio 14 d. žuvo 1200 rusų karių.`;
const EN = `# The siege & "its end" < 5

On 3 May 1704 Charles XII came to Tartu with 14,000 Swedish soldiers. On 15 June 1,200 Russian soldiers fell.`;

const compared = (left = LT, right = EN): Comparison =>
  compareAccounts(
    [
      {source: left, path: 'apgultis.md', lang: 'lt'},
      {source: right, path: 'siege.md', lang: 'en'},
    ],
    packs,
  ).comparison;

/** Rows of comma-separated values, read by the letter of RFC 4180. */
function rowsOf(table: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, sign] of table.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g,
  )) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (sign !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

inLanguage('en', () => {
  it('writes a table with a row for each statement, which spreadsheets read as UTF-8', async () => {
    const {text, name, type} = await exported(compared(), 'csv', 'en');
    assert.strictEqual(name, 'apgultis–siege.csv');
    assert.strictEqual(type, 'text/csv');
    assert.isTrue(text.startsWith('\uFEFFtype,finding,'));
    const [head, ...rows] = rowsOf(text.slice(1));
    const column = (row: string[], key: string): string => row[head!.indexOf(key)]!;
    assert.isTrue(rows.every((row) => row.length === head!.length));
    assert.includeMembers(
      rows.map(
        (row) => `${column(row, 'account')} ${column(row, 'words')} ${column(row, 'value')}`,
      ),
      ['apgultis 14 000 14000', 'siege 14,000 14000', 'siege 3 May 1704 1704-05-03'],
    );
    assert.include(
      rows.map((row) => column(row, 'title')),
      'The siege & "its end" < 5',
    );
  });

  it('writes behind them the sentences that stand side by side, which share a number', async () => {
    const comparison = compared();
    const {text} = await exported(comparison, 'csv', 'en');
    const [head, ...rows] = rowsOf(text.slice(1));
    const linked = rows
      .map((row) => Object.fromEntries(head!.map((key, at) => [key, row[at]!])))
      .filter(({link}) => link !== '');
    assert.lengthOf(linked, 2 * comparison.links.length);
    const first = linked.filter(({link}) => link === '1');
    assert.deepEqual(
      first.map(({account, finding}) => [account, finding]),
      [
        ['apgultis', ''],
        ['siege', ''],
      ],
    );
    for (const {account, sentence} of first) {
      assert.include(account === 'siege' ? EN : LT, sentence!);
    }
  });

  it('lets no cell be a formula', async () => {
    const {text} = await exported(compared(`# =HYPERLINK("x")\n\n${LT}`), 'csv', 'en');
    assert.notMatch(text, /(?:^|,)"?[=+@]/m);
    assert.include(text, `"'=HYPERLINK(""x"")"`);
    const summed = await exported(compared(`# -2+3\n\n${LT}`), 'csv', 'en');
    assert.include(summed.text, ",'-2+3,");
  });

  it('writes lines of JSON, each with its type', async () => {
    const comparison = compared();
    const lines = (await exported(comparison, 'jsonl', 'en')).text.trimEnd().split('\n');
    const types = lines.map((line) => (JSON.parse(line) as {type: string}).type);
    assert.lengthOf(
      types.filter((type) => type === 'account'),
      2,
    );
    assert.lengthOf(
      types.filter((type) => type === 'link'),
      comparison.links.length,
    );
    assert.include(types, 'statement');
  });

  it('writes annotations whose quotations and positions, in code points, are the words', async () => {
    interface Selector {
      type: string;
      exact?: string;
      start?: number;
      end?: number;
    }
    interface Collection {
      '@context': string;
      total: number;
      first: {items: {target: {source: string; selector: Selector[]}[]}[]};
    }
    const comparison = compared();
    const {text} = await exported(comparison, 'jsonld', 'en');
    const collection = JSON.parse(text) as Collection;
    assert.strictEqual(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.strictEqual(collection.total, comparison.findings.length);
    const targets = collection.first.items.flatMap(({target}) => target);
    assert.isNotEmpty(targets);
    for (const {source, selector} of targets) {
      const characters = Array.from(source === 'siege.md' ? EN : LT);
      const [quote, position] = selector;
      assert.strictEqual(characters.slice(position!.start, position!.end).join(''), quote!.exact);
    }
  });

  it('writes well-formed TEI that keeps the text and whose every pointer meets its target', async () => {
    const tei = (await exported(compared(), 'tei', 'en')).text;
    const document = new DOMParser().parseFromString(tei, 'application/xml');
    assert.isNull(document.querySelector('parsererror'));
    const ids = [...document.querySelectorAll('*')].flatMap(
      (element) => element.getAttribute('xml:id') ?? [],
    );
    assert.strictEqual(new Set(ids).size, ids.length);
    const pointers = [...document.querySelectorAll('link')].flatMap((link) =>
      link.getAttribute('target')!.split(' '),
    );
    assert.isNotEmpty(pointers);
    for (const pointer of pointers) assert.include(ids, pointer.slice(1));
    assert.include(document.querySelector('body')!.textContent, 'su 14 000 švedų karių atvyko');
    assert.strictEqual(document.querySelector('date')?.getAttribute('when'), '1704-05-03');
    assert.strictEqual(
      document.querySelectorAll('head')[1]?.textContent,
      'The siege & "its end" < 5',
    );
  });

  it('leaves out of XML what may not stand in it', async () => {
    const tei = (await exported(compared(`${LT} \u0001\uD800 ]]> <script>`), 'tei', 'en')).text;
    const document = new DOMParser().parseFromString(tei, 'application/xml');
    assert.isNull(document.querySelector('parsererror'));
    assert.isNull(document.querySelector('script'));
  });
});

inLanguage('lt', () => {
  it('asks its questions in the language of the interface', async () => {
    const [, row] = rowsOf((await exported(compared(), 'csv', 'lt')).text.slice(1));
    assert.match(row![2]!, /^(?:Kada|Kiek) | – (?:kada|kiek)/);
  });
});

describe('a comparison as a page of its own', () => {
  it('holds all of it, and lets neither a document nor its own parts end a script', async () => {
    const comparison = compared(`${LT} </script><script>run()</script>`);
    const {name, text} = await exported(comparison, 'html', 'en');
    assert.strictEqual(name, 'apgultis–siege.html');
    const page = new DOMParser().parseFromString(text, 'text/html');
    assert.lengthOf(page.querySelectorAll('script'), 2);
    // As JavaScript reads it, it is what it was.
    const code = page.querySelector('script[type=module]')!.textContent;
    assert.strictEqual(code.replaceAll('\\x3C', '<'), ASSETS.script);
    assert.strictEqual(page.body.querySelectorAll(':not(script, greta-reader)').length, 0);
    const data = JSON.parse(page.querySelector('#greta-comparison')!.textContent) as PackedFile;
    assert.deepEqual(unpack(data), JSON.parse(JSON.stringify({comparison, notes: []})));
    assert.notInclude(page.querySelector('style')!.textContent, 'font-face');
  });

  it('names its script and style in its security policy, and nothing else', async () => {
    const {text} = await exported(compared(), 'html', 'en');
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
    assert.include(policy, "default-src 'none'");
    assert.notInclude(policy, 'unsafe');
    assert.match(policy, /script-src 'sha256-[\w+/]+=*';/);
  });
});
