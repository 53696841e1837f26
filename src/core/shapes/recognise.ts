import { shapes } from './index.ts';
import type { ApiError, ErrorBody, Shape } from './shape.ts';
import { readStructure } from './structural/index.ts';

/** Which shapes take part: all, or those with these ids; an empty list leaves the structural fallback alone. */
type EnabledShapes = 'all' | readonly string[];

interface RecognisedError {
  /** `null` when nothing but the body's own words was understood. */
  readonly shape: { readonly id: string; readonly confidence: number; readonly because: string } | null;
  readonly error: ApiError;
}

/** Id of the reading by structure alone. */
const structural = 'structural';
/** A shape has to be surer than this to speak for the body. */
const threshold = 0.5;

/**
 * The body's error as the surest shape reads it, else by structure. A shape that names no field, and does not claim
 * that there is none, leaves the fields to the structural reading and keeps the words.
 */
export function recogniseError(body: ErrorBody, enabled: EnabledShapes): RecognisedError {
  const best = surest(body, enabled);
  if (best === undefined) {
    const { error, sniff } = readStructure(body);
    return { shape: sniff === null ? null : { id: structural, ...sniff }, error };
  }
  const { shape, confidence, because } = best;
  const error = shape.extract(body);
  const named = { id: shape.id, confidence, because };
  if (error.fieldErrors.length > 0 || shape.exhaustive === true) return { shape: named, error };
  // A status that only the body states tells the structural reading, too, whether fields can be meant.
  const known = { ...body, statusCode: body.statusCode ?? error.statusCode };
  return { shape: named, error: { ...error, fieldErrors: readStructure(known).error.fieldErrors } };
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
