// Reads Vitest's JSON report, prints one line, and fails if anything failed or was skipped.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const skipped = report.numPendingTests + report.numTodoTests;
for (const { name, assertionResults } of report.testResults) {
  for (const { status, fullName } of assertionResults) {
    if (status !== 'passed') console.error(`${status}: ${name}: ${fullName}`);
  }
}
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped`);
process.exit(report.success && skipped === 0 && report.numPassedTests > 0 ? 0 : 1);
