import {writeFileSync} from 'node:fs';

/**
 * A Web Test Runner reporter that writes how many tests passed, failed and were skipped to a file, as JSON.
 *
 * @param {string} file
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        // A file that does not load has no tests to fail.
        if (session.errors.length > 0) counts.failed += 1;
        if (session.testResults) countSuite(session.testResults, counts);
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {{passed: number, failed: number, skipped: number}} counts
 */
function countSuite(suite, counts) {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) countSuite(inner, counts);
}
