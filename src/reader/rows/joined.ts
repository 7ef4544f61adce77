import type {Comparison} from '../../engine/comparison.js';

/** Numbers of the rows in which a link stands that a person made. */
export function joinedRows(
  links: Comparison['links'],
  rowNumbers: ReadonlyMap<string, number>,
): Set<number> {
  const joined = links
    .filter(({by}) => by === 'person')
    .flatMap(({left, right}) => {
      const there = new Set(right.sentences.map((id) => rowNumbers.get(id)));
      return left.sentences.map((id) => rowNumbers.get(id)).filter((row) => there.has(row));
    });
  return new Set(joined.filter((row) => row !== undefined));
}
