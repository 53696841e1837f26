import type { CauseId } from '../checks/cause.ts';
import type { Certainty, Evidence, FieldError, Finding } from '../checks/check.ts';
import type { DiagnoseOptions } from '../diagnose.ts';
import type { DiagnosedAdvice, DiagnosedField, Diagnosis, Place, Suggestion } from '../diagnosis.ts';
import type { PasteReading } from '../formats/read-paste.ts';
import { readRequestId } from '../http/request-id.ts';
import { readRetryHint } from '../http/retry-hint.ts';
import { formatPointer } from '../json/pointer.ts';
import type { Advice } from '../probes/advise.ts';
import { inTarget } from '../probes/parameters.ts';
import { explainField } from '../probes/suggest.ts';
import { createLineIndex, type LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { DecidedStatus } from './status.ts';

export interface Presentation {
  readonly options: DiagnoseOptions;
  readonly reading: PasteReading;
  readonly selected: number;
  readonly evidence: Evidence;
  readonly status: DecidedStatus;
  readonly shape: { readonly id: string; readonly confidence: number; readonly because: string } | null;
  readonly findings: readonly Finding[];
  /** One for each field error, in order. */
  readonly suggestions: readonly (Suggestion | null)[];
  readonly advice: readonly Advice[];
  readonly causes: readonly {
    readonly id: CauseId;
    readonly certainty: Certainty;
    readonly message: string;
  }[];
}

function place(index: LineIndex, span: Span): Place {
  return { start: span.start, end: span.end, ...index.positionAt(span.start) };
}

function explanation(field: FieldError, evidence: Evidence): DiagnosedField['explained'] {
  const found = explainField(field, evidence);
  if (found === null) return null;
  const { probe, certainty, message } = found;
  return { probe, certainty, message };
}

/** The public, plain form of a diagnosis: spans become places with line and column, internal data stays inside. */
export function present(input: Presentation): Diagnosis {
  const { options, reading, evidence, status } = input;
  const pasteIndex = createLineIndex(options.paste);
  const requestIndex = evidence.requestText === null ? pasteIndex : createLineIndex(evidence.requestText);
  const { request, error } = evidence;
  const field = (stated: FieldError, number: number): DiagnosedField => ({
    path: stated.path,
    pointer: formatPointer(stated.path),
    in: stated.in,
    message: stated.stated.message,
    code: stated.stated.code,
    response: place(pasteIndex, stated.responseSpan),
    request:
      stated.requestSpan === null || stated.place === null
        ? null
        : { ...place(requestIndex, stated.requestSpan), match: stated.place.match },
    suggestion: input.suggestions[number] ?? null,
    explained: explanation(stated, evidence),
  });
  const advised = ({ path, message, certainty, probe, suggestion, ...advice }: Advice): DiagnosedAdvice => ({
    path,
    pointer: formatPointer(path),
    message,
    certainty,
    probe,
    request: placeOfAdvice(advice),
    suggestion,
  });
  const placeOfAdvice = ({ within, span }: Pick<Advice, 'within' | 'span'>): Place | null => {
    if (within === 'body') return place(requestIndex, evidence.fromRequestBody(span));
    const at = within === 'head' ? span : inTarget(span, evidence);
    // The address may stand in the paste, and the body alone in the second text.
    const isInText = at !== null && (evidence.requestText === null || at.end <= evidence.requestText.length);
    return isInText ? place(requestIndex, at) : null;
  };
  return {
    schema: 'unstuck.diagnosis/1',
    source: options.source ?? '-',
    format: reading.format,
    exchanges: reading.exchanges.length,
    selected: input.selected,
    request:
      request === null || (request.method === null && request.target === null)
        ? null
        : { method: request.method, target: request.targetUri ?? request.target },
    status,
    shape: input.shape,
    title: error?.title ?? null,
    detail: error?.detail ?? null,
    code: error?.code ?? null,
    fieldErrors: evidence.fieldErrors.map(field),
    advice: input.advice.map(advised),
    findings: input.findings.map(({ check, verdict, certainty, message, help, labels }) => ({
      check,
      verdict,
      certainty,
      message,
      help,
      labels,
    })),
    causes: input.causes.map((cause) => ({
      ...cause,
      step: options.stepForCause?.(cause.id, status.code) ?? null,
    })),
    retryAfter: readRetryHint(evidence.response, evidence.errorBody?.root, evidence.now),
    requestId: readRequestId(evidence.response, evidence.errorBody?.root),
    problems: reading.problems.map((problem) => ({
      message: problem.message,
      ...pasteIndex.positionAt(problem.span.start),
    })),
  };
}
