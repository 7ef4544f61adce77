import {msg, str} from '@lit/localize';

import {UnkeptError} from '../../comparing/work.js';
import type {Problem} from '../../engine/problem.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {formatNumber} from '../../wording/numbers.js';
import {problemRemedy, problemText} from '../../wording/problems.js';
import type {Fault} from '../events.js';

/** What went wrong with documents that were opened, and what to do. */
export function complaintOf(error: unknown): string {
  if (error instanceof UnusableDocumentError) {
    return error.problems.map(problemComplaint).join('\n');
  }
  return error instanceof UnkeptError
    ? unkeptText()
    : msg('The comparison broke off. What was open is still there.');
}

/** That the browser refused to keep or to remove something. */
export function unkeptText(): string {
  return msg(
    'The browser keeps nothing, or has no room for more. What was kept before is still there.',
  );
}

/** What is wrong with a document, where, and what to do. */
export function problemComplaint(problem: Problem): string {
  const {text, remedy} = faultOf(problem);
  return `${text} ${remedy}`;
}

/** What is wrong with a document and what to do, in two parts, of which the first will do to begin with. */
export function faultOf(problem: Problem): Fault {
  const {line} = problem;
  const place = line === undefined ? [] : [msg(str`Look at line ${formatNumber(line)}.`)];
  return {text: problemText(problem), remedy: [...place, problemRemedy(problem)].join(' ')};
}
