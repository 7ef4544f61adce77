import type {Element} from 'domhandler';
import {isText} from 'domhandler';
import {parseDocument} from 'htmlparser2';

import type {Credit, Particulars} from '../engine/account.js';
import {elementsIn, nodesOf} from './xml/elements.js';

/** Length of the beginning of an HTML page that is searched for its head, in characters. */
const HEAD = 100_000;

/** What the head of an HTML page says: `<title>`, and the names by which pages tell search engines whose they are. */
export function particularsOfHtml(html: string): Particulars {
  const end = html.search(/<\/head\s*>|<body\b/i);
  const elements = elementsIn(
    parseDocument(html.slice(0, end < 0 ? HEAD : Math.min(end, HEAD))).children,
  );
  const meta = (name: string): string | undefined =>
    elements.find(
      ({name: tag, attribs}) =>
        tag === 'meta' && (attribs['name'] ?? attribs['property'])?.toLowerCase() === name,
    )?.attribs['content'];
  const canonical = elements.find(
    ({name, attribs}) => name === 'link' && attribs['rel']?.toLowerCase() === 'canonical',
  )?.attribs['href'];
  return particulars(firstText(elements, 'title'), {
    author: meta('author'),
    publisher: meta('og:site_name'),
    address: [canonical, meta('og:url')].find(isAddress),
  });
}

/** What the properties of an office document say: `docProps/core.xml` of a .docx, `meta.xml` of an .odt, the package of an EPUB (all Dublin Core). */
export function particularsOfOffice(xml: string): Particulars {
  const elements = elementsIn(nodesOf(xml));
  return particulars(firstText(elements, 'dc:title'), {
    author: firstText(elements, 'dc:creator'),
  });
}

/** What the header of a TEI document says. */
export function particularsOfTei(xml: string): Particulars {
  const end = xml.indexOf('</teiHeader>');
  if (end < 0) return {};
  const elements = elementsIn(nodesOf(xml.slice(0, end)));
  const pointed = elements.find(
    ({name, attribs}) => name === 'ref' && isAddress(attribs['target']),
  );
  return particulars(firstText(elements, 'title'), {
    author: firstText(elements, 'author'),
    publisher: firstText(elements, 'publisher'),
    address: [firstText(elements, 'idno'), pointed?.attribs['target']].find(isAddress),
  });
}

/** What a PDF's table of information says; what a program wrote there of itself or of a file is no title. */
export function particularsOfPdf(info: object): Particulars {
  const said = new Map<string, unknown>(Object.entries(info));
  const text = (name: string): string | undefined => {
    const value = said.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const title = text('Title');
  const isFiles = title !== undefined && /^(?:Microsoft \w+ - |untitled)|\.\w{2,5}$/iu.test(title);
  return particulars(isFiles ? undefined : title, {author: text('Author')});
}

function particulars(
  title: string | undefined,
  credit: {[field in keyof Credit]: string | undefined},
): Particulars {
  const known = Object.entries(credit).filter(([, value]) => value?.trim());
  return {
    ...(title && {title}),
    ...(known.length > 0 && {credit: Object.fromEntries(known)}),
  };
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\//i.test(text);
}

/** Text directly in the first element of a name, on one line. */
function firstText(elements: readonly Element[], name: string): string | undefined {
  const element = elements.find((one) => one.name === name);
  const text = element?.children
    .filter(isText)
    .map(({data}) => data)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}
