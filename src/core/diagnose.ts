import type { ApiFacts } from './checks/api-facts.ts';
import type { CauseId } from './checks/cause.ts';
import type { Evidence, FieldError } from './checks/check.ts';
import { rankCauses } from './checks/rank-causes.ts';
import { runChecks } from './checks/run.ts';
import type { Inspection } from './diagnosis.ts';
import type { SchemaReader } from './facts/schema-facts.ts';
import { isSchemaDocument } from './facts/sniff-document.ts';
import { mostTelling } from './formats/most-telling.ts';
import { readPaste } from './formats/read-paste.ts';
import { readRequest } from './formats/read-request.ts';
import { behindHead } from './http/behind-head.ts';
import type { HttpRequest } from './http/message.ts';
import { nodeAt } from './json/node.ts';
import { absentBody } from './locate/absent-body.ts';
import type { LocatedField } from './locate/located.ts';
import { locateTogether } from './locate/siblings.ts';
import { adviseOn } from './probes/advise.ts';
import { explainField, suggestFor } from './probes/suggest.ts';
import { failedInspection } from './report/failed.ts';
import { sayWhatWasTried } from './report/nothing-recognised.ts';
import { fillRequest, mergeRequests, returnToPaste, secondLeads } from './report/merge-request.ts';
import { drawPanes } from './report/panes.ts';
import { present } from './report/present.ts';
import { decideStatus } from './report/status.ts';
import { readParts } from './runnable/read-parts.ts';
import { readErrorBody } from './shapes/error-body.ts';
import { namedShape, recogniseError } from './shapes/recognise.ts';
import { viewRequest } from './shapes/request-view.ts';
import type { ApiError, RequestView, StatedFieldError } from './shapes/shape.ts';
import { knownRules } from './shapes/taught/known-rules.ts';
import type { LessonReader } from './shapes/taught/lesson.ts';
import type { TaughtShape } from './shapes/taught/taught-shape.ts';
import { toSource } from './text/mapped-text.ts';
import type { Span } from './text/span.ts';

export interface DiagnoseOptions {
  readonly paste: string;
  /** A second text that holds the request, or its body, belonging to the answer. */
  readonly request?: string | null;
  /** The same, in force when the paste holds no request body of its own. */
  readonly spareRequest?: string | null;
  /** The clock to judge by, milliseconds since the epoch. */
  readonly now: number;
  /** What to call the paste in the result: a path, or `-`. */
  readonly source?: string;
  /** Ids of the shapes to use; `[]`: the structural fallback alone. */
  readonly shapes?: 'all' | readonly string[];
  /** Rules that the person taught, best first; tried before the structural fallback. */
  readonly taught?: readonly TaughtShape[];
  /** Rules that the guide pack brings, tried after the person's own. */
  readonly packShapes?: readonly TaughtShape[];
  /** Learns a rule from what a person points at; brought along, since few readings need it. */
  readonly lesson?: LessonReader | null;
  /** The person's own choice of format. */
  readonly format?: string | null;
  /** The person's own choice of exchange, index from 0. */
  readonly exchange?: number | null;
  /** What a guide pack states about its API. */
  readonly api?: ApiFacts | null;
  /** What a schema document says about the request; read outside the core. */
  readonly schema?: SchemaReader | null;
  /** Which step of which guide deals with a cause; from the guide pack. */
  readonly stepForCause?: (cause: CauseId, statusCode: number | null) => { guide: string; id: string } | null;
}

/**
 * From a pasted text to everything a page or a terminal shows of it: the pipeline, top to bottom.
 * Never throws: should a reader of ours fail, the result says so and the text is left as it is.
 */
export function inspect(options: DiagnoseOptions): Inspection {
  try {
    return inspectUnguarded(options);
  } catch (error) {
    return failedInspection(options, error);
  }
}

