import {assert} from '@esm-bundle/chai';
import fc from 'fast-check';

import {blankedText} from '../../../../src/engine/read/block.js';
import {markdownBlocks} from '../../../../src/engine/read/markdown/markdown.js';
import {withoutProse} from '../../../../src/engine/read/markdown/prose.js';

describe('withoutProse', () => {
  it('leaves out paragraphs without markup, and knows where the rest stood', () => {
    const source = 'Plain, of\ntwo lines.\n\nMore.\n\n1. an item\n\nPlain again.\n\n*A*b note';
    const {text, offsetOf, prose} = withoutProse(source, 0);
    assert.deepEqual(
      prose.map(({start, end}) => source.slice(start, end)),
      ['Plain, of\ntwo lines.', 'More.', 'Plain again.'],
    );
    for (const kept of ['1. an item', '*A*b note']) {
      assert.strictEqual(offsetOf(text.indexOf(kept)), source.indexOf(kept));
    }
    assert.notInclude(text, 'lain');
  });

  it('leaves out headings, captions, emphasis and lists without other markup', () => {
    const source = '## A heading\n\n*A caption*\n\nThe *Times*, and\n*more*\n\n- one\n- *two*\n\n';
    const {text, prose} = withoutProse(source, 0);
    assert.strictEqual(text.trim(), '');
    assert.deepEqual(
      prose.map((block) => [block.kind, block.level, blankedText(source, block)]),
      [
        ['heading', 2, 'A heading'],
        ['caption', undefined, ' A caption '],
        ['paragraph', undefined, 'The  Times , and\n more '],
        ['list-item', undefined, 'one'],
        ['list-item', undefined, ' two '],
      ],
    );
  });

  it('leaves out brackets for words left out, where they can be no link', () => {
    const source = '[…]\n\n[...]';
    assert.deepEqual(
      withoutProse(source, 0).prose.map(({start, end}) => source.slice(start, end)),
      ['[…]', '[...]'],
    );
    assert.lengthOf(withoutProse('[…]\n\n[…]: https://example.org', 0).prose, 0);
    assert.lengthOf(withoutProse('a […]', 0).prose, 0);
  });

  it('leaves them out whatever ends their lines, and however many of these are blank', () => {
    const blank = '\r\n'.repeat(3_000_000);
    const source = `Plain, of\r\ntwo lines.${blank}# Heading #\r\n\r\nMore.\r\n`;
    const {text, prose} = withoutProse(source, 0);
    assert.lengthOf(prose, 2);
    assert.strictEqual(text.trim(), '# Heading #');
  });

  it('bears lists that are deeper, or longer, than the stack', () => {
    const deep = `${'- '.repeat(20_000)}a`;
    assert.deepEqual(withoutProse(deep, 0).prose, []);
    assert.lengthOf(markdownBlocks(deep, 0), 1);
    const long = '- a\n'.repeat(300_000);
    assert.lengthOf(withoutProse(long, 0).prose, 300_000);
    assert.lengthOf(markdownBlocks(long, 0), 300_000);
  });

  it('takes no line for prose that may be more', () => {
    for (const line of [
      '# a #',
      '#a',
      '# [a]',
      '*a*b',
      '* a*',
      'a*b*',
      '**a**',
      '*[a]*',
      '1. a',
      '+ a',
      '- a\nb',
      '- - a',
      '- * a',
      '- a\n\n  b',
      '    a',
      'a\n===',
      'a [b]',
      'a\n| b |',
      '```\n\na',
    ]) {
      assert.deepEqual(withoutProse(line, 0).prose, [], line);
    }
  });

  it('changes nothing of what is read', () => {
    const piece = fc.oneof(
      fc.string({unit: 'binary', maxLength: 6}),
      fc.constantFrom(...['A line of prose. ', 'two\nlines', ' ', '  ', '    ', '\t', '\u2028']),
      fc.constantFrom(...['\n', '\n\n', '\r\n\r\n', '\n  \n', '\r', '\n\t\n', '\uFEFF', '\0']),
      fc.constantFrom(...['\n', '# ', '> ', '- ', '+ ', '1. ', '1939. ', '===', '---\n', '***']),
      fc.constantFrom(
        ...['*', '*a*', '- a', '_', '`', '~~~\n', '<b>', '<script>', '<!--', '-->', '&amp;', '\\'],
      ),
      fc.constantFrom(...['[a]', '[a]: b', '](', '[^1]', '[^1]: ', '|', '|-|-|\n', '\n:-\n', '=']),
    );
    // Behind a fence, nothing is left out.
    const fence = '```\n```\n\n';
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const text = `A${pieces.join('')}`;
        const shown = (source: string): string[] =>
          markdownBlocks(source, 0).map(({kind, start, end, markup}) => {
            const hidden = markup.map((span) => source.slice(span.start, span.end));
            return [kind, start - source.length, source.slice(start, end).trim(), ...hidden].join();
          });
        assert.deepEqual(shown(text), shown(fence + text).slice(1));
      }),
      // White space beside markup: a hard break, and a space at the end of a line.
      {examples: [[['  ', '\n', '*a*']], [[' *a*', ' \n', 'b']]]},
    );
  });
});
