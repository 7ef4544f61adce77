import '../../src/wording/window.js';

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {isTag} from 'domhandler';
import type {ParentNode} from 'domhandler';
import fc from 'fast-check';
import {parseDocument} from 'htmlparser2';
import {RelaxNGValidator, XmlDocument} from 'libxml2-wasm';

import {compareAccounts} from '../../src/engine/compare-accounts.js';
import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import {asTei} from '../../src/export/tei.js';
import {packs} from '../../src/languages/index.js';
import {correctionOn} from '../../src/library/own-correction.js';
import {storyFile} from '../reader/story.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
// TEI's own schemas are in RELAX NG; libxml2 may drop it one day, so its version is pinned.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const schema = RelaxNGValidator.fromDoc(XmlDocument.fromString(read('./schemas/tei.rng')));

/** What TEI's own schema (tei_all) allows: attributes and children by element, as an editor of TEI made it of the schema. */
const {elements} = JSON.parse(
  readFileSync(
    new URL('dist/tei.json', import.meta.resolve('@jinntec/jinn-codemirror/package.json')),
    'utf8',
  ),
) as {
  elements: readonly {name: string; children: string[]; attributes: {name: string}[]}[];
};
const allowed = new Map(elements.map((element) => [element.name, element]));

/** @throws {Error} Where a document has an element or an attribute that tei_all does not know there. */
function assertKnown(tei: string): void {
  const walk = (parent: ParentNode, inside: string | undefined): void => {
    for (const {name, attribs, children} of parent.children.filter(isTag)) {
      const rule = allowed.get(name);
      assert.ok(rule, `<${name}> is no element of TEI`);
      assert.ok(
        inside === undefined || allowed.get(inside)!.children.includes(name),
        `<${name}> in <${inside}>`,
      );
      for (const attribute of Object.keys(attribs).filter((one) => one !== 'xmlns')) {
        assert.ok(
          rule.attributes.some((one) => one.name === attribute),
          `${attribute} on <${name}>`,
        );
      }
      walk({children} as ParentNode, name);
    }
  };
  walk(parseDocument(tei, {xmlMode: true}), undefined);
}

/** @throws {Error} Where a document breaks TEI's rules, saying in which line and how. */
function validate(tei: string): void {
  assertKnown(tei);
  const document = XmlDocument.fromString(tei);
  try {
    schema.validate(document);
  } finally {
    document.dispose();
  }
}

function fileOf(...documents: {path: string; source: string; lang?: string}[]): ComparisonFile {
  return {comparison: compareAccounts(documents, packs).comparison, notes: []};
}

describe('TEI, validated against TEI’s elements and attributes, and against the part of TEI P5 that it uses', () => {
  it('is valid for the bundled accounts', () => {
    const documents = ['besanovas.lt.md', 'treaty.en.md', 'moscow.en.md'].map((path) => ({
      path,
      source: read(`../../sources/${path}`),
    }));
    const {comparison} = fileOf(...documents);
    assert.ok(comparison.links.length > 10 && comparison.findings.length > 10);
    validate(asTei({comparison, notes: []}));
  });

  it('is valid with notes of editors and of the reader, which point at the sentences that they are about', () => {
    const file = storyFile();
    const {accounts} = file.comparison;
    const [sentence] = accounts[0]!.passages[1]!.sentences;
    const place = {account: accounts[0]!.id, start: sentence!.start, end: sentence!.end};
    const {on: anchors, made: changed} = correctionOn('wrong', [place], accounts);
    const own = [
      {id: 'n', text: 'Mine & <mine>', judgement: 'wrong-link', anchors, changed} as const,
      {
        id: 'gone',
        text: 'Lost',
        anchors: [{account: place.account, exact: 'No such words'}],
        changed,
      },
    ];
    const tei = asTei({...file, own});
    validate(tei);
    const [, target] = /<annotation xml:id="g-own-n" motivation="commenting" target="(.*?)">/.exec(
      tei,
    )!;
    assert.ok(tei.includes(`<s xml:id="${target!.slice(1)}">`));
    assert.match(tei, /<note>Mine &amp; &lt;mine&gt;<\/note><note type="judgement">wrong-link</);
    assert.match(tei, /<note xml:lang="lt">Pastaba apie dieną\.<\/note>/);
    // It has no sentence to point at any more; the data in the header keep it.
    assert.ok(!tei.includes('g-own-gone') && tei.includes('"Lost"'));
  });

  it('is valid where nothing was found, and where the names of files are alike', () => {
    validate(
      asTei(
        fileOf(
          {path: 'a b.md', source: 'The walls were old.', lang: 'en'},
          {path: 'a-b.md', source: '# Nothing', lang: 'en'},
          {path: 'ąžuolas„½.md', source: 'Sienos senos.', lang: 'lt'},
        ),
      ),
    );
  });

  it('is valid whatever the texts say', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), fc.webUrl(), (more, address) => {
        const head = `---\ntitle: ${JSON.stringify(more)}\naddress: ${address}\n---\n\n`;
        const text = `In 988 B.C., between 1939 and 1940, 3 to 5 men ${more} met on 31 June 1939.`;
        validate(
          asTei(
            fileOf(
              {path: 'a.md', source: `${head}${text}`, lang: 'en'},
              {path: 'b.txt', source: text, lang: 'en'},
            ),
          ),
        );
      }),
      {numRuns: Math.min(200, Number(process.env['GRETA_RUNS'] ?? 40))},
    );
  });

  it('is of no element or attribute that TEI’s own schema does not know in its place', () => {
    const tei = asTei(storyFile());
    assertKnown(tei);
    for (const broken of [
      tei.replace('<body>', '<body><section/>'),
      tei.replace('<s ', '<s when="1704" '),
      tei.replace('<titleStmt>', '<titleStmt><p/>'),
    ]) {
      assert.notEqual(broken, tei);
      assert.throws(() => assertKnown(broken));
    }
  });

  it('would not be where TEI’s rules are broken', () => {
    const tei = asTei(storyFile());
    const spoilt = {
      'an empty group': tei.replace(/(<linkGrp type="findings">)[^]*?(<\/linkGrp>)/, '$1$2'),
      'a link with one end': tei.replace(/<link target="(\S+) [^"]*"/, '<link target="$1"'),
      'a name told twice': tei.replace(/(<s xml:id=")[^"]+/, '$1g-karas.lt'),
      'a sentence in a sentence': tei.replace('</s>', '<s/></s>'),
      'no day of the calendar': tei.replace('when="1704-05-03"', 'when="1704-02-31"'),
      'an element of another vocabulary': tei.replace('<body>', '<body><section/>'),
    };
    for (const [what, broken] of Object.entries(spoilt)) {
      assert.notEqual(broken, tei, what);
      assert.throws(() => validate(broken), what);
    }
  });
});
