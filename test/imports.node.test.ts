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

/** Files of the engine that have to know letters or endings of one language, whatever the account is in. */
const LETTERED = new Set([
  // Lithuanian and other names are met in accounts of every language.
  ...['given-names', 'name-gender', 'name-key', 'name-readings'].map((name) => `values/${name}.ts`),
  'recognise/names/persons/register.ts',
  // How bytes, marks of stress and pages of a wiki are written is asked before the language is known.
  ...['read/decode.ts', 'read/sentences/stops.ts', 'read/wiki/wiki-boxes.ts', 'grammar/stress.ts'],
]);

/** The strings and patterns of a module in which there are letters that Lithuanian and Polish have and English has not. */
function lettered(path: string): string[] {
  const text = readFileSync(join(src, 'engine', path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node);
    if (isText && /[ąćčęėįłńóśšųūźżž]/iu.test(node.text)) found.push(`${path}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the modules of src', () => {
  it('know no words of Lithuanian in the engine, but where names and files are read', () => {
    const paths = readdirSync(join(src, 'engine'), {encoding: 'utf8', recursive: true});
    const modules = paths.filter((path) => path.endsWith('.ts') && !LETTERED.has(path));
    assert.ok(modules.length > 300);
    assert.deepEqual(modules.flatMap(lettered), []);
  });

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
