import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import type {Catalogue} from '../../src/engine/catalogue.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'greta-build-'));

function build(
  sources: string,
  out: string,
  ...more: string[]
): {status: number | null; stderr: string} {
  return spawnSync(
    'npx',
    [
      'tsx',
      'scripts/build.ts',
      ...['--sources', sources],
      ...['--out', out],
      ...['--address', 'https://example.org/greta'],
      ...more,
    ],
    {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'},
  );
}

describe('the build of a site from a folder of one’s own', () => {
  const sources = join(folder, 'accounts');
  const site = join(folder, 'site');
  const OLD = 'parts/chunk-OLD.js';

  before(() => {
    mkdirSync(sources);
    writeFileSync(
      join(sources, 'a.en.md'),
      '# One\n\nOn 14 June 1704 the Swedish army entered Klaipėda. <script>alert(1)</script> & more.',
    );
    writeFileSync(
      join(sources, 'b.lt.txt'),
      'Du\n\n1704 m. birželio 12 d. Švedijos kariuomenė įžengė į Klaipėdą.',
    );
    // Of the same name as another, but for the kind of file; and one whose name has signs that mean something in an address.
    writeFileSync(
      join(sources, 'b.lt.xml'),
      '<TEI><text><p>Klaipėda užimta 1704 m. birželio 13 d.</p></text></TEI>',
    );
    writeFileSync(join(sources, 'z #1 100%.en.md'), '# Four\n\nKlaipėda fell on 15 June 1704.');
    // What an earlier build has left.
    mkdirSync(join(site, 'parts'), {recursive: true});
    for (const name of ['main.js', 'standalone.js', OLD]) writeFileSync(join(site, name), '');
    const {status, stderr} = build(sources, site);
    assert.equal(status, 0, stderr);
  });

  after(() => {
    rmSync(folder, {recursive: true});
  });

  const file = (name: string): string => readFileSync(join(site, name), 'utf8');
  const page = (name: string): string =>
    file(name).replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

  it('writes no white space of its templates into a tag or beside a block, and keeps that between words', () => {
    const text = page('a.en~b.lt.en.html');
    const body = text.slice(text.indexOf('<greta-reader'), text.indexOf('</greta-reader>'));
    assert.deepEqual(body.match(/<[a-z][^>]*\n[^>]*>/g), null);
    assert.deepEqual(body.match(/<\/(?:div|p|section|main)>\s+<div/g), null);
    assert.doesNotMatch(body, /<\?|<!--/);
    assert.match(body, /On <a[^>]*>14 June 1704<\/a> the Swedish army/);
  });

  it('has the first rows in the first sight of a page, whose rules are a part of all that come later', () => {
    const text = page('a.en~b.lt.en.html');
    assert.match(text, /<link rel="expect" href="#first-sight" blocking="render"/);
    assert.equal(text.split('id="first-sight"').length, 2);
    const [, first] = /<style>([^]*?)<\/style>/.exec(text)!;
    const all = page('rules.css');
    assert.ok(first!.length < all.length / 2);
    assert.match(text, /<noscript><link rel="stylesheet" href="\.\/rules\.css" \/>/);
    const selectors = (css: string): string[] =>
      css.match(/[^{}]+(?=\{)/g)!.flatMap((list) => (list.startsWith('@') ? [] : list.split(',')));
    const known = new Set(selectors(all));
    // What a link leads to, what a window has room for, and all after a while, is only drawn as the whole sheet draws it.
    const drawn = [
      '.prerendered',
      '.prerendered:has(:target) .group',
      '.heads+.group+.alone',
      '.heads+.group+.columns',
    ];
    assert.match(
      first!,
      /\.prerendered:has\(:target\) \.group\s*\{\s*content-visibility:\s*visible;?\s*\}/,
    );
    assert.deepEqual(
      selectors(first!).filter((one) => !known.has(one) && !drawn.includes(one)),
      [],
    );
  });

  it('writes a page in each language that reads without JavaScript', () => {
    for (const [ui, verdict] of [
      ['en', 'Contradict'],
      ['lt', 'Prieštarauja'],
    ]) {
      const text = page(`a.en~b.lt.${ui}.html`);
      assert.match(text, new RegExp(`<html lang="${ui}">`));
      assert.ok(text.includes(verdict!), verdict);
      assert.match(text, /data-tone="contradict"[^>]*>\s*14 June 1704/);
      assert.ok(text.includes('birželio 12 d.'));
    }
    assert.ok(page('index.html').includes('<greta-reader accounts="a.en~b.lt">'));
  });

  it('writes pages in ASCII, which a browser reads in less time', () => {
    for (const ui of ['en', 'lt']) assert.match(file(`a.en~b.lt.${ui}.html`), /^[\0-\x7f]*$/);
  });

  it('names in each page its own address and those in other languages, where it is told the site’s', () => {
    const text = page('a.en~b.lt.lt.html');
    const links = [...text.matchAll(/<link rel="(canonical|alternate)"[^>]*href="([^"]*)"/g)];
    assert.deepEqual(
      links.map(([, rel, href]) => [rel, href]),
      [
        ['canonical', 'https://example.org/greta/a.en~b.lt.lt.html'],
        ['alternate', 'https://example.org/greta/a.en~b.lt.lt.html'],
        ['alternate', 'https://example.org/greta/a.en~b.lt.en.html'],
      ],
    );
  });

  it('has every account by itself, and leads from every page to others that are there, whatever the files are called', () => {
    const {accounts} = JSON.parse(file('data/catalogue.json')) as Catalogue;
    const ids = accounts.map(({id}) => id);
    assert.equal(new Set(ids).size, 4);
    for (const [at, one] of ids.entries()) {
      for (const other of ids.slice(at + 1)) {
        const name = `${one}~${other}`;
        assert.ok(existsSync(join(site, 'data', `${name}.json`)), name);
        const links = [...page(`${name}.en.html`).matchAll(/href="(\.\/[^"]*\.html)/g)];
        assert.ok(links.length >= 6, name);
        for (const [, href] of links) {
          const {pathname} = new URL(href!, 'https://example.org/');
          assert.ok(existsSync(join(site, decodeURIComponent(pathname))), href);
        }
      }
    }
  });

  it('shows markup in a document as text, or not at all', () => {
    assert.doesNotMatch(page('index.html'), /<script[^>]*>\s*alert/);
    assert.match(page('index.html'), /&amp; more/);
  });

  it('has a target for every mark', () => {
    const text = page('index.html');
    const targets = [...text.matchAll(/class="mark"[^>]*href="#([^"]+)"/g)].map(([, id]) => id);
    assert.ok(targets.length > 0);
    for (const id of targets) assert.ok(text.includes(`id="${id}"`), id);
  });

  it('says what is missing where there is too little to compare', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    const {status, stderr} = build(empty, join(folder, 'none'));
    assert.equal(status, 2);
    assert.match(stderr, /fewer than two accounts/);
  });

  it('empties no folder but that of an earlier build', () => {
    const kept = join(folder, 'kept');
    mkdirSync(kept);
    writeFileSync(join(kept, 'thesis.md'), '# Mine');
    const {status, stderr} = build(sources, kept);
    assert.equal(status, 2);
    assert.match(stderr, /no earlier build/);
    assert.equal(readFileSync(join(kept, 'thesis.md'), 'utf8'), '# Mine');
  });

  it('leaves nothing of an earlier build', () => {
    assert.ok(!existsSync(join(site, OLD)));
  });

  it('has no pages of the project’s own in it', () => {
    assert.ok(!existsSync(join(site, 'examples')));
  });

  it('says which word of a command line it does not know', () => {
    const {status, stderr} = build(sources, join(folder, 'none'), '--sauces', 'x');
    assert.equal(status, 2);
    assert.match(stderr, /^greta: .*--sauces/m);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