/** {@link inspect} without its safety net, so that tests see a failing reader. */
export function inspectUnguarded(options: DiagnoseOptions): Inspection {
  const { paste, now } = options;
  const reading = readPaste(paste, options.format ?? undefined);
  const selected =
    chooseExchange(reading.exchanges.length, options.exchange) ?? mostTelling(reading.exchanges);
  // An OpenAPI document is full of codes and of errors that nobody made.
  const isDocument = typeof options.format !== 'string' && isSchemaDocument(paste);
  const exchange = (isDocument ? undefined : reading.exchanges[selected]) ?? {
    request: null,
    response: null,
    failure: null,
    startedAt: null,
  };
  const spareText = exchange.request?.body ? null : (options.spareRequest ?? null);
  const secondText = options.request ?? spareText;
  const second = secondText === null ? null : readRequest(secondText).value;
  const leads = second !== null && secondLeads(exchange.request, second);
  // The text that request places speak of; `null`: the paste.
  const requestText = leads ? secondText : null;
  const request =
    second === null || exchange.request === null
      ? (second ?? exchange.request)
      : leads
        ? mergeRequests(exchange.request, second, requestText?.length ?? 0)
        : fillRequest(exchange.request, second);
  const secondLength = requestText?.length ?? null;
  const { response } = exchange;

  const requestView = request === null ? null : viewRequest(request);
  const errorBody = response?.body ? readErrorBody(response, requestView) : null;
  const enabled = options.shapes ?? 'all';
  const rules = knownRules(options.taught, options.packShapes);
  const recognised = errorBody === null ? null : recogniseError(errorBody, enabled, rules);
  const error = recognised?.error ?? null;
  const status = decideStatus(response, errorBody, error);

  const fromResponseBody = (span: Span): Span =>
    response?.body ? toSource(response.body.content, span) : { start: 0, end: 0 };
  const fromRequestBody = (span: Span): Span =>
    request?.body
      ? toSource(request.body.content, span)
      : request === null
        ? { start: 0, end: 0 }
        : (behindHead(request) ?? { start: 0, end: 0 });
  const placed = locateAll(error, request, requestView, fromResponseBody, fromRequestBody);
  const fieldErrors = placed.map((field) =>
    // A parameter of an address that only the paste has is no place in the second text.
    secondLength !== null && (field.requestSpan?.start ?? 0) > secondLength
      ? { ...field, requestSpan: null }
      : field,
  );

  const evidence: Evidence = {
    now,
    exchange,
    exchanges: reading.exchanges,
    request,
    response,
    statusCode: status.code,
    errorBody,
    error,
    fieldErrors,
    requestView,
    formatId: reading.format.id,
    api: options.api ?? null,
    schema: request === null ? null : (options.schema?.(request, requestView?.body) ?? null),
    paste,
    requestText,
    fromResponseBody,
    fromRequestBody,
  };
  const findings = runChecks(evidence).map((finding) => ({
    ...finding,
    labels: finding.labels.map((label) => returnToPaste(label, secondLength)),
  }));
  const suggestions = fieldErrors.map((field) => suggestFor(field, evidence));
  const advice = adviseOn(evidence);
  return {
    diagnosis: present({
      options,
      reading,
      selected,
      evidence,
      status,
      shape: recognised?.shape ?? null,
      findings,
      suggestions,
      advice,
      causes: sayWhatWasTried(
        rankCauses(evidence, findings),
        evidence,
        reading,
        recognised?.shape?.id ?? null,
      ),
    }),
    panes: drawPanes({
      paste,
      requestText,
      request,
      response,
      // The pane shows the paste's head above the second text.
      fieldErrors: placed,
      findings,
      notes: advice
        .filter(({ within }) => within === 'body')
        .map(({ span, message }) => ({ span: fromRequestBody(span), text: message })),
      noteFor: (field) =>
        suggestFor(field, evidence)?.because ??
        explainField(field, evidence)?.message ??
        field.because ??
        field.stated.message,
    }),
    hasAnswerBody: errorBody !== null && errorBody.kind !== 'empty',
    usesSpareRequest: secondText !== null && secondText !== options.request,
    // A body that was not sent is one to be written as soon as something is known to belong into it.
    requestBody:
      request?.body?.content.text ??
      (absentBody(request) !== undefined && suggestions.some((one) => one !== null) ? '' : null),
    requestParts:
      request === null
        ? null
        : readParts(request, (status.code ?? (exchange.failure === null ? 0 : 500)) >= 500),
    lesson: options.lesson?.(errorBody, errorBody === null ? null : namedShape(errorBody, enabled)) ?? null,
  };
}

function chooseExchange(count: number, wanted: number | null | undefined): number | undefined {
  return typeof wanted === 'number' && Number.isInteger(wanted) && wanted >= 0 && wanted < count
    ? wanted
    : undefined;
}

/** Finds each stated field error in the request and gives both places in source coordinates. */
function locateAll(
  error: ApiError | null,
  request: HttpRequest | null,
  view: RequestView | null,
  fromResponseBody: (span: Span) => Span,
  fromRequestBody: (span: Span) => Span,
): FieldError[] {
  // A place behind something is kept with it: what follows may come from elsewhere in the source.
  const inBody = ({ span, match }: NonNullable<LocatedField['place']>): Span => {
    if (match !== 'missing' || span.start !== span.end || span.start === 0) return fromRequestBody(span);
    const { end } = fromRequestBody({ start: span.start - 1, end: span.start });
    return { start: end, end };
  };
  const inSource = (place: NonNullable<LocatedField['place']>): Span => {
    if (place.within === 'body') return inBody(place);
    if (place.within === 'header') return place.span;
    const base = request?.targetSpan?.start ?? 0;
    return { start: base + place.span.start, end: base + place.span.end };
  };
  const absent = view?.body === undefined ? absentBody(request) : undefined;
  const whole = view === null || absent === undefined ? view : { ...view, body: absent };
  const errors: readonly StatedFieldError[] = error?.fieldErrors ?? [];
  return locateTogether(errors, whole).flatMap((located, index): readonly FieldError[] => {
    const stated = errors[index];
    if (stated === undefined) return [];
    const isInBody = located.place?.within === 'body' && located.place.match !== 'missing';
    return [
      {
        // Written out: a copy by spreading costs more than all else that is done here for a field.
        path: located.path,
        in: located.in,
        place: located.place,
        because: located.because,
        stated,
        value: isInBody ? (nodeAt(view?.body, located.path) ?? null) : null,
        responseSpan: fromResponseBody(stated.span),
        requestSpan: located.place === null ? null : inSource(located.place),
      },
    ];
  });
}
