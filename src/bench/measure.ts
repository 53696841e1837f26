import { performance } from 'node:perf_hooks';

/** What is compared, and what it is compared with; both get the same bytes. */
export interface Contest {
  readonly run: () => unknown;
  readonly reference: () => unknown;
}

export interface Measured {
  /** Median of the rounds' times, in milliseconds. */
  readonly run: number;
  readonly reference: number;
  readonly ratio: number;
}

/** Keeps results alive, so that the engine cannot leave out work nobody looks at. */
let sink: unknown;

/** Milliseconds of one run, on average. */
export function timeOf(action: () => unknown, times: number): number {
  const start = performance.now();
  for (let round = 0; round < times; round += 1) sink = action();
  return (performance.now() - start) / times;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** Interleaved rounds, so that a busy machine slows both alike. Warm: the first rounds are not counted. */
export function measure({ run, reference }: Contest, budget = 1500): Measured {
  const first = Math.max(0.001, timeOf(reference, 1));
  const times = Math.max(1, Math.min(2000, Math.floor(2 / first)));
  const rounds = Math.max(7, Math.min(60, Math.floor(budget / (first * times * 2))));
  const runs: number[] = [];
  const references: number[] = [];
  for (let round = -3; round < rounds; round += 1) {
    const referenceTime = timeOf(reference, times);
    const runTime = timeOf(run, times);
    if (round < 0) continue;
    references.push(referenceTime);
    runs.push(runTime);
  }
  if (sink === measure) throw new Error('unreachable: keeps the results alive');
  const result = { run: median(runs), reference: median(references) };
  return { ...result, ratio: result.run / result.reference };
}

/** The time at a share of the sorted single runs, in milliseconds. */
export function percentile(action: () => unknown, share: number, rounds = 200): number {
  const times = Array.from({ length: rounds }, () => timeOf(action, 1)).toSorted((one, other) => one - other);
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}
