import {writeFileSync} from 'node:fs';

/**
 * A Web Test Runner reporter that writes how many tests passed, failed and were skipped to a file, as JSON, and what is
 * known of each failure, so that it can be told once more at the end of a long log.
 *
 * @param {string} file
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0, failures: []};
      for (const session of sessions) {
        // A file that does not load has no tests to fail.
        for (const error of session.errors) fail(counts, [session.testFile], error);
        if (session.testResults) countSuite(session.testResults, counts, [session.testFile]);
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} Counts
 * @param {Counts} counts
 * @param {(string | undefined)[]} path
 * @param {{message?: string, stack?: string}} [error]
 */
function fail(counts, path, error) {
  counts.failed += 1;
  const what = [error?.message, error?.stack].filter(Boolean).join('\n');
  counts.failures.push(`${path.filter(Boolean).join(' › ')}\n${what}`);
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {Counts} counts
 * @param {(string | undefined)[]} path
 */
function countSuite(suite, counts, path) {
  for (const test of suite.tests) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else fail(counts, [...path, test.name], test.error);
  }
  for (const inner of suite.suites) countSuite(inner, counts, [...path, inner.name]);
}
