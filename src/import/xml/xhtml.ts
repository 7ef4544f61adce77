import {childOf, depthOf} from './around.js';
import {isCellsOnly} from './cells.js';
import type {Dialect} from './dialect.js';
import {heading} from './dialect.js';

const TEXT_BLOCKS = ['p', 'div', 'section', 'blockquote', 'ul', 'ol', 'table'];

/** HTML as XML, of which the chapters of an electronic book are made. */
export const xhtml: Dialect = (element) => {
  const {name, attribs} = element;
  const type = `${attribs['epub:type'] ?? ''} ${attribs['role'] ?? ''}`;
  // What leads to a note and back is no text.
  if (/\bnoteref\b|\bbacklink\b/.test(type)) return 'skip';
  if (/\b(?:footnote|endnote|rearnote)\b/.test(type)) return 'note';
  const [, level] = /^h([1-6])$/.exec(name) ?? [];
  if (level !== undefined) return heading(Number(level));
  switch (name) {
    case 'p':
      if (isCellsOnly(element)) return 'through';
      return {block: depthOf(element, 'blockquote') > 0 ? 'blockquote' : 'p'};
    case 'div':
    case 'li':
    case 'blockquote':
      if (TEXT_BLOCKS.some((block) => childOf(element, block))) return 'through';
      return {block: name === 'div' ? 'p' : name};
    case 'dt':
    case 'dd':
      return {block: 'p'};
    case 'tr':
    case 'figcaption':
      return {block: name};
    case 'br':
      return 'break';
    case 'td':
    case 'th':
      return {block: 'td'};
    case 'head':
    case 'script':
    case 'style':
    case 'nav':
    case 'svg':
    case 'math':
    case 'rt':
      return 'skip';
    default:
      return 'through';
  }
};
