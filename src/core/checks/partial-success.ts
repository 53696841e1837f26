import type { Check } from './check.ts';
import { memberValue, type JsonNode } from '../json/node.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inResponseBody } from './clues/labels.ts';

const lists = ['errors', 'error', 'failures', 'failed', 'rejected', 'invalid', 'problems', 'faults'];

/** The part of a successful answer that reports failures. */
function failures(root: JsonNode | undefined): JsonNode | null {
  for (const name of lists) {
    const node = memberValue(root, name);
    if (
      node !== undefined &&
      (node.elements.length > 0 || node.members.length > 0 || (node.kind === 'string' && node.text !== ''))
    )
      return node;
  }
  const ok = ['success', 'ok', 'succeeded']
    .map((name) => memberValue(root, name))
    .find((node) => node?.kind === 'boolean');
  return ok?.text === 'false' ? ok : null;
}

/** A success status around failures: a multi-status (RFC 4918 §11.1), a batch, GraphQL `errors`, `"success": false`. */
export const partialSuccess: Check = {
  id: 'partial-success',
  run: (evidence) => {
    const { statusCode, errorBody } = evidence;
    if (statusCode === null || statusCode < 200 || statusCode >= 300) return null;
    const found = failures(errorBody?.root);
    const help = 'Go through the parts one by one; send again only those that failed.';
    if (found !== null)
      return fail(
        'partial-success',
        'certain',
        `Status ${statusCode} says success, and the body reports a failure`,
        help,
        inResponseBody(evidence, found.span, 'a failure'),
      );
    if (evidence.fieldErrors.length > 0) {
      return fail(
        'partial-success',
        'likely',
        `Status ${statusCode} says success, and the body probably reports a failure`,
        help,
        atStatus(evidence, 'a success'),
      );
    }
    return statusCode === 207
      ? fail(
          'partial-success',
          'likely',
          'The parts of this answer may have failed: status 207 stands for several results',
          help,
          atStatus(evidence, 'several results'),
        )
      : null;
  },
};
