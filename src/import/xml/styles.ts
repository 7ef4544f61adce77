import {elementsIn, nodesOf} from './elements.js';

/** A style of paragraphs: the name by which programs know it whatever their language, and what it is made of. */
interface Style {
  readonly name: string;
  /** Id of the style of which it is made. */
  readonly parent: string;
}

/** Styles of an office document, by the ids that its paragraphs name. */
export type Styles = ReadonlyMap<string, Style>;

/** Maximum number of styles that are each made of the next; more are a circle. */
const DEEPEST = 10;

/** Styles of a Word document, of its `word/styles.xml` (ECMA-376, part 1, 17.7.4). */
export function stylesOfWord(xml: string): Styles {
  return new Map(
    elementsIn(nodesOf(xml), 'w:style').map((style) => {
      const valueOf = (name: string): string =>
        elementsIn(style.children, name)[0]?.attribs['w:val'] ?? '';
      const outline = valueOf('w:outlineLvl');
      // What has a rank in the outline is a heading of that rank, whatever else it looks like.
      const parent = outline === '' ? valueOf('w:basedOn') : `heading ${Number(outline) + 1}`;
      return [style.attribs['w:styleId'] ?? '', {name: valueOf('w:name'), parent}];
    }),
  );
}

/** Styles of an OpenDocument, of its `styles.xml` and of what its `content.xml` makes of them (ISO/IEC 26300, 16.2). */
export function stylesOfOpenDocument(...parts: readonly string[]): Styles {
  return new Map(
    parts
      // Styles come before the text.
      .flatMap((xml) => elementsIn(nodesOf(xml.split('<office:body', 1)[0]!), 'style:style'))
      .map(({attribs}) => {
        const name = attribs['style:name'] ?? '';
        return [name, {name, parent: attribs['style:parent-style-name'] ?? ''}];
      }),
  );
}

/** Names of a style and of those of which it is made, the nearest first; an unknown one is called by its id. */
export function namesOfStyle(styles: Styles, id: string): string[] {
  const names: string[] = [];
  for (let at = id; at !== '' && names.length < DEEPEST; at = styles.get(at)?.parent ?? '') {
    names.push((styles.get(at)?.name ?? at).replaceAll('_20_', ' '));
  }
  return names;
}
