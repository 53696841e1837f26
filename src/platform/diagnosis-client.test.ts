import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inspect } from '../core/diagnose.ts';
import type { Inspection } from '../core/diagnosis.ts';
import type { DocumentReading } from '../core/facts/document-reading.ts';
import { createDiagnosisClient, type DiagnosisInput, type DiagnosisWorker } from './diagnosis-client.ts';
import type { DiagnosisOrder, WorkerOrder } from './diagnosis-messages.ts';
import type { RowsWish } from './row-channel.ts';

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget implements DiagnosisWorker {
  readonly orders: DiagnosisOrder[] = [];
  ended = false;
  readonly all: WorkerOrder[] = [];
  postMessage(order: WorkerOrder): void {
    this.all.push(order);
    if (order.kind === 'diagnosis') this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(id: number): void {
    this.dispatchEvent(
      new MessageEvent('message', { data: { kind: 'diagnosis', id, inspection: inspectionOf(id) } }),
    );
  }
}

const inspectionOf = (id: number): Inspection => inspect({ paste: `answer ${id}`, now: 0 });

const input = (paste: string, request: string | null = null): DiagnosisInput => ({
  paste,
  request,
  spareRequest: null,
  format: null,
  exchange: null,
  now: 0,
  facts: { api: null, causeSteps: [], taught: [], packShapes: [] },
  document: null,
});

/** What the view makes of a text: carried as it is. */
const table = { starts: Int32Array.of(0), count: 1 };

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createDiagnosisClient<typeof table>(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { client, workers };
}

const never = new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a text crosses once', async () => {
  const { client, workers } = setUp();
  const first = client.inspect(input('long text'), never);
  workers[0]?.answer(1);
  await first;
  const second = client.inspect(input('long text', 'the request'), never);
  workers[0]?.answer(2);
  await second;
  expect(workers[0]?.orders.map(({ paste, request }) => [paste, request])).toEqual([
    [{ text: 'long text' }, { text: null }],
    [null, { text: 'the request' }],
  ]);
});

test('a text of megabytes goes ahead in pieces, a task each', async () => {
  const { client, workers } = setUp();
  const long = 'x'.repeat(4_200_000);
  const reading = client.inspect(input(long), never);
  await vi.waitFor(() => expect(workers[0]?.orders).toHaveLength(1));
  const pieces = workers[0]?.all.flatMap((order) => (order.kind === 'piece' ? [order.text] : [])) ?? [];
  expect(pieces).toHaveLength(3);
  expect(pieces.join('')).toBe(long);
  expect(workers[0]?.orders[0]?.paste).toBe('pieces');
  workers[0]?.answer(1);
  expect(await reading).toEqual(inspectionOf(1));
});

test('of the readings that wait, the latest wins', async () => {
  const { client, workers } = setUp();
  const first = client.inspect(input('1'), never);
  const second = client.inspect(input('2'), never);
  const third = client.inspect(input('3'), never);
  await expect(second).rejects.toThrow('A newer reading took its place.');
  workers[0]?.answer(1);
  workers[0]?.answer(2);
  expect(await first).toEqual(inspectionOf(1));
  expect(await third).toEqual(inspectionOf(2));
  expect(workers[0]?.orders.map(({ paste }) => paste)).toEqual([{ text: '1' }, { text: '3' }]);
});

test('an abandoned reading rejects at once and does not end the worker', async () => {
  const { client, workers } = setUp();
  const abort = new AbortController();
  const first = client.inspect(input('1'), abort.signal);
  abort.abort();
  await expect(first).rejects.toThrow('A newer reading took its place.');
  const second = client.inspect(input('2'), never);
  workers[0]?.answer(1);
  workers[0]?.answer(2);
  expect(await second).toEqual(inspectionOf(2));
  expect(workers).toHaveLength(1);
});

test('a reading that takes too long is ended with its worker, and the next gets a new one', async () => {
  const { client, workers } = setUp();
  const first = client.inspect(input('1'), never);
  const ended = first.catch(String);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await ended).toContain('longer than 20 seconds');
  expect(workers[0]?.ended).toBe(true);
  const second = client.inspect(input('1'), never);
  workers[1]?.answer(2);
  expect(await second).toEqual(inspectionOf(2));
  expect(workers[1]?.orders[0]?.paste).toEqual({ text: '1' });
});

test('a reading nobody waits for may keep the next waiting for two seconds', async () => {
  const { client, workers } = setUp();
  const abort = new AbortController();
  const first = client.inspect(input('1'), abort.signal);
  const ended = first.catch(String);
  abort.abort();
  expect(await ended).toContain('A newer reading');
  const second = client.inspect(input('2'), never);
  await vi.advanceTimersByTimeAsync(2_000);
  workers[1]?.answer(2);
  expect(await second).toEqual(inspectionOf(2));
});

