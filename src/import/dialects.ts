import type {AnyNode, Element} from 'domhandler';
import {isTag} from 'domhandler';

import type {Styles} from './styles.js';
import {namesOfStyle} from './styles.js';

/**
 * What an element of a kind of XML means for reading: a block of HTML, a stretch of text within one, a note to the text,
 * words that are a date, nothing to be read, a break or none, or only what it holds.
 */
export type Meaning =
  | {
      readonly block:
        | 'p'
        | 'li'
        | 'td'
        | 'tr'
        | 'blockquote'
        | 'figcaption'
        | 'title'
        | `h${1 | 2 | 3 | 4 | 5 | 6}`;
    }
  | 'note'
  /** Text in a frame of its own, which may stand in the middle of a paragraph. */
  | 'box'
  /** EDTF. */
  | {readonly date: string}
  | 'skip'
  | 'break'
  | 'space'
  /** What stands before it and behind it is one word. */
  | 'join'
  | 'hyphen'
  | 'through';

/** A kind of XML documents. */
export type Dialect = (element: Element) => Meaning;

/** Level of a heading, as HTML has them. */
function heading(level: number): Meaning {
  const bounded = Math.min(6, Math.max(1, Math.trunc(level) || 1)) as 1 | 2 | 3 | 4 | 5 | 6;
  return {block: `h${bounded}`};
}

/** What the programs' own styles of paragraphs are for; their names are the same whatever the language of the program. */
const STYLES: readonly (readonly [name: RegExp, meaning: Meaning])[] = [
  [/^title$/i, heading(1)],
  [/^subtitle$/i, heading(2)],
  [/^caption$/i, {block: 'figcaption'}],
  [/^(?:intense )?quote$|^quotations$|^block text$/i, {block: 'blockquote'}],
  // A table of contents says nothing that does not follow.
  [/^(?:toc|contents) (?:\d|heading)/i, 'skip'],
];

/** What a paragraph is by its style, or by one of which that is made. */
function meaningOfStyle(styles: Styles, id: string): Meaning | undefined {
  for (const name of namesOfStyle(styles, id)) {
    const [, level] = /^heading ?([1-9])$/i.exec(name) ?? [];
    if (level !== undefined) return heading(Number(level));
    const [, meaning] = STYLES.find(([style]) => style.test(name)) ?? [];
    if (meaning) return meaning;
  }
  return undefined;
}

/** Office Open XML, `word/document.xml` (ECMA-376, part 1, 17.3 to 17.4), by the styles of its document. */
export const docx =
  (styles: Styles): Dialect =>
  (element) => {
    switch (element.name) {
      case 'w:p': {
        if (isCellsOnly(element)) return 'through';
        const properties = childOf(element, 'w:pPr');
        const outline = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val');
        if (/^[0-8]$/.test(outline)) return heading(Number(outline) + 1);
        const style = attributeOf(childOf(properties, 'w:pStyle'), 'w:val');
        return meaningOfStyle(styles, style) ?? {block: isListed(properties) ? 'li' : 'p'};
      }
      case 'w:r':
        return isOn(childOf(childOf(element, 'w:rPr'), 'w:vanish')) ? 'skip' : 'through';
      case 'w:tr':
        return {block: 'tr'};
      case 'w:tc':
        return {block: 'td'};
      // In files of their own. Those with a type are lines that part notes from the text.
      case 'w:footnote':
      case 'w:endnote':
        return attributeOf(element, 'w:type') === '' ? 'note' : 'skip';
      case 'w:br':
      case 'w:cr':
        return 'break';
      case 'w:tab':
      case 'w:ptab':
        return 'space';
      case 'w:noBreakHyphen':
        return 'hyphen';
      case 'w:txbxContent':
        return 'box';
      // What was deleted or moved away, fields' code, where drawings stand: no text of the document.
      case 'w:pPr':
      case 'w:rPr':
      case 'w:del':
      case 'w:delText':
      case 'w:moveFrom':
      case 'w:instrText':
      case 'w:sectPr':
      case 'wp:positionH':
      case 'wp:positionV':
      case 'wp14:sizeRelH':
      case 'wp14:sizeRelV':
      case 'mc:Fallback':
        return 'skip';
      default:
        return 'through';
    }
  };

/** Whether a property is there and does not say that it is off, against a style that has it on (ECMA-376, part 1, 17.17.4). */
function isOn(property: Element | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(attributeOf(property, 'w:val'));
}

/** Whether a paragraph is an item of a list; one of the list 0 was taken out of that of its style. */
function isListed(properties: Element | undefined): boolean {
  const list = childOf(properties, 'w:numPr');
  return list !== undefined && attributeOf(childOf(list, 'w:numId'), 'w:val') !== '0';
}

