import '../../src/wording/window.js';

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import jsonld from 'jsonld';

import type {ComparisonFile} from '../../src/engine/saved/comparison-file.js';
import {asAnnotations} from '../../src/export/web-annotations.js';
import {correctionOn} from '../../src/library/own-correction.js';
import {storyFile} from '../reader/story.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';

/** The W3C's context as it is shipped with the tests; nothing else is ever asked for. */
const options = {
  base: 'https://example.org/accounts/',
  // What no term of the context stands for is an error, not left out.
  safe: true,
  documentLoader: (url: string) => {
    assert.equal(url, CONTEXT);
    const text = readFileSync(new URL('./schemas/anno.jsonld', import.meta.url), 'utf8');
    return Promise.resolve({documentUrl: url, document: JSON.parse(text) as unknown});
  },
};

/** The story with a correction and a note, one of its accounts in a file whose name no IRI may have as it is. */
function file(): ComparisonFile {
  const {comparison, notes} = storyFile();
  const [first] = comparison.accounts;
  const accounts = [{...first!, path: 'a file „so“ named.md'}, ...comparison.accounts.slice(1)];
  const correction = correctionOn('reading', [{account: first!.id, start: 0, end: 9}], accounts);
  const note = {id: 'n', text: 'Mine', judgement: 'wording', anchors: correction.on} as const;
  // One of the findings is of what only happened, and has no value.
  const [finding, ...others] = comparison.findings;
  const claims = finding!.claims.map((claim) => ({...claim, mentions: []}));
  const findings = [{...finding!, claims}, ...others];
  return {
    comparison: {...comparison, accounts, findings},
    notes,
    corrections: [{...correction, value: 3}],
    own: [{...note, changed: correction.made}],
  };
}

const written = (): object => JSON.parse(asAnnotations(file(), 'en')) as object;

/** Arrays of one thing, and the thing, are the same in JSON-LD. */
function folded(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? folded(value[0]) : value.map(folded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, folded(inner)]));
}

describe('annotations, read by a JSON-LD processor with the W3C’s context', () => {
  it('say nothing that the context has no term for', async () => {
    await assert.doesNotReject(jsonld.expand(written(), options));
    const foreign = {...written(), verdict: 'agree'};
    await assert.rejects(jsonld.expand(foreign, options), 'what is foreign is seen');
  });

  it('are the same after all of it was expanded and compacted', async () => {
    const document = written();
    const expanded = await jsonld.expand(document, options);
    const compacted = await jsonld.compact(expanded, CONTEXT, options);
    assert.deepEqual(folded(compacted), folded(document));
  });

  it('stand on a page that names the collection of which it is the first', async () => {
    const quads = await jsonld.toRDF(written(), options);
    const AS = 'http://www.w3.org/ns/activitystreams#';
    const [first] = quads.filter(({predicate}) => predicate.value === `${AS}first`);
    const [whole] = quads.filter(({predicate}) => predicate.value === `${AS}partOf`);
    assert.equal(whole?.subject.value, first?.object.value);
    assert.equal(whole?.object.value, first?.subject.value);
  });

  it('are as many as there are findings, corrections and notes, each on the words of a source', async () => {
    const {comparison} = file();
    const quads = await jsonld.toRDF(written(), options);
    const objectsOf = (predicate: string, subject?: string): string[] =>
      quads
        .filter((quad) => quad.predicate.value === OA + predicate)
        .filter((quad) => subject === undefined || quad.subject.value === subject)
        .map((quad) => quad.object.value);
    const annotations = quads.filter(({object}) => object.value === `${OA}Annotation`);
    assert.equal(annotations.length, comparison.findings.length + 2);
    for (const {subject} of annotations) {
      const targets = objectsOf('hasTarget', subject.value);
      assert.ok(targets.length > 0, subject.value);
      for (const target of targets) {
        assert.equal(objectsOf('hasSource', target).length, 1);
        assert.ok(objectsOf('hasSelector', target).length > 0);
      }
    }
    const sources = new Set(objectsOf('hasSource'));
    assert.ok(sources.has(`${options.base}a%20file%20%E2%80%9Eso%E2%80%9C%20named.md`));
    assert.deepEqual(
      [...new Set(objectsOf('motivatedBy'))].sort(),
      ['commenting', 'editing', 'identifying', 'linking'].map((one) => OA + one),
    );
  });
});
