import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { backoffCode, type BackoffLanguage } from './code.ts';
import { type BackoffOptions, type Growth, type Jitter, planWaits } from './plan.ts';

const growths: readonly Growth[] = ['doubling', 'linear', 'constant'];
const jitters: readonly Jitter[] = ['full', 'equal', 'none'];
const every = growths.flatMap((growth) => jitters.map((jitter) => ({ growth, jitter })));
const usual: BackoffOptions = {
  first: 0.5,
  longest: 3,
  retries: 4,
  growth: 'doubling',
  jitter: 'full',
  told: 7,
};

/** Runs the JavaScript against a server that always refuses; answers the pauses in seconds. */
async function pausesOf(options: BackoffOptions, chance: number): Promise<number[]> {
  const pauses: number[] = [];
  let calls = 0;
  const sandbox = {
    fetch: () => {
      calls += 1;
      const told = calls === 1 ? String(options.told) : null;
      return Promise.resolve({ status: 429, headers: { get: () => told } });
    },
    setTimeout: (go: () => void, milliseconds: number) => {
      pauses.push(milliseconds / 1000);
      go();
    },
    Math: Object.assign(Object.create(Math), { random: () => chance, min: Math.min, max: Math.max }),
  };
  await runInNewContext(
    `${backoffCode('javascript', options)}; callPatiently('https://api.example/')`,
    sandbox,
  );
  expect(calls).toBe(options.retries + 1);
  return pauses;
}

test.each(every)('JavaScript waits as planned: $growth, $jitter', async (chosen) => {
  const options = { ...usual, ...chosen };
  const planned = planWaits(options);
  expect(await pausesOf(options, 0)).toEqual(planned.map(({ least }) => least));
  expect(await pausesOf(options, 1)).toEqual(planned.map(({ most }) => most));
});

test.each(every)('the shell reads its code: $growth, $jitter', (chosen) => {
  const { status, stderr } = spawnSync('bash', ['-n'], {
    input: backoffCode('bash', { ...usual, ...chosen }),
  });
  expect(stderr.toString()).toBe('');
  expect(status).toBe(0);
});

test.each<BackoffLanguage>(['bash', 'javascript', 'python', 'php', 'csharp'])(
  '%s repeats 429 alone and heeds Retry-After',
  (language) => {
    const code = backoffCode(language, usual);
    expect(code).toMatch(/429|TooManyRequests/u);
    expect(code).not.toMatch(/\b50[234]\b/u);
    expect(code).toMatch(/etry.{0,6}fter/iu);
  },
);
