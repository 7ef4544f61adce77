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

/** The nodes of a module of the engine that are of a language, as its text has them. */
function found(path: string, isOfLanguage: (node: ts.Node) => boolean): string[] {
  const text = readFileSync(join(src, 'engine', path), 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const ofLanguage: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfLanguage(node)) ofLanguage.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return ofLanguage;
}

/** Whether there are letters in a string or a pattern that Lithuanian and Polish have and English has not. */
function isLettered(node: ts.Node): boolean {
  const isText = ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node);
  return isText && /[ąćčęėįłńóśšųūźżž]/iu.test(node.text);
}

/** Whether a token is asked whether it is a certain word, by an operator or a pattern: `next.lower === 'and'`. */
function asksForWord(node: ts.Node): boolean {
  const isToken = (one: ts.Node): boolean => /\.lower$|^lowerAt\(/.test(one.getText());
  if (ts.isBinaryExpression(node)) {
    const {left, right} = node;
    return isToken(left) && ts.isStringLiteralLike(right) && /\p{L}/u.test(right.text);
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const {expression: pattern} = node.expression;
  const isPattern = ts.isRegularExpressionLiteral(pattern) && /^\/\^\p{L}+\$/u.test(pattern.text);
  return isPattern && node.arguments.some(isToken);
}

/** The modules of the engine but those that know a language. */
function modulesOfEngine(): string[] {
  const paths = readdirSync(join(src, 'engine'), {encoding: 'utf8', recursive: true});
  return paths.filter((path) => path.endsWith('.ts') && !LETTERED.has(path));
}

describe('the modules of src', () => {
  it('know no words of Lithuanian in the engine, but where names and files are read', () => {
    const modules = modulesOfEngine();
    assert.ok(modules.length > 300);
    assert.deepEqual(
      modules.flatMap((path) => found(path, isLettered)),
      [],
    );
  });

  it('ask in the engine for no word but by what a language pack says', () => {
    assert.deepEqual(
      modulesOfEngine().flatMap((path) => found(path, asksForWord)),
      [],
    );
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
