import { inspect } from '../core/diagnose.ts';
import { batchBody, jsonLog, textLog } from './corpora.ts';
import { type Contest, measure, percentile } from './measure.ts';
import type { Row } from './row.ts';

const head = 'HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n';
const now = Date.UTC(2026, 10, 24);

/** A recorded session of refused calls, as a browser exports it. */
function har(entries: number): string {
  const body = batchBody(8_000, 'ascii', false);
  const entry = {
    startedDateTime: '2026-11-24T08:00:00.000Z',
    request: {
      method: 'POST',
      url: 'https://acme.example/api/records/contact',
      headers: [],
      postData: { mimeType: 'application/json', text: '{"name":"Ada"}' },
    },
    response: { status: 422, headers: [], content: { mimeType: 'application/json', text: body } },
  };
  return JSON.stringify({ log: { version: '1.2', entries: Array.from({ length: entries }, () => entry) } });
}

/** Field errors of the answers that have a target: as many as the measurements behind the targets had. */
const failing = 250;

function contestOf(paste: string, reference: () => unknown): Contest {
  return { run: () => inspect({ paste, now }), reference };
}

/** `JSON.parse` of every line that is JSON. */
function parseLines(text: string): unknown {
  return text.split('\n').map((line): unknown => JSON.parse(line));
}

/** Whole diagnoses (sniff, read, recognise, locate, check) against `JSON.parse` of the same bytes. */
export function* diagnoseRows(): Generator<Row> {
  const small = head + batchBody(2_000, 'ascii', true);
  const once = (): unknown => inspect({ paste: small, now });
  percentile(once, 0.5);
  yield { what: 'diagnose, 2 KB, median', measured: percentile(once, 0.5), target: null, unit: 'ms' };
  yield { what: 'diagnose, 2 KB, 95th percentile', measured: percentile(once, 0.95), target: 3, unit: 'ms' };
  for (const [size, characters, target] of [
    ['100 KB', 100_000, null],
    ['1 MB', 1_000_000, null],
    ['10 MB', 10_000_000, 2.5],
    ['50 MB', 50_000_000, null],
  ] as const) {
    const body = batchBody(characters, 'ascii', false, failing);
    const contest = contestOf(head + body, () => JSON.parse(body) as unknown);
    const what = `diagnose, ${size}, up to ${failing} records refused`;
    yield { what, measured: measure(contest, 600).ratio, target, unit: '× JSON.parse' };
  }
  const every = batchBody(10_000_000, 'ascii', false);
  yield {
    what: 'diagnose, 10 MB, every record refused',
    measured: measure(
      contestOf(head + every, () => JSON.parse(every) as unknown),
      600,
    ).ratio,
    target: null,
    unit: '× JSON.parse',
  };
  const session = har(5_000);
  yield {
    what: `diagnose, HAR of 5,000 entries, ${Math.round(session.length / 1_000_000)} MB`,
    measured: measure(
      contestOf(session, () => JSON.parse(session) as unknown),
      600,
    ).ratio,
    target: 3,
    unit: '× JSON.parse',
  };
  const lines = jsonLog(50_000_000);
  yield {
    what: 'diagnose, JSON log, 50 MB',
    measured: measure(
      contestOf(lines, () => parseLines(lines)),
      600,
    ).ratio,
    target: 3,
    unit: '× JSON.parse',
  };
  const log = textLog(50_000_000);
  // Nothing in it is JSON for `JSON.parse`: a JSON string of the same characters is the reference.
  const quoted = JSON.stringify(log.split('\n'));
  yield {
    what: 'diagnose, plain log, 50 MB',
    measured: measure(
      contestOf(log, () => JSON.parse(quoted) as unknown),
      600,
    ).ratio,
    target: 3,
    unit: '× JSON.parse',
  };
}
