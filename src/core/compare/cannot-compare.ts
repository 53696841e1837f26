import type { Diagnosis } from '../diagnosis.ts';

/** Answers that are given before a body is looked at, and what they then say (RFC 9110 §15). */
const beforeTheFields: ReadonlyMap<number, string> = new Map([
  [401, 'the API refused the call before it looked at the fields'],
  [403, 'the API refused the caller, probably before it looked at the fields'],
  [404, 'the call reached no such place, so the fields were not looked at'],
  [405, 'the call used a method that this place does not take, so the fields were not looked at'],
  [407, 'a proxy refused the call before it reached the API'],
  [408, 'the call took too long to arrive, so the fields were not looked at'],
  [413, 'the body was too large to be looked at'],
  [415, 'the API did not read this kind of body, so the fields were not looked at'],
  [429, 'the API turned the call away because there were too many, before it looked at the fields'],
]);

/**
 * Why the new answer says nothing about the old problems, as the second half of a sentence; `null` when it does.
 * What names fields can be compared with what names fields; one refusal as a whole with another.
 */
export function cannotCompare(before: Diagnosis, after: Diagnosis): string | null {
  if (after.fieldErrors.length > 0) return null;
  const { code } = after.status;
  if (code === null && after.causes[0]?.id === 'nothing-recognised')
    return 'the new text is not recognised as an answer';
  if (before.fieldErrors.length === 0) {
    const isOutage = code !== null && code >= 500 && before.status.code !== code;
    return isOutage ? 'the server failed, which says nothing about the earlier problem' : null;
  }
  if (code === null) return 'the new text holds no answer of the API';
  if (code >= 500) return 'the server failed, which says nothing about the fields';
  if (code >= 300 && code < 400) return 'the call was sent on to another address';
  return beforeTheFields.get(code) ?? 'the new answer names no field';
}
