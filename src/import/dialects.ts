import type {AnyNode, Element} from 'domhandler';
import {isTag} from 'domhandler';

/**
 * What an element of a kind of XML means for reading: a block of HTML, a stretch of text within one, a note to the text,
 * words that are a date, nothing to be read, a break, or only what it holds.
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
  /** EDTF. */
  | {readonly date: string}
  | 'skip'
  | 'break'
  | 'space'
  | 'through';

/** A kind of XML documents. */
export type Dialect = (element: Element) => Meaning;

/** Level of a heading, as HTML has them. */
function heading(level: number): Meaning {
  const bounded = Math.min(6, Math.max(1, Math.trunc(level) || 1)) as 1 | 2 | 3 | 4 | 5 | 6;
  return {block: `h${bounded}`};
}

/** Office Open XML, `word/document.xml` (ECMA-376, part 1, 17.3 to 17.4). */
export const docx: Dialect = (element) => {
  switch (element.name) {
    case 'w:p': {
      const properties = childOf(element, 'w:pPr');
      const style = attributeOf(childOf(properties, 'w:pStyle'), 'w:val');
      const outline = attributeOf(childOf(properties, 'w:outlineLvl'), 'w:val');
      // The names of the built-in styles are the same whatever the language of the program, their ids are not.
      const [, level] = /^(?:heading|antrat|title)\w*?(\d?)$/i.exec(style) ?? [];
      if (level !== undefined) return heading(Number(level) || 1);
      if (outline !== '') return heading(Number(outline) + 1);
      if (/caption|antra[sš]t[eė]s?$/i.test(style)) return {block: 'figcaption'};
      return {block: childOf(properties, 'w:numPr') ? 'li' : 'p'};
    }
    case 'w:tr':
      return {block: 'tr'};
    // In files of their own. Those with a type are lines that part notes from the text.
    case 'w:footnote':
    case 'w:endnote':
      return attributeOf(element, 'w:type') === '' ? 'note' : 'skip';
    case 'w:br':
    case 'w:cr':
      return 'break';
    case 'w:tab':
    case 'w:noBreakHyphen':
      return 'space';
    // What was deleted, fields' code, drawings: no text of the document.
    case 'w:pPr':
    case 'w:rPr':
    case 'w:del':
    case 'w:delText':
    case 'w:instrText':
    case 'w:drawing':
    case 'w:pict':
    case 'w:sectPr':
    case 'mc:Fallback':
      return 'skip';
    default:
      return 'through';
  }
};

/** OpenDocument, `content.xml` (ISO/IEC 26300, 5.1). */
export const odt: Dialect = (element) => {
  switch (element.name) {
    case 'text:h':
      return heading(Number(attributeOf(element, 'text:outline-level')));
    case 'text:p':
      return {
        block: isElement(element.parent, 'text:list-item') ? 'li' : 'p',
      };
    case 'table:table-row':
      return {block: 'tr'};
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
    case 'office:scripts':
    case 'office:font-face-decls':
    case 'office:automatic-styles':
    case 'text:sequence-decls':
      return 'skip';
    default:
      return 'through';
  }
};

const TEI_BLOCKS = ['p', 'ab', 'l', 'head', 'item'];

/** The Text Encoding Initiative's guidelines, P5: the elements that plain prose is made of. */
export const tei: Dialect = (element) => {
  switch (element.name) {
    case 'p':
    case 'ab':
    case 'l':
      return {block: depthOf(element, 'quote') > 0 ? 'blockquote' : 'p'};
    case 'head':
      return heading(depthOf(element, 'div'));
    case 'item':
      return {block: 'li'};
    case 'row':
      return {block: 'tr'};
    // Within a paragraph it is some words of a sentence; with paragraphs of its own, these are quoted.
    case 'quote':
      return TEI_BLOCKS.some((name) => depthOf(element, name) > 0 || childOf(element, name))
        ? 'through'
        : {block: 'blockquote'};
    case 'figDesc':
      return {block: 'figcaption'};
    case 'lb':
      return 'space';
    // A choice between two readings is told once, as the editor regularised it.
    case 'sic':
    case 'orig':
    case 'abbr':
      return isElement(element.parent, 'choice') ? 'skip' : 'through';
    case 'date':
      return dateOf(element);
    case 'note':
      return 'note';
    case 'teiHeader':
    case 'standOff':
    case 'facsimile':
    case 'back':
      return 'skip';
    default:
      return 'through';
  }
};

/** What an editor says of when a date is (TEI P5, att.datable): a day, month or year, or from one to another. */
function dateOf(element: Element): Meaning {
  const [when = '', from = '', to = ''] = ['when', 'from', 'to'].map((name) =>
    attributeOf(element, name),
  );
  const date = when === '' ? `${from}/${to}` : when;
  return /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(date) ? {date} : 'through';
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
