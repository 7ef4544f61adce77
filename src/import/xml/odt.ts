import {attributeOf, isElement} from './around.js';
import {isCellsOnly} from './cells.js';
import type {Dialect} from './dialect.js';
import {heading} from './dialect.js';
import {meaningOfStyle} from './meaning-of-style.js';
import type {Styles} from './styles.js';

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
      case 'text:section':
        return attributeOf(element, 'text:display') === 'none' ? 'skip' : 'through';
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
