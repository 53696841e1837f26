import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inspect } from '../core/diagnose.ts';
import type { Inspection } from '../core/diagnosis.ts';
import { createDiagnosisClient, type DiagnosisInput, type DiagnosisWorker } from './diagnosis-client.ts';
import type { DiagnosisOrder } from './diagnosis-messages.ts';

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget implements DiagnosisWorker {
  readonly orders: DiagnosisOrder[] = [];
  ended = false;
  postMessage(order: DiagnosisOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(id: number): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id, inspection: inspectionOf(id) } }));
  }
}

const inspectionOf = (id: number): Inspection => inspect({ paste: `answer ${id}`, now: 0 });

const input = (paste: string, request: string | null = null): DiagnosisInput => ({
  paste,
  request,
  format: null,
  exchange: null,
  now: 0,
  facts: { api: null, causeSteps: [] },
});

function setUp() {
  const workers: FakeWorker[] = [];
  const client = createDiagnosisClient(() => {
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
  expect(workers[0]?.orders.map(({ paste }) => paste?.text)).toEqual(['1', '3']);
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
