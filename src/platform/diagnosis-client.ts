import type { Inspection } from '../core/diagnosis.ts';
import type { LessonOrder } from '../core/shapes/taught/lesson.ts';
import type {
  DiagnosisFacts,
  DiagnosisOrder,
  TextPiece,
  WorkerAnswer,
  WorkerOrder,
} from './diagnosis-messages.ts';
import { createDocumentChannel, type ReadDocument } from './document-channel.ts';
import { nextTask } from './next-task.ts';
import { createRowChannel, type RowsWish } from './row-channel.ts';

/** Everything one reading is asked with. */
export interface DiagnosisInput {
  readonly paste: string;
  readonly request: string | null;
  readonly spareRequest: string | null;
  readonly format: string | null;
  readonly exchange: number | null;
  readonly now: number;
  readonly facts: DiagnosisFacts;
  /** Number of the schema document to check against; `null` for none. */
  readonly document: number | null;
  readonly lesson?: LessonOrder | null;
}

/** `Table`: what the worker's cutter makes of a text. */
export interface DiagnosisClient<Table> {
  /** Rejects with an `AbortError` when the signal fires, and with words for the person when it took too long. */
  readonly inspect: (input: DiagnosisInput, signal: AbortSignal) => Promise<Inspection>;
  /** Reads a schema document and holds it until the next, or until it is forgotten. */
  readonly readDocument: (name: string, text: string) => Promise<ReadDocument>;
  readonly forgetDocument: () => void;
  /** Rows of a text that was read; `null` when the worker does not hold it any more. */
  readonly cutRows: (wish: RowsWish) => Promise<Table | null>;
  /** Starts the worker before it is needed, so that it is there without the network too. */
  readonly warmUp: () => void;
}

/** The part of a worker that is used; a test gives one of its own. */
export type DiagnosisWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Longest reading, in milliseconds. 10 MB take about one second. */
const deadline = 20_000;
/** How much longer a reading that nobody waits for may keep the worker from the next. */
const patience = 2_000;

const tooLong = `Reading took longer than ${deadline / 1000} seconds and was stopped. Try the part with the failed call.`;
const stopped = 'The reader stopped unexpectedly. Change the text or paste it again.';

/** Characters that are copied in one task of the page: some milliseconds of work. */
const pieceLength = 2_000_000;

function piecesOf(of: TextPiece['of'], update: DiagnosisOrder['paste']): TextPiece[] {
  const text = update === null || update === 'pieces' ? '' : (update.text ?? '');
  if (text.length <= pieceLength) return [];
  const count = Math.ceil(text.length / pieceLength);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'piece',
    of,
    text: text.slice(index * pieceLength, (index + 1) * pieceLength),
  }));
}

interface Job {
  readonly input: DiagnosisInput;
  readonly signal: AbortSignal;
  readonly resolve: (inspection: Inspection) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The engine behind a message port: one reading at a time, and of those that wait the latest wins. A reading that is
 * no longer wanted runs to its end unheard, because starting a worker costs more than most readings; one that takes too
 * long is ended with its worker.
 */
export function createDiagnosisClient<Table>(startWorker: () => DiagnosisWorker): DiagnosisClient<Table> {
  let worker: DiagnosisWorker | null = null;
  let running: (Job & { readonly id: number; timer: ReturnType<typeof setTimeout> }) | null = null;
  let waiting: Job | null = null;
  let lastId = 0;
  let known: { readonly paste: string; readonly request: string | null } | null = null;

  const end = (): void => {
    worker?.terminate();
    worker = null;
    known = null;
    rows.ended();
  };

  const finish = (settle: (job: Job) => void): void => {
    if (running === null) return;
    clearTimeout(running.timer);
    const job = running;
    running = null;
    settle(job);
    next();
  };

  const post = (order: WorkerOrder): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin to name
    started().postMessage(order);
  };

  const documents = createDocumentChannel(post, (words) => fail(words));

  const rows = createRowChannel<Table>(post);

  const fail = (words: string): void => {
    end();
    documents.ended(words);
    finish((job) => job.reject(new Error(words)));
  };

  const started = (): DiagnosisWorker => {
    if (worker !== null) return worker;
    const fresh = startWorker();
    fresh.addEventListener('message', (event) => {
      const answer: WorkerAnswer<Table> = event.data;
      if (answer.kind === 'document') documents.answered(answer);
      else if (answer.kind === 'rows') rows.answered(answer);
      else if (running?.id === answer.id) finish((job) => job.resolve(answer.inspection));
    });
    fresh.addEventListener('error', () => {
      if (worker === fresh) fail(stopped);
    });
    worker = fresh;
    const held = documents.renewal();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin to name
    if (held !== null) fresh.postMessage(held);
    return fresh;
  };

  const next = (): void => {
    if (running !== null || waiting === null) return;
    const job = waiting;
    waiting = null;
    lastId += 1;
    running = { ...job, id: lastId, timer: setTimeout(() => fail(tooLong), deadline) };
    const { paste, request, lesson = null, ...choices } = job.input;
    started();
    const order: DiagnosisOrder = {
      kind: 'diagnosis',
      id: lastId,
      paste: known?.paste === paste ? null : { text: paste },
      request: known !== null && known.request === request ? null : { text: request },
      ...choices,
      lesson,
    };
    known = { paste, request };
    postInPieces(order);
  };

  /** A long text goes ahead, a piece a task; the order follows at once when there is none. */
  const postInPieces = (order: DiagnosisOrder): void => {
    const ofPaste = piecesOf('paste', order.paste);
    const ofRequest = piecesOf('request', order.request);
    const orders: WorkerOrder[] = [
      ...ofPaste,
      ...ofRequest,
      {
        ...order,
        paste: ofPaste.length > 0 ? 'pieces' : order.paste,
        request: ofRequest.length > 0 ? 'pieces' : order.request,
      },
    ];
    const postOne = (index: number): void => {
      const one = orders[index];
      // The worker may have been ended meanwhile; what is left concerns no other.
      if (one === undefined || running?.id !== order.id) return;
      post(one);
      if (index + 1 < orders.length) nextTask(() => postOne(index + 1));
    };
    postOne(0);
  };

  const abandon = (job: Job): void => {
    job.reject(abortError());
    if (waiting === job) waiting = null;
    if (running?.resolve === job.resolve) {
      clearTimeout(running.timer);
      running.timer = setTimeout(() => fail(tooLong), patience);
    }
  };

  return {
    inspect: (input, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(abortError());
          return;
        }
        waiting?.reject(abortError());
        const job: Job = { input, signal, resolve, reject };
        waiting = job;
        signal.addEventListener('abort', () => abandon(job), { once: true });
        next();
      }),
    readDocument: documents.read,
    forgetDocument: documents.forget,
    cutRows: (wish) => (known?.[wish.of] === wish.source ? rows.ask(wish) : Promise.resolve(null)),
    warmUp: () => post({ kind: 'warm-up' }),
  };
}

function abortError(): DOMException {
  return new DOMException('A newer reading took its place.', 'AbortError');
}
