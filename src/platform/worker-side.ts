import { inspect } from '../core/diagnose.ts';
import type { SchemaReader } from '../core/facts/schema-facts.ts';
import type { LessonOrder, LessonReader } from '../core/shapes/taught/lesson.ts';
import { stepForCause } from '../core/guide/step-for-cause.ts';
import type {
  DiagnosisOrder,
  DocumentOrder,
  RowsOrder,
  TextPiece,
  WorkerAnswer,
  WorkerOrder,
} from './diagnosis-messages.ts';
import { usualTexts } from './usual-texts.ts';

let paste = '';
let request: string | null = null;
/** What came of a long text, until its order follows. */
const pieces: Record<TextPiece['of'], string[]> = { paste: [], request: [] };
/** The schema document that is held, as it was understood. */
let held: { readonly document: number; readonly reader: Promise<SchemaReader | null> } | null = null;

/** What reads schema documents is larger than the rest together, and few need it: it comes by itself. */
const loadReader = () => import('../openapi/schema-document.ts');
/** What learns rules comes with the first lesson. */
const loadTeacher = () => import('../core/shapes/taught/lesson.ts');

function send<Table>(answer: WorkerAnswer<Table>, transfer: Transferable[] = []): void {
  globalThis.postMessage(answer, { transfer });
}

function textOf(of: TextPiece['of'], update: NonNullable<DiagnosisOrder['paste']>): string | null {
  return update === 'pieces' ? pieces[of].splice(0).join('') : update.text;
}

function diagnose(order: DiagnosisOrder, schema: SchemaReader | null, lesson: LessonReader | null): void {
  if (order.paste !== null) paste = textOf('paste', order.paste) ?? '';
  if (order.request !== null) request = textOf('request', order.request);
  const packs = order.facts.causeSteps.map((causeSteps) => ({ causeSteps }));
  const inspection = inspect({
    paste,
    request,
    spareRequest: order.spareRequest,
    now: order.now,
    format: order.format,
    exchange: order.exchange,
    api: order.facts.api,
    schema,
    taught: order.facts.taught,
    packShapes: order.facts.packShapes,
    lesson,
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

async function lessonFor(order: LessonOrder): Promise<LessonReader> {
  try {
    const { teach } = await loadTeacher();
    return (body, over) => teach(body, order, over);
  } catch {
    const refusal = 'What learns from a click could not be loaded. Reload the page while you are online.';
    return () => ({ text: '', isCut: false, picks: [], rules: [], refusal });
  }
}

/** Reads at once, unless something has to come first. */
function takeOrder(order: DiagnosisOrder): void {
  const isHeld = order.document !== null && held?.document === order.document;
  const schema = isHeld ? (held?.reader ?? null) : null;
  if (schema === null && order.lesson === null) diagnose(order, null, null);
  else
    void Promise.all([schema, order.lesson === null ? null : lessonFor(order.lesson)]).then(
      ([reader, lesson]) => diagnose(order, reader, lesson),
    );
}

/** So often the usual texts are read before anything is pasted. */
const warmRounds = 4;

/** Reads one usual text a task, so that an order need not wait for all of them. */
function readUsual(left: number): void {
  const usual = usualTexts[left % usualTexts.length];
  if (usual !== undefined) inspect({ ...usual, now: 0 });
  if (left > 1) setTimeout(() => readUsual(left - 1));
}

/** Reading the usual makes the browser compile what nearly every paste needs. */
function warmUp(): void {
  // What has to be fetched first: the page counts as loaded when nothing is on its way any more.
  void Promise.allSettled([loadReader(), loadTeacher()]).then(() =>
    readUsual(warmRounds * usualTexts.length),
  );
}

/** Cuts a text into rows; what it knows of lines and brackets is the view's. */
interface RowCutter<Table> {
  readonly cut: (text: string, options: Pick<RowsOrder, 'firstLine' | 'pretty' | 'columns'>) => Table;
  /** What of a table is handed over instead of copied. */
  readonly handOver: (table: Table) => Transferable[];
}

function sendRows<Table>(order: RowsOrder, { cut, handOver }: RowCutter<Table>): void {
  const { id, of, start, end, firstLine, pretty, columns } = order;
  const text = of === 'paste' ? paste : (request ?? '');
  const table = cut(text.slice(start, end), { firstLine, pretty, columns });
  send({ kind: 'rows', id, table }, handOver(table));
}

/** Takes orders from now on. */
export function serve<Table>(cutter: RowCutter<Table>): void {
  globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerOrder>) => {
    if (data.kind === 'warm-up') warmUp();
    else if (data.kind === 'piece') pieces[data.of].push(data.text);
    else if (data.kind === 'rows') sendRows(data, cutter);
    else if (data.kind === 'document')
      held = data.text === null ? null : { document: data.document, reader: read(data) };
    else takeOrder(data);
  });
}
