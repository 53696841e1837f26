import type { HttpRequest } from '../http/message.ts';
import type { Format } from './format.ts';
import { UNKNOWN_RESPONSE } from './wire/exchange.ts';
import { failingLines } from './prose/failing-lines.ts';
import { lineAt, trimmed } from './wire/lines.ts';
import { readStatedRequest } from './wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from './wire/stated-status.ts';
import { sliceOf } from '../text/mapped-text.ts';

/**
 * Any other text: a sentence from a ticket, a message from a dialog, one line of a log. Everything is this in the
 * last resort. A status is taken from phrases such as "HTTP 422", "status code 429" or "returned 503".
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 RFC 9110 §15}
 */
export const plainText: Format = {
  id: 'plain-text',
  name: 'plain text',
  sniff: (text) => {
    const stated = readStatedStatus(text);
    return stated === undefined
      ? { confidence: 0.05, because: 'has no form that another reader knows' }
      : { confidence: 0.1, because: `states the status ${String(stated.statusCode)} in words` };
  },
  parse: (text) => {
    const { start, end } = trimmed(text, 0, text.length);
    if (start === end) return { value: [], problems: [] };
    const stated = statedIn(text);
    const response = {
      ...UNKNOWN_RESPONSE,
      statusCode: stated?.statusCode ?? null,
      statusFrom: stated === undefined ? null : ('text' as const),
      statusSpan: stated?.span ?? null,
      body: { content: sliceOf(text, start, end), mediaType: null },
    };
    return {
      value: [
        {
          request: requestIn(text, stated),
          response,
          failure: null,
          startedAt: null,
        },
      ],
      problems: [],
    };
  },
};

/** Of a longer text the end counts before what stands in between. */
const readAtOnce = 16384;

/** The status of a failure if one is stated: in the first words, or on a line that tells of a failure. */
function statedIn(text: string): StatedStatus | undefined {
  const first = readStatedStatus(text);
  if (isFailure(first)) return first;
  const behind = Math.max(0, text.length - readAtOnce);
  const ranges = [[behind, text.length] as const, [0, behind] as const];
  for (const [from, to] of ranges)
    for (const { start, end } of failingLines(text, from, to)) {
      const stated = readStatedStatus(text, start, end);
      if (isFailure(stated)) return stated;
    }
  return first;
}

function isFailure(stated: StatedStatus | undefined): boolean {
  return stated !== undefined && stated.statusCode >= 400;
}

/** The call on the status's line; its method may stand elsewhere. */
function requestIn(text: string, stated: StatedStatus | undefined): HttpRequest | null {
  const beside = requestBeside(text, stated);
  if (beside !== null && beside.method !== null) return beside;
  const first = readStatedRequest(text);
  return beside === null || first?.target === beside.target ? first : beside;
}

/** Of the lines of an access log, the one that failed. */
function requestBeside(text: string, stated: StatedStatus | undefined): HttpRequest | null {
  if (stated === undefined) return null;
  const start = text.lastIndexOf('\n', stated.span.start - 1) + 1;
  return readStatedRequest(text, start, lineAt(text, start).end);
}
