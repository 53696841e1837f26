import type { Inspection } from '../core/diagnosis.ts';
import type { Lesson, LessonOrder } from '../core/shapes/taught/lesson.ts';
import { keptFlag } from '../platform/kept-flag.ts';
import type { CaseInput } from '../features/diagnose/case.tsx';
import type { CutRows } from '../features/diagnose/cut-rows.ts';
import type { Documents } from '../features/schema/open-document.tsx';
import type { RowTable } from '../ui/code-view/row-table.ts';
import { deviceStore } from './device-store.ts';
import { defaultPack } from './packs.ts';
import { startDiagnosisWorker } from './start-worker.ts';

interface LazyClient {
  readonly inspect: (input: CaseInput, signal: AbortSignal) => Promise<Inspection>;
  /** What a person who teaches a rule can point at next, and what was learned. */
  readonly teach: (input: CaseInput, lesson: LessonOrder, signal: AbortSignal) => Promise<Lesson | null>;
  /** Rows of a large text, cut where it was read. */
  readonly cutRows: CutRows;
  /** Schema documents: read by the same engine, kept by the browser. */
  readonly documents: Documents;
  /** Loads the engine and what it has to know of the packs, before there is anything to read. */
  readonly warmUp: () => void;
}

async function load() {
  const [{ createDiagnosisClient }, { createDocumentStore }, { factsOf }, { taughtRules }] =
    await Promise.all([
      import('../platform/diagnosis-client.ts'),
      import('../platform/document-store.ts'),
      import('./whole-packs.ts'),
      import('./taught-rules.ts'),
    ]);
  const client = createDiagnosisClient<RowTable>(startDiagnosisWorker);
  const inspect = (
    { pack, paste, request, spareRequest, format, exchange, document, now }: CaseInput,
    lesson: LessonOrder | null,
    signal: AbortSignal,
  ): Promise<Inspection> => {
    const facts = { ...factsOf(pack ?? defaultPack), taught: taughtRules.all() };
    return client.inspect(
      { paste, request, spareRequest, format, exchange, now, facts, document, lesson },
      signal,
    );
  };
  return { client, inspect, store: createDocumentStore(deviceStore) };
}

/** The engine, loaded with the first wish for it: a first visit has nothing to read yet. */
function createLazyClient(): LazyClient {
  let loading: ReturnType<typeof load> | null = null;
  const loaded = () => (loading ??= load());
  return {
    inspect: async (input, signal) => (await loaded()).inspect(input, null, signal),
    teach: async (input, lesson, signal) => (await (await loaded()).inspect(input, lesson, signal)).lesson,
    cutRows: async (wish) => (await loaded()).client.cutRows(wish),
    documents: {
      read: async (name, text) => (await loaded()).client.readDocument(name, text),
      forget: () => void loaded().then(({ client }) => client.forgetDocument()),
      // Most devices keep none: for them nothing is loaded.
      load: async () => (deviceStore.read(keptFlag) === null ? null : (await loaded()).store.load()),
      save: async (name, text) => (await loaded()).store.save({ name, text }),
      remove: async () => (await loaded()).store.remove(),
    },
    warmUp: () => void loaded().then(({ client }) => client.warmUp()),
  };
}

/** The one engine of this page. */
export const client = createLazyClient();
