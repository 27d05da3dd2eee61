// Appends what a Jest run counted to the file that SWITCHYARD_TEST_TALLY names, for the sum over all projects.
const { appendFileSync } = require('node:fs');

module.exports = class TallyReporter {
  onRunComplete(contexts, results) {
    const file = process.env.SWITCHYARD_TEST_TALLY;
    if (!file) return;
    const [context] = contexts;
    const tally = {
      project: context?.config.displayName?.name ?? 'unnamed',
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.numPendingTests + results.numTodoTests,
      broken: results.numRuntimeErrorTestSuites,
    };
    appendFileSync(file, `${JSON.stringify(tally)}\n`);
  }
};
