import {UnusableDocumentError} from '../../engine/problem.js';

/**
 * Reads JSON that stands in a file.
 *
 * @param line - The line on which it begins.
 * @throws {UnusableDocumentError} If it is none; says where, as far as the platform tells.
 */
export function parseJson(text: string, path: string, line = 1): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const fault = faultIn(text, String(error));
    if (fault === undefined) throw new UnusableDocumentError({code: 'json-syntax', path});
    const before = text.slice(0, fault).split('\n');
    throw new UnusableDocumentError({
      code: 'json-syntax',
      path,
      line: line + before.length - 1,
      column: before.at(-1)!.length + 1,
    });
  }
}

/**
 * Offset of what is wrong, as the message of an engine tells it: Firefox counts lines, Chrome signs, or quotes what is about
 * the sign; undefined where it does not tell.
 */
function faultIn(text: string, message: string): number | undefined {
  if (/end of (?:JSON|data)|EOF/.test(message)) return text.trimEnd().length;
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) {
    const lines = text.split('\n').slice(0, Number(line) - 1);
    return lines.reduce((sum, {length}) => sum + length + 1, Number(column) - 1);
  }
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position !== undefined) return Number(position);
  const quoted = quotedIn(message);
  if (quoted !== undefined) return firstUnexpected(text, quoted);
  return undefined;
}

function quotedIn(message: string): string | undefined {
  return /Unexpected token '.+?', (?:\.{3})?"(.*)"(?:\.{3})? is not valid/s.exec(message)?.[1];
}

/** Offset of the sign with which a text stops being JSON: what ends before it is only unfinished, what goes on behind it is wrong. */
function firstUnexpected(text: string, quoted: string): number {
  let sound = Math.max(0, text.indexOf(quoted));
  let wrong = text.lastIndexOf(quoted) + quoted.length;
  while (wrong - sound > 1) {
    const middle = Math.floor((sound + wrong) / 2);
    if (quotedIn(messageOf(text.slice(0, middle))) === undefined) sound = middle;
    else wrong = middle;
  }
  return sound;
}

function messageOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return String(error);
  }
}
