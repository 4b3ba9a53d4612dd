// Prints `<passed> <failed>` of a Vitest JSON report. What fails outside a test (a file that does not load, a set-up, an
// unhandled error, no report at all) counts as one more failed. Plain CommonJS: any Node runs it.
const fs = require('node:fs');
const [file, status] = process.argv.slice(2);

function read() {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

const { numPassedTests, numFailedTests, testResults } = read();
const broken = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
).length;
const failed = numFailedTests + broken;
console.log(`${numPassedTests} ${failed === 0 && status !== '0' ? 1 : failed}`);
