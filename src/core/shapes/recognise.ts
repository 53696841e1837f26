import { shapes } from './index.ts';
import type { ApiError, ErrorBody, Shape } from './shape.ts';
import { readEnvelope } from './structural/envelope.ts';
import { isResource } from './structural/failure-sign.ts';
import { readStructure } from './structural/index.ts';
import { type KnownRule, readTaught } from './taught/known-rules.ts';

/** Which shapes take part: all, or those with these ids; an empty list leaves the structural fallback alone. */
type EnabledShapes = 'all' | readonly string[];

interface RecognisedError {
  /** `null` when nothing but the body's own words was understood. */
  readonly shape: { readonly id: string; readonly confidence: number; readonly because: string } | null;
  readonly error: ApiError;
}

/** Id of the reading by structure alone. */
const structural = 'structural';
/** Id of the reading by a rule that a person or a guide pack taught. */
const taught = 'taught';
/** A shape has to be surer than this to speak for the body. */
const threshold = 0.5;

/**
 * The body's error as the surest shape reads it, else by a taught rule, else by structure. A shape that names no field,
 * and does not claim that there is none, leaves the fields to those two and keeps the words. A rule that was taught to
 * correct this very shape speaks before it.
 */
export function recogniseError(
  body: ErrorBody,
  enabled: EnabledShapes,
  rules: readonly KnownRule[] = [],
): RecognisedError {
  const best = surest(body, enabled);
  if (best === undefined) {
    const known = readTaught(rules, body);
    if (known !== null) {
      const error = { ...readEnvelope(body), fieldErrors: known.fieldErrors };
      return { shape: { id: taught, ...known.sniff }, error };
    }
    const { error, sniff } = readStructure(body);
    return { shape: sniff === null ? null : { id: structural, ...sniff }, error: withReason(error) };
  }
  const { shape, confidence, because } = best;
  const read = shape.extract(body);
  const statusCode = body.statusCode ?? read.statusCode ?? readEnvelope(body).statusCode;
  // Without a status a form that hardly anything else has speaks for itself.
  const data = (body.statusCode !== null || confidence < 0.8) && isResource(body);
  const error = { ...read, statusCode, fieldErrors: data ? [] : read.fieldErrors };
  const named = { id: shape.id, confidence, because };
  const { exhaustive = false } = shape;
  const isExhaustive = typeof exhaustive === 'boolean' ? exhaustive : exhaustive(body);
  const isComplete = error.fieldErrors.length > 0 || isExhaustive;
  const fitting = isComplete ? rules.filter((rule) => rule.shape.over === shape.id) : rules;
  const known = readTaught(fitting, body);
  if (known !== null)
    return { shape: { id: taught, ...known.sniff }, error: { ...error, fieldErrors: known.fieldErrors } };
  if (isComplete) return { shape: named, error };
  // A status that only the body states tells the structural reading, too, whether fields can be meant.
  const stated = { ...body, statusCode };
  const { fieldErrors } = readStructure(stated).error;
  return { shape: named, error: withReason({ ...error, fieldErrors }) };
}

/** Reading: an HTTP status, which is no field's reason. */
const httpStatus = /^[45]\d\d$/u;

/** A field that the answer's own sentence names has the answer's code, unless that only repeats the HTTP status. */
function withReason(error: ApiError): ApiError {
  const { code, detail, fieldErrors } = error;
  if (code === null || detail === null || httpStatus.test(code)) return error;
  return {
    ...error,
    fieldErrors: fieldErrors.map((field) =>
      field.code === null && field.said === 'sentence' && detail.includes(field.message)
        ? { ...field, code }
        : field,
    ),
  };
}

/** Id of the named shape that reads the body, whatever rules there are; `null` when none does. */
export function namedShape(body: ErrorBody, enabled: EnabledShapes): string | null {
  return surest(body, enabled)?.shape.id ?? null;
}

interface Candidate {
  readonly shape: Shape;
  readonly confidence: number;
  readonly because: string;
}

function surest(body: ErrorBody, enabled: EnabledShapes): Candidate | undefined {
  let best: Candidate | undefined;
  for (const shape of shapes) {
    if (enabled !== 'all' && !enabled.includes(shape.id)) continue;
    const sniff = shape.recognise(body);
    if (sniff === undefined || sniff.confidence <= (best?.confidence ?? threshold)) continue;
    best = { shape, ...sniff };
  }
  return best;
}
