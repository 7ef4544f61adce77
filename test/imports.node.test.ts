import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, normalize} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

import ts from 'typescript';

const src = fileURLToPath(new URL('../src/', import.meta.url));

/** What each module of `src` imports of others there, types too. */
const imports = new Map(
  readdirSync(src, {encoding: 'utf8', recursive: true})
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const {importedFiles} = ts.preProcessFile(readFileSync(join(src, path), 'utf8'));
      const own = importedFiles
        .filter(({fileName}) => fileName.startsWith('.'))
        .map(({fileName}) => normalize(join(path, '..', fileName)).replace(/\.js$/, '.ts'));
      return [path, own];
    }),
);

/** The first way found from a module back to one of those that lead to it; none if there is no circle behind it. */
function circleBehind(
  path: string,
  seen: Set<string>,
  way: readonly string[] = [],
): readonly string[] | undefined {
  const start = way.indexOf(path);
  if (start >= 0) return [...way.slice(start), path];
  if (seen.has(path)) return undefined;
  seen.add(path);
  for (const next of imports.get(path) ?? []) {
    const circle = circleBehind(next, seen, [...way, path]);
    if (circle) return circle;
  }
  return undefined;
}

describe('the modules of src', () => {
  it('import each other in no circle', () => {
    const seen = new Set<string>();
    const circles = Array.from(imports.keys(), (path) => circleBehind(path, seen)).filter(
      (circle) => circle !== undefined,
    );
    assert.deepEqual(
      circles.map((circle) => circle.join(' → ')),
      [],
    );
  });
});
