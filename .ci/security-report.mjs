// Prints the security report and keeps it in docs/: what the suites of `make test` and `make test-hard` counted last.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const folder = 'backend/target/security';
const report = 'docs/security-report.md';

// What stands on the first page: suite, figure, and what it must be: a number, or another figure of the suite.
const goals = [
  ['matrix', 'operations'],
  ['matrix', 'cells run', 'cells expected'],
  ['matrix', 'mismatches', 0],
  ['matrix', 'foreign canaries', 0],
  ['matrix', 'bytes scanned'],
  ['matrix', 'undocumented routes', 0],
  ['walls', 'leaks with the filter off', 0],
  ['planted', 'caught', 'planted'],
  ['bad-inputs', 'inputs run'],
  ['bad-inputs', 'wrong', 0],
  ['bad-inputs', '5xx', 0],
  ['bad-inputs', 'bodies with leak', 0],
  ['bad-inputs', 'answers without headers', 0],
  ['fuzz', 'fuzz requests'],
  ['fuzz', '5xx', 0],
  ['surface', 'probe paths reachable', 0],
  ['start', 'configurations refused', 'configurations'],
  ['files', 'wrongly answered', 0],
  ['sessions', 'forged tokens'],
  ['sessions', 'accepted', 0],
  ['accounts', 'weak passwords tried'],
  ['accounts', 'weak passwords accepted', 0],
  ['accounts', 'one-time secrets accepted twice', 0],
  ['accounts', 'revocation ms'],
  ['accounts', 'default accounts alive', 0],
  ['matrix', 'grants tried'],
  ['matrix', 'grants beyond policy', 0],
  ['roles', 'role pairs accepted over the API', 0],
  ['roles', 'role pairs accepted in SQL', 0],
  ['audit', 'tampering found', 'tampering planted'],
  ['crash', 'injections'],
  ['crash', 'writes acknowledged'],
  ['crash', 'lost', 0],
  ['crash', 'doubled', 0],
  ['sweep', 'notices expected'],
  ['sweep', 'missing', 0],
  ['sweep', 'doubled', 0],
];

const suites = Object.fromEntries(
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const path = `${folder}/${file}`;
      return [file.slice(0, -5), { at: statSync(path).mtime, figures: JSON.parse(readFileSync(path, 'utf8')) }];
    }),
);

const shell = (command) => execSync(command, { encoding: 'utf8' }).trim();
const day = (date) => date.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 16);
const property = (name) => readFileSync('backend/pom.xml', 'utf8').match(`<${name}>(.*)</${name}>`)[1];
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

let missed = 0;
const front = goals.map(([suite, key, goal]) => {
  const figures = suites[suite]?.figures;
  const found = figures?.[key];
  const wanted = typeof goal === 'string' ? figures?.[goal] : goal;
  const met = found !== undefined && (wanted === undefined || found === wanted);
  if (!met) missed++;
  return row(suite, key, found ?? 'not run', goal === undefined ? '' : (wanted ?? goal), met ? '✓' : '✗');
});

const text = `# Security report

Machine-made by \`make security-report\` from what the suites of \`make test\` and \`make test-hard\` counted last; not edited
by hand. Commit ${shell('git rev-parse --short HEAD')}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, \
Quarkus ${property('quarkus.version')}, PostgreSQL ${property('postgres-binaries.version')}, \
Keycloak ${property('keycloak.version')}. Times are Asia/Shanghai.

${table(['suite', 'figure', 'found', 'must be', ''], front)}

${Object.entries(suites)
  .map(
    ([name, { at, figures }]) =>
      `## ${name}\n\n${day(at)}\n\n${table(
        ['figure', 'found'],
        Object.entries(figures).map(([key, value]) => row(key, value)),
      )}`,
  )
  .join('\n\n')}
`;

console.log(text);
writeFileSync(report, text);
if (missed > 0) {
  console.error(`✗ ${missed} figures are missing or not what they must be: make test, then make test-hard`);
  process.exitCode = 1;
}
