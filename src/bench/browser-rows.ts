import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { refusedBatch } from './corpora.ts';
import {
  awaitBarePaste,
  awaitPaste,
  copyText,
  measureFrames,
  settle,
  timesOfPaste,
  watchPage,
  type PasteTimes,
  type Settled,
} from './in-page.ts';
import { timeOfFirstRead } from './first-read.ts';
import type { Row } from './row.ts';

const head = 'HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n';
const rounds = 3;

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

/** A tab nobody has used, with all that it fetches in idle time already there. */
async function freshPage(browser: Browser, address: string, slowdown = 1): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  await page.goto(`${address}codes/422/`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  return page;
}

/** What the same text costs without us. */
interface Bare {
  /** `JSON.parse`, cold. */
  readonly parse: number;
  /** The same in processor time, to which no other program adds. */
  readonly parseBusy: number;
  /** Processor time of the main thread until it has been handed the clipboard's text. */
  readonly handOver: number;
}

async function measureBare(browser: Browser, address: string, body: string): Promise<Bare> {
  const page = await freshPage(browser, address);
  await page.evaluate((text) => {
    document.body.dataset['bench'] = text;
  }, body);
  const session = await threadTimer(page);
  const idle = await taskTime(session);
  const parse = await page.evaluate(() => {
    const text = document.body.dataset['bench'] ?? '';
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
  const parseBusy = (await taskTime(session)) - idle;
  await page.evaluate(copyText, head + body);
  const before = await taskTime(session);
  await page.evaluate(awaitBarePaste);
  await page.keyboard.press('Control+V');
  await within(page.evaluate(timesOfPaste));
  const handOver = (await taskTime(session)) - before;
  await page.context().close();
  return { parse, parseBusy, handOver };
}

/** A round that waits for what never comes ends the run with words, and does not hang. */
async function within<T>(result: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing was drawn within a minute')), 60_000);
  });
  try {
    return await Promise.race([result, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

interface Pasted extends PasteTimes, Omit<Bare, 'handOver'>, Settled {
  readonly nodes: number;
  readonly scroll: number;
  readonly jump: number;
  /**
   * Processor time of the main thread from the paste event to painted marks, without the browser's hand-over: no other
   * program adds to it.
   */
  readonly busy: number;
  /** The same until all is drawn: rows below the view, the rest of the list. */
  readonly inAll: number;
}

async function threadTimer(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

/** Milliseconds of processor time that the main thread has used for tasks. */
async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function pasteOnce(browser: Browser, address: string, body: string): Promise<Pasted> {
  const { handOver, ...bare } = await measureBare(browser, address, body);
  const page = await freshPage(browser, address);
  const session = await threadTimer(page);
  await page.evaluate(copyText, head + body);
  const before = await taskTime(session);
  const since = async () => (await taskTime(session)) - before - handOver;
  await page.evaluate(awaitPaste);
  await page.keyboard.press('Control+V');
  const times = await within(page.evaluate(timesOfPaste));
  const busy = await since();
  const settled = await page.evaluate(settle);
  const inAll = await since();
  const { nodes, scroll, jump } = await page.evaluate(measureFrames);
  await page.context().close();
  return { ...times, busy, inAll, ...settled, ...bare, nodes, scroll, jump };
}

/** A refused call with its request, and two fixes for it. */
const transcript = `POST /people HTTP/1.1
Host: api.example
Content-Type: application/json

{"name": "Ada", "birth_date": "31/12/1990", "age": "36"}

${head}{"message": "refused", "errors": {"birth_date": ["must be a date"], "age": ["must be a number"]}}`;

/** The page while a call is read and every fix is taken and given back: what moves without having been asked to. */
async function shiftOfFixes(browser: Browser, address: string): Promise<number> {
  const page = await freshPage(browser, address);
  await page.evaluate(copyText, transcript);
  await page.evaluate(awaitPaste);
  await page.keyboard.press('Control+V');
  await within(page.evaluate(timesOfPaste));
  await page.evaluate(settle);
  const fixes = page.getByRole('list', { name: 'Changes to make' }).getByRole('checkbox');
  for (const fix of await fixes.all()) await fix.click();
  for (const fix of await fixes.all()) await fix.click();
  const { shift } = await page.evaluate(settle);
  await page.context().close();
  return shift;
}

async function repeat<T>(times: number, action: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let round = 0; round < times; round += 1) results.push(await action());
  return results;
}

/** Key presses while a text of 10 MB is read on a machine four times as slow. */
async function pressKeys(browser: Browser, address: string, body: string): Promise<Settled> {
  const page = await freshPage(browser, address, 4);
  await page.evaluate(copyText, head + body);
  await page.evaluate(awaitPaste);
  await page.keyboard.press('Control+V');
  const done = within(page.evaluate(timesOfPaste));
  const pause = () => page.waitForTimeout(60).then(() => null);
  let times = await Promise.race([done, pause()]);
  // Keys and nothing but keys until the marks are there: the paste itself is the first of them.
  while (times === null) {
    await page.keyboard.press('Tab');
    times = await Promise.race([done, pause()]);
  }
  const settled = await page.evaluate(settle);
  await page.context().close();
  return settled;
}

/**
 * The built page in a browser, from the paste event to painted marks. Every round has a tab of its own; the reference is
 * `JSON.parse` of the same body, cold, in another one.
 */
export async function* browserRows(
  executablePath: string,
  address: string,
  reader: string,
): AsyncGenerator<Row> {
  const browser = await chromium.launch({ executablePath, args: launchArguments });
  try {
    // Written over several lines, a body is about twice as long as it was asked for.
    for (const [name, characters, target] of [
      ['2 KB', 1_000, 2],
      ['100 KB', 57_000, 17],
    ] as const) {
      const body = refusedBatch(characters, 3, 'ascii', true);
      const runs = await repeat(rounds, () => pasteOnce(browser, address, body));
      const row = (what: string, value: (run: Pasted) => number, goal: number | null = null): Row => ({
        what: `first paste, ${name}: ${what}`,
        measured: median(runs.map(value)),
        target: goal,
        unit: 'ms',
      });
      const reads = await repeat(9, () => timeOfFirstRead(browser, address, reader, body));
      yield { what: `first read in a fresh tab, ${name}`, measured: median(reads), target, unit: 'ms' };
      yield row('whole diagnosis, there and back', (run) => run.read);
      yield row('until it is with the worker', (run) => run.posted);
      yield row('drawing, until marks are painted', (run) => run.marks - run.read - run.posted);
      yield row('main thread in all', (run) => run.inAll);
      yield { ...row('layout shift, no input near', (run) => run.shift, 0), unit: '' };
      yield { ...row('layout shift after the answer', (run) => run.laterShift, 0), unit: '' };
    }
    yield {
      what: 'layout shift, a call read and its fixes taken',
      measured: median(await repeat(rounds, () => shiftOfFixes(browser, address))),
      target: 0,
      unit: '',
    };
    for (const [name, isPretty] of [
      ['10 MB, one line', false],
      ['10 MB, pretty', true],
    ] as const) {
      const body = refusedBatch(10_000_000, 500, 'unicode', isPretty);
      const runs = await repeat(rounds, () => pasteOnce(browser, address, body));
      const of = (value: (run: Pasted) => number) => median(runs.map(value));
      const parse = of((run) => run.parse);
      yield { what: `JSON.parse, cold, ${name}`, measured: parse, target: null, unit: 'ms' };
      yield {
        what: `plain text on screen, ${name}`,
        measured: of((run) => run.plain),
        target: null,
        unit: 'ms',
      };
      yield {
        what: `plain text on screen, ${name}`,
        measured: of((run) => run.plain / run.parse),
        target: 0.6,
        unit: '× JSON.parse cold',
      };
      yield { what: `marks painted, ${name}`, measured: of((run) => run.marks), target: null, unit: 'ms' };
      yield {
        what: `marks painted, ${name}`,
        measured: of((run) => run.marks / run.parse),
        target: 1.5,
        unit: '× JSON.parse cold',
      };
      yield {
        what: `main thread until then, ${name}`,
        measured: of((run) => run.busy / run.parseBusy),
        target: 1.5,
        unit: '× JSON.parse cold',
      };
      yield {
        what: `main thread until all is drawn, ${name}`,
        measured: of((run) => run.inAll / run.parseBusy),
        target: null,
        unit: '× JSON.parse cold',
      };
      yield {
        what: `reading in the worker, ${name}`,
        measured: of((run) => run.read / run.parse),
        target: null,
        unit: '× JSON.parse cold',
      };
      yield {
        what: `layout shift, no input near, ${name}`,
        measured: of((run) => run.shift),
        target: 0,
        unit: '',
      };
      yield {
        what: `layout shift after the answer, ${name}`,
        measured: of((run) => run.laterShift),
        target: 0,
        unit: '',
      };
      yield { what: `longest task, ${name}`, measured: of((run) => run.longest), target: 50, unit: 'ms' };
      yield {
        what: `scroll frame, 95th percentile, ${name}`,
        measured: of((run) => run.scroll),
        target: 17,
        unit: 'ms',
      };
      yield {
        what: `jump frame, 95th percentile, ${name}`,
        measured: of((run) => run.jump),
        target: 17,
        unit: 'ms',
      };
      yield {
        what: `elements in the pane, ${name}`,
        measured: of((run) => run.nodes),
        target: 300,
        unit: 'elements',
      };
    }
    const body = refusedBatch(10_000_000, 500, 'unicode', false);
    const keys = await repeat(rounds, () => pressKeys(browser, address, body));
    yield {
      what: 'slowest key while 10 MB is read, 4 × CPU',
      measured: median(keys.map(({ slowestEvent }) => slowestEvent)),
      target: 100,
      unit: 'ms',
    };
    yield {
      what: 'the key that pastes 10 MB, hand-over included, 4 × CPU',
      measured: median(keys.map(({ pasteEvent }) => pasteEvent)),
      target: null,
      unit: 'ms',
    };
  } finally {
    await browser.close();
  }
}
