import type {Element} from 'domhandler';

import {attributeOf, childOf} from './around.js';
import {isCellsOnly} from './cells.js';
import type {Dialect} from './dialect.js';
import {heading} from './dialect.js';
import {meaningOfStyle} from './meaning-of-style.js';
import type {Styles} from './styles.js';

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
