import type { Inspection } from '../core/diagnosis.ts';
import { keptFlag } from '../platform/kept-flag.ts';
import type { CaseInput } from '../features/diagnose/case.tsx';
import type { Documents } from '../features/schema/open-document.tsx';
import { deviceStore } from './device-store.ts';
import { defaultPack } from './packs.ts';

interface LazyClient {
  readonly inspect: (input: CaseInput, signal: AbortSignal) => Promise<Inspection>;
  /** Schema documents: read by the same engine, kept by the browser. */
  readonly documents: Documents;
  /** Loads the engine and what it has to know of the packs, before there is anything to read. */
  readonly warmUp: () => void;
}

async function load() {
  const [{ createDiagnosisClient }, { createDocumentStore }, { factsOf }] = await Promise.all([
    import('../platform/diagnosis-client.ts'),
    import('../platform/document-store.ts'),
    import('./whole-packs.ts'),
  ]);
  return { client: createDiagnosisClient(), store: createDocumentStore(deviceStore), factsOf };
}

/** The engine, loaded with the first wish for it: a first visit has nothing to read yet. */
export function createLazyClient(): LazyClient {
  let loading: ReturnType<typeof load> | null = null;
  const loaded = () => (loading ??= load());
  return {
    inspect: async ({ pack, paste, request, format, exchange, document, now }, signal) => {
      const { client, factsOf } = await loaded();
      const facts = factsOf(pack ?? defaultPack);
      return client.inspect({ paste, request, format, exchange, now, facts, document }, signal);
    },
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
