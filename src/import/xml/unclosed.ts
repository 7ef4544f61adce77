import {Parser} from 'htmlparser2';

import type {Problem} from '../../engine/problem.js';

/**
 * The first element of an XML document that is never closed, in which all that follows it may stand.
 *
 * @returns Nothing, or the one problem.
 */
export function unclosedIn(xml: string, path: string): readonly Problem[] {
  const opened: number[] = [];
  const faults: {readonly start: number; readonly name: string}[] = [];
  const parser = new Parser(
    {
      onopentagname: () => opened.push(parser.startIndex),
      onclosetag: (name, isImplied) => {
        const start = opened.pop()!;
        // What closes itself is closed where it is opened.
        const isUnclosed = isImplied && parser.startIndex > start;
        if (isUnclosed && faults.length === 0) faults.push({start, name});
      },
    },
    {xmlMode: true},
  );
  parser.end(xml);
  return faults.map(({start, name}) => ({
    code: 'unclosed',
    path,
    line: xml.slice(0, start).split('\n').length,
    element: name,
  }));
}
