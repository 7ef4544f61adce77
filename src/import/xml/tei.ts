import type {Element} from 'domhandler';
import {isTag} from 'domhandler';

import {attributeOf, childOf, depthOf, isElement, siblingOf} from './around.js';
import type {Dialect, Meaning} from './dialect.js';
import {heading} from './dialect.js';

const TEI_BLOCKS = ['p', 'ab', 'l', 'head', 'item'];

/** A document in TEI whose elements have a prefix, `<tei:p>`, as if they had none. */
export function withoutPrefix(xml: string): string {
  const [, prefix] = /<([\p{L}_][\p{L}\p{N}_.-]*):TEI(?:Corpus)?[\s>]/u.exec(xml) ?? [];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

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

/**
 * What an editor says of when a date is (TEI P5, att.datable): a day, month or year, or from one to another, or some time between two.
 * A single end says too little: its words are left to be read.
 */
function dateOf(element: Element): Meaning {
  const attribute = (name: string): string => attributeOf(element, name);
  const first = attribute('from') || attribute('notBefore');
  const last = attribute('to') || attribute('notAfter');
  const date = attribute('when') || `${first}/${last}`;
  return /^\d{4}(?:-\d\d){0,2}(?:\/\d{4}(?:-\d\d){0,2})?$/.test(date) ? {date} : 'through';
}
