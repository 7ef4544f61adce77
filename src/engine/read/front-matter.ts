import type {Node, YAMLMap} from 'yaml';
import {LineCounter, isMap, isScalar, parseDocument} from 'yaml';

import type {Credit} from '../account.js';
import type {Problem, Wrong} from '../problem.js';

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

/** What is given for a field. */
interface Field {
  readonly value: unknown;
  /** As it is written: a year 0988 stays one. */
  readonly words: string;
  readonly offset: number | undefined;
}

/** Gives a field by its name; undefined where it is not there or says nothing. */
type Fields = (name: string) => Field | undefined;

/** Called with what is wrong, and where. */
type Report = (wrong: Wrong, offset: number | undefined) => void;

/**
 * Reads YAML front matter, with or without its rows of dashes.
 *
 * @returns What it says; problems name lines of the file, whose first line the front matter begins on.
 */
export function readFrontMatter(
  yaml: string,
  path: string,
): {frontMatter: FrontMatter; problems: Problem[]} {
  // The rows of dashes are blanked, so that lines stay lines.
  const text = yaml.replace(/^\uFEFF?---[^\r\n]*/, '').replace(/(?<=[\r\n])---\s*$/, '');
  const plain = plainFields(text);
  if (plain) {
    const wrong: Wrong[] = [];
    const frontMatter = interpret(plain, (one) => wrong.push(one));
    // Where it is, the parser knows.
    if (wrong.length === 0) return {frontMatter, problems: []};
  }
  const counter = new LineCounter();
  const document = parseDocument(text, {lineCounter: counter});
  const problems: Problem[] = [];
  const report: Report = (wrong, offset) => {
    const {line, col} = counter.linePos(offset ?? 0);
    problems.push({...wrong, path, ...(offset !== undefined && {line, column: col})});
  };
  for (const error of document.errors) report({code: 'front-matter-syntax'}, error.pos[0]);
  const map = document.contents;
  if (problems.length > 0 || !isMap(map)) {
    if (problems.length === 0 && map) report({code: 'front-matter-syntax'}, map.range[0]);
    return {frontMatter: {credit: {}}, problems};
  }
  return {frontMatter: interpret(fieldsOf(map), report), problems};
}

/** A line of a name, and of words or figures that YAML takes as they stand. */
const PLAIN_LINE = /^([a-z]+): (\d+|\p{L}(?:[^\s:#]|:(?=\S)|(?<=\S)#| (?=[^\s#]))*)$/u;
/** Words that YAML may take for something else. */
const RESERVED = /^(?:true|false|null)$/i;

/** The fields of front matter that is nothing but plain lines, as most is; undefined where it is for the parser to say. */
function plainFields(text: string): Fields | undefined {
  const fields = new Map<string, Field>();
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const [, name, words] = PLAIN_LINE.exec(line) ?? [];
    if (name === undefined || words === undefined || fields.has(name)) return undefined;
    const isTrue = words === 'true';
    if (!isTrue && RESERVED.test(words)) return undefined;
    fields.set(name, {value: isTrue || words, words, offset: undefined});
  }
  return (name) => fields.get(name);
}

function fieldsOf(map: YAMLMap): Fields {
  return (name) => {
    const node = map.get(name, true) as Node | undefined;
    if (!node || (isScalar(node) && node.value === null)) return undefined;
    const offset = node.range?.[0];
    if (!isScalar(node)) return {value: node, words: '', offset};
    const {value, source} = node;
    return {value, words: typeof value === 'string' ? value : (source ?? String(value)), offset};
  };
}

function interpret(fieldOf: Fields, report: Report): FrontMatter {
  const string = (name: string, accept?: RegExp): string | undefined => {
    const field = fieldOf(name);
    if (!field) return undefined;
    const {value, words, offset} = field;
    const isText = typeof value === 'string' || typeof value === 'number';
    if (isText && (!accept || accept.test(words))) return words;
    report({code: 'front-matter-value', field: name}, offset);
    return undefined;
  };
  const title = string('title');
  const lang = string('lang', /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i);
  const credit: Record<string, string | boolean> = {};
  for (const name of CREDIT) {
    const value = string(name, name === 'address' ? /^https?:\/\//i : undefined);
    if (value !== undefined) credit[name] = value;
  }
  const retold = fieldOf('retold');
  if (typeof retold?.value === 'boolean') {
    if (retold.value) credit['retold'] = true;
  } else if (retold) report({code: 'front-matter-value', field: 'retold'}, retold.offset);
  if (credit['retold'] === true) {
    for (const name of OWED) {
      if (fieldOf(name) === undefined)
        report({code: 'front-matter-missing', field: name}, undefined);
    }
  }
  return {...(title !== undefined && {title}), ...(lang !== undefined && {lang}), credit};
}