/** OpenDocument, `content.xml` (ISO/IEC 26300, 5.1), by the styles of its document. */
export const odt =
  (styles: Styles): Dialect =>
  (element) => {
    switch (element.name) {
      case 'text:h':
        return heading(Number(attributeOf(element, 'text:outline-level')));
      case 'text:p':
        if (isCellsOnly(element)) return 'through';
        return (
          meaningOfStyle(styles, attributeOf(element, 'text:style-name')) ?? {
            block: isElement(element.parent, 'text:list-item') ? 'li' : 'p',
          }
        );
      case 'draw:text-box':
        return 'box';
      case 'table:table-row':
        return {block: 'tr'};
      case 'table:table-cell':
        return {block: 'td'};
      case 'text:line-break':
        return 'break';
      case 'text:tab':
      case 'text:s':
        return 'space';
      case 'text:note':
        return 'note';
      case 'office:annotation':
      case 'text:tracked-changes':
      case 'text:note-citation':
      case 'text:table-of-content':
      case 'svg:title':
      case 'svg:desc':
      case 'office:scripts':
      case 'office:font-face-decls':
      case 'office:automatic-styles':
      case 'text:sequence-decls':
        return 'skip';
      default:
        return 'through';
    }
  };

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

const TEI_BLOCKS = ['p', 'ab', 'l', 'head', 'item'];

/** The Text Encoding Initiative's guidelines, P5: the elements that plain prose and editions of it are made of. */
export const tei: Dialect = (element) => {
  switch (element.name) {
    case 'p':
    case 'ab':
    case 'l':
      return {block: depthOf(element, 'quote') > 0 ? 'blockquote' : 'p'};
    case 'head':
      return heading(depthOf(element, 'div'));
    case 'titlePart':
      return heading(1);
    case 'byline':
    case 'docImprint':
    case 'dateline':
    case 'salute':
    case 'signed':
    case 'trailer':
    case 'speaker':
    case 'stage':
      return TEI_BLOCKS.some((name) => depthOf(element, name) > 0) ? 'through' : {block: 'p'};
    case 'item':
      return {block: 'li'};
    case 'row':
      return {block: 'tr'};
    case 'cell':
      return {block: 'td'};
    // Within a paragraph it is some words of a sentence; with paragraphs of its own, these are quoted.
    case 'quote':
      return TEI_BLOCKS.some((name) => depthOf(element, name) > 0 || childOf(element, name))
        ? 'through'
        : {block: 'blockquote'};
    case 'figDesc':
      return {block: 'figcaption'};
    case 'lb':
    case 'cb':
    case 'pb':
      return attributeOf(element, 'break') === 'no' ? 'join' : 'space';
    case 'rdg':
    case 'rdgGrp':
    case 'unclear':
    case 'seg':
    case 'sic':
    case 'orig':
    case 'abbr':
    case 'am':
      return isToldOtherwise(element) ? 'skip' : 'through';
    case 'date':
      return dateOf(element);
    case 'note':
      return 'note';
    // What was struck out or is lost, who has a reading, what is printed around the text.
    case 'del':
    case 'gap':
    case 'wit':
    case 'witDetail':
    case 'fw':
    case 'teiHeader':
    case 'standOff':
    case 'facsimile':
    case 'back':
      return 'skip';
    default:
      return 'through';
  }
};

/**
 * A passage with several readings is told once: as its editor settled it (TEI P5, 12.1) or regularised it (3.5), or else as the
 * first of them has it.
 */
function isToldOtherwise(element: Element): boolean {
  const {parent} = element;
  const isReading = ['app', 'rdgGrp', 'choice'].some((name) => isElement(parent, name));
  if (!isReading || !parent || !isTag(parent)) return false;
  const isSettled = ['lem', 'corr', 'reg', 'expan', 'ex'].some((name) => childOf(parent, name));
  return isSettled || siblingOf(element, 'prev') !== undefined;
}

/** What an editor says of when a date is (TEI P5, att.datable): a day, month or year, or from one to another. */
function dateOf(element: Element): Meaning {
  const [when = '', from = '', to = ''] = ['when', 'from', 'to'].map((name) =>
    attributeOf(element, name),
  );
  const date = when === '' ? `${from}/${to}` : when;
  return /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(date) ? {date} : 'through';
}

const CELLS = ['w:tc', 'table:table-cell', 'td', 'th'];

/** Whether a paragraph is all that a cell of a table holds, beside other cells: a page may be laid out in a table too. */
function isCellsOnly(paragraph: Element): boolean {
  const cell = paragraph.parent;
  if (!cell || !isTag(cell) || !CELLS.includes(cell.name)) return false;
  const isAlone = (element: Element): boolean =>
    !isOfText(siblingOf(element, 'prev')) && !isOfText(siblingOf(element, 'next'));
  return isAlone(paragraph) && !isAlone(cell);
}

/** The next element on one side. */
function siblingOf(element: Element, side: 'prev' | 'next'): Element | undefined {
  let at = element[side];
  while (at && !isTag(at)) at = at[side];
  return at ?? undefined;
}

/** Whether there is an element, and not only properties of the one that it is in. */
function isOfText(element: Element | undefined): boolean {
  return element !== undefined && !element.name.endsWith('Pr');
}

function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => isElement(child, name));
}

function attributeOf(element: Element | undefined, name: string): string {
  return element?.attribs[name] ?? '';
}

function isElement(node: AnyNode | null | undefined, name: string): node is Element {
  return node !== null && node !== undefined && isTag(node) && node.name === name;
}

/** Above this a heading is no deeper for a reader; and a hostile document may be nested without end. */
const DEEPEST = 8;

function depthOf(element: Element, name: string): number {
  let depth = 0;
  let steps = 0;
  for (let at = element.parent; at && steps < DEEPEST; at = at.parent, steps += 1) {
    if (isElement(at, name)) depth += 1;
  }
  return depth;
}
