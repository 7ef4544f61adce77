import {assert} from '@esm-bundle/chai';

import type {OwnNote} from '../../src/engine/note.js';
import {asAnnotations} from '../../src/export/web-annotations.js';
import {correctionOn} from '../../src/library/own-correction.js';
import {storyFile} from '../reader/story.js';

/** Terms of the W3C's context for annotations (https://www.w3.org/ns/anno.jsonld) that are keys of what Greta writes. */
const KEYS = new Set(
  'id type body target source selector motivation purpose items first format language created modified value start end exact prefix suffix label total startIndex'.split(
    ' ',
  ),
);
/** Its terms for kinds of things, and for why something is said. */
const TYPES = new Set(
  'Annotation TextualBody TextQuoteSelector TextPositionSelector AnnotationCollection AnnotationPage'.split(
    ' ',
  ),
);
const MOTIVATIONS = new Set(
  'bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying reviewing tagging'.split(
    ' ',
  ),
);

/** Every key and value of a document, wherever it stands. */
function* entriesOf(value: unknown): Generator<readonly [string, unknown]> {
  if (Array.isArray(value)) for (const one of value) yield* entriesOf(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield [key, inner];
      yield* entriesOf(inner);
    }
  }
}

describe('annotations', () => {
  it('say nothing that the W3C’s context has no word for, and name their sources by IRIs', () => {
    const {comparison, notes} = storyFile();
    const [first] = comparison.accounts;
    const accounts = [{...first!, path: 'a file „so“ named.md'}, ...comparison.accounts.slice(1)];
    const correction = correctionOn('reading', [{account: first!.id, start: 0, end: 9}], accounts);
    const own: OwnNote[] = [
      {
        id: 'n',
        text: 'Mine',
        judgement: 'wording',
        anchors: correction.on,
        changed: correction.made,
      },
    ];
    const corrections = [{...correction, value: 3}];
    const text = asAnnotations(
      {comparison: {...comparison, accounts}, notes, corrections},
      {lang: 'en', own},
    );
    const {'@context': context, ...rest} = JSON.parse(text) as Record<string, unknown>;
    assert.strictEqual(context, 'http://www.w3.org/ns/anno.jsonld');
    const seen = new Set<string>();
    for (const [key, value] of entriesOf(rest)) {
      assert.isTrue(KEYS.has(key), key);
      if (key === 'type') assert.isTrue(TYPES.has(value as string), String(value));
      if (key === 'motivation' || key === 'purpose') {
        assert.isTrue(MOTIVATIONS.has(value as string), String(value));
        seen.add(value as string);
      }
      if (key === 'source') assert.match(value as string, /^[!#-;=?-Z_a-z~%]+$/);
    }
    assert.includeMembers([...seen], ['linking', 'editing', 'commenting', 'classifying']);
  });
});
