import { inspect } from '../core/diagnose.ts';
import type { SchemaReader } from '../core/facts/schema-facts.ts';
import { stepForCause } from '../core/guide/step-for-cause.ts';
import type { DiagnosisOrder, DocumentOrder, WorkerAnswer, WorkerOrder } from './diagnosis-messages.ts';

let paste = '';
let request: string | null = null;
/** The schema document that is held, as it was understood. */
let held: { readonly document: number; readonly reader: Promise<SchemaReader | null> } | null = null;

/** What reads schema documents is larger than the rest together, and few need it: it comes by itself. */
const loadReader = () => import('../openapi/schema-document.ts');

function send(answer: WorkerAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin to name
  globalThis.postMessage(answer);
}

function diagnose(order: DiagnosisOrder, schema: SchemaReader | null): void {
  if (order.paste !== null) paste = order.paste.text ?? '';
  if (order.request !== null) request = order.request.text;
  const packs = order.facts.causeSteps.map((causeSteps) => ({ causeSteps }));
  const inspection = inspect({
    paste,
    request,
    now: order.now,
    format: order.format,
    exchange: order.exchange,
    api: order.facts.api,
    schema,
    taught: order.facts.taught,
    packShapes: order.facts.packShapes,
    lesson: order.lesson,
    stepForCause: (cause, statusCode) => stepForCause(packs, cause, statusCode),
  });
  send({ kind: 'diagnosis', id: order.id, inspection });
}

async function read({ document, name, text }: DocumentOrder): Promise<SchemaReader | null> {
  if (text === null) return null;
  try {
    const { readSchemaDocument } = await loadReader();
    const { reader, reading } = readSchemaDocument(text, name);
    send({ kind: 'document', document, reading });
    return reader;
  } catch {
    const message = 'What reads such documents could not be loaded. Reload the page while you are online';
    send({
      kind: 'document',
      document,
      reading: { summary: null, message, isEvidence: false, problems: [] },
    });
    return null;
  }
}

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
  if (data.kind === 'warm-up') void loadReader().catch(() => undefined);
  else if (data.kind === 'document')
    held = data.text === null ? null : { document: data.document, reader: read(data) };
  else if (data.document !== null && held?.document === data.document)
    void held.reader.then((schema) => diagnose(data, schema));
  else diagnose(data, null);
});
