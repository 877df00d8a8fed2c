// Prints "passed failed" of one stage from the report its tools wrote, or from its exit code where there is none.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [stage, logs, exitCode] = process.argv.slice(2);

const surefire = () => {
  const folder = 'backend/target/surefire-reports';
  const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
  for (const file of files) {
    const [suite] = readFileSync(join(folder, file), 'utf8').match(/<testsuite[^>]*>/) ?? [''];
    for (const key of Object.keys(sums)) {
      sums[key] += Number(suite.match(new RegExp(` ${key}="(\\d+)"`))?.[1] ?? 0);
    }
  }
  const failed = sums.failures + sums.errors;
  return [sums.tests - failed - sums.skipped, failed];
};

const json = () => JSON.parse(readFileSync(join(logs, `${stage}.json`), 'utf8'));

const vitest = () => {
  const { numPassedTests, numFailedTests } = json();
  return [numPassedTests, numFailedTests];
};

const playwright = () => {
  const { expected, unexpected, flaky } = json().stats;
  return [expected + flaky, unexpected];
};

const reports = { backend: surefire, hard: surefire, 'frontend-unit': vitest, journey: playwright };

const count = () => {
  try {
    return reports[stage]?.() ?? [exitCode === '0' ? 1 : 0, 0];
  } catch {
    return [0, 0];
  }
};

const [passed, failed] = count();
// A stage that ended badly or ran no test has failed, whatever its report says.
const broken = failed === 0 && (exitCode !== '0' || passed === 0);
console.log(passed, broken ? 1 : failed);
