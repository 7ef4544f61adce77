import {msg, str} from '@lit/localize';

import {UnkeptError} from '../../comparing/client.js';
import type {Problem} from '../../engine/problem.js';
import {UnusableDocumentError} from '../../engine/problem.js';
import {formatNumber} from '../../wording/numbers.js';
import {problemRemedy, problemText} from '../../wording/problems.js';

/** What went wrong with documents that were opened, and what to do. */
export function complaintOf(error: unknown): string {
  if (error instanceof UnusableDocumentError) {
    return problemComplaint(error.problem);
  }
  return error instanceof UnkeptError
    ? msg(
        'The browser keeps nothing, or has no room for more. What was kept before is still there.',
      )
    : msg('The comparison broke off. What was open is still there.');
}

/** What is wrong with a document, where, and what to do. */
export function problemComplaint(problem: Problem): string {
  const {line} = problem;
  return [
    problemText(problem),
    ...(line === undefined ? [] : [msg(str`Look at line ${formatNumber(line)}.`)]),
    problemRemedy(problem),
  ].join(' ');
}
