import {OPINIONS} from './marks.js';
import type {StudyMark} from './marks.js';

const KEY = 'greta-study:';

/** Where the marks of a task are kept: for its accounts in any order. */
export function keyOf(accounts: readonly string[], own: string | undefined): string {
  return KEY + [...accounts].sort().join('~') + (own === undefined ? '' : `@${own}`);
}

/** Reads kept marks; none where there are none, or the browser keeps nothing. */
export function readMarks(key: string): readonly StudyMark[] {
  try {
    return marksIn(localStorage.getItem(key) ?? '[]') ?? [];
  } catch {
    return [];
  }
}

/** Keeps marks, and says whether the browser did. */
export function keepMarks(key: string, marks: readonly StudyMark[]): boolean {
  try {
    localStorage.setItem(key, marksAsJson(marks));
    return true;
  } catch {
    return false;
  }
}

/** Marks as a file to hand in. */
export function marksAsJson(marks: readonly StudyMark[]): string {
  return JSON.stringify(marks, undefined, 2);
}

/** The marks in a file; undefined where it is none of these files. */
export function marksIn(text: string): readonly StudyMark[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  return Array.isArray(data) && data.every(isMark) ? data : undefined;
}

function isMark(value: unknown): value is StudyMark {
  const {id, opinion, anchors} = Object(value) as Partial<Record<keyof StudyMark, unknown>>;
  return (
    typeof id === 'string' &&
    OPINIONS.some((one) => one === opinion) &&
    Array.isArray(anchors) &&
    anchors.every(isAnchor)
  );
}

function isAnchor(value: unknown): boolean {
  const {account, exact, prefix, suffix, start} = Object(value) as Record<string, unknown>;
  const isText = (one: unknown): boolean => one === undefined || typeof one === 'string';
  return (
    typeof account === 'string' &&
    typeof exact === 'string' &&
    isText(prefix) &&
    isText(suffix) &&
    (start === undefined || Number.isInteger(start))
  );
}
