import type { Inspection } from '../core/diagnosis.ts';
import type { CaseInput } from '../features/diagnose/case.tsx';
import { defaultPack } from './packs.ts';

interface LazyClient {
  readonly inspect: (input: CaseInput, signal: AbortSignal) => Promise<Inspection>;
  /** Loads the engine and what it has to know of the packs, before there is anything to read. */
  readonly warmUp: () => void;
}

async function load() {
  const [{ createDiagnosisClient }, { factsOf }] = await Promise.all([
    import('../platform/diagnosis-client.ts'),
    import('./whole-packs.ts'),
  ]);
  return { client: createDiagnosisClient(), factsOf };
}

/** The engine, loaded with the first wish for it: a first visit has nothing to read yet. */
export function createLazyClient(): LazyClient {
  let loading: ReturnType<typeof load> | null = null;
  const loaded = () => (loading ??= load());
  return {
    inspect: async ({ pack, paste, request, format, exchange, now }, signal) => {
      const { client, factsOf } = await loaded();
      const facts = factsOf(pack ?? defaultPack);
      return client.inspect({ paste, request, format, exchange, now, facts }, signal);
    },
    warmUp: () => void loaded().then(({ client }) => client.warmUp()),
  };
}
