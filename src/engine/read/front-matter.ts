import {LineCounter, parseDocument} from 'yaml';

import type {Credit} from '../account.js';
import type {Problem} from '../problem.js';

/** What an account's front matter says. */
export interface FrontMatter {
  readonly title?: string;
  readonly lang?: string;
  readonly credit: Credit;
}

const CREDIT = ['author', 'publisher', 'year', 'address', 'rights'] as const;

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
  const text = yaml.replace(/^---[^\n]*/, '').replace(/\n---\s*$/, '\n');
  const document = parseDocument(text, {lineCounter: counter});
  const problems: Problem[] = document.errors.map((error) => {
    const {line, col} = counter.linePos(error.pos[0]);
    return {code: 'front-matter-syntax', path, line, column: col};
  });
  const fields: unknown = problems.length > 0 ? {} : document.toJS();
  const of = (name: string): unknown =>
    typeof fields === 'object' && fields !== null
      ? (fields as Record<string, unknown>)[name]
      : undefined;
  const string = (name: string): string | undefined => {
    const value = of(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    problems.push({code: 'front-matter-value', path, detail: name});
    return undefined;
  };
  const title = string('title');
  const lang = string('lang');
  const credit: Record<string, string | boolean> = {};
  for (const name of CREDIT) {
    const value = string(name);
    if (value === undefined) continue;
    if (name === 'address' && !/^https?:\/\//i.test(value)) {
      problems.push({code: 'front-matter-value', path, detail: name});
    } else credit[name] = value;
  }
  if (of('retold') === true) credit['retold'] = true;
  return {
    frontMatter: {...(title !== undefined && {title}), ...(lang !== undefined && {lang}), credit},
    problems,
  };
}
