import type { DiagnoseOptions } from '../core/diagnose.ts';
import { createStepForCause, packIds, packIndex } from '../guides/index.ts';
import { UsageError } from './usage.ts';

/** What a built-in guide pack contributes to a diagnosis: facts about its API, and which step deals with a cause. */
export function packOptions(packId: string): Pick<DiagnoseOptions, 'api' | 'stepForCause'> {
  const index = packIndex(packId);
  if (index === null)
    throw new UsageError(`there is no guide pack called ${packId}; built in: ${packIds.join(', ')}`);
  return { api: index.api, stepForCause: createStepForCause(packId) };
}
