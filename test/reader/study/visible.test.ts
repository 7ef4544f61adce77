import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {sourceOffset, visibleOffset} from '../../../src/reader/study/visible.js';

/** A text with markup in it, and where that is. */
const marked = fc
  .array(
    fc.record({text: fc.stringMatching(/^[a-z]{0,6}$/), markup: fc.stringMatching(/^\*{0,3}$/)}),
  )
  .map((parts) => {
    let source = '';
    const hidden: {start: number; end: number}[] = [];
    for (const {text, markup} of parts) {
      source += text;
      if (markup) hidden.push({start: source.length, end: source.length + markup.length});
      source += markup;
    }
    return {source, hidden, shown: parts.map(({text}) => text).join('')};
  });

describe('offsets in shown text', () => {
  it('lead to the same words in the source, and back', () => {
    fc.assert(
      fc.property(marked, fc.nat(40), fc.nat(40), ({source, hidden, shown}, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(from < to && to <= shown.length);
        const stretch = {start: 0, end: source.length};
        const start = sourceOffset(from, stretch, hidden);
        const end = sourceOffset(to, stretch, hidden, {isEnd: true});
        assert.strictEqual(source.slice(start, end).replaceAll('*', ''), shown.slice(from, to));
        assert.strictEqual(visibleOffset(start, stretch, hidden), from);
        assert.strictEqual(visibleOffset(end, stretch, hidden), to);
      }),
    );
  });
});
