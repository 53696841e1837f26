import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml';
import type { DocumentProblem } from '../core/facts/document-reading.ts';
import { readJson } from '../core/json/read.ts';
import { toValue } from '../core/json/value.ts';
import { createLineIndex } from '../core/text/line-index.ts';

export interface ValueReading {
  /** `undefined` when nothing could be read. */
  readonly value: unknown;
  readonly problems: readonly DocumentProblem[];
}

const mostProblems = 20;
const schema = CORE_SCHEMA.withTags(mergeTag);

function failure(error: unknown): DocumentProblem {
  if (!(error instanceof YAMLException)) return { message: 'the text could not be read', line: 1, column: 1 };
  const { reason, mark } = error;
  return { message: reason, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
}

/**
 * YAML 1.2 with merge keys. A key that stands twice is told and does not stop the reading: the last one counts, as in
 * JSON.
 */
function readYaml(text: string): ValueReading {
  try {
    return { value: load(text, { schema }), problems: [] };
  } catch (error) {
    const problems = [failure(error)];
    if (!(error instanceof YAMLException) || !error.reason.includes('duplicated'))
      return { value: undefined, problems };
    try {
      return { value: load(text, { schema, json: true }), problems };
    } catch (again) {
      return { value: undefined, problems: [...problems, failure(again)] };
    }
  }
}

/** JSON with its mistakes named; what a trailing comma or a comment hides is read all the same. */
function readLooseJson(text: string): ValueReading {
  const { value, problems } = readJson(text);
  const lines = createLineIndex(text);
  return {
    value: value === undefined ? undefined : toValue(value),
    problems: problems
      .slice(0, mostProblems)
      .map(({ message, span }) => ({ message, ...lines.positionAt(span.start) })),
  };
}

/** A document's text as a value: JSON where it begins like JSON, YAML otherwise. Never throws. */
export function readValue(text: string): ValueReading {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const start = /^\s*(?<bracket>[{[])?\s*(?<next>\S)?/u.exec(body.slice(0, 10_000))?.groups;
  if (start?.['bracket'] === undefined) return readYaml(body);
  try {
    const value: unknown = JSON.parse(body);
    return { value, problems: [] };
  } catch {
    // YAML's flow style begins with a bracket too: `{openapi: 3.0.0, …}`.
    const flow = start['next'] === '"' ? null : readYaml(body);
    return flow === null || flow.value === undefined ? readLooseJson(body) : flow;
  }
}
