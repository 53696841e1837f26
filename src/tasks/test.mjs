// `npm test`: every check there is, in one go. Ends with the one line "N passed, N failed" over all runners' own counts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { install } from './install.mjs';
import { run, tool } from './run.mjs';

if (!(await install())) {
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
const reports = mkdtempSync(path.join(os.tmpdir(), 'unstuck-reports-'));
const one = ({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
const readReport = (name) => {
  try {
    return JSON.parse(readFileSync(path.join(reports, name), 'utf8'));
  } catch {
    return undefined;
  }
};

/** A runner that dies without a report has failed once, whatever it counted before. */
const counted = ({ code }, counts) => {
  if (!counts) return { passed: 0, failed: 1 };
  return { passed: counts.passed, failed: code !== 0 && counts.failed === 0 ? 1 : counts.failed };
};

async function unit() {
  const file = path.join(reports, 'unit.json');
  const ended = await run(
    tool('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env: { CI: 'true' } },
  );
  const report = readReport('unit.json');
  const suites = report?.testResults?.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  return counted(
    ended,
    report && { passed: report.numPassedTests, failed: report.numFailedTests + (suites?.length ?? 0) },
  );
}

async function guards() {
  const { code, output } = await run('node', ['src/tasks/guards.mjs']);
  const line = /^(\d+) guards bite, (\d+) do not$/mu.exec(output);
  return counted({ code }, line && { passed: Number(line[1]), failed: Number(line[2]) });
}

async function journeys() {
  const chromium = await findChromium();
  if ('problem' in chromium) {
    process.stderr.write(`${chromium.problem}\n`);
    return { passed: 0, failed: 1 };
  }
  const ended = await run(tool('playwright'), ['test', '-c', 'e2e'], {
    env: {
      CHROMIUM_PATH: chromium.path,
      CI: 'true',
      PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'e2e.json'),
    },
  });
  const stats = readReport('e2e.json')?.stats;
  return counted(ended, stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}

const steps = [
  {
    name: 'Format',
    step: async () => one(await run('npm', ['run', '--silent', 'format:check'])),
  },
  { name: 'Types and walls hold', step: async () => one(await run(tool('tsc'), ['-b'])) },
  { name: 'Lint', step: async () => one(await run('npm', ['run', '--silent', 'lint'])) },
  { name: 'No dead code', step: async () => one(await run(tool('knip'), [])) },
  { name: 'Guards bite', step: guards },
  { name: 'Unit', step: unit },
  { name: 'Build', step: async () => one(await run(tool('vite'), ['build', '--logLevel', 'warn'])) },
  { name: 'Within budget', step: async () => one(await run(tool('size-limit'), [])) },
  { name: 'Journeys and invariants in a browser', step: journeys },
];

let passed = 0;
let failed = 0;
const summary = [];
for (const { name, step } of steps) {
  process.stdout.write(`\n▶ ${name}\n`);
  const begin = Date.now();
  const counts = await step();
  passed += counts.passed;
  failed += counts.failed;
  summary.push(
    `${counts.failed === 0 ? '✓' : '✕'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${((Date.now() - begin) / 1000).toFixed(0)} s)`,
  );
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
