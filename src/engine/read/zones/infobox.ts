import type {Block} from '../block.js';

const INFOBOX = /^(?:#+\s*)?infobox\b/iu;

/** A list under a line "Infobox", as wiki text comes out of converters, is one. */
export function markInfobox(source: string, blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.map((block) => {
    if (INFOBOX.test(source.slice(block.start, Math.min(block.end, block.start + 40)))) {
      inside = true;
    } else if (block.kind !== 'list-item' && block.kind !== 'table-row') inside = false;
    return inside ? {...block, kind: 'infobox'} : block;
  });
}
