import type { Check } from './check.ts';
import { headerField } from '../http/message.ts';
import { fail } from './clues/judge.ts';
import { atStatus, inField, inRequest } from './clues/labels.ts';

/** A condition of the request did not hold (RFC 9110 §15.5.13), or the API demands one (RFC 6585 §3). */
export const preconditionFailed: Check = {
  id: 'precondition-failed',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    if (statusCode !== 412 && statusCode !== 428) return null;
    const conditions = (request?.headers ?? []).filter((field) =>
      /^if-(?:match|none-match|modified-since|unmodified-since|range)$/iu.test(field.name),
    );
    const labels = [
      ...conditions.flatMap((field) => inRequest(inField(field), 'the condition')),
      ...atStatus(evidence, statusCode === 428 ? 'a condition is demanded' : 'the condition did not hold'),
    ];
    return statusCode === 428
      ? fail(
          'precondition-failed',
          'certain',
          'The API changes a record only under a condition, and the request has none',
          'Read the record, and send its `ETag` or version back in `If-Match`.',
          labels,
        )
      : fail(
          'precondition-failed',
          'certain',
          `The condition of the request${headerField(request?.headers ?? [], 'if-match') === undefined ? '' : ' in `If-Match`'} did not hold`,
          'Read the record again, and send its present `ETag` or version with the change.',
          labels,
        );
  },
};