test('a worker that dies says so', async () => {
  const { client, workers } = setUp();
  const first = client.inspect(input('1'), never);
  workers[0]?.dispatchEvent(new Event('error'));
  await expect(first).rejects.toThrow('stopped unexpectedly');
});

const reading: DocumentReading = { summary: null, message: 'none', isEvidence: false, problems: [] };

function answerDocument(worker: FakeWorker | undefined, document: number): void {
  worker?.dispatchEvent(new MessageEvent('message', { data: { kind: 'document', document, reading } }));
}

test('a document is read once and asked for by its number', async () => {
  const { client, workers } = setUp();
  const read = client.readDocument('api.yaml', 'openapi: 3.1.0');
  answerDocument(workers[0], 1);
  expect(await read).toEqual({ document: 1, reading });
  const first = client.inspect({ ...input('1'), document: 1 }, never);
  workers[0]?.answer(1);
  await first;
  expect(workers[0]?.all.map((order) => [order.kind, 'document' in order ? order.document : null])).toEqual([
    ['document', 1],
    ['diagnosis', 1],
  ]);
});

test('of two documents the later is read, whatever comes late of the first', async () => {
  const { client, workers } = setUp();
  const first = client.readDocument('a', 'a').catch(String);
  const second = client.readDocument('b', 'b');
  expect(await first).toContain('took its place');
  answerDocument(workers[0], 1);
  answerDocument(workers[0], 2);
  expect(await second).toEqual({ document: 2, reading });
});

test('a new worker is given the document before anything else', async () => {
  const { client, workers } = setUp();
  const read = client.readDocument('api.yaml', 'text');
  answerDocument(workers[0], 1);
  await read;
  const slow = client.inspect({ ...input('1'), document: 1 }, never).catch(String);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await slow).toContain('longer than 20 seconds');
  const second = client.inspect({ ...input('1'), document: 1 }, never);
  workers[1]?.answer(2);
  await second;
  expect(workers[1]?.all.map(({ kind }) => kind)).toEqual(['document', 'diagnosis']);
});

test('a document that takes too long is given up with its worker', async () => {
  const { client, workers } = setUp();
  const read = client.readDocument('api.yaml', 'text').catch(String);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await read).toContain('longer than 60 seconds');
  expect(workers[0]?.ended).toBe(true);
  client.warmUp();
  expect(workers[1]?.all.map(({ kind }) => kind)).toEqual(['warm-up']);
});

test('a forgotten document is forgotten by the worker and by the next', async () => {
  const { client, workers } = setUp();
  const read = client.readDocument('api.yaml', 'text');
  answerDocument(workers[0], 1);
  await read;
  client.forgetDocument();
  expect(workers[0]?.all.at(-1)).toMatchObject({ kind: 'document', text: null });
  workers[0]?.dispatchEvent(new Event('error'));
  client.warmUp();
  expect(workers[1]?.all.map(({ kind }) => kind)).toEqual(['warm-up']);
});

const wish = (source: string): RowsWish => ({
  source,
  of: 'paste',
  start: 1,
  end: 4,
  firstLine: 2,
  pretty: true,
  columns: 80,
});

test('rows are cut where the text is held, and the text crosses no second time', async () => {
  const { client, workers } = setUp();
  const read = client.inspect(input('text'), never);
  workers[0]?.answer(1);
  await read;
  const rows = client.cutRows(wish('text'));
  const { source, ...part } = wish('text');
  expect(workers[0]?.all.at(-1)).toEqual({ kind: 'rows', id: 1, ...part });
  expect(JSON.stringify(workers[0]?.all.at(-1))).not.toContain(source);
  workers[0]?.dispatchEvent(new MessageEvent('message', { data: { kind: 'rows', id: 1, table } }));
  expect(await rows).toBe(table);
});

test('there are no rows of a text the worker does not hold, nor from a worker that was ended', async () => {
  const { client, workers } = setUp();
  expect(await client.cutRows(wish('text'))).toBeNull();
  const read = client.inspect(input('text'), never);
  workers[0]?.answer(1);
  await read;
  expect(await client.cutRows(wish('another'))).toBeNull();
  const rows = client.cutRows(wish('text'));
  workers[0]?.dispatchEvent(new Event('error'));
  expect(await rows).toBeNull();
  expect(workers[0]?.all.filter(({ kind }) => kind === 'rows')).toHaveLength(1);
});
