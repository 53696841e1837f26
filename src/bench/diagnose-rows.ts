import { inspect } from '../core/diagnose.ts';
import { batchBody } from './corpora.ts';
import { measure, percentile } from './measure.ts';
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

/** Whole diagnoses (sniff, read, recognise, locate, check) against `JSON.parse` of the same bytes. */
export function* diagnoseRows(): Generator<Row> {
  const small = head + batchBody(2_000, 'ascii', true);
  percentile(() => inspect({ paste: small, now }), 0.5);
  const p95 = percentile(() => inspect({ paste: small, now }), 0.95);
  yield { what: 'diagnose, 2 KB, 95th percentile', measured: p95, target: 3, unit: 'ms' };
  for (const [size, characters] of [
    ['100 KB', 100_000],
    ['1 MB', 1_000_000],
    ['10 MB', 10_000_000],
  ] as const) {
    const body = batchBody(characters, 'ascii', false);
    const contest = {
      run: () => inspect({ paste: head + body, now }),
      reference: () => JSON.parse(body) as unknown,
    };
    const target = characters === 10_000_000 ? 2.5 : null;
    yield { what: `diagnose, ${size}`, measured: measure(contest, 600).ratio, target, unit: '× JSON.parse' };
  }
  const session = har(5_000);
  const contest = {
    run: () => inspect({ paste: session, now }),
    reference: () => JSON.parse(session) as unknown,
  };
  const size = `${Math.round(session.length / 1_000_000)} MB`;
  yield {
    what: `diagnose, HAR of 5,000 entries, ${size}`,
    measured: measure(contest, 600).ratio,
    target: 3,
    unit: '× JSON.parse',
  };
}
