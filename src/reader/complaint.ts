import {msg} from '@lit/localize';

import {UnusableDocumentError} from '../engine/problem.js';
import {problemRemedy, problemText} from '../wording/problems.js';

/** What went wrong with documents that were opened, and what to do. */
export function complaintOf(error: unknown): string {
  return error instanceof UnusableDocumentError
    ? `${problemText(error.problem)} ${problemRemedy(error.problem)}`
    : msg('The comparison broke off. What was open is still there.');
}
