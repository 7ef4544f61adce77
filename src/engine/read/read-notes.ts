import type {Document} from 'yaml';
import {LineCounter, isMap, isNode, isScalar, isSeq, parseAllDocuments} from 'yaml';

import type {Note, NoteAnchor, NoteLanguage} from '../note.js';
import {NOTE_LANGUAGES} from '../note.js';
import type {Problem, Wrong} from '../problem.js';

/**
 * Reads a file of editors' notes: YAML, one document a note, with `id`, `on` (a list of `account`, `exact` and, as
 * wanted, `prefix`, `suffix`, `start`) and `text` (a text for each language of the interface).
 *
 * @returns The notes that are whole; a problem for each fault, with its line.
 */
export function readNotes(
  source: string,
  {path}: {readonly path: string},
): {notes: Note[]; problems: Problem[]} {
  const lines = new LineCounter();
  const read = [...parseAllDocuments(source, {lineCounter: lines})].map((document) =>
    readNote(document, path, lines),
  );
  if (read.length === 0) return {notes: [], problems: [{code: 'note-syntax', path, line: 1}]};
  return {
    notes: read.map(({note}) => note).filter((note) => note !== undefined),
    problems: read.flatMap(({problems}) => problems),
  };
}

function readNote(
  document: Document,
  path: string,
  lines: LineCounter,
): {note?: Note; problems: Problem[]} {
  const problems: Problem[] = [];
  const fault: Fault = (wrong, node) => {
    const {line, col} = lines.linePos(startOf(node) ?? startOf(document.contents) ?? 0);
    problems.push({...wrong, path, line, column: col});
  };
  for (const error of document.errors) {
    const {line, col} = lines.linePos(error.pos[0]);
    problems.push({code: 'note-syntax', path, line, column: col});
  }
  if (problems.length > 0) return {problems};
  const root = document.contents;
  if (!isMap(root)) {
    fault({code: 'note-syntax'}, root);
    return {problems};
  }
  const id = stringAt(root, 'id');
  if (id === undefined) fault({code: 'note-syntax', field: 'id'}, root);
  const anchors = anchorsOf(root.get('on', true), lines, fault);
  const text = textsOf(root.get('text', true), fault);
  return id !== undefined && anchors && text
    ? {note: {id, anchors, text, path}, problems}
    : {problems};
}

/** Reports a problem at a node of the file, or at the beginning of the note where the node is missing. */
type Fault = (wrong: Wrong, node: unknown) => void;

function anchorsOf(on: unknown, lines: LineCounter, fault: Fault): NoteAnchor[] | undefined {
  if (!isSeq(on) || on.items.length === 0) {
    fault({code: 'note-syntax', field: 'on'}, on);
    return undefined;
  }
  const anchors: NoteAnchor[] = [];
  for (const item of on.items) {
    const account = stringAt(item, 'account');
    const exact = stringAt(item, 'exact');
    if (account === undefined || exact === undefined) {
      const field = account === undefined ? 'account' : 'exact';
      fault({code: 'note-syntax', field}, item);
      continue;
    }
    const prefix = stringAt(item, 'prefix');
    const suffix = stringAt(item, 'suffix');
    const start = isMap(item) ? item.get('start') : undefined;
    anchors.push({
      account,
      exact,
      ...(prefix !== undefined && {prefix}),
      ...(suffix !== undefined && {suffix}),
      ...(typeof start === 'number' && {start}),
      line: lines.linePos(startOf(item) ?? 0).line,
    });
  }
  return anchors.length === on.items.length ? anchors : undefined;
}

function textsOf(text: unknown, fault: Fault): Record<NoteLanguage, string> | undefined {
  const texts = NOTE_LANGUAGES.map((lang) => [lang, stringAt(text, lang)?.trim()] as const);
  for (const [lang, words] of texts) {
    if (!words) fault({code: 'note-translation-missing', lang}, text);
  }
  return texts.every(([, words]) => words)
    ? (Object.fromEntries(texts) as Record<NoteLanguage, string>)
    : undefined;
}

/** A field that holds words; a number is taken as it is written. */
function stringAt(map: unknown, key: string): string | undefined {
  const node = isMap(map) ? map.get(key, true) : undefined;
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value || undefined;
  return typeof node.value === 'number' ? (node.source ?? String(node.value)) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
