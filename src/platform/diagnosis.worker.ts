import { inspect } from '../core/diagnose.ts';
import { stepForCause } from '../core/guide/step-for-cause.ts';
import type { DiagnosisAnswer, DiagnosisOrder } from './diagnosis-messages.ts';

let paste = '';
let request: string | null = null;

globalThis.addEventListener('message', ({ data }: MessageEvent<DiagnosisOrder>) => {
  if (data.paste !== null) paste = data.paste.text ?? '';
  if (data.request !== null) request = data.request.text;
  const packs = data.facts.causeSteps.map((causeSteps) => ({ causeSteps }));
  const inspection = inspect({
    paste,
    request,
    now: data.now,
    format: data.format,
    exchange: data.exchange,
    api: data.facts.api,
    stepForCause: (cause, statusCode) => stepForCause(packs, cause, statusCode),
  });
  const answer: DiagnosisAnswer = { id: data.id, inspection };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin to name
  globalThis.postMessage(answer);
});
