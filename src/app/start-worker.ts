import { trustAppUrls } from '../platform/app-url.ts';
// oxlint-disable-next-line import/default -- Vite makes the module that this query names
import workerUrl from './diagnosis.worker.ts?worker&url';

let trusted: ((url: string) => string) | null = null;

/** Starts the engine's worker; one that was ended is followed by another. */
export function startDiagnosisWorker(): Worker {
  trusted ??= trustAppUrls([workerUrl]);
  return new Worker(trusted(workerUrl), { type: 'module', name: 'diagnosis' });
}
