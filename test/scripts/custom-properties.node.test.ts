import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** Names that a pattern finds in a file of the project, each once, in order. */
function namesIn(path: string, pattern: RegExp): string[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
}

describe('the custom properties of the palette', () => {
  it('are each said of the element, and so stand in its manifest', () => {
    const declared = namesIn('src/reader/styles/palette.css', /^ {2}(--greta-[\w-]+):/gm);
    assert.notEqual(declared.length, 0);
    assert.deepEqual(
      namesIn('src/reader/elements/reader.ts', /@cssprop (--greta-[\w-]+) - ./g),
      declared,
    );
  });
});
