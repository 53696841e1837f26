import type { Diagnosis } from '../diagnosis.ts';

/** What the API said, whatever stands in the request: neither places nor paths, which follow the request. */
function wordsOf({ request, status, title, detail, code, fieldErrors }: Diagnosis): string {
  const said = fieldErrors.map((field) => [field.message, field.code]);
  return JSON.stringify([request?.method, request?.target, status.code, title, detail, code, said]);
}

/** Whether two readings are of one answer: then only the request was changed, by hand, between them. */
export function isSameAnswer(one: Diagnosis, other: Diagnosis): boolean {
  return wordsOf(one) === wordsOf(other);
}
