import type { DiagnosisClient } from '../platform/diagnosis-client.ts';

/** The engine's client, loaded with the first wish for it: a first visit has nothing to read yet. */
export function createLazyClient(): DiagnosisClient {
  let client: Promise<DiagnosisClient> | null = null;
  const loaded = (): Promise<DiagnosisClient> => {
    client ??= import('../platform/diagnosis-client.ts').then(({ createDiagnosisClient }) =>
      createDiagnosisClient(),
    );
    return client;
  };
  return {
    inspect: async (input, signal) => (await loaded()).inspect(input, signal),
    warmUp: () => void loaded().then((ready) => ready.warmUp()),
  };
}
