import type {Node, YAMLMap} from 'yaml';
import {LineCounter, isMap, isScalar, parseDocument} from 'yaml';

import type {Credit} from '../account.js';
import type {Problem, ProblemCode} from '../problem.js';

/** What an account's front matter says. */
export interface FrontMatter {
  readonly title?: string;
  readonly lang?: string;
  readonly credit: Credit;
}

const CREDIT = ['author', 'publisher', 'year', 'address', 'rights'] as const;
/** Fields without which a retold text does not credit its original. */
const OWED = ['title', 'author', 'rights'] as const;

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\r?\n)?---[ \t]*(?=\r?\n|$)/;

/** Length of the front matter that a document begins with, its rows of dashes and all; 0 where it has none. */
export function frontMatterLength(source: string): number {
  return FRONT_MATTER.exec(source)?.[0].length ?? 0;
}

/**
 * Reads YAML front matter, with or without its rows of dashes.
 *
 * @returns What it says; problems name lines of the file, whose first line the front matter begins on.
 */
export function readFrontMatter(
  yaml: string,
  path: string,
): {frontMatter: FrontMatter; problems: Problem[]} {
  const counter = new LineCounter();
  // The rows of dashes are blanked, so that lines stay lines.
  const text = yaml.replace(/^\uFEFF?---[^\r\n]*/, '').replace(/(?<=[\r\n])---\s*$/, '');
  const document = parseDocument(text, {lineCounter: counter});
  const problems: Problem[] = [];
  const report = (code: ProblemCode, offset: number | undefined, detail?: string): void => {
    const {line, col} = counter.linePos(offset ?? 0);
    problems.push({
      code,
      path,
      ...(offset !== undefined && {line, column: col}),
      ...(detail !== undefined && {detail}),
    });
  };
  for (const error of document.errors) report('front-matter-syntax', error.pos[0]);
  const map = document.contents;
  if (problems.length > 0 || !isMap(map)) {
    if (problems.length === 0 && map) report('front-matter-syntax', map.range[0]);
    return {frontMatter: {credit: {}}, problems};
  }

  const string = (name: string, accept?: RegExp): string | undefined => {
    const node = valueOf(map, name);
    if (node === undefined) return undefined;
    if (isScalar(node) && (typeof node.value === 'string' || typeof node.value === 'number')) {
      // As it is written: a year 0988 stays one.
      const words = typeof node.value === 'string' ? node.value : (node.source ?? `${node.value}`);
      if (!accept || accept.test(words)) return words;
    }
    report('front-matter-value', node.range?.[0], name);
    return undefined;
  };
  const title = string('title');
  const lang = string('lang', /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i);
  const credit: Record<string, string | boolean> = {};
  for (const name of CREDIT) {
    const value = string(name, name === 'address' ? /^https?:\/\//i : undefined);
    if (value !== undefined) credit[name] = value;
  }
  const retold = valueOf(map, 'retold');
  if (isScalar(retold) && typeof retold.value === 'boolean') {
    if (retold.value) credit['retold'] = true;
  } else if (retold) report('front-matter-value', retold.range?.[0], 'retold');
  if (credit['retold'] === true) {
    for (const name of OWED) {
      if (valueOf(map, name) === undefined) report('front-matter-missing', undefined, name);
    }
  }
  return {
    frontMatter: {...(title !== undefined && {title}), ...(lang !== undefined && {lang}), credit},
    problems,
  };
}

/** The value of a field; undefined where it is not there or says nothing. */
function valueOf(map: YAMLMap, name: string): Node | undefined {
  const node = map.get(name, true) as Node | undefined;
  return isScalar(node) && node.value === null ? undefined : node;
}
