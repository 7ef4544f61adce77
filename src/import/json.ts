import {UnusableDocumentError} from '../engine/problem.js';

/**
 * Reads JSON that stands in a file.
 *
 * @param line - The line on which it begins.
 * @throws {UnusableDocumentError} If it is none; says where, as far as the platform does.
 */
export function parseJson(text: string, path: string, line = 1): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const before = text.slice(0, faultIn(text, String(error)));
    const lines = before.split('\n');
    throw new UnusableDocumentError({
      code: 'json-syntax',
      path,
      line: line + lines.length - 1,
      column: lines.at(-1)!.length + 1,
    });
  }
}

/** Offset of what is wrong, as the message of an engine tells it: Firefox counts lines, Chrome signs; without one, the end. */
function faultIn(text: string, message: string): number {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) {
    const lines = text.split('\n').slice(0, Number(line) - 1);
    return lines.reduce((sum, {length}) => sum + length + 1, Number(column) - 1);
  }
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined ? text.trimEnd().length : Number(position);
}
